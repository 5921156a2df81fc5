import Foundation
import Support
import Testing

@testable import retain

/// The repository is a collection of its own: `decks/zh` and `decks/en` are what Retain makes of `Tests/Fixtures/notes`.
///
/// When a rule changed, make them anew: `rm -r decks/zh decks/en; swift run retain generate --limit 1000`.
@Suite struct `The shipped decks` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  private let folder: TemporaryFolder

  /// A copy of the notes and the settings, without the decks.
  init() throws {
    folder = try TemporaryFolder()
    for name in try Self.files(below: "Tests/Fixtures/notes") + ["decks/retain.toml"] {
      try folder.write(Self.text(of: name), to: name)
    }
  }

  private static func files(below name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(name)")
      .filter { $0.hasSuffix(".md") }.map { "\(name)/\($0)" }.sorted()
  }

  private static func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
  }

  @Test func `are what the sample notes give, byte for byte`() throws {
    let result = try BuiltProgram.run("generate", "--limit", "1000", in: folder)
    #expect(result.exitCode == 0)
    let decks = try Self.files(below: "decks")
    #expect(try folder.files().filter { $0.hasPrefix("decks/") && $0.hasSuffix(".md") } == decks)
    for deck in decks {
      #expect(try folder.text(of: deck) == Self.text(of: deck))
    }
  }

  @Test func `do not change when they are generated again`() throws {
    for deck in try Self.files(below: "decks") {
      try folder.write(Self.text(of: deck), to: deck)
    }
    let result = try BuiltProgram.run("generate", in: folder)
    #expect(result == .init(output: "16 notes: 0 new, 0 updated.\n", errors: "", exitCode: 0))
    for deck in try Self.files(below: "decks") {
      #expect(try folder.text(of: deck) == Self.text(of: deck))
    }
  }
}
