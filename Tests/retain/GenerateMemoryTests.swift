import Foundation
import Study
import Support
import Testing

@testable import retain

@Suite struct `Remembering notes that did not change` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
    try folder.write(Self.note(512), to: "notes/bridges.md")
    try folder.write(Self.note(640), to: "notes/old.md")
    try age("old.md")
  }

  private static func note(_ length: Int) -> String {
    "# Bridges\n\n- Length of the Orion bridge: \(length) m\n"
  }

  /// Makes a note look as if it had not been touched for years, or as if it had just been.
  private func age(_ name: String, isNew: Bool = false) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: isNew ? 4_000_000_000 : 1_600_000_000)],
      ofItemAtPath: "\(folder.path)/notes/\(name)")
  }

  private func generate(_ more: String...) throws -> String {
    let arguments = ["--collection", "study", "--device", "test", "generate"] + more
    return try BuiltProgram.run(
      arguments, in: folder, environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"]
    ).output
  }

  @Test func `passes over a note whose file looks as it did`() throws {
    _ = try generate()
    try folder.write(Self.note(777), to: "notes/old.md")
    try age("old.md")
    #expect(try generate() == "2 notes: 0 new, 0 updated.\n")
  }

  @Test func `reads a note that was changed a moment ago, however it looks`() throws {
    try age("bridges.md", isNew: true)
    _ = try generate()
    try folder.write(Self.note(777), to: "notes/bridges.md")
    try age("bridges.md", isNew: true)
    #expect(try generate().contains("512 m → 777 m"))
  }

  @Test func `brings a card back that was taken out of its deck`() throws {
    _ = try generate()
    try folder.write("---\nsource: old.md\n---\n", to: "study/decks/old.md")
    #expect(try generate().contains("old.md  1 new"))
  }

  @Test func `counts the cards that wait in notes it does not read`() throws {
    #expect(try generate("--limit", "1").contains("1 new card waits"))
    let output = try generate("--limit", "0")
    #expect(output.hasSuffix("2 notes: 0 new, 0 updated.\n" + Self.oneWaits))
    #expect(try generate().contains("1 new"))
    #expect(try generate() == "2 notes: 0 new, 0 updated.\n")
  }

  private static let oneWaits =
    "1 new card waits: run “retain generate” again, or take in more with --limit N.\n"

  @Test func `finds a renamed note among those that have no cards`() throws {
    try folder.write("Nothing.\n", to: "notes/empty.md")
    try age("empty.md")
    _ = try generate()
    try FileManager.default.removeItem(atPath: "\(folder.path)/notes/empty.md")
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/notes/old.md", toPath: "\(folder.path)/notes/empty.md")
    #expect(try generate().contains("empty.md  was old.md"))
  }

  @Test func `makes the same decks without it`() throws {
    _ = try generate()
    try folder.write(Self.note(513), to: "notes/bridges.md")
    let decks = ["study/decks/bridges.md", "study/decks/old.md"]
    _ = try generate()
    let remembered = try decks.map(folder.text)
    try FileManager.default.removeItem(atPath: "\(folder.path)/cache")
    _ = try generate()
    #expect(try decks.map(folder.text) == remembered)
  }

  @Test func `reads back what it writes, and nothing of another program`() {
    let stamp = FileStamp(size: 3, modification: 5)
    var memory = GenerateMemory(key: "1 normal")
    let entry = GenerateMemory.Entry(
      note: stamp, hash: .max,
      decks: [.init(name: "a b", stamp: stamp), .init(name: "c", stamp: nil)], held: 2)
    memory.keep(entry, of: "笔记/a.md")
    memory.keep(entry, of: "tab\tname.md")
    let deck = DeckFacts(
      stamp: stamp, source: "笔记/a.md", firstSource: nil, notes: ["b.md", "笔记/a.md"], warnings: 2)
    memory.decks = ["a b": deck, "tab\tname": deck]
    let later = FileStamp(size: 0, modification: 9_000_000_000)
    let read = GenerateMemory(key: "1 normal", reading: memory.text(), later)
    #expect(read.entries == ["笔记/a.md": entry])
    #expect(read.decks == ["a b": deck])
    #expect(read.deck("a b", stamp) == deck)
    #expect(read.deck("a b", FileStamp(size: 4, modification: 5)) == nil)
    #expect(!read.isRecent(stamp))
    #expect(GenerateMemory(key: "2 normal", reading: memory.text(), later).entries.isEmpty)
  }

  @Test(arguments: [
    "", "x", "retain-generate 1\tk\nnote\ta\t1\t2\t3\t0\ta\t1\t2\n", "retain-generate 2\tk\na\n",
    "retain-generate 2\tk\nnote\ta\t1\t2\tx\t0\ta\t1\t2\n",
    "retain-generate 2\tk\nnote\ta\t1\t2\t3\t0\n", "retain-generate 2\tk\ndeck\ta\t-1\t2\t0\t\t\n",
    "retain-generate 2\tk\ndeck\ta\t1\t2\t0\t\n",
  ])
  func `forgets what it cannot read`(text: String) {
    let stamp = FileStamp(size: 1, modification: 1)
    let memory = GenerateMemory(key: "k", reading: Array(text.utf8), stamp)
    #expect(memory.entries.isEmpty)
    #expect(memory.decks.isEmpty)
  }

  @Test func `takes a deck as it is that was changed since`() throws {
    _ = try generate()
    let decks = ["old", "moved"].map { "\(folder.path)/study/decks/\($0).md" }
    try FileManager.default.moveItem(atPath: decks[0], toPath: decks[1])
    #expect(try generate() == "2 notes: 0 new, 0 updated.\n")
    try FileManager.default.removeItem(atPath: decks[1])
    #expect(try generate().contains("old.md  1 new"))
  }
}
