/// The head of a text file of Anki.
struct AnkiHead {
  static let keys: Set<String> = [
    "separator", "html", "tags", "columns", "notetype", "deck", "if matches", "match scope",
  ]

  private(set) var separator: UInt8?
  private(set) var isHTML: Bool?
  private(set) var tags: [String] = []
  private(set) var notetype: String?
  private(set) var deck: String?
  /// Columns from 0.
  private(set) var notetypeColumn: Int?
  private(set) var deckColumn: Int?
  private(set) var tagsColumn: Int?
  private(set) var guidColumn: Int?
  /// The offset and the line of the first row.
  private(set) var end = 0
  private(set) var endLine = 1

  /// The columns that are no fields.
  var special: Set<Int> {
    Set([notetypeColumn, deckColumn, tagsColumn, guidColumn].compactMap(\.self))
  }

  init(_ text: [UInt8]) {
    while end < text.count, text[end] == UInt8(ascii: "#") {
      let line = text[end...].prefix { $0 != 0x0a }
      let words = String(decoding: line.dropFirst(), as: UTF8.self)
        .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if words.count == 2 {
        var value = String(words[1])
        if value.utf8.last == 0x0d { value = String(value.utf8.dropLast())! }
        set(words[0].lowercased(), value)
      }
      end = min(line.endIndex + 1, text.count)
      endLine += 1
    }
  }

  private mutating func set(_ key: String, _ value: String) {
    let column = Int(value.filter { !$0.isWhitespace }).map { $0 - 1 }
    switch key {
    case "separator": separator = Self.separator(value)
    case "html": isHTML = value.lowercased().contains("true")
    case "tags": tags = ForeignID.tags(value)
    case "notetype": notetype = value
    case "deck": deck = value
    case "notetype column": notetypeColumn = column
    case "deck column": deckColumn = column
    case "tags column": tagsColumn = column
    case "guid column": guidColumn = column
    default: break
    }
  }

  private static func separator(_ name: String) -> UInt8? {
    switch name.lowercased() {
    case "tab", "\\t", "\t": 0x09
    case "comma": UInt8(ascii: ",")
    case "semicolon": UInt8(ascii: ";")
    case "space": 0x20
    case "pipe": UInt8(ascii: "|")
    case "colon": UInt8(ascii: ":")
    default: name.utf8.count == 1 ? name.utf8.first : nil
    }
  }
}
