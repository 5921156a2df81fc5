/// The deck files below a folder.
enum DeckFiles {
  struct Found: Hashable {
    /// The path below the folder without `.md`.
    var name: String
    var path: String
  }

  /// Every `*.md` at any depth, by name; hidden files and folders are left out.
  ///
  /// Symbolic links are followed, each folder once.
  static func discover(in folder: String) throws(DiskError) -> [Found] {
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
      switch Folder.facts(of: path)?.kind {
      case .folder:
        try discover(in: path, below: "\(prefix)\(name)/", into: &found, visited: &visited)
      case .file where name.hasSuffix(".md"):
        found.append(Found(name: prefix + name.dropLast(3), path: path))
      case .file, .other, nil: break
      }
    }
  }
}
