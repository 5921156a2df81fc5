import Decks
import Foundation
import Support
import Testing

@testable import Study

@Suite struct `A collection` {
  @Test func `is made with settings, an empty log and its attributes, once`() throws {
    let folder = try TemporaryFolder()
    let root = folder.path + "/new/study"
    let made = try Study.Collection.create(at: root, notes: ["~/notes", "more"])
    #expect(
      try folder.files() == ["new/study/decks/retain.toml", "new/study/progress/.gitattributes"])
    #expect(
      try folder.text(of: "new/study/progress/.gitattributes")
        == "*.tsv merge=union text eol=lf\n")
    #expect(made.settings.notes == ["~/notes", "more"])
    #expect(
      made.notesFolders(environment: ["HOME": "/home/anna"])
        == ["/home/anna/notes", root + "/more"])
    #expect(throws: CollectionError.alreadyThere(root)) {
      try Study.Collection.create(at: root)
    }
  }

  @Test func `is found by option, by environment, or upwards`() throws {
    let folder = try TemporaryFolder()
    let one = try Study.Collection.create(at: folder.path + "/one")
    let two = try Study.Collection.create(at: folder.path + "/two")
    let below = folder.path + "/one/decks/deep"
    try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
    let environment = ["RETAIN_COLLECTION": two.root, "HOME": folder.path]
    #expect(try Study.Collection.find(from: below, environment: [:]).root == one.root)
    #expect(try Study.Collection.find(from: below, environment: environment).root == two.root)
    #expect(
      try Study.Collection.find(from: "/", option: "~/one", environment: environment).root
        == one.root)
    #expect(throws: CollectionError.none) {
      try Study.Collection.find(from: folder.path, environment: [:])
    }
    #expect(throws: CollectionError.notACollection(folder.path + "/three")) {
      try Study.Collection.find(from: folder.path, option: "three", environment: [:])
    }
  }

  @Test func `loads every deck at any depth, and says what it cannot use`() throws {
    let room = try StudyRoom([
      "b": "Q: one\nA: 1\n", "ai/prices": "Q: two\nA: 2\n\nA: three\n",
      ".hidden/x": "Q: three\nA: 3\n",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: room.folder.path + "/decks/ai/loop", withDestinationPath: "..")
    let library = try Library(of: room.collection)
    #expect(library.decks.map(\.name) == ["ai/prices", "b"])
    #expect(library.cards.map(\.question) == ["two", "one"])
    #expect(library.warnings.count == 1)
  }

  @Test func `asks two cards of one front once, and tells them apart when an id was copied`() throws
  {
    let room = try StudyRoom([
      "a": "Q: same\nA: 1\n\nQ: first\nA: 1\n<!-- card x -->\n",
      "b": "Q: Same\nA: 2\n\nQ: second\nA: 1\n<!-- card x -->\n",
    ])
    let library = try Library(of: room.collection)
    #expect(library.cards.map(\.question) == ["same", "first", "second"])
    #expect(library.duplicates.map(\.answersDiffer) == [true])
    #expect(
      library.warnings.map(\.description) == [
        "b.md:6:1: the id x already belongs to a.md:4; remove this comment, and the card gets "
          + "an id of its own"
      ])
    #expect(library[CardID("x")]?.question == "first")
  }
}

@Suite struct `The name of a device` {
  @Test func `is made once for each collection`() throws {
    let folder = try TemporaryFolder()
    let one = try Study.Collection.create(at: folder.path + "/one")
    let two = try Study.Collection.create(at: folder.path + "/two")
    let environment = ["HOME": folder.path]
    var random = SplitMix64(seed: 1)
    let name = try Device.name(for: one, environment: environment, using: &random)
    #expect(name.split(separator: "-").last?.count == 4)
    #expect(try Device.name(for: one, environment: environment, using: &random) == name)
    #expect(try Device.name(for: two, environment: environment, using: &random) != name)
  }

  @Test func `can be given, and is checked`() throws {
    let folder = try TemporaryFolder()
    let collection = try Study.Collection.create(at: folder.path)
    var random = SplitMix64(seed: 1)
    let environment = ["RETAIN_DEVICE": "desk"]
    #expect(try Device.name(for: collection, environment: environment, using: &random) == "desk")
    #expect(
      try Device.name(for: collection, option: "lap", environment: environment, using: &random)
        == "lap")
    for bad in ["../x", "", "a b", "-x", String(repeating: "x", count: 41)] {
      #expect(throws: Device.NameError.bad(bad)) {
        try Device.name(for: collection, option: bad, environment: [:], using: &random)
      }
    }
    #expect(throws: Device.NameError.noHome) {
      try Device.name(for: collection, environment: [:], using: &random)
    }
  }
}
