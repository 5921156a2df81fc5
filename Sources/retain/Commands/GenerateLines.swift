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
    let lines = note.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let written = Merge().merge(generation, of: note, into: Deck(name: generation.path)).deck
      .bytes()
    let deck = Deck.read(written, name: generation.path).deck
    return deck.cards.map { card in
      let line = evidence[card.blockID].map { self.line(of: card, in: $0, lines) }
      let value = JSONValue.object([
        "front": .string(card.question),
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

  /// An item of a list is cited by its own line, where it stands on one.
  private func line(
    of card: Card, in evidence: ClosedRange<Int>, _ lines: [ArraySlice<UInt8>]
  ) -> Int {
    guard card.form == .listItem, evidence.upperBound <= lines.count else {
      return evidence.lowerBound
    }
    return evidence.first {
      String(decoding: lines[$0 - 1], as: UTF8.self).contains(card.answer)
    } ?? evidence.lowerBound
  }
}
