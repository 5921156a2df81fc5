import Decks
import Foundation
import Memory
import Study
import Support

@testable import Exchange

/// A package that the real Anki made, by `Tests/Fixtures/anki/make_fixtures.py`.
struct PackageFixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/anki").standardized.path(percentEncoded: false)

  let package: AnkiPackage
  let blocks: [Block]
  /// The history that it brings, line by line.
  let lines: [String]

  init(_ name: String, in folder: String = folder) throws {
    try self.init(path: "\(folder)/\(name)")
  }

  init(path: String) throws {
    let scratch = try TemporaryFolder()
    package = try AnkiPackage(path, scratch: scratch.path, zone: .gmt, rolloverHour: 4)
    let merge = ImportMerge(package.file.notes, into: "x", isPrefix: false, decks: [])
    blocks = merge.blocks.compactMap(\.self)
    let progress = try TemporaryFolder()
    let (text, _) = package.history.text(
      of: merge.blocks, without: try Log(reading: progress.path))
    let journal = Journal(progress: "\(progress.path)/progress", device: "d")
    _ = try journal.importHistory(text, from: "x", at: Moment(milliseconds: 0))
    lines = try Log(reading: "\(progress.path)/progress").filter { $0.kind != .import }.map(\.line)
  }

  /// Decks with the questions in them.
  var fronts: [String] {
    zip(package.file.notes, blocks).map { "\($0.deck): \($1.content.text)" }
  }

  /// What `expected.json` beside the packages says.
  struct Expected: Decodable {
    /// Days since 1970.
    var first: Int
    var reviews: [[Int64]]

    init() throws {
      let data = try Data(contentsOf: URL(filePath: "\(PackageFixture.folder)/expected.json"))
      self = try JSONDecoder().decode(Expected.self, from: data)
    }
  }
}
