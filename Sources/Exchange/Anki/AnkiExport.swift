public import Decks
import Foundation

/// Decks as a text file that Anki imports: a note for each block, with a name that stays, so that
/// importing again updates notes and doubles none.
public enum AnkiExport {
  private static let head = """
    #separator:tab
    #html:true
    #guid column:1
    #notetype column:2
    #deck column:3
    #tags column:6

    """

  /// Writes the file piece by piece, and says how many notes it has.
  @discardableResult
  public static func write(_ decks: [Deck], to write: (String) -> Void) -> Int {
    write(head)
    var count = 0
    var seen: Set<CardID> = []
    for deck in decks {
      for block in deck.blocks where seen.insert(block.id).inserted {
        write(row(block, deck: deck.name))
        count += 1
      }
    }
    return count
  }

  private static func row(_ block: Block, deck: String) -> String {
    let guid = block.foreignName ?? block.id.text
    let tags = (block.provenance?.tags ?? []).map { tag in
      String(tag.map { $0.isWhitespace ? "_" : $0 })
    }
    let fields = AnkiFields(block.content)
    let cells = [
      guid, fields.notetype.rawValue, deck.split(separator: "/").joined(separator: "::"),
      fields.front, fields.back, tags.joined(separator: " "),
    ]
    return cells.map(quoted).joined(separator: "\t") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    let text = text.precomposedStringWithCanonicalMapping
    let needsQuotes =
      text.utf8.contains { $0 == 0x09 || $0 == 0x0a || $0 == 0x0d || $0 == UInt8(ascii: "\"") }
      || text.utf8.first == UInt8(ascii: "#")
    guard needsQuotes else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
