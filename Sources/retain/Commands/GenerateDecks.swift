import Decks
import Study

/// What `generate` must know of each deck, short of its cards.
struct DeckFacts: Hashable, Sendable {
  var stamp: FileStamp

  /// The note that the deck says it belongs to.
  var source: String?

  /// The first path of a renamed note: the ids of its cards come from it.
  var firstSource: String?

  /// Notes with cards in it, in order.
  var notes: [String]

  /// Places that could not be used.
  var warnings: Int
}

extension DeckFacts {
  /// The key of the front matter that keeps the first path of a renamed note.
  static let firstSourceKey = "first-source"

  init(of deck: Deck, _ stamp: FileStamp, warnings: Int = 0) {
    self.stamp = stamp
    source = deck.source
    firstSource = deck.frontMatter[Self.firstSourceKey]?.text
    notes = Set(deck.blocks.compactMap { $0.provenance?.source?.path }).sorted()
    self.warnings = warnings
  }
}

extension Deck {
  /// The note that the deck was made from.
  var source: String? { frontMatter["source"]?.text }
}

/// The decks of a collection: those that changed since an earlier run are read, of the others it is known what they are.
struct GenerateDecks: Sendable {
  private(set) var facts: [String: DeckFacts] = [:]

  /// Places of all decks that could not be used, and decks that could not be read.
  private(set) var warnings = 0

  /// Files of runs that were killed while they wrote.
  private(set) var leftovers: [String] = []

  init(of collection: Collection, known memory: GenerateMemory?) throws(DiskError) {
    let files = try DeckFiles.discover(in: collection.decksFolder, leftovers: &leftovers)
    facts.reserveCapacity(files.count)
    var unknown: [DeckFiles.Found] = []
    for file in files {
      if let known = memory?.deck(file.name, file.stamp) {
        facts[file.name] = known
        warnings += known.warnings
      } else {
        unknown.append(file)
      }
    }
    let settings = collection.settings
    let read = Parallel.map(unknown) { file -> DeckFacts? in
      do throws(DiskError) {
        let (deck, warnings) = try DeckFiles.read(file.path, name: file.name)
        let problems = settings.settings(ofDeck: deck.frontMatter, file: "\(deck.name).md").problems
        return DeckFacts(of: deck, file.stamp, warnings: warnings.count + problems.count)
      } catch {
        return nil
      }
    }
    for (file, facts) in zip(unknown, read) {
      self.facts[file.name] = facts
      warnings += facts?.warnings ?? 1
    }
  }
}

/// What `generate` needs of a collection besides its decks: what happened so far, and where new events go.
struct GenerateRecords {
  let collection: Collection
  let history: History
  let journal: Journal
}

extension Context {
  /// Opens log and decks at once. What could not be read is told on the way.
  func open(
    _ collection: Collection, known memory: GenerateMemory?
  ) throws -> (GenerateDecks, GenerateRecords) {
    let cacheFolder = Device.cacheFolder(of: collection, environment: environment)
    let (decks, history) = Parallel.both(
      { Result { () throws(DiskError) in try GenerateDecks(of: collection, known: memory) } },
      { Result { () throws(DiskError) in try History(of: collection, cacheFolder: cacheFolder) } })
    let records = GenerateRecords(
      collection: collection, history: try history.get(), journal: try journal(of: collection))
    warn(ofDecks: try decks.get().warnings, records.history)
    LossNotice(context: self).tell(records.history.log, in: collection)
    return (try decks.get(), records)
  }
}
