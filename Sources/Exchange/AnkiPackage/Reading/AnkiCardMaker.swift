/// A note type of a package, ready to make cards of its notes.
struct AnkiCardMaker {
  let name: String
  let isCloze: Bool
  let fieldCount: Int
  private let sides: [(question: AnkiTemplate, answer: AnkiTemplate)]
  /// Whether its cards are a field and another one, or a cloze and what stands below it, as in Anki's
  /// own types; all others are taken as they look.
  let isPlain: Bool

  init(_ type: AnkiCatalog.Notetype) {
    (name, isCloze, fieldCount) = (type.name, type.isCloze, type.fields.count)
    sides = type.templates.map { template in
      (
        AnkiTemplate(template.question, fields: type.fields),
        AnkiTemplate(template.answer, fields: type.fields).withoutFront()
      )
    }
    isPlain =
      type.isCloze
      ? type.fields.count <= 3
      : type.fields.count <= 3 && sides.count <= 2
        && sides.allSatisfy { $0.question.fieldCount <= 1 && $0.answer.fieldCount <= 1 }
  }

  /// Question and answer of the card of a template, as HTML.
  func card(_ template: Int, _ fields: [Substring]) -> (question: String, answer: String)? {
    guard sides.indices.contains(template) else { return nil }
    return (
      sides[template].question.html(fields, isAnswer: false),
      sides[template].answer.html(fields, isAnswer: true)
    )
  }

  /// The text with deletions and what is shown below it, as HTML.
  func cloze(_ fields: [Substring]) -> (text: String, extra: String)? {
    guard let side = sides.first, side.question.clozeField != nil else { return nil }
    return (
      side.question.html(fields, isAnswer: false),
      side.answer.withoutClozes().html(fields, isAnswer: true)
    )
  }
}

extension AnkiTemplate {
  /// How many fields it shows.
  fileprivate var fieldCount: Int {
    func count(_ pieces: [Piece]) -> Int {
      pieces.reduce(0) { sum, piece in
        switch piece {
        case .text, .frontSide: sum
        case .field: sum + 1
        case .section(_, _, let inner): sum + count(inner)
        }
      }
    }
    return count(pieces)
  }
}
