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
    let (notetype, front, back) = fields(block.content)
    let cells = [
      guid, notetype, deck.split(separator: "/").joined(separator: "::"), front, back,
      tags.joined(separator: " "),
    ]
    return cells.map(quoted).joined(separator: "\t") + "\n"
  }

  private static func fields(_ content: Block.Content) -> (String, String, String) {
    switch content {
    case .basic(let front, let back):
      return ("Basic", MarkdownHTML.html(of: front), MarkdownHTML.html(of: back))
    case .reversible(let front, let back):
      return (
        "Basic (and reversed card)", MarkdownHTML.html(of: front), MarkdownHTML.html(of: back)
      )
    case .cloze(let text): return ("Cloze", MarkdownHTML.html(of: numbered(Cloze(text))), "")
    case .list(let title, let items):
      let lines = items.enumerated().map { number, item in
        "<li>{{c\(number + 1)::\(safe(MarkdownHTML.html(of: item)))}}</li>"
      }
      return ("Cloze", MarkdownHTML.html(of: title) + "<ol>\(lines.joined())</ol>", "")
    }
  }

  /// The text with every deletion as `{{c1::answer::hint}}`, numbered by card.
  private static func numbered(_ cloze: Cloze) -> String {
    var next = 1
    var numbers: [Int: Int] = [:]
    func number(_ ordinal: Int?) -> Int {
      if let ordinal, let number = numbers[ordinal] { return number }
      if let ordinal { numbers[ordinal] = next }
      next += 1
      return next - 1
    }
    func write(_ pieces: [Cloze.Piece]) -> String {
      pieces.map { piece in
        switch piece {
        case .text(let text): return text
        case .deletion(let deletion):
          let ordinals =
            deletion.ordinals.isEmpty
            ? [number(nil)] : deletion.ordinals.map { number($0) }
          let list = ordinals.map(String.init).joined(separator: ",")
          let hint = deletion.hint.map { "::\($0)" } ?? ""
          return "{{c\(list)::\(safe(write(deletion.pieces)))\(hint)}}"
        }
      }.joined()
    }
    return write(cloze.pieces)
  }

  /// Anki ends a deletion at the first `}}`, also in a formula.
  private static func safe(_ text: String) -> String {
    text.contains("{{c") ? text : text.replacing("}}", with: "} }")
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
