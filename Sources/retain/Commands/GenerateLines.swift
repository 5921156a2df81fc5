import Decks
import Notes

/// The cards of a note as lines of JSON, read off the deck text that would be written.
struct GeneratedLines {
  private let generation: Generation
  private let note: Note

  init(_ generation: Generation, of note: Note) {
    self.generation = generation
    self.note = note
  }

  /// One object a line, in the order of the deck.
  func text() -> String {
    let evidence = Dictionary(generation.cards.map { ($0.id, $0.evidence) }) { first, _ in first }
    let written = Merge().merge(generation, of: note, into: Deck(name: generation.path)).deck
      .bytes()
    let deck = Deck.read(written, name: generation.path).deck
    let lineStarts = deck.cards.contains { $0.form == .listItem } ? lineStarts : []
    return deck.cards.map { card in
      let line = evidence[card.blockID].map { self.line(of: card, in: $0, lineStarts) }
      let value = JSONValue.object([
        // Only as Markdown a blank before a parenthesis needs the backslash.
        "front": .string(card.question.replacing("]\\(", with: "](")),
        "back": .string(card.answer),
        "context": .array(card.context.map { .string($0) }),
        "kind": .string(card.kind ?? ""),
        "source": .object([
          "file": .string(generation.path), "line": .optional(line) { .integer($0) },
        ]),
      ])
      return value.text + "\n"
    }.joined()
  }

  /// Where the lines of the note begin, and one that would begin behind the last.
  private var lineStarts: [Int] {
    [0] + note.text.indices.lazy.filter { note.text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
      + [note.text.count + 1]
  }

  /// An item of a list is cited by its own line, where it stands on one.
  private func line(
    of card: Card, in evidence: ClosedRange<Int>, _ lineStarts: [Int]
  ) -> Int {
    guard card.form == .listItem, evidence.upperBound < lineStarts.count else {
      return evidence.lowerBound
    }
    return evidence.first {
      let line = note.text[lineStarts[$0 - 1]..<lineStarts[$0] - 1]
      return String(decoding: line, as: UTF8.self).contains(card.answer)
    } ?? evidence.lowerBound
  }
}
