import Decks

/// Cards from a table: CSV, TSV, and what Quizlet and spreadsheets give.
public enum TableImport {
  /// What a column holds.
  public enum Column: String, Hashable, Sendable, CaseIterable {
    case front
    case back
    case tags
    case deck
    /// A name that stays when the text changes.
    case id
    case skip
  }

  /// Reads a whole table.
  ///
  /// - Parameters:
  ///   - columns: what the columns hold; without it they are read off a header, else the first two are front
  ///     and back.
  ///   - separator: found out when it is nil.
  public static func read(
    _ bytes: [UInt8], columns: [Column]? = nil, separator: UInt8? = nil
  ) -> ImportedFile {
    var file = ImportedFile()
    guard let text = TextFile.utf8(bytes) else {
      file.warn(.notText, line: 0)
      return file
    }
    var rows = DelimitedRows(
      text, separator: separator ?? DelimitedRows.separator(of: text))
    var columns = columns
    var seen: [CardID: Int] = [:]
    var isFirst = true
    while let row = rows.next() {
      guard row.cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { continue }
      if isFirst {
        isFirst = false
        if let header = header(row.cells) {
          columns = columns ?? header
          continue
        }
        let used = (columns ?? [.front, .back]).count
        if row.cells.count > used {
          file.warn(.extraColumns(used: used, found: row.cells.count), line: row.line)
        }
      }
      add(row, columns ?? [.front, .back], to: &file, &seen)
    }
    for line in rows.unclosedQuotes { file.warn(.unclosedQuote, line: line) }
    return file
  }

  private static func add(
    _ row: DelimitedRows.Row, _ columns: [Column], to file: inout ImportedFile,
    _ seen: inout [CardID: Int]
  ) {
    var values: [Column: String] = [:]
    for (column, cell) in zip(columns, row.cells) where column != .skip {
      values[column] = values[column].map { $0 + "\n\n" + plain(cell) } ?? plain(cell)
    }
    let front = values[.front] ?? ""
    let back = values[.back] ?? ""
    guard !front.allSatisfy(\.isWhitespace) else { return file.warn(.emptyFront, line: row.line) }
    let content: Block.Content
    if !Cloze(front).groups.isEmpty, front.contains("{{c") {
      content = .cloze(back.isEmpty ? front : front + "\n\n" + back)
    } else {
      guard !back.allSatisfy(\.isWhitespace) else { return file.warn(.emptyBack, line: row.line) }
      content = .basic(front: front, back: back)
    }
    let id = values[.id].flatMap { $0.isEmpty ? nil : ForeignID.card($0, of: "table") }
    let key = id ?? content.frontID
    if let first = seen[key] { return file.warn(.repeated(first: first), line: row.line) }
    seen[key] = row.line
    file.notes.append(
      ImportedNote(
        content, id: id, deck: DeckPath.path((values[.deck] ?? "").split(separator: "/")),
        tags: ForeignID.tags(values[.tags] ?? ""),
        extras: values[.id].flatMap { ForeignID.extra($0, for: id) } ?? []))
  }

  /// Without the apostrophe that keeps a spreadsheet from taking a text for a formula.
  private static func plain(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), let second = cell.utf8.dropFirst().first,
      "=+-@\t\r".utf8.contains(second)
    else { return cell }
    return String(cell.dropFirst())
  }

  /// The columns of a header row; nil when it names no front.
  private static func header(_ cells: [String]) -> [Column]? {
    let columns = cells.map { cell in
      names[cell.lowercased().filter { !$0.isWhitespace && $0 != "#" }] ?? .skip
    }
    return columns.contains(.front) ? columns : nil
  }

  private static let names: [String: Column] = [
    "front": .front, "question": .front, "term": .front, "word": .front, "text": .front,
    "正面": .front, "问题": .front, "題目": .front, "题目": .front, "单词": .front, "词语": .front,
    "back": .back, "answer": .back, "definition": .back, "meaning": .back, "translation": .back,
    "背面": .back, "反面": .back, "答案": .back, "释义": .back, "解释": .back,
    "tags": .tags, "tag": .tags, "标签": .tags, "deck": .deck, "category": .deck, "卡组": .deck,
    "牌组": .deck, "id": .id, "guid": .id, "编号": .id,
  ]
}
