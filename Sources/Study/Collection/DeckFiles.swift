package import Decks

/// The deck files below a folder.
package enum DeckFiles {
  package struct Found: Hashable, Sendable {
    /// The path below the folder without `.md`.
    package let name: String
    package let path: String
    let facts: File.Facts

    package var stamp: FileStamp {
      FileStamp(size: facts.size, modification: facts.modification)
    }
  }

  /// Every `*.md` at any depth, by name; hidden files and folders are left out.
  ///
  /// Symbolic links are followed, each folder once.
  package static func discover(in folder: String) throws(DiskError) -> [Found] {
    var found: [Found] = []
    var visited: Set<[UInt64]> = []
    try discover(in: folder, below: "", into: &found, visited: &visited)
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func discover(
    in folder: String, below prefix: String, into found: inout [Found],
    visited: inout Set<[UInt64]>
  ) throws(DiskError) {
    guard let facts = Folder.facts(of: folder), visited.insert(facts.identity).inserted else {
      return
    }
    for name in try Folder.names(in: folder) where !name.hasPrefix(".") {
      let path = Path.joined(folder, name)
      guard let facts = Folder.facts(of: path) else { continue }
      switch facts.kind {
      case .folder:
        try discover(in: path, below: "\(prefix)\(name)/", into: &found, visited: &visited)
      case .file where name.hasSuffix(".md"):
        found.append(Found(name: prefix + name.dropLast(3), path: path, facts: facts))
      case .file, .other: break
      }
    }
  }
}

extension DeckFiles {
  /// The deck in a file, and what could not be used of it.
  package static func read(_ path: String, name: String) throws(DiskError)
    -> (deck: Deck, warnings: [DeckWarning])
  {
    Deck.read(try File.contents(of: path), name: name)
  }
}
