import Decks
import Foundation
import Study
import Support
import Testing

@testable import Exchange

@Suite struct `A backup` {
  private let folder: TemporaryFolder
  private var root: String { "\(folder.path)/study" }

  private static let log = """
    time\tevent\tcard\trating\tms\tdue\tdetail
    2026-11-21T10:00:00.000Z\treview\ta\t3\t900\t2026-11-25\t
    2026-11-21T10:00:09.000Z\treview\tb\t1\t900\t2026-11-22\t

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "study/decks/retain.toml")
    try folder.write("Q: a\nA: 1\n", to: "study/decks/one/deck.md")
    try folder.write(Data([0xff, 0xd8, 0, 1, 2]), to: "study/decks/one/media/a b\n\\.jpg")
    try folder.write("*.tsv merge=union\n", to: "study/progress/.gitattributes")
    try folder.write(Self.log, to: "study/progress/pc/2026-11.tsv")
    // Of other programs, or unfinished.
    try folder.write("x", to: "study/decks/.import-1-0.partial/source")
    try folder.write("x", to: "study/decks/one/.deck.md.swp")
    try folder.write("x", to: "study/notes/n.md")
  }

  private func save(_ name: String = "b.zip") throws(BackupError) -> Backup.Summary {
    try Backup(of: root).write(to: name, in: folder.path) { _ in }
  }

  private func restore(
    _ name: String = "b.zip", into: String = "new", isTrial: Bool = false
  ) throws(BackupError) -> Restoration.Summary {
    try Restoration("\(folder.path)/\(name)").restore(
      into: "\(folder.path)/\(into)", isTrial: isTrial)
  }

  private static let saved = [
    "decks/one/deck.md", "decks/one/media/a b\n\\.jpg", "decks/retain.toml",
    "progress/.gitattributes", "progress/pc/2026-11.tsv",
  ]

  @Test func `holds decks, media, settings and the log, and comes back byte for byte`() throws {
    let summary = try save()
    #expect((summary.decks, summary.logs, summary.others) == (1, 1, 3))
    let restored = try restore()
    #expect((restored.files, restored.logs, restored.unchanged) == (4, 1, 0))
    #expect(try folder.files().filter { $0.hasPrefix("new/") } == Self.saved.map { "new/\($0)" })
    for path in Self.saved {
      #expect(
        FileManager.default.contents(atPath: "\(root)/\(path)")
          == FileManager.default.contents(atPath: "\(folder.path)/new/\(path)"))
    }
    #expect(try restore().unchanged == 5)
  }

  @Test func `of the same collection is the same file, and says what sha256sum reads`() throws {
    _ = try save()
    _ = try save("c.zip")
    let bytes = FileManager.default.contents(atPath: "\(folder.path)/b.zip")
    #expect(bytes == FileManager.default.contents(atPath: "\(folder.path)/c.zip"))
    let archive = try ZipArchive("\(folder.path)/b.zip")
    let list = try archive.bytes(of: try #require(archive.members["SHA256SUMS"]), atMost: 4096)
    #expect(
      String(decoding: list, as: UTF8.self).split(separator: "\n").map { $0.suffix(26) }[1]
        == "  decks/one/media/a b\\n\\\\.jpg".suffix(26))
  }

  @Test func `overwrites nothing, and puts beside what differs`() throws {
    _ = try save()
    try folder.write("Q: a\nA: 2\n", to: "study/decks/one/deck.md")
    try FileManager.default.removeItem(atPath: "\(root)/decks/one/media")
    let trial = try restore(into: "study", isTrial: true)
    #expect(try folder.text(of: "study/decks/one/deck.md") == "Q: a\nA: 2\n")
    let restored = try restore(into: "study")
    #expect(trial == restored)
    #expect(restored.files == 1 && restored.beside == ["decks/one/deck.md.backup"])
    #expect(try folder.text(of: "study/decks/one/deck.md") == "Q: a\nA: 2\n")
    #expect(try folder.text(of: "study/decks/one/deck.md.backup") == "Q: a\nA: 1\n")
    #expect(try restore(into: "study").unchanged == 5)
  }

  private static let lines = log.split(separator: "\n").map { "\($0)\n" }

  /// What is in the log now, and what has to be there after the backup, which has both lines, came back.
  @Test(arguments: [
    ("", 2),  // It was emptied.
    (lines[0] + lines[1], 2),  // It lost a line.
    (lines[0] + lines[1].dropLast(20), 2),  // It ends in the middle of one.
    (lines[0] + lines[2], 2),  // It lost a line in the middle.
    (log + lines[1].replacing("10:00", with: "11:00"), 3),  // It has grown.
    (lines[0] + lines[1] + lines[1].replacing("10:00", with: "11:00"), 3),  // Both have something.
    (lines[0] + lines[1] + "\0\0\0\0", 2),  // A power cut left holes.
  ])
  func `gives a log what it lacks and takes nothing from it`(now: String, count: Int) throws {
    _ = try save()
    try folder.write(now, to: "study/progress/pc/2026-11.tsv")
    _ = try restore(into: "study")
    let log = try Log(reading: "\(root)/progress")
    #expect(log.count == count)
    #expect(try folder.text(of: "study/progress/pc/2026-11.tsv").hasPrefix(now))
    #expect(try restore(into: "study").logs == 0)
  }

  @Test func `never replaces one that holds answers which are gone`() throws {
    _ = try save()
    try folder.write(Self.lines[0] + Self.lines[2], to: "study/progress/pc/2026-11.tsv")
    #expect(throws: BackupError(.wouldLose(1))) { try save() }
    // Merged in another order, or grown, nothing is gone.
    try folder.write(
      Self.lines[0] + Self.lines[2] + Self.lines[1], to: "study/progress/pc/2026-11.tsv")
    _ = try save()
    try folder.write("other", to: "b.zip")
    #expect(throws: BackupError(.occupied)) { try save() }
    #expect(try folder.text(of: "b.zip") == "other")
  }

  @Test func `does not lie among the decks`() throws {
    let backup = try Backup(of: root)
    #expect(throws: BackupError(.inside)) {
      try backup.write(to: "b.zip", in: "\(root)/decks/one") { _ in }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `that is damaged changes nothing`(seed: UInt64) throws {
    _ = try save()
    var damage = PackageDamage(seed: seed)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder.path)/b.zip")))
    try folder.write(Data(damage.damage(bytes)), to: "b.zip")
    do throws(BackupError) {
      _ = try restore()
      // Some bytes of a zip file say nothing, as its dates.
      for path in Self.saved {
        #expect(
          FileManager.default.contents(atPath: "\(root)/\(path)")
            == FileManager.default.contents(atPath: "\(folder.path)/new/\(path)"))
      }
    } catch {
      #expect(!error.description.isEmpty)
      #expect(try folder.files().allSatisfy { !$0.hasPrefix("new/") })
    }
  }

  @Test(arguments: [
    "../evil", "/etc/evil", "decks/../../evil", "decks/.git/hooks/evil", "other/x", "decks",
    "decks/",
    "decks//x", "progress/a/.hidden",
  ])
  func `cannot name a file outside of the collection`(name: String) throws {
    var zip = try ZipWriter("\(folder.path)/b.zip")
    var hash = RunningSHA256()
    hash.append([])
    for path in ["decks/retain.toml", name] { try zip.add(path, [], isPacked: false) }
    let list = ["decks/retain.toml", name].map { "\(hash.hex())  \($0)\n" }.joined()
    try zip.add("SHA256SUMS", Array(list.utf8), isPacked: false)
    try zip.finish()
    #expect(throws: BackupError(.badName(name))) { try restore() }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/new"))
  }

  @Test func `does not follow a link out of the collection`() throws {
    _ = try save()
    try folder.write("", to: "study2/decks/retain.toml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/study2/decks/one", withDestinationPath: folder.path)
    #expect(throws: BackupError.self) { try restore(into: "study2") }
    #expect(try folder.files().allSatisfy { !$0.hasPrefix("media") && $0 != "deck.md" })
  }
}
