import Decks
import Notes

/// What `generate` did with one note, in words.
struct NoteReport {
  let path: String
  let deck: String
  let formerPath: String?
  /// Lines of the note with a fact that gave no card.
  private let dropped: [Int]
  private let warnings: [Document.Warning]
  private(set) var new: [FactKind: Int] = [:]
  private(set) var newCount = 0
  private(set) var updated = 0
  private(set) var held = 0
  private var theirs = 0
  private var stale = 0
  private(set) var rejected = 0
  private var unchanged = 0
  private var details: [Wording] = []

  private static let mostDetails = 12

  init(_ generation: Generation, deck: String, formerPath: String?) {
    path = generation.path
    self.deck = deck
    self.formerPath = formerPath
    dropped = generation.linesWithoutCard
    warnings = generation.warnings
  }

  mutating func add(_ result: Merge.Result) {
    held += result.held
    rejected += result.rejected
    unchanged += result.unchanged
    for change in result.changes {
      switch change.kind {
      case .added:
        newCount += 1
        if let kind = change.new?.provenance?.kind.flatMap(FactKind.init) {
          new[kind, default: 0] += 1
        }
      case .updated: updated += 1
      case .theirs: theirs += 1
      case .stale: stale += 1
      }
      details += change.lines
    }
  }

  /// Whether there is anything to say of a note that nobody asked for by name.
  var isNews: Bool { newCount + updated + theirs + stale + held > 0 || formerPath != nil }

  /// What could not be read as it was meant.
  func warn(_ context: Context) {
    for warning in warnings { context.warn(warning.wording(in: path)) }
  }

  var hasWarnings: Bool { !warnings.isEmpty }

  private var hasNothingElse: Bool {
    updated + theirs + stale + held + rejected + unchanged == 0
  }

  /// How to learn why there is no card, for a note that holds facts and has none.
  func whyNone(name: String) -> Wording? {
    guard newCount == 0, hasNothingElse, let line = dropped.first else { return nil }
    return GenerateWords.whyNone.with(name, line)
  }

  /// - Parameter name: what the user may call the note.
  func print(to context: Context, name: String) {
    var parts: [Wording] = []
    if let formerPath { parts.append(GenerateWords.renamed.with(formerPath)) }
    if newCount > 0 || hasNothingElse { parts.append(newPart) }
    let counts: [(GenerateWords, Int)] = [
      (.updated, updated), (.theirs, theirs), (.stale, stale), (.held, held),
      (.rejected, rejected), (.unchanged, unchanged), (.dropped, dropped.count),
    ]
    for (words, count) in counts where count > 0 { parts.append(words.with(count)) }
    let line = Wording(
      parts.map(\.english).joined(separator: ", "), parts.map(\.chinese).joined(separator: "，"))
    context.output.paragraph(
      StyledText("\(path)  ", .strong) + StyledText(line.text(in: context.language)), indent: 2)
    if let why = whyNone(name: name) { context.say(why, .faint) }
    for detail in details.prefix(Self.mostDetails) {
      context.say(Wording("  \(detail.english)", "  \(detail.chinese)"))
    }
    if details.count > Self.mostDetails {
      context.say(GenerateWords.moreDetails.with(details.count - Self.mostDetails), .faint)
    }
  }

  /// `12 new (9 price, 3 date)`, the commonest kinds first.
  private var newPart: Wording {
    let count = GenerateWords.new.with(newCount)
    let kinds = FactKind.allCases.filter { new[$0] != nil }
      .sorted { new[$0] ?? 0 > new[$1] ?? 0 }
    guard !kinds.isEmpty else { return count }
    let english = kinds.map { "\(new[$0] ?? 0) \($0.wording.english)" }
    let chinese = kinds.map { "\($0.wording.chinese) \(new[$0] ?? 0)" }
    return Wording(
      "\(count.english) (\(english.joined(separator: ", ")))",
      "\(count.chinese)（\(chinese.joined(separator: "、"))）")
  }
}

extension Generation {
  /// Where the places of the note begin that hold a fact and gave no card at all.
  fileprivate var linesWithoutCard: [Int] {
    let lines = Set(cards.flatMap { Array($0.evidence) })
    let places = dropped.map(\.evidence).filter { place in !place.contains { lines.contains($0) } }
    return Set(places.map(\.lowerBound)).sorted()
  }
}

extension Change {
  /// What a reader must know of a change beyond its count.
  fileprivate var lines: [Wording] {
    switch kind {
    case .added: return []
    case .stale: return [GenerateWords.staleLine.with(Self.shown(old), old?.id.text ?? "")]
    case .theirs:
      let now = new.flatMap { $0.cards(deck: "").first }?.reveal ?? ""
      return [GenerateWords.theirsLine.with(Self.shown(old), Self.short(now))]
    case .updated:
      let changed = answers.filter { $0.old != $0.new }
      guard !changed.isEmpty else { return [GenerateWords.rewordedLine.with(Self.shown(new))] }
      return changed.map {
        GenerateWords.changedLine.with(Self.shown(new), Self.short($0.old), Self.short($0.new))
      }
    }
  }

  private static func shown(_ block: Block?) -> String { short(block?.content.front ?? "") }

  /// One line of at most 60 characters.
  private static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
