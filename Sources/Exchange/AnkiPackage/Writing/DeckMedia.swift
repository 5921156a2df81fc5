import Decks
import Foundation

/// The pictures and sounds that decks show, under names that Anki can give them.
struct DeckMedia {
  /// The folder of the decks, with all links followed.
  private let root: String
  /// The file of each name.
  private(set) var files: [String: String] = [:]
  private var names: [String: String] = [:]
  private(set) var missing = 0

  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "tif", "tiff", "mp3", "ogg", "oga",
    "opus", "wav", "flac", "m4a", "aac", "mp4", "webm", "ogv", "mov", "mkv",
  ]

  init(decks folder: String) {
    root = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
  }

  /// What Anki calls the files that a text links to, by their addresses.
  mutating func names(in text: String, deck: String) -> [String: String] {
    guard text.contains("](") else { return [:] }
    var found: [String: String] = [:]
    var rest = text[...]
    while let open = rest.firstRange(of: "](") {
      rest = rest[open.upperBound...]
      guard let close = rest.firstIndex(of: ")") else { break }
      let address = String(rest[..<close])
      if let name = name(of: address, deck: deck) { found[address] = name }
    }
    return found
  }

  private mutating func name(of address: String, deck: String) -> String? {
    guard !address.contains("://"), !address.hasPrefix("/"),
      let dot = address.lastIndex(of: "."),
      Self.endings.contains(address[address.index(after: dot)...].lowercased())
    else { return nil }
    let folder = deck.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let path = URL(filePath: "\(root)/\(folder)\(address.removingPercentEncoding ?? address)")
      .resolvingSymlinksInPath().path(percentEncoded: false)
    if let name = names[path] { return name }
    guard path.hasPrefix(root + "/"), FileManager.default.fileExists(atPath: path) else {
      missing += 1
      return nil
    }
    var name = URL(filePath: path).lastPathComponent
    if files[name] != nil { name = MediaLinks.hashed(name, of: path) }
    names[path] = name
    files[name] = path
    return name
  }
}
