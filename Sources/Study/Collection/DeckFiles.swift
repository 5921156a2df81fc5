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
    var leftovers: [String] = []
    return try discover(in: folder, leftovers: &leftovers)
  }

  /// - Parameter leftovers: paths of files that processes left which ended while they wrote a deck.
  package static func discover(
    in folder: String, leftovers: inout [String]
  ) throws(DiskError) -> [Found] {
    var found: [Found] = []
    var visited: Set<[UInt64]> = []
    try discover(in: folder, below: "", into: &found, &leftovers, visited: &visited)
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func discover(
    in folder: String, below prefix: String, into found: inout [Found],
    _ leftovers: inout [String], visited: inout Set<[UInt64]>
  ) throws(DiskError) {
    guard let facts = Folder.facts(of: folder), visited.insert(facts.identity).inserted else {
      return
    }
    for name in try Folder.names(in: folder) {
      let path = Path.joined(folder, name)
      if name.hasPrefix(".") {
        if UnfinishedFile.isLeftover(name, of: ".md") { leftovers.append(path) }
        continue
      }
      guard let facts = Folder.facts(of: path) else { continue }
      switch facts.kind {
      case .folder:
        try discover(
          in: path, below: "\(prefix)\(name)/", into: &found, &leftovers,
          visited: &visited)
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
