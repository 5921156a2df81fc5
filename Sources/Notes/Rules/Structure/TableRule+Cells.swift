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
      || Self.grades.contains(document.text, range) || isBounded(range, document.text)
      || isMeasured(range, document)
  }

  /// `8 to 14 m/s`, all of it.
  private func isMeasured(_ range: Range<Int>, _ document: Document) -> Bool {
    let quantities = document.quantities(in: range)
    return quantities.count == 1 && quantities[0].outer == range && quantities[0].kind == .dimension
  }

  /// `三年以上`, `under 5 kg`, `≥ 38.5`: bounds of something that only the head names.
  private func isBounded(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    if Self.bounds.first(in: text, range) != nil { return true }
    let isSigned = ["<", ">", "≤", "≥"].contains { text[range].starts(with: $0.utf8) }
    return text[range].contains(where: \.isDigit)
      && (isSigned || Self.limits.prefix(of: text, range) > 0)
  }

  private static let bounds = WordList("以上 以下 以内 不满 未满 不足 超过")
  private static let limits = WordList(
    "under over above below up_to less_than more_than at_least at_most between from until within")

  /// `salt in by day, water (through the gill), acid out`: a cell with a statement in one of its parts, of three or more, tells
  /// more than one fact; so does one with two sentences.
  func tellsSeveral(_ range: Range<Int>, _ document: Document) -> Bool {
    let text = document.text
    var parts = 1
    var start = range.lowerBound
    var holdsStatement = false
    func close(_ part: Range<Int>) {
      holdsStatement = holdsStatement || isStatement(SentenceCutter(text).trimmed(part), text)
    }
    for (sign, place) in OuterSigns(text, in: range) {
      switch sign {
      case .stop where place.upperBound < range.upperBound: return true
      case .comma, .semicolon:
        close(start..<place.lowerBound)
        parts += 1
        start = place.upperBound
      default: break
      }
    }
    close(start..<range.upperBound)
    return parts > 2 && holdsStatement
  }

  private func isStatement(_ part: Range<Int>, _ text: [UInt8]) -> Bool {
    DocumentSummary.language(of: text[part]) == .chinese
      ? ChineseName(text).holdsPredicate(part) : text[part].count { $0 == 0x20 } > 1
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
