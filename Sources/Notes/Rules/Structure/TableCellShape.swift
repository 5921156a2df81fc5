import Recognition

/// What a cell of a table looks like: an answer, a figure, a code, a grade that leans on the head of its column.
struct TableCellShape {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// `7410`, `-v`, `max_open`: what a program goes by, no person or firm.
  func isCode(_ range: Range<Int>) -> Bool {
    document.text[range].first.map { !$0.isCapital && $0 < 0x80 } ?? false
  }

  /// `2nd`, `low`: a row that says little without the head of its column.
  func leansOnHeader(_ range: Range<Int>) -> Bool {
    guard let first = document.text[range].first else { return false }
    // `5班`, `3号楼` name their kind themselves.
    let isNamed = document.text[range].last.map { $0 >= 0x80 } ?? false
    return first.isDigit && range.count <= 8 && !isNamed
      || Self.grades.contains(document.text, range) || isBounded(range, document.text)
      || isMeasured(range) || isSpan(range)
  }

  /// `3–9 万`: from one figure to another, and no years.
  private func isSpan(_ range: Range<Int>) -> Bool {
    let text = document.text
    var at = range.lowerBound
    var figures = 0
    var isYear = true
    while at < range.upperBound {
      let figure = text[at..<range.upperBound].prefix {
        $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
      }
      guard figure.first?.isDigit == true else { return false }
      figures += 1
      isYear = isYear && figure.count == 4 && !figure.contains(UInt8(ascii: "."))
      at = figure.endIndex
      while case let length = Self.spanWords.prefix(of: text, at..<range.upperBound), length > 0 {
        at += length
      }
      guard at < range.upperBound else { break }
      guard let dash = Self.dashes.first(where: { text[at..<range.upperBound].starts(with: $0) })
      else { return false }
      at += dash.count
    }
    return figures == 2 && !isYear
  }

  private static let spanWords = WordList("_ 千 万 亿 % 元 万元 亿元 岁")
  private static let dashes = ["–", "—", "～", "-", "~", "至", "到"].map { Array($0.utf8) }

  /// `8 to 14 m/s`, all of it.
  private func isMeasured(_ range: Range<Int>) -> Bool {
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
  func tellsSeveral(_ range: Range<Int>) -> Bool {
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

  func isBareFigure(_ range: Range<Int>) -> Bool {
    let text = document.text
    return text[range].contains(where: \.isDigit)
      && text[range].allSatisfy { !$0.isLetter && $0 < 0x80 && $0 != UInt8(ascii: "%") }
  }

  func isAnswer(_ range: Range<Int>) -> Bool {
    let text = document.text[range]
    guard !range.isEmpty, displayWidth(document.text, range) <= 60 else { return false }
    return text.contains { $0.isAlphanumeric || $0 >= 0xE4 }
      // `+ beds in the hall`: what comes on top of the row above.
      && !text.starts(with: "+ ".utf8)
      && text.last != UInt8(ascii: "?") && Self.moods.suffix(of: document.text, range) == 0
      && !Self.empty.contains(document.text, range) && !tellsSeveral(range)
  }

  /// A remark of the writer: `想啥呢`.
  private static let moods = WordList("呢 吗 吧 啊 嘛 哈 哈哈 lol haha")
  private static let empty = WordList(
    """
    无 未知 - -- --- n/a na none unknown tbd ? ✅ ❌ 是 否 yes no x 完成 已完成 未完成 进行中 处理中 待处理 待定 待办 已关闭 已解决
    nobody nothing unsure same the_same ditto as_above incl._above incl_above included_above see_above kbs mbs gbs tbs pbs variable varies depends it_depends 同 同上 同左 同前 相同 一样 不定 不一定 视情况 视情况而定 〃 ″ "
    done pending ongoing in_progress wip todo tbc 会 不会 有 没有 能 不能 可 不可 可以 不可以 支持 不支持 需要 不需要 √ × ✓ ✗ ✔ ✘
    """)

  private static let grades = WordList(
    "low medium high small large short long first second third fourth fifth min max light heavy yes no none all i ii iii iv v vi vii viii ix x xi xii 低 中 高 大 小 长 短"
  )
}
