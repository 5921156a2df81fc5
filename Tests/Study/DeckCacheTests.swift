import Decks
import Foundation
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Kept outlines of decks` {
  private let room: DeckRoom

  init() throws { room = try DeckRoom() }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `give the cards of a whole reading, whatever happened to the decks`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<3 { try room.writeDeck(using: &random) }
    for _ in 0..<6 {
      try room.library().keep(in: room.cache, smallest: 0)
      try room.changeSomething(using: &random)
      let kept = try LibraryText(room.library())
      #expect(try kept == LibraryText(Library(of: room.collection)))
      #expect(try kept == LibraryText(wholeDecks: room.decks(), room.collection.settings))
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `lead to the same day, hour by hour`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<3 { try room.writeDeck(using: &random) }
    let journal = room.collection.journal(device: "x")
    for card in try Library(of: room.collection).cards.map(\.id).shuffled(using: &random).prefix(9)
    {
      try journal.append(
        .review(
          card, .good, milliseconds: 900, due: .day(.on("2026-11-26")),
          at: .at("2026-11-20T10:00:00Z")))
      if Int.random(in: 0..<5, using: &random) == 0 {
        try journal.append(Event(.reject, card: card, at: .at("2026-11-20T11:00:00Z")))
      }
    }
    try room.library().keep(in: room.cache, smallest: 0)
    try room.changeSomething(using: &random)
    let history = try History(of: room.collection)
    func order(_ library: Library) -> [CardID] {
      let session = Session(
        library, history: history, settings: room.collection.settings, journal: journal,
        at: .at("2026-11-26T10:00:00Z"))
      return session.queue.waiting.map { library.id(ofCard: $0) }
    }
    #expect(try order(room.library()) == order(Library(of: room.collection)))
  }

  @Test func `are used for decks that stayed as they were, wherever their times went`() throws {
    try room.folder.write("Q: one\nA: 1\n", to: "decks/a.md")
    try room.folder.write("Q: two\nA: 2\n", to: "decks/b.md")
    try room.library().keep(in: room.cache, smallest: 0)
    try room.folder.write("Q: one\nA: 1\n", to: "decks/a.md")
    try room.folder.write("Q: owt\nA: 2\n", to: "decks/b.md")
    #expect(try room.library().readDecks.map(\.isKept) == [true, false])
  }

  @Test func `notice another content of the same size and time`() throws {
    try room.folder.write("Q: one\nA: 1\n", to: "decks/a.md")
    let time = Date(timeIntervalSince1970: 1_790_000_000)
    let path = room.folder.path + "/decks/a.md"
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    try room.library().keep(in: room.cache, smallest: 0)
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: Data("C: [i".utf8))
    try file.write(contentsOf: Data("]\nA: 1\n".utf8))
    try file.close()
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    #expect(try room.library().cards.map(\.question) == ["[……]"])
  }

  @Test func `that are damaged anywhere are the same outlines or none`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<3 { try room.writeDeck(using: &random) }
    try room.library().keep(in: room.cache, smallest: 0)
    let whole = try LibraryText(Library(of: room.collection))
    let path = room.cache + "/decks.cache"
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      try Data(damaged).write(to: URL(filePath: path))
      #expect(try LibraryText(room.library()) == whole)
    }
    for length in stride(from: 0, to: bytes.count, by: 97) {
      try Data(bytes[..<length]).write(to: URL(filePath: path))
      #expect(try LibraryText(room.library()) == whole)
    }
  }

  @Test func `are thrown away by a check that they do not pass`() throws {
    try room.folder.write("Q: one\nA: 1\n", to: "decks/a.md")
    let library = try Library(of: room.collection)
    library.keep(in: room.cache, smallest: 0)
    #expect(library.isAsKept(in: room.cache))
    #expect(DeckCache(in: room.cache).outlines().count == 1)
    // The outline of another deck under this one's key.
    let other = ReadDeck(
      Array("B: one\nA: 1\n".utf8), name: "a", kept: [:])
    let lie = ReadDeck(deck: other.deck, key: library.readDecks[0].key, isKept: false)
    DeckCache(in: room.cache).keep([lie], smallest: 0)
    #expect(!library.isAsKept(in: room.cache))
    #expect(DeckCache(in: room.cache).outlines().isEmpty)
  }

  @Test func `of little text are not written`() throws {
    try room.folder.write("Q: one\nA: 1\n", to: "decks/a.md")
    try Library(of: room.collection).keep(in: room.cache)
    #expect(!FileManager.default.fileExists(atPath: room.cache + "/decks.cache"))
  }
}

extension Library {
  fileprivate func keep(in folder: String, smallest: Int) {
    DeckCache(in: folder).keep(readDecks, smallest: smallest)
  }
}

/// All that a library says of cards, as text.
private struct LibraryText: Hashable {
  private var cards: [String] = []
  private var duplicates: [String] = []
  private var warnings: [String] = []

  init(_ library: Library) {
    for (index, card) in library.cards.enumerated() {
      let kind = library.kindOfCard[index]
      cards.append(
        Self.text(
          card, block: Int(library.blockOfCard[index]),
          kind: kind < 0 ? nil : library.kinds[Int(kind)]))
      precondition(library.cards[index] == card && library.id(ofCard: index) == card.id)
      precondition(library.index(of: card.id) == index)
    }
    duplicates = library.duplicates.map { "\($0.first.id) \($0.other.id) \($0.other.position)" }
    warnings = library.warnings.map(\.description)
    precondition(library.warningCount == warnings.count)
  }

  /// What follows from decks that were read as a whole, one card after the other.
  init(wholeDecks decks: [(deck: Deck, warnings: [DeckWarning])], _ settings: Settings) {
    var first: [CardID: Card] = [:]
    var own: [String] = []
    var number = 0
    for (deck, problems) in decks {
      warnings += problems.map(\.description)
      own += settings.settings(ofDeck: deck.frontMatter, file: "\(deck.name).md").1
        .map { Library.Warning.settings($0).description }
      for block in deck.blocks {
        var asked = block.cards(deck: deck.name)
        if block.hasExplicitID, let known = asked.lazy.compactMap({ first[$0.id] }).first,
          known.block.content.frontID != block.content.frontID
        {
          let problem = DeckWarning.Problem.duplicateID(
            block.id, firstFile: "\(known.deck).md", first: known.position)
          let position = block.commentPosition ?? block.position
          own.append(
            DeckWarning(problem: problem, file: "\(deck.name).md", position: position).description)
          asked = block.withOwnID.cards(deck: deck.name)
        }
        for card in asked {
          if let known = first[card.id] {
            duplicates.append("\(known.id) \(card.id) \(card.position)")
          } else {
            first[card.id] = card
            cards.append(Self.text(card, block: number, kind: card.kind))
          }
        }
        number += 1
      }
    }
    warnings += own
  }

  private static func text(_ card: Card, block: Int, kind: String?) -> String {
    """
    \(card.id) \(card.blockID) \(card.form) \(card.place) \(block) \(kind ?? "-") \(card.position)
    \(card.context) \(card.question) \(card.answer) \(card.reveal) \(card.tags)
    """
  }
}

/// A collection of a test, its cache, and what can happen to its decks.
private struct DeckRoom: Sendable {
  let folder: TemporaryFolder
  let collection: Study.Collection
  var cache: String { folder.path + "/cache" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "decks/retain.toml")
    collection = try Study.Collection(at: folder.path)
  }

  func library() throws -> Library { try Library(of: collection, cacheFolder: cache) }

  func decks() throws -> [(deck: Deck, warnings: [DeckWarning])] {
    try DeckFiles.discover(in: collection.decksFolder).map {
      Deck.read([UInt8](try Data(contentsOf: URL(filePath: $0.path))), name: $0.name)
    }
  }

  func text(using random: inout SplitMix64) -> String {
    var text = Bool.random(using: &random) ? "---\ntitle: T\nnew-per-day = 3\n---\n" : "# Top\n"
    for _ in 0..<Int.random(in: 1...9, using: &random) { text += piece(using: &random) }
    return text
  }

  private func piece(using random: inout SplitMix64) -> String {
    let id = "k\(Int.random(in: 0..<12, using: &random))"
    let front = Int.random(in: 0..<6, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1:
      return "Q: front \(front)\nA: \(id)\n<!-- card \(id) kind=price src=n~\(front) -->\n\n"
    case 2: return "Q: front \(front)\nA: 2\n\n"
    case 3: return "B: front \(front)\nA: back\n<!-- card \(id) kind=term -->\n"
    case 4: return "C: one [\(front)] and [three]\n<!-- card \(id) kind=date -->\n"
    case 5: return "L: list\n1. a\n2. \(front)\n<!-- card \(id) -->\n"
    case 6: return "## Part \(front)\n"
    default: return "A: without question\nQ: no answer\n"
    }
  }

  func writeDeck(using random: inout SplitMix64) throws {
    let name = ["a", "b", "ai/c", "ai/d", "水"].randomElement(using: &random)!
    try folder.write(text(using: &random), to: "decks/\(name).md")
  }

  /// What a person or a sync does to decks.
  func changeSomething(using random: inout SplitMix64) throws {
    let names = try DeckFiles.discover(in: collection.decksFolder).map(\.name)
    guard let name = names.randomElement(using: &random) else {
      return try writeDeck(using: &random)
    }
    let path = "decks/\(name).md"
    let text = try folder.text(of: path)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: try writeDeck(using: &random)
    case 1: try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)")
    case 2: try folder.write(text + "\nQ: new\nA: 1\n", to: path)
    case 3: try folder.write(text, to: "decks/\(name).sync-conflict.md")
    case 4: try folder.write("# Other\n\n" + text, to: path)
    case 5:
      // The same size and, as far as its clock can tell, the same time.
      let whole = "\(folder.path)/\(path)"
      let time = try FileManager.default.attributesOfItem(atPath: whole)[.modificationDate]
      try folder.write(
        text.replacing("front 1", with: "front 9").replacing("k1", with: "j1"), to: path)
      if let time {
        try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: whole)
      }
    default:
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)")
      try folder.write(text, to: "decks/moved.md")
    }
  }
}
