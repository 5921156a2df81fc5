import Decks

/// A block as the two fields of a note of Anki, in HTML.
struct AnkiFields: Hashable {
  /// Anki's own types, by their English names.
  enum Notetype: String, Hashable, CaseIterable {
    case basic = "Basic"
    case reversed = "Basic (and reversed card)"
    case cloze = "Cloze"
  }

  let notetype: Notetype
  let front: String
  let back: String

  /// - Parameter media: the names of files by the addresses that the text has.
  init(_ content: Block.Content, media: [String: String] = [:]) {
    func html(_ markdown: String) -> String { MarkdownHTML.html(of: markdown, media: media) }
    switch content {
    case .basic(let front, let back):
      (notetype, self.front, self.back) = (.basic, html(front), html(back))
    case .reversible(let front, let back):
      (notetype, self.front, self.back) = (.reversed, html(front), html(back))
    case .cloze(let text):
      (notetype, front, back) = (.cloze, html(Self.numbered(Cloze(text))), "")
    case .list(let title, let items):
      let lines = items.enumerated().map { number, item in
        "<li>{{c\(number + 1)::\(Self.safe(html(item)))}}</li>"
      }
      (notetype, front, back) = (.cloze, html(title) + "<ol>\(lines.joined())</ol>", "")
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
}
