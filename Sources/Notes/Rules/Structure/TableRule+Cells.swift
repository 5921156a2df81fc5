import Recognition

/// What a cell is, by its bytes.
extension TableRule {
  /// `7410`, `-v`, `max_open`: what a program goes by, no person or firm.
  func isCode(_ range: Range<Int>, _ document: Document) -> Bool {
    document.text[range].first.map { !$0.isCapital && $0 < 0x80 } ?? false
  }

  /// `2nd`, `low`: a row that says little without the head of its column.
  func leansOnHeader(_ range: Range<Int>, _ document: Document) -> Bool {
    guard let first = document.text[range].first else { return false }
    // `5班`, `3号楼` name their kind themselves.
    let isNamed = document.text[range].last.map { $0 >= 0x80 } ?? false
    return first.isDigit && range.count <= 8 && !isNamed
      || Self.grades.contains(document.text, range)
  }

  /// `2024.8`
  func isYear(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].prefix(while: \.isDigit).count == 4
      && ["15", "16", "17", "18", "19", "20"].contains { text[range].starts(with: $0.utf8) }
      && text[range].allSatisfy { $0.isDigit || !$0.isLetter && $0 != UInt8(ascii: ",") }
  }

  /// `£36`: an amount of money says itself what it is.
  func isSum(_ cell: Int, _ document: Document) -> Bool {
    let quantities = document.quantities(in: document.passages[cell].range)
    return quantities.count == 1 && quantities[0].kind == .currency
  }

  /// The heads of the columns that hold nothing but years.
  func years(_ rows: [[Int]], _ document: Document) -> Set<Int> {
    let columns = rows[0].indices.filter { column in
      rows.dropFirst().allSatisfy { row in
        guard row.indices.contains(column) else { return true }
        let range = document.passages[row[column]].range
        return isYear(range, document.text) || !document.text[range].contains(where: \.isDigit)
      }
    }
    return Set(columns.map { rows[0][$0] })
  }

  /// All cells of a row are shares: of what, none of them says.
  func isShare(_ row: [Int], _ key: Int, _ document: Document) -> Bool {
    let cells = row.enumerated().filter { $0.offset != key }.map {
      document.text[document.passages[$0.element].range]
    }
    return cells.count > 1
      && cells.allSatisfy { $0.contains(UInt8(ascii: "%")) && $0.count <= 16 }
  }

  func isBareFigure(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].contains(where: \.isDigit)
      && text[range].allSatisfy { !$0.isLetter && $0 < 0x80 && $0 != UInt8(ascii: "%") }
  }

  private static let grades = WordList(
    "low medium high small large short long first second third fourth fifth min max light heavy yes no none all 低 中 高 大 小 长 短"
  )

  /// `锚-7B 在 MMLU 上的得分是多少？`: below the head `测试` the rows are tests, and the columns who took them.
  func score(
    _ head: Int?, subject: String, _ attribute: String, caption: String?, _ document: Document
  ) -> String? {
    guard let head, !subject.isEmpty,
      Self.tests.contains(document.text, document.passages[head].range),
      !attribute.isEmpty, attribute.utf8.contains(where: \.isLetter)
    else { return nil }
    guard document.language == .chinese else {
      let setting = caption.map { " (\(TableQuestion.unbracketed($0)))" } ?? ""
      return "What does \(attribute) score on \(subject)\(setting)?"
    }
    func gap(_ byte: UInt8?) -> String { byte.map { $0 < 0x80 } ?? false ? " " : "" }
    let setting = caption.map { "（\(TableQuestion.unbracketed($0))）" } ?? ""
    return setting + attribute + gap(attribute.utf8.last) + "在" + gap(subject.utf8.first) + subject
      + gap(subject.utf8.last) + "上的得分是多少？"
  }

  private static let tests = WordList(
    "测试 评测 测试集 评测集 基准 基准测试 榜单 benchmark benchmarks eval evals test_set")
}
