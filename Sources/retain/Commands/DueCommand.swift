import Decks
import Memory
import Study

extension Command {
  static let due = Command(
    "due", in: .daily,
    operands: [Operand("DECK", .deck, .any)],
    options: [.onlyCount, .json],
    summary: Wording("how much there is to do today", "今天有多少要做"),
    details: Wording(
      "“retain due --count” prints one number, for your shell prompt or status line.",
      "“retain due --count”只输出一个数字，适合放进 shell 提示符或状态栏。")
  ) { context in
    let collection = try context.collection()
    let kept = context.arguments.has(.onlyCount) ? context.keptCount(of: collection) : nil
    if let number = kept?.number { return context.output.line(StyledText("\(number)")) }
    let (library, history) = try collection.open(
      cacheFolder: Device.cacheFolder(of: collection, environment: context.environment))
    _ = try library.decks(meantBy: context.arguments.operands)
    let overview = Overview(
      library, history: history, settings: collection.settings,
      selection: Selection(
        decks: context.arguments.operands,
        languages: collection.settings.studyLanguages(environment: context.environment)),
      at: context.clock.now)
    if !context.arguments.has(.onlyCount) { context.warn(of: library, history) }
    if context.arguments.has(.onlyCount) {
      context.output.line(StyledText("\(overview.total.all)"))
      context.output.flush()
      // Under FSRS-7 the order of a day, and with it what limits leave, depends on the hour.
      if case .fsrs6(_) = history.model(collection.settings.model) {
        kept?.keep(overview.total.all)
      }
    } else if context.arguments.has(.json) {
      context.output.data(DueReport.json(overview, library).text + "\n")
    } else {
      for line in DueReport.lines(overview, library, language: context.language) {
        context.output.line(line)
      }
      let pastExam = Reschedule.countPastExam(library, history: history, at: context.clock.now)
      if pastExam > 0 { context.sayAside(RescheduleWords.pastExam.with(pastExam)) }
    }
    context.keep(library, history, of: collection)
  }
}

extension Context {
  /// The number of all decks, kept for the study day that it is.
  fileprivate func keptCount(of collection: Collection) -> KeptCount? {
    guard arguments.operands.isEmpty,
      let folder = Device.cacheFolder(of: collection, environment: environment)
    else { return nil }
    let settings = collection.settings
    let languages = settings.studyLanguages(environment: environment)
    let parts = [
      Retain.version, today(in: collection).description, "\(clock.now.offset)",
      languages?.joined(separator: ",") ?? "all",
    ]
    return KeptCount(of: collection, parts, in: folder)
  }
}

extension Option {
  fileprivate static let onlyCount = Option(
    "count", Wording("only the number", "只输出数字"))
}

/// What a day holds, as a table or JSON.
enum DueReport {
  static func lines(_ overview: Overview, _ library: Library, language: Language) -> [StyledText] {
    let headings = [DeckWords.deck, .due, .learning, .new]
    var table = TextTable(heading: headings.map { $0.wording.text(in: language) })
    for (deck, counts) in zip(library.decks, overview.decks) where counts.all > 0 {
      table.add(row(deck.name, counts))
    }
    let total = DeckWords.total.wording.text(in: language)
    table.add(row(total, overview.total))
    var lines = table.lines()
    if overview.overLimit > 0 {
      lines.append(
        StyledText(DeckWords.overLimit.with(overview.overLimit).text(in: language), .faint))
    }
    lines.append(StyledText(HomeWords.tomorrow.with(overview.tomorrow).text(in: language), .faint))
    return lines
  }

  private static func row(_ name: String, _ counts: Overview.Counts) -> [StyledText] {
    [StyledText(name)]
      + [counts.reviews, counts.learning, counts.new].map {
        $0 == 0 ? StyledText("·", .faint) : StyledText("\($0)")
      }
  }

  static func json(_ overview: Overview, _ library: Library) -> JSONValue {
    .object([
      "total": json(overview.total),
      "decks": .array(
        zip(library.decks, overview.decks).map { deck, counts in
          .object(["deck": .string(deck.name), "due": json(counts)])
        }),
      "over_limit": .integer(overview.overLimit), "tomorrow": .integer(overview.tomorrow),
      "seconds": .integer(overview.time / 1000),
      "next": .optional(overview.next) { .string($0.description) },
    ])
  }

  private static func json(_ counts: Overview.Counts) -> JSONValue {
    .object([
      "reviews": .integer(counts.reviews), "learning": .integer(counts.learning),
      "new": .integer(counts.new), "all": .integer(counts.all),
    ])
  }
}
