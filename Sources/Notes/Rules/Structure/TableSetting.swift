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

  /// The line right above the table, when it says what the table shows: `Measured on the test bench:`.
  var caption: String? {
    guard first > 0 else { return nil }
    let above = document.passages[first - 1]
    guard above.kind == .paragraph, above.heading == document.passages[first].heading else {
      return nil
    }
    let line = withoutColon(SentenceCutter(document.text).trimmed(above.range))
    guard line.count > 3, displayWidth(document.text, line) <= Self.widest,
      !endsSentence(above.range)
    else { return nil }
    return document.string(line)
  }

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
