import Foundation

/// The files of a collection that a backup holds: decks with media and settings, and the log.
///
/// Symbolic links are followed, each folder once: what Retain reads is what is saved. Hidden files are left out, as they
/// are unfinished or belong to other programs, but for `.gitattributes`.
struct BackupFiles {
  struct File: Hashable {
    /// Below the collection, with `/`.
    var path: String
    var source: String
  }

  /// In the order of the bytes of their paths.
  private(set) var files: [File] = []
  private var visited: Set<String> = []

  static let folders = ["decks", "progress"]
  static let shownHidden = ".gitattributes"

  init(of root: String) throws(BackupError) {
    for folder in Self.folders where Self.type(of: "\(root)/\(folder)") == .typeDirectory {
      try add(folder, root: root)
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func add(_ folder: String, root: String) throws(BackupError) {
    let place = "\(root)/\(folder)"
    guard visited.insert(Self.real(place)).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: place)
    } catch {
      throw BackupError(.cannotRead(folder))
    }
    for name in names where !name.hasPrefix(".") || name == Self.shownHidden {
      let path = "\(folder)/\(name)"
      switch Self.type(of: "\(root)/\(path)") {
      case .typeDirectory: try add(path, root: root)
      case .typeRegular: files.append(File(path: path, source: "\(root)/\(path)"))
      default: continue
      }
    }
  }

  /// What a path leads to, links followed; nil for nothing.
  static func type(of path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: real(path))
    return attributes?[.type] as? FileAttributeType
  }

  /// The absolute path without links and without a slash at its end.
  static func real(_ path: String) -> String {
    let url = URL(filePath: path).absoluteURL.resolvingSymlinksInPath()
    let real = url.path(percentEncoded: false)
    return real.count > 1 && real.hasSuffix("/") ? String(real.dropLast()) : real
  }
}
