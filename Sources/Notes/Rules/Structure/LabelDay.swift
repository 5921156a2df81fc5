import Recognition

/// The day that the value of a label gives, when the label asks for one.
struct LabelDay {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A Chinese label asks for the day that its value begins with only when it says so: 生卒, 开工时间; an English one
  /// unless it announces several things, as `Results so far` does.
  func isNamed(by key: Range<Int>) -> Bool {
    guard text[key.lowerBound] < 0x80 else {
      return Self.days.suffix(of: text, key) > 0
    }
    return Self.records.first(in: text, key) == nil
  }

  /// `1030`, `约 420（滤网贵）`, `1400 / 1200 / 900`: figures that no word and no sign makes a day.
  func isFigure(_ value: Range<Int>) -> Bool {
    let figure = AnswerSpan(text).withoutRemark(value)
    guard !figure.isEmpty, Self.eras.first(in: text, figure) == nil,
      !text[figure].contains(where: \.isLetter)
    else { return false }
    // `2025-04`, `3/14`
    return !zip(text[figure].dropFirst(), text[figure].dropFirst(2)).contains { sign, next in
      !sign.isDigit && sign < 0x80 && sign != 0x20 && next.isDigit
    } && (figure.count > 4 || text[figure].allSatisfy(\.isDigit))
  }

  /// `6.5 左右`: a date with one dot has its year.
  func isDecimal(_ value: Range<Int>) -> Bool {
    text[value].prefix(while: \.isDigit).count < 4
      && text[value].count { $0 == UInt8(ascii: ".") } == 1
      && text[value].first { !$0.isDigit } == UInt8(ascii: ".")
  }

  private static let eras = WordList("年 月 日 号 世纪 朝 代")
  private static let records = WordList(
    "score scores result results log logs entry entries so_far history record records runs tests")

  /// The day that a value gives: its only date at the start, or the one in brackets behind `ten years ago`.
  func date(
    in value: Range<Int>, _ quantities: [Quantity]
  ) -> Range<Int>? {
    // `salvage: Moe v. Lund (1931)`: the year of a case, and not of what it decided.
    if CaseName.versus.first(in: text, value) != nil { return nil }
    // `Moe (1931–40) → Lund (1940–52)`: one after the other.
    if value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }) {
      return nil
    }
    if let year = yearInBrackets(value) { return year }
    let dates = quantities.filter { $0.kind.isDate }
    if let last = dates.last, last.range.lowerBound > value.lowerBound,
      text[last.range.lowerBound - 1] == UInt8(ascii: "("),
      text[last.range].contains(where: \.isDigit)
    {
      return last.range
    }
    guard let first = dates.first, first.range.lowerBound == value.lowerBound,
      first.range.count * 2 < value.count
    else { return nil }
    return first.range
  }

  /// `90 years ago (1931)`: the year that stays true.
  private func yearInBrackets(_ value: Range<Int>) -> Range<Int>? {
    guard text[value].last == UInt8(ascii: ")"),
      let open = text[value].lastIndex(of: UInt8(ascii: "(")),
      open > value.lowerBound,
      // `Moss 2.5, Holm 1.4 (1931)`: of several figures, and none of them a day.
      !text[value.lowerBound..<open].contains(UInt8(ascii: ","))
        || !text[value.lowerBound..<open].contains(where: \.isDigit)
    else { return nil }
    let inner = open + 1..<value.upperBound - 1
    let isYear = text[inner].count == 4 && text[inner].allSatisfy(\.isDigit)
    return isYear || (DateLabel.isDate(inner, text) && text[inner].contains(where: \.isDigit))
      ? inner : nil
  }

  private static let days = WordList(
    "时间 日期 日 日子 时期 年份 年代 生卒 出生 生 卒 逝世 去世 成立 建立 开工 竣工 完工 通车 建成 发布 上映 首映 出版 开业 上市 生效 施行 实施 截止 截至 更新 会议 开幕 闭幕 开馆 首播 创刊"
  )
}
