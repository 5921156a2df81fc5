import Recognition

/// What the text around a table says of all its cells.
struct TableSetting {
  private let document: Document
  private let first: Int
  private let last: Int

  /// - Parameter cells: Passages of the table.
  init(_ cells: ClosedRange<Int>, _ document: Document) {
    self.document = document
    first = cells.lowerBound
    last = cells.upperBound
  }

  /// Columns of a line that can stand in front of a question.
  private static let widest = 60

  /// What holds for all cells: the line right above the table, when it says what the table shows (`Measured on the test
  /// bench:`), and what stands in brackets behind a head such as `Measure`.
  ///
  /// - Parameter head: The passage of the head above the rows' names.
  func caption(_ head: Int) -> String? {
    let setting = TableHead(document.passages[head].range, document.text).setting
    let pieces = [lineAbove.map(withoutEnding), setting.map(document.string)].compactMap(\.self)
    return pieces.isEmpty
      ? nil : pieces.joined(separator: document.language == .chinese ? "，" : ", ")
  }

  private var lineAbove: Range<Int>? {
    guard first > 0 else { return nil }
    let text = document.text
    let above = document.passages[first - 1]
    guard above.kind == .paragraph, above.heading == document.passages[first].heading else {
      return nil
    }
    let told = ClockMark.skipped(above.range, text)
    let line = withoutColon(SentenceCutter(text).trimmed(told))
    guard line.count > 3, displayWidth(text, line) <= Self.widest, !endsSentence(above.range),
      Self.pointers.prefix(of: text, line) == 0
    else { return nil }
    return line
  }

  /// `三家报价如下（含安装）` without 如下.
  private func withoutEnding(_ line: Range<Int>) -> String {
    let body = AnswerSpan(document.text).withoutRemark(line)
    let length = Self.endings.suffix(of: document.text, body)
    let told = SentenceCutter(document.text).trimmed(body.lowerBound..<body.upperBound - length)
    return document.string(told) + document.string(body.upperBound..<line.upperBound)
  }

  private static let endings = WordList("如下 如下表 见下表 如下所示 见下 as_follows below")
  /// They point at the table and say nothing of it.
  private static let pointers = WordList(
    "some here see this these below the_following following 下表 以下 下面 如下 见 表格 上表")

  private func withoutColon(_ line: Range<Int>) -> Range<Int> {
    guard
      let colon = [":", "："].first(where: {
        document.text[line].reversed().starts(with: $0.utf8.reversed())
      })
    else { return line }
    return line.lowerBound..<line.upperBound - colon.utf8.count
  }

  private func endsSentence(_ range: Range<Int>) -> Bool {
    ["。", "！", "？", ".", "!", "?"].contains {
      document.text[range].reversed().starts(with: $0.utf8.reversed())
    }
  }

  /// The currency of every sum in and around the table, as it is written; nothing when there is none or more than one.
  var currency: String? {
    var found: [String: String] = [:]
    var recognizer = Recognizer(document.text)
    let near = max(0, first - Self.reach)...min(document.passages.count - 1, last + Self.reach)
    for passage in near {
      let range = document.passages[passage].range
      let head = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longest)
      for quantity in recognizer.quantities(in: head) where quantity.kind == .currency {
        guard let unit = quantity.unit, found[unit] == nil else { continue }
        let before = quantity.range.lowerBound..<quantity.amount.lowerBound
        let behind = quantity.amount.upperBound..<quantity.range.upperBound
        found[unit] = document.string(
          SentenceCutter(document.text).trimmed(behind.isEmpty ? before : behind))
      }
    }
    guard found.count == 1, let sign = found.first?.value, !sign.isEmpty, sign.count <= 6 else {
      return nil
    }
    return sign
  }

  /// Passages before and behind the table that are looked at, and bytes of each.
  private static let reach = 12
  private static let longest = 300
}
