import Decks
import Memory
import Study

/// Everything that is known of one card.
struct CardReport {
  let card: Card
  let history: History
  let model: MemoryModel
  let now: Moment
  private let targetRetention: Double

  init(_ card: Card, history: History, settings: Settings, now: Moment) {
    self.card = card
    self.history = history
    model = history.model(settings.model)
    self.now = now
    targetRetention = settings.deck.desiredRetention
  }

  static func json(_ card: Card, history: History) -> JSONValue {
    let progress = history.progress(of: card.id)
    return .object([
      "id": .string(card.id.text), "deck": .string(card.deck),
      "context": .array(card.context.map { .string($0) }), "question": .string(card.question),
      "answer": .string(card.answer), "kind": .optional(card.kind) { .string($0) },
      "tags": .array(card.tags.map { .string($0) }),
      "source": .optional(card.source) { .string($0.path) }, "line": .integer(card.position.line),
      "due": .optional(progress.due) { .string($0.description) },
      "reviews": .integer(progress.reviews), "lapses": .integer(progress.lapses),
      "suspended": .boolean(progress.isSuspended), "flagged": .boolean(progress.isFlagged),
      "rejected": .boolean(progress.isRejected),
    ])
  }

  /// What `show` prints: the card, then its progress.
  func lines(width: Int, language: Language) -> [StyledText] {
    var lines = [StyledText(card.context.joined(separator: " › "), .faint)]
    lines += CardMarkdown.lines(card.question, width: width)
    lines += [StyledText("────", .accent)]
    lines += CardMarkdown.lines(card.reveal, width: width)
    lines.append(StyledText())
    let place = "decks/\(card.deck).md:\(card.position.line)"
    lines.append(StyledText("\(card.id)  \(place)", .faint))
    if let source = card.source {
      lines.append(StyledText(CardWords.fromNote.with(source.path).text(in: language), .faint))
    }
    return lines + memoryLines(language: language)
  }

  /// Why the card comes when it comes: promise, memory, history.
  func memoryLines(language: Language) -> [StyledText] {
    let progress = history.progress(of: card.id)
    var lines: [StyledText] = []
    func say(_ wording: Wording) { lines.append(StyledText(wording.text(in: language))) }
    if progress.isSuspended { say(CardWords.isSuspended.wording) }
    if progress.isRejected { say(CardWords.isRejected.wording) }
    if progress.isFlagged { say(CardWords.isFlagged.wording) }
    guard let due = progress.due else {
      say(CardWords.isNew.wording)
      return lines
    }
    say(CardWords.due.with(due.minute))
    if let state = history.standing(of: card.id, by: model).state {
      let recall = history.retrievability(of: card.id, by: model, at: now) ?? 0
      let target = Int((targetRetention * 100).rounded())
      say(CardWords.memory.with(Int((recall * 100).rounded()), target))
      say(
        CardWords.strength.with(Self.tenth(state.stability), Self.tenth(state.difficulty)))
    }
    say(CardWords.counts.with(progress.reviews, progress.lapses))
    for event in history.events(of: card.id).suffix(12) {
      var line = StyledText("  \(Due.instant(event.moment).minute)  ", .faint)
      line.append(EventWords.line(of: event).text(in: language))
      if let due = event.due { line.append("  → \(due.minute)", .faint) }
      lines.append(line)
    }
    return lines
  }

  private static func tenth(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Due {
  /// `2026-11-26`, or `2026-11-26 10:10` for an instant: as much as a person wants to know.
  var minute: String { String(description.prefix(16)).replacing("T", with: " ") }
}
