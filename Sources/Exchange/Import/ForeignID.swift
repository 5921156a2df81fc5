import Decks

/// Ids and tags of other programs.
enum ForeignID {
  /// The id of a card that another program calls `name`: the same one when Retain gave that name.
  static func card(_ name: String, of program: String) -> CardID {
    isOurs(name) ? CardID(name) : CardID(hashing: [program, name])
  }

  /// What the closing comment keeps of a name, so that an export gives it back.
  static func extra(_ name: String, for id: CardID?) -> [Provenance.Extra] {
    name.isEmpty || id?.text == name ? [] : [Provenance.Extra(key: "guid", value: name)]
  }

  /// Eight characters of `a-z2-7`.
  private static func isOurs(_ name: String) -> Bool {
    name.utf8.count == 8
      && name.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7a) || ($0 >= 0x32 && $0 <= 0x37) }
  }

  /// Tags between spaces or commas.
  static func tags(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "，" || $0 == ";" || $0.isWhitespace }.map(String.init)
  }
}

/// Paths of decks made from names that people and programs chose.
enum DeckPath {
  /// The parts joined by `/`, each without what no file name should have; nothing leads upwards.
  static func path(_ parts: some Sequence<some StringProtocol>) -> String {
    parts.map { part(String($0)) }.filter { !$0.isEmpty }.joined(separator: "/")
  }

  private static func part(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\u{0}"..<" ", "\u{7f}", "/", "\\", ":", "*", "?", "\"", "<", ">", "|":
        result.append("-")
      default: result.append(scalar)
      }
    }
    var text = Substring(String(result))
    while let first = text.first, first == "." || first.isWhitespace { text.removeFirst() }
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    while text.utf8.count > 200 { text.removeLast() }
    return String(text)
  }
}
