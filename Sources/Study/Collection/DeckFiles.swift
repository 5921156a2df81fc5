public import Decks

/// The deck files below a folder.
public enum DeckFiles {
  public struct Found: Hashable, Sendable {
    /// The path below the folder without `.md`.
    public var name: String
    public var path: String
    public var stamp: FileStamp

    public init(name: String, path: String, stamp: FileStamp) {
      self.name = name
      self.path = path
      self.stamp = stamp
    }
  }

  /// Every `*.md` at any depth, by name; hidden files and folders are left out.
  ///
  /// Symbolic links are followed, each folder once.
  public static func discover(in folder: String) throws(DiskError) -> [Found] {
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
        let stamp = FileStamp(size: facts.size, modification: facts.modification)
        found.append(Found(name: prefix + name.dropLast(3), path: path, stamp: stamp))
      case .file, .other: break
      }
    }
  }
}

extension DeckFiles.Found {
  /// The deck, and what could not be used of it.
  public func read() throws(DiskError) -> (deck: Deck, warnings: [DeckWarning]) {
    Deck.read(try File.contents(of: path), name: name)
  }
}
