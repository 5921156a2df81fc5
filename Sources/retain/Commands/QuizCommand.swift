import Decks
import Study

extension Command {
  static let quiz = Command(
    "quiz", in: .daily,
    operands: [Operand("DECK", .deck, .any)],
    options: [.kind, .count],
    summary: Wording("practise without any effect on the schedule", "做测验，不影响复习安排"),
    details: Wording(
      """
      choice   one of four, the others from your own cards (the usual kind)
      typed    write the answer; 20万 is 200,000 and $1.1 is 1.10 美元
      order    put the items of a list in order
      """,
      """
      choice   四选一，其他选项来自你自己的卡片（默认）
      typed    写出答案；20万 就是 200,000，$1.1 就是 1.10 美元
      order    给列表排序
      """)
  ) { context in
    let arguments = context.arguments
    let name = arguments.value(.kind) ?? QuizQuestion.Kind.choice.rawValue
    guard let kind = QuizQuestion.Kind(rawValue: name) else {
      let all = QuizQuestion.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure.wrongUsage(QuizWords.unknownKind.with(name, all))
    }
    let workspace = try context.workspace()
    var random = SystemRandomNumberGenerator()
    let seed = context.globals.seed ?? random.next()
    let questions = QuizQuestions(
      kind, of: try workspace.library.cards(askedIn: arguments.operands, by: workspace.history),
      in: workspace.library
    ).some(try arguments.number(.count) ?? 10, seed: seed)
    guard !questions.isEmpty else {
      throw Failure.failed(
        QuizWords.noQuestions.with(kind.rawValue), next: QuizWords.noQuestionsNext.wording)
    }
    try run(Quiz(questions, workspace, context), context)
  }

  private static func run(_ quiz: Quiz, _ context: Context) throws {
    var quiz = quiz
    var lines = QuizLines(quiz: quiz, context: context)
    if let terminal = context.terminal() {
      var screen = QuizScreen(quiz, on: terminal)
      quiz = try terminal.reading(fullScreen: true) {
        try screen.run()
        return screen.quiz
      }
    } else {
      try lines.run()
      quiz = lines.quiz
    }
    for line in quiz.summary() { context.output.line(line) }
    let movable = quiz.movable
    if !movable.isEmpty, lines.agrees(to: QuizWords.bringForward.with(movable.count)) {
      try quiz.bringForward()
      context.say(QuizWords.brought.wording)
    }
  }
}

extension Option {
  fileprivate static let kind = Option(
    "kind", "KIND", .choice(QuizQuestion.Kind.allCases.map(\.rawValue)),
    Wording("choice, typed or order", "choice、typed 或 order"))
}

/// The questions that some cards give.
struct QuizQuestions {
  let kind: QuizQuestion.Kind
  let cards: [Card]
  let library: Library

  init(_ kind: QuizQuestion.Kind, of cards: [Card], in library: Library) {
    self.kind = kind
    self.cards = cards
    self.library = library
  }

  /// At most so many, in random order.
  func some(_ count: Int, seed: UInt64) -> [QuizQuestion] {
    switch kind {
    case .choice:
      return ChoiceQuiz(library, asking: cards).questions(count: count, seed: seed)
        .map { .choice($0) }
    case .typed:
      return shuffled(cards.filter { $0.form != .order }, seed).prefix(count).map { .typed($0) }
    case .order:
      return shuffled(cards, seed).lazy.compactMap { OrderQuestion($0, seed: seed) }.prefix(count)
        .map { .order($0) }
    }
  }

  /// Sorted by a hash of seed and id: the same everywhere, whatever else the decks hold.
  private func shuffled(_ cards: [Card], _ seed: UInt64) -> [Card] {
    func key(_ card: Card) -> UInt64 {
      card.id.text.utf8.reduce(seed &+ 0xCBF2_9CE4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
    }
    return cards.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension Library {
  /// The cards of some decks, all without words, that are neither suspended nor rejected.
  func cards(askedIn words: [String], by history: History) throws(Failure) -> [Card] {
    let names = Set(try decks(meantBy: words).map { decks[$0].name })
    return cards.filter { card in
      guard names.contains(card.deck) else { return false }
      let progress = history.progress(of: card.id)
      return !progress.isSuspended && !progress.isRejected
    }
  }
}
