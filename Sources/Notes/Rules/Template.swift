/// A text with `{slot}` in it, as a ``Phrase`` has them.
struct Template: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case slot(String)
  }

  private var pieces: [Piece] = []

  /// `nil` when a brace is never closed.
  init?(_ template: String) {
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      pieces.append(.text(String(rest[..<open])))
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.text(String(rest)))
  }

  /// `nil` when a slot has no value.
  func filled(_ value: (String) -> String?) -> String? {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .slot(let name):
        guard let text = value(name), !text.isEmpty else { return nil }
        // `“"gig"”`
        let isQuoted =
          result.hasSuffix("“") && text.utf8.count > 2 && text.hasPrefix("\"")
          && text.hasSuffix("\"")
        result += isQuoted ? String(text.dropFirst().dropLast()) : text
      }
    }
    return result
  }
}

/// The templates of a ``Phrase``, read once.
struct PhraseTemplates: Sendable {
  let subject: Template?
  let attribute: Template?
  let question: Template?
  let hint: Template?

  init(_ phrase: Phrase) {
    subject = Template(phrase.subject)
    attribute = Template(phrase.attribute)
    question = phrase.question.flatMap(Template.init)
    hint = phrase.hint.flatMap(Template.init)
  }
}
