import Decks

/// Anki's text files: lines of fields behind a head of `#key:value` lines.
///
/// Source: the Anki manual, "Importing text files", and runs of Anki 26.9.
enum AnkiText {
  /// Whether the text begins with a line of that head.
  static func begins(_ text: [UInt8]) -> Bool {
    let line = text.prefix { $0 != 0x0a && $0 != 0x0d }
    guard line.first == UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let key = String(decoding: line[1..<colon], as: UTF8.self).lowercased()
    return AnkiHead.keys.contains(key) || key.hasSuffix(" column")
  }

  static func read(_ bytes: [UInt8]) -> ImportedFile {
    var file = ImportedFile()
    guard let text = TextFile.utf8(bytes) else {
      file.warn(.notText, line: 0)
      return file
    }
    let head = AnkiHead(text)
    var rows = DelimitedRows(
      text, from: head.end, line: head.endLine,
      separator: head.separator ?? DelimitedRows.separator(of: text, from: head.end))
    var seen: [CardID: Int] = [:]
    var unknown: Set<String> = []
    while let row = rows.next() {
      if row.cells == [""] { continue }
      if row.cells[0].hasPrefix("#"), !row.isQuoted { continue }
      guard let note = note(row, head, &file, &unknown) else { continue }
      let key = note.id ?? note.content.frontID
      if let first = seen[key] {
        file.warn(.repeated(first: first), line: row.line)
        continue
      }
      seen[key] = row.line
      file.notes.append(note)
    }
    for line in rows.unclosedQuotes { file.warn(.unclosedQuote, line: line) }
    return file
  }

  private static func note(
    _ row: DelimitedRows.Row, _ head: AnkiHead, _ file: inout ImportedFile,
    _ unknown: inout Set<String>
  ) -> ImportedNote? {
    func cell(_ column: Int?) -> String? {
      column.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
    }
    let fields = row.cells.indices.filter { !head.special.contains($0) }.map { row.cells[$0] }
    let type = cell(head.notetypeColumn) ?? head.notetype ?? ""
    let front = fields.first ?? ""
    let kind = AnkiNotetype(type, fields: fields)
    if kind == .unknown, unknown.insert(type).inserted {
      file.warn(.unknownNotetype(type), line: row.line)
    }
    let isHTML = head.isHTML ?? front.contains("<")
    func markdown(_ text: String, escapesBrackets: Bool = false) -> String {
      if isHTML { return HTMLText.markdown(of: text, escapesBrackets: escapesBrackets) }
      guard escapesBrackets else { return text }
      return text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }
    let question = markdown(front, escapesBrackets: kind == .cloze)
    guard !question.isEmpty else {
      file.warn(.emptyFront, line: row.line)
      return nil
    }
    let extra = fields.count > 1 ? markdown(fields[1], escapesBrackets: kind == .cloze) : ""
    let content: Block.Content
    switch kind {
    case .cloze:
      let cloze = AnkiCloze(extra.isEmpty ? question : question + "\n\n" + extra)
      guard !cloze.isEmpty else {
        file.warn(.noDeletion, line: row.line)
        return nil
      }
      content = .cloze(cloze.text)
    case .basic, .reversed, .unknown:
      guard !extra.isEmpty else {
        file.warn(.emptyBack, line: row.line)
        return nil
      }
      content =
        kind == .reversed
        ? .reversible(front: question, back: extra) : .basic(front: question, back: extra)
    }
    let guid = cell(head.guidColumn) ?? ""
    let id = guid.isEmpty ? nil : ForeignID.card(guid, of: "anki")
    let deck = cell(head.deckColumn) ?? head.deck ?? ""
    return ImportedNote(
      content, id: id, deck: DeckPath.path(deck.split(separator: "::")),
      tags: head.tags + ForeignID.tags(cell(head.tagsColumn) ?? ""),
      extras: ForeignID.extra(guid, for: id), program: .anki)
  }

  /// What the fields that an export makes of a block come back as.
  static func afterRoundTrip(_ content: Block.Content) -> Block.Content {
    let fields = AnkiFields(content)
    let front = HTMLText.markdown(of: fields.front, escapesBrackets: fields.notetype == .cloze)
    let back = HTMLText.markdown(of: fields.back)
    return switch fields.notetype {
    case .basic: .basic(front: front, back: back)
    case .reversed: .reversible(front: front, back: back)
    case .cloze: .cloze(AnkiCloze(front).text)
    }
  }
}

/// What the cards of a note are, by the name of its type and its fields.
enum AnkiNotetype {
  case basic
  case reversed
  case cloze
  case unknown

  init(_ name: String, fields: [String]) {
    let name = name.lowercased()
    let isOptional = name.contains("optional") || name.contains("可选")
    if fields.first?.contains("{{c") == true || name.contains("cloze") || name.contains("填空") {
      self = .cloze
    } else if isOptional {
      self = fields.count > 2 && !fields[2].isEmpty ? .reversed : .basic
    } else if name.contains("revers") || name.contains("反向") || name.contains("翻转") {
      self = .reversed
    } else if name.isEmpty || name.hasPrefix("basic") || name.hasPrefix("基础")
      || name.hasPrefix("基本") || name.hasPrefix("einfach") || name.hasPrefix("问答")
    {
      self = .basic
    } else {
      self = .unknown
    }
  }
}
