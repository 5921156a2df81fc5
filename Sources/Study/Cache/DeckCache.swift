import Decks

/// The outlines of decks, kept between two runs so that only changed decks are read through.
///
/// It is never needed and never trusted blindly. The bytes of every deck are read at each opening; an outline is that of a
/// deck's name and of these bytes, told by their number and a hash of all of them, and by nothing else: neither times nor
/// places of files matter.
struct DeckCache {
  private let file: CacheFile

  /// - Parameter folder: `Device.cacheFolder` of the collection.
  init(in folder: String) { file = CacheFile(folder: folder, name: "decks.cache") }

  /// Fewer bytes are read through in no time.
  private static let smallest = 1 << 17

  /// What tells one state of a deck from another.
  struct Key: Hashable, Sendable {
    let name: String
    let size: Int
    let hash: UInt64

    init(name: String, bytes: [UInt8]) {
      var hash = ContentHash()
      hash.add(bytes, 0..<bytes.count)
      (self.name, size, self.hash) = (name, bytes.count, hash.value)
    }

    init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
      (name, size, hash) = (try reader.text(), try reader.integer(), try reader.number())
    }

    func write(to writer: inout CacheWriter) {
      writer.add(name)
      writer.add(size)
      writer.add(hash)
    }
  }

}

// MARK: - Reading

extension DeckCache {
  /// What was kept, of whatever decks; nothing when none of it can be used.
  func outlines() -> [Key: DeckOutline] {
    guard file.isThere else { return [:] }
    // Whatever is wrong, the decks themselves say more.
    return (try? read()) ?? [:]
  }

  private func read() throws -> [Key: DeckOutline] {
    var kept = try CacheFile.Reader(file)
    var outlines: [(key: Key, outline: DeckOutline, sizes: Sizes)] = []
    for _ in 0..<(try kept.head.count()) {
      let key = try Key(from: &kept.head)
      let outline = try Self.texts(&kept.head)
      outlines.append((key, outline, try Sizes(from: &kept.head)))
    }
    let entries: [DeckOutline.Entry] = try kept.next()
    let (ids, idEnds): ([UInt8], [Int32]) = (try kept.next(), try kept.next())
    var used = Sizes()
    return try Dictionary(
      uniqueKeysWithValues: outlines.map { key, outline, sizes in
        var outline = outline
        outline.entries = try Self.part(entries, &used.entries, sizes.entries)
        outline.ids = try Self.part(ids, &used.ids, sizes.ids)
        outline.idEnds = try Self.part(idEnds, &used.cards, sizes.cards)
        return (key, outline)
      })
  }

  private static func part<Value>(_ all: [Value], _ used: inout Int, _ count: Int) throws
    -> [Value]
  {
    guard count >= 0, count <= all.count - used else { throw CacheFile.Failure.damaged }
    defer { used += count }
    return Array(all[used..<used + count])
  }

  private static func texts(_ reader: inout CacheReader) throws(CacheReader.Damaged) -> DeckOutline
  {
    var outline = DeckOutline()
    outline.warningCount = try reader.integer()
    for _ in 0..<(try reader.count()) {
      var context: [String] = []
      for _ in 0..<(try reader.count()) { context.append(try reader.text()) }
      outline.contexts.append(context)
    }
    for _ in 0..<(try reader.count()) { outline.kinds.append(try reader.text()) }
    return outline
  }
}

// MARK: - Writing

extension DeckCache {
  /// Compares what is kept with outlines that were made of the decks themselves, and removes it when one differs.
  func agrees(with decks: [ReadDeck]) -> Bool {
    let kept = outlines()
    if decks.allSatisfy({ kept[$0.key] == nil || kept[$0.key] == $0.deck.outline }) { return true }
    file.remove()
    return false
  }

  /// Keeps the outlines of all decks when enough of them was read through.
  ///
  /// A cache that cannot be written is no reason to trouble anybody.
  func keep(_ decks: [ReadDeck], smallest: Int = Self.smallest) {
    let new = decks.reduce(0) { $0 + ($1.isKept ? 0 : $1.key.size) }
    guard new >= smallest, var content = CacheFile.Content() else { return }
    content.head.add(decks.count)
    let outlines = decks.map(\.deck.outline)
    for (deck, outline) in zip(decks, outlines) {
      deck.key.write(to: &content.head)
      content.head.add(outline.warningCount)
      content.head.add(outline.contexts.count)
      for context in outline.contexts {
        content.head.add(context.count)
        for title in context { content.head.add(title) }
      }
      content.head.add(outline.kinds.count)
      for kind in outline.kinds { content.head.add(kind) }
      Sizes(outline).write(to: &content.head)
    }
    content.add(outlines.flatMap(\.entries))
    content.add(outlines.flatMap(\.ids))
    content.add(outlines.flatMap(\.idEnds))
    try? file.write(content)
  }
}

/// How much of each array is one deck's.
private struct Sizes {
  var entries = 0
  var ids = 0
  var cards = 0

  init() {}

  init(_ outline: DeckOutline) {
    (entries, ids, cards) = (outline.entries.count, outline.ids.count, outline.idEnds.count)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damaged) {
    (entries, ids, cards) = (try reader.integer(), try reader.integer(), try reader.integer())
  }

  func write(to writer: inout CacheWriter) {
    for number in [entries, ids, cards] { writer.add(number) }
  }
}
