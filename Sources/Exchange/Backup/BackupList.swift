import Decks

/// The list of a backup's files with the SHA-256 of each, as `sha256sum -c` reads it.
struct BackupList: Hashable {
  struct Entry: Hashable {
    var path: String
    /// 64 hexadecimal digits.
    var hash: String
  }

  var entries: [Entry] = []

  /// Its name in the archive, behind all others.
  static let name = "SHA256SUMS"

  init() {}

  /// A name with a line end or a backslash is escaped, which a backslash before the line says. Source: the manual of GNU
  /// coreutils, "md5sum invocation".
  var text: [UInt8] {
    entries.flatMap { entry in
      let escaped = Self.escaped(entry.path)
      let mark = escaped == entry.path ? "" : "\\"
      return Array("\(mark)\(entry.hash)  \(escaped)\n".utf8)
    }
  }

  private static func escaped(_ path: String) -> String {
    path.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  /// Reads a list; every file belongs to a collection, none leads out of it, and none is there twice.
  init(reading bytes: [UInt8]) throws(BackupError) {
    var seen: Set<String> = []
    for line in bytes.split(separator: 0x0a) {
      let isEscaped = line.first == UInt8(ascii: "\\")
      let line = isEscaped ? line.dropFirst() : line
      let hash = String(decoding: line.prefix(64), as: UTF8.self)
      guard line.count > 66, line.dropFirst(64).prefix(2).elementsEqual("  ".utf8),
        hash.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
      else { throw BackupError(.damaged(Self.name)) }
      let name = String(decoding: line.dropFirst(66), as: UTF8.self)
      let path = isEscaped ? try Self.unescaped(name) : name
      guard Self.hasPlace(path), seen.insert(path).inserted else {
        throw BackupError(.badName(path))
      }
      entries.append(Entry(path: path, hash: hash))
    }
  }

  private static func unescaped(_ name: String) throws(BackupError) -> String {
    var path = ""
    var rest = name[...]
    while let character = rest.popFirst() {
      guard character == "\\" else {
        path.append(character)
        continue
      }
      switch rest.popFirst() {
      case "\\": path += "\\"
      case "n": path += "\n"
      case "r": path += "\r"
      default: throw BackupError(.damaged(Self.name))
      }
    }
    return path
  }

  /// Longer paths, and deeper ones, no file system of today holds.
  private static let (longest, deepest) = (4096, 64)

  /// Whether a file of that path may be in a collection: below `decks` or `progress`, and nothing hidden on the way.
  private static func hasPlace(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.count <= deepest, path.utf8.count <= longest,
      !path.utf8.contains(0), BackupFiles.folders.contains(String(parts[0]))
    else { return false }
    return parts.dropLast().allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
      && !parts[parts.count - 1].isEmpty
      && (!parts[parts.count - 1].hasPrefix(".")
        || parts[parts.count - 1] == BackupFiles.shownHidden)
  }
}
