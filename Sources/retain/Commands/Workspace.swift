import Decks
import Study

/// A collection that a command works in: its decks, what happened so far, and where new events go.
struct Workspace {
  let collection: Collection
  let library: Library
  private(set) var history: History
  let journal: Journal

  /// Writes an event to the disk and takes it into account.
  @discardableResult
  mutating func append(_ event: Event) throws -> Event {
    let written = try journal.append(event)
    _ = try history.refresh()
    return written
  }

  /// Takes into account what was written beside `append`.
  mutating func refresh() throws { _ = try history.refresh() }

  /// Writes several events at once.
  mutating func append(_ events: [Event]) throws {
    try journal.append(events)
    _ = try history.refresh()
  }
}

extension Context {
  /// The collection of this run.
  func collection() throws(CollectionError) -> Collection { try found.get() }

  /// The collection of this run, if there is one; one that cannot be used is told of, as everywhere.
  func collectionIfAny() throws(CollectionError) -> Collection? {
    do { return try collection() } catch {
      if case .none = error { return nil }
      throw error
    }
  }

  /// Opens the collection with decks and log. What could not be read is told on the way.
  func workspace() throws -> Workspace {
    let collection = try collection()
    let (library, history) = try collection.open(
      cacheFolder: Device.cacheFolder(of: collection, environment: environment))
    let workspace = Workspace(
      collection: collection, library: library, history: history,
      journal: try journal(of: collection))
    warn(of: library, history)
    LossNotice(context: self).tell(history.log, in: collection)
    return workspace
  }

  /// Tells how many places of decks and log could not be used, and that a clock went back.
  func warn(of library: Library, _ history: History) {
    warn(ofDecks: library.warningCount, history)
  }

  /// - Parameter places: Those of the decks.
  func warn(ofDecks places: Int, _ history: History) {
    let jumps = history.log.warnings.filter(\.isOfClock)
    let count = places + history.log.warnings.count - jumps.count
    if count > 0 { warnOnce(CollectionWords.warnings.with(count)) }
    if let collection = try? found.get() { ClockNotice(context: self).tell(jumps, in: collection) }
  }

  func journal(of collection: Collection) throws -> Journal {
    var random = SystemRandomNumberGenerator()
    return collection.journal(
      device: try Device.name(
        for: collection, option: globals.device, environment: environment, using: &random))
  }

  /// The study day that it is.
  func today(in collection: Collection) -> Day {
    clock.now.day(rolloverHour: collection.settings.rolloverHour)
  }
}

extension Library {
  /// The cards that a word of the user means: an id, a block's id, or the beginning of only one block's id.
  func cards(meantBy word: String) throws(Failure) -> [Card] {
    if let card = self[CardID(word)] { return [card] }
    let begins = cardIndices.filter { id(ofCard: $0).text.hasPrefix(word) }.map { cards[$0] }
    let blocks = Set(begins.map(\.blockID))
    switch blocks.count {
    case 1: return begins
    case 0:
      throw .failed(
        CollectionWords.noCard.with(word), next: CollectionWords.findCards.wording)
    default:
      let some = blocks.map(\.text).sorted().prefix(5).joined(separator: ", ")
      throw .failed(CollectionWords.manyCards.with(word, some))
    }
  }

  /// The decks that the words mean, all without words.
  func decks(meantBy words: [String]) throws(Failure) -> [Int] {
    if words.isEmpty { return Array(decks.indices) }
    var found: [Int] = []
    for word in words {
      let name = word.hasSuffix(".md") ? String(word.dropLast(3)) : word
      let meant = decks(named: name)
      guard !meant.isEmpty else {
        throw .failed(
          CollectionWords.noDeck.with(word),
          next: nearest(to: name, among: decks.map(\.name)).map { UsageWords.didYouMean.with($0) }
            ?? CollectionWords.listDecks.wording)
      }
      found += meant.filter { !found.contains($0) }
    }
    return found
  }
}
