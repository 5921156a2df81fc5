public import Decks

/// What a session should ask.
public struct Selection: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// What is due today, and new cards.
    case due
    /// Also what is due later, the most likely to be forgotten first; the reviews count.
    case ahead
    /// Everything in the decks, without any effect on the schedule.
    case cram
  }

  /// Names of decks or of folders of decks; empty means all.
  public var decks: [String]
  /// Only these cards, whatever limits a day has; nothing means all of the decks.
  public var cards: Set<CardID>?
  public var mode: Mode
  /// New cards, instead of what the day's limits leave.
  public var new: Int?
  /// Cards in all; further learning steps of the same cards are not counted.
  public var limit: Int?
  public var minutes: Int?
  /// Languages of decks that new cards come from; nothing means all.
  public var languages: [String]?
  /// Decides every random order.
  public var seed: UInt64

  public init(
    decks: [String] = [], cards: Set<CardID>? = nil, mode: Mode = .due, new: Int? = nil,
    limit: Int? = nil,
    minutes: Int? = nil, languages: [String]? = nil, seed: UInt64 = 0
  ) {
    self.decks = decks
    self.cards = cards
    self.mode = mode
    self.new = new
    self.limit = limit
    self.minutes = minutes
    self.languages = languages
    self.seed = seed
  }
}

extension Settings {
  /// The languages that new cards come from; nothing means all.
  ///
  /// - Parameter environment: `LC_ALL`, `LC_MESSAGES` or `LANG` decide when the setting is `auto`.
  public func studyLanguages(environment: [String: String]) -> [String]? {
    switch studyLanguages {
    case .some(let languages): return languages
    case .auto:
      let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
        .compactMap { environment[$0] }.first { !$0.isEmpty }
      let language = String((locale ?? "").prefix { $0 != "_" && $0 != "." }).lowercased()
      return language.isEmpty || language == "c" || language == "posix" ? nil : [language]
    }
  }
}

extension Library {
  /// Whether a card is among those that a selection names, where it names cards.
  func isNamed(_ card: Int, by selection: Selection) -> Bool {
    selection.cards?.contains(id(ofCard: card)) ?? true
  }

  /// The decks of a selection, by index; unknown names mean nothing.
  func decks(of selection: Selection) -> Set<Int> {
    selection.decks.isEmpty
      ? Set(decks.indices) : Set(selection.decks.flatMap { decks(named: $0) })
  }

  /// For each deck whether it is one of the selection's.
  func isChosen(by selection: Selection) -> [Bool] {
    var isChosen = Array(repeating: false, count: decks.count)
    for deck in decks(of: selection) { isChosen[deck] = true }
    return isChosen
  }

  /// The decks from which new cards come.
  ///
  /// A deck that is named, or that says nothing of its language, always may. When no deck has one of
  /// the languages, all may: a learner of foreign cards need not set anything.
  func decksForNew(of selection: Selection) -> Set<Int> {
    let chosen = decks(of: selection)
    guard selection.decks.isEmpty, let languages = selection.languages else { return chosen }
    func matches(_ deck: Int, whenSilent: Bool) -> Bool {
      guard let language = decks[deck].frontMatter["language"]?.text else { return whenSilent }
      return languages.contains { language == $0 || language.hasPrefix($0 + "-") }
    }
    guard chosen.contains(where: { matches($0, whenSilent: false) }) else { return chosen }
    return chosen.filter { matches($0, whenSilent: true) }
  }
}
