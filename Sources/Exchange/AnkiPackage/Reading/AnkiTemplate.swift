/// One side of a card of Anki: HTML with `{{Field}}`, `{{filter:Field}}` and `{{#Field}}…{{/Field}}`.
///
/// Source: the Anki manual, "Card Templates".
struct AnkiTemplate: Hashable {
  indirect enum Piece: Hashable {
    case text(String)
    /// A field by its place, or none for one that there is not; filters from the outermost to the innermost.
    case field(Int?, filters: [String])
    case frontSide
    /// Shown when the field has something in it; the other way round when it is inverted.
    case section(Int?, isInverted: Bool, [Piece])
  }

  private(set) var pieces: [Piece]

  private static let deepest = 32

  init(_ text: String, fields: [String]) {
    var reader = Reader(rest: text[...], places: fields)
    pieces = reader.pieces(until: nil, depth: 0)
    self = trimmed
  }

  /// What an answer adds to its question: Anki's templates repeat the question and draw a line below it.
  func withoutFront() -> AnkiTemplate {
    var template = self
    for (index, piece) in pieces.enumerated() {
      guard case .text(let text) = piece, let line = Self.line(in: text) else { continue }
      template.pieces = [.text(String(text[line...]))] + pieces[(index + 1)...]
      return template.trimmed
    }
    template.pieces.removeAll { $0 == .frontSide }
    return template.trimmed
  }

  /// Without white space at the ends, which says nothing.
  private var trimmed: AnkiTemplate {
    func isBlank(_ piece: Piece) -> Bool {
      if case .text(let text) = piece { text.allSatisfy(\.isWhitespace) } else { false }
    }
    var template = self
    while let first = template.pieces.first, isBlank(first) { template.pieces.removeFirst() }
    while let last = template.pieces.last, isBlank(last) { template.pieces.removeLast() }
    return template
  }

  /// Behind `<hr id=answer>`.
  private static func line(in text: String) -> String.Index? {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    for mark in ["id=answer", "id=\"answer\"", "id='answer'"] {
      if let place = text.firstRange(of: mark), text[..<place.lowerBound].hasSuffix("<hr ") {
        let end = text[place.upperBound...].firstIndex(of: ">")
        return end.map { text.index(after: $0) } ?? text.endIndex
      }
    }
    return nil
  }

  /// The place of the field that a cloze hides parts of.
  var clozeField: Int? {
    for case .field(let place?, let filters) in pieces where filters.contains("cloze") {
      return place
    }
    return nil
  }

  /// Without the fields that a cloze hides parts of.
  func withoutClozes() -> AnkiTemplate {
    var template = self
    template.pieces.removeAll { piece in
      if case .field(_, let filters) = piece { filters.contains("cloze") } else { false }
    }
    return template
  }
}

// MARK: - Filling in

extension AnkiTemplate {
  /// - Parameter isAnswer: whether `{{type:Field}}`, where one types, shows the field.
  func html(_ fields: [Substring], isAnswer: Bool) -> String {
    if case .field(let place?, let filters)? = pieces.first, pieces.count == 1, filters.isEmpty,
      place < fields.count
    {
      return String(fields[place])
    }
    var html = ""
    Self.append(pieces, fields, isAnswer, to: &html)
    return html
  }

  private static func append(
    _ pieces: [Piece], _ fields: [Substring], _ isAnswer: Bool, to html: inout String
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text): html += text
      case .frontSide: break
      case .field(let place, let filters):
        guard let place, place < fields.count else { continue }
        if filters.contains("type") && !isAnswer { continue }
        if filters.contains(where: { $0.hasPrefix("tts ") }) { continue }
        html += fields[place]
      case .section(let place, let isInverted, let inner):
        let isEmpty = place.map { $0 >= fields.count || isBlank(fields[$0]) } ?? true
        if isEmpty == isInverted { append(inner, fields, isAnswer, to: &html) }
      }
    }
  }

  /// Anki takes a field with nothing but spaces and line breaks for empty.
  private static func isBlank(_ html: Substring) -> Bool {
    if html.isEmpty { return true }
    if html.utf8.count > 64 { return false }
    return html.replacing("<br>", with: "").replacing("<div></div>", with: "")
      .replacing("&nbsp;", with: "").allSatisfy(\.isWhitespace)
  }
}

// MARK: - Reading

extension AnkiTemplate {
  private struct Reader {
    var rest: Substring
    let places: [String]

    /// Up to the end of the section of that name, or of the text.
    mutating func pieces(until name: String?, depth: Int) -> [Piece] {
      var pieces: [Piece] = []
      while let open = rest.firstRange(of: "{{") {
        if open.lowerBound > rest.startIndex {
          pieces.append(.text(String(rest[..<open.lowerBound])))
        }
        guard let close = rest[open.upperBound...].firstRange(of: "}}") else { break }
        let tag = Self.trim(rest[open.upperBound..<close.lowerBound].drop { $0 == "{" })
        rest = rest[close.upperBound...]
        switch tag.first {
        case "#", "^":
          let field = Self.trim(tag.dropFirst())
          guard depth < AnkiTemplate.deepest else { continue }
          let inner = self.pieces(until: String(field), depth: depth + 1)
          pieces.append(.section(place(field), isInverted: tag.first == "^", inner))
        case "/":
          if String(Self.trim(tag.dropFirst())) == name { return pieces }
        case "!": break
        default:
          if tag == "FrontSide" {
            pieces.append(.frontSide)
          } else {
            let parts = tag.split(separator: ":", omittingEmptySubsequences: false)
            pieces.append(
              .field(
                place(parts.last ?? ""), filters: parts.dropLast().map { String(Self.trim($0)) }))
          }
        }
      }
      if !rest.isEmpty { pieces.append(.text(String(rest))) }
      rest = rest[rest.endIndex...]
      return pieces
    }

    private func place(_ name: Substring) -> Int? {
      places.firstIndex { $0 == name }
    }

    private static func trim(_ text: Substring) -> Substring {
      var text = text
      while text.first?.isWhitespace == true { text.removeFirst() }
      while text.last?.isWhitespace == true { text.removeLast() }
      return text
    }
  }
}
