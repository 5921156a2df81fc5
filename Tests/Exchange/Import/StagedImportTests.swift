import Foundation
import Support
import Testing

@testable import Exchange

@Suite struct `An import` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "retain.toml")
  }

  private func staged() throws -> StagedImport {
    var stage = try StagedImport(in: folder.path, source: "a.apkg")
    try stage.write(Array("Q: a\nA: b\n".utf8), to: "x/y.md")
    try stage.write([1, 2], to: "x/media/p.png")
    return stage
  }

  @Test func `that ends before it holds leaves the decks as they were`() throws {
    _ = try staged()
    #expect(try folder.files().filter { !$0.hasPrefix(".import-") } == ["retain.toml"])
    try StagedImport.complete(in: folder.path)
    #expect(try folder.files().filter { !$0.hasPrefix(".import-") } == ["retain.toml"])
    #expect(StagedImport.interrupted(in: folder.path).isEmpty)
  }

  @Test func `that ends before its history is there is known until it is completed`() throws {
    var stage = try staged()
    try stage.appear()
    #expect(StagedImport.interrupted(in: folder.path).map(\.source) == ["a.apkg"])
    let other = try StagedImport(in: folder.path, source: "b.apkg")
    try other.finish()
    #expect(StagedImport.interrupted(in: folder.path).map(\.source) == ["a.apkg"])
    try staged().finish()
    #expect(StagedImport.interrupted(in: folder.path).isEmpty)
    #expect(try folder.files() == ["retain.toml", "x/media/p.png", "x/y.md"])
  }

  @Test func `removes what an ended program left`() throws {
    try folder.write("x", to: ".import-999999999-0.partial/decks/x.md")
    var stage = try staged()
    try stage.appear()
    try stage.finish()
    #expect(try folder.files() == ["retain.toml", "x/media/p.png", "x/y.md"])
  }

  @Test func `whose decks have no place leaves nothing behind`() throws {
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/x", withDestinationPath: elsewhere.path)
    var stage = try staged()
    #expect(throws: PackageError.self) { try stage.appear() }
    #expect(try elsewhere.files().isEmpty && StagedImport.interrupted(in: folder.path).isEmpty)
    #expect(try folder.files().filter { $0.hasPrefix(".") } == [])
  }

  @Test func `can be taken back while it is staged`() throws {
    try staged().abandon()
    #expect(try folder.files() == ["retain.toml"])
  }
}
