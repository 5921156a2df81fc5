import Decks
import Foundation

/// Where the media files of a package are found from a deck.
struct MediaLinks: Hashable {
  /// The folder beside the decks that media files are put into.
  static let folder = "media"

  /// The name that each file gets, by the name that notes call it.
  private let names: [String: String]

  static let none = MediaLinks(names: [:])

  private init(names: [String: String]) { self.names = names }

  /// Names that cannot be ones of files are changed; two files never get one name.
  init(_ files: some Sequence<String>) {
    var names: [String: String] = [:]
    var used: Set<String> = []
    for file in files.sorted() {
      var name = DeckPath.path([file])
      if name.isEmpty || used.contains(name) { name = Self.hashed(name, of: file) }
      used.insert(name)
      names[file] = name
    }
    self.names = names
  }

  /// A name that tells files apart that would otherwise have the same: `pic-5d02e1ab.png`.
  static func hashed(_ name: String, of text: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return name[..<dot] + "-" + Fingerprint.hex(of: text, digits: 8) + name[dot...]
  }

  /// The name in the package of what an address means; nil for one that is not in it.
  func file(of address: String) -> String? {
    if names[address] != nil { return address }
    guard let plain = address.removingPercentEncoding, names[plain] != nil else { return nil }
    return plain
  }

  func name(of file: String) -> String { names[file] ?? file }

  /// The address of a file as a deck has it.
  func link(to file: String) -> String { Self.address(name(of: file)) }

  static func address(_ name: String) -> String {
    var result = folder + "/"
    for scalar in name.unicodeScalars {
      switch scalar {
      case " ", "(", ")", "<", ">", "%", "\\":
        result += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
