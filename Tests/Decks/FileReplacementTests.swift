import Decks
import Foundation
import Support
import Testing

@Suite struct `Replacing a file` {
  let folder: TemporaryFolder
  let replacement: FileReplacement

  init() throws {
    folder = try TemporaryFolder()
    replacement = FileReplacement(inside: folder.path)
  }

  @Test func `makes the folders on the way and leaves nothing else behind`() throws {
    try replacement.write(Array("Q: a\n".utf8), to: "ai/prices.md")
    #expect(try folder.text(of: "ai/prices.md") == "Q: a\n")
    #expect(try folder.files() == ["ai/prices.md"])
  }

  @Test func `keeps the permissions`() throws {
    try folder.write("old", to: "a.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path + "/a.md")
    try replacement.write(Array("new".utf8), to: "a.md")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.md")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try folder.text(of: "a.md") == "new")
  }

  @Test func `follows a link inside the collection and keeps it`() throws {
    try folder.write("old", to: "real.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.md", withDestinationPath: "real.md")
    try replacement.write(Array("new".utf8), to: "link.md")
    #expect(try folder.text(of: "real.md") == "new")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.md")
    #expect(target == "real.md")
  }

  @Test func `does not follow a link to a file outside`() throws {
    let outside = try TemporaryFolder()
    try outside.write("theirs", to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a.md", withDestinationPath: outside.path + "/a.md")
    let expected = FileError(path: folder.path + "/a.md", problem: .outside(root: folder.path))
    #expect(throws: expected) { try replacement.write(Array("new".utf8), to: "a.md") }
    #expect(try outside.text(of: "a.md") == "theirs")
  }

  @Test func `does not follow a link to a folder outside`() throws {
    let outside = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sub", withDestinationPath: outside.path)
    let expected = FileError(path: folder.path + "/sub", problem: .outside(root: folder.path))
    #expect(throws: expected) { try replacement.write([], to: "sub/a.md") }
    #expect(try outside.files().isEmpty)
  }

  @Test func `refuses a path that climbs out`() {
    let expected = FileError(path: "../a.md", problem: .outside(root: folder.path))
    #expect(throws: expected) { try replacement.write([], to: "../a.md") }
  }

  @Test func `says that a file stands where a folder is needed`() throws {
    try folder.write("", to: "a")
    let expected = FileError(path: folder.path + "/a/b.md", problem: .notAFolder)
    #expect(throws: expected) { try replacement.write([], to: "a/b.md") }
  }
}
