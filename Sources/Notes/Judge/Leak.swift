/// Whether a text shows an answer.
enum Leak {
  /// The answer stands in the text, not as a part of a longer word or number. Case, spaces and hyphens do not count.
  static func shows(_ answer: [UInt8], in text: [UInt8]) -> Bool {
    guard let start = answer.firstIndex(where: { !isGap($0) }),
      let end = answer.lastIndex(where: { !isGap($0) })
    else { return true }
    let first = answer[start].folded
    for at in text.indices where text[at].folded == first {
      guard let next = Self.end(of: answer[start...end], in: text, at: at) else { continue }
      if !joins(at > 0 ? text[at - 1] : 0x20, first)
        && !joins(answer[end], next < text.count ? text[next] : 0x20)
      {
        return true
      }
    }
    return false
  }

  /// The text holds one of the things that are the answer: `tides` of a `Tide table`.
  static func showsSingular(of answer: [UInt8], in text: [UInt8]) -> Bool {
    answer.count > 3 && answer.last == UInt8(ascii: "s") && answer[answer.count - 2] != answer.last
      && answer.allSatisfy { $0.isLetter && !$0.isCapital }
      && shows(Array(answer.dropLast()), in: text)
  }

  /// The answer is the name of its kind, which the text holds without the kind: `Tern 3 licence` of a `Tern-3-mini`.
  static func showsName(of answer: [UInt8], in text: [UInt8]) -> Bool {
    let length = kinds.suffix(of: answer, answer.indices)
    guard length > 0, answer.count > length + 4 else { return false }
    return shows(Array(answer.dropLast(length)), in: text)
  }

  private static let kinds = WordList("licence license edition version series model plan")

  /// A verb and a name in capitals that the text holds: `pays LTR` beside `… cannot get LTR`.
  static func showsAcronym(of answer: [UInt8], in text: [UInt8]) -> Bool {
    let words = answer.split(separator: 0x20)
    guard words.count == 2, let first = words[0].first, first.isLetter, !first.isCapital,
      words[0].count > 3, words[1].count > 2, words[1].allSatisfy(\.isCapital)
    else { return false }
    return shows(Array(words[1]), in: text)
  }

  /// A Chinese answer of which the text shows all that matters: both figures of `40B / 8B`, the name in 何青机.
  static func showsParts(of answer: [UInt8], in text: [UInt8]) -> Bool {
    let figures = answer.split(separator: UInt8(ascii: "/")).map { $0.filter { $0 != 0x20 } }
    if figures.count > 1,
      figures.allSatisfy({
        $0.count > 1 && $0.contains(where: \.isDigit) && holds(text[...], $0[...])
      })
    {
      return true
    }
    let name = answer.split { "\"“”「」 ".utf8.contains($0) && $0 < 0x80 }.first ?? []
    let suffix = eponyms.suffix(of: answer, name.indices)
    return suffix > 0 && name.count - suffix >= 6 && holds(text[...], name.dropLast(suffix))
  }

  private static let eponyms = WordList("机 定律 定理 效应 常数 方程 曲线 指数 函数 公式 悖论 猜想 综合征")

  /// The question holds all words of the answer that say something: `What is sail-length? → length of a sail`,
  /// `Terms: sail-length? → length of a sail`.
  static func showsWords(of answer: [UInt8], in front: [UInt8]) -> Bool {
    guard front.last == UInt8(ascii: "?"), front.count < 64,
      choosing.first(in: front, front.indices) == nil
    else { return false }
    func words(_ text: [UInt8]) -> [[UInt8]] {
      text.split { !$0.isAlphanumeric && $0 < 0x80 }.filter { !small.contains(text, $0.indices) }
        .map { $0.map(\.folded) }
    }
    let shown = words(front)
    let told = words(answer)
    return told.count > 1 && told.allSatisfy(shown.contains)
  }

  /// `The mill or the old mill?` names what may be the answer.
  private static let choosing = WordList("or")
  private static let small = WordList("a an the of in on for to")

  /// The first word of the answer is a numeral that the text holds: `fifty years` of `just fifty`.
  static func showsNumeral(of answer: [UInt8], in text: [UInt8]) -> Bool {
    let length = numerals.prefix(of: answer, answer.indices)
    guard length > 0 else { return false }
    return shows(Array(answer.prefix(length)), in: text)
  }

  /// The numeral that a Chinese answer opens with stands again in the text, and is no part of a longer one: `五千万箱` beside
  /// `第一个过五千万的`.
  static func showsChineseNumeral(of answer: [UInt8], in text: [UInt8]) -> Bool {
    var end = 0
    while case let length = chineseNumerals.prefix(of: answer, end..<answer.count), length > 0 {
      end += length
    }
    guard end >= 9 else { return false }
    var at = 0
    while at + end <= text.count {
      defer { at += 1 }
      guard text[at] == answer[0], text[at..<at + end].elementsEqual(answer[..<end]),
        chineseNumerals.suffix(of: text, 0..<at) == 0,
        chineseNumerals.prefix(of: text, at + end..<text.count) == 0,
        calendar.prefix(of: text, at + end..<text.count) == 0
      else { continue }
      return true
    }
    return false
  }

  private static let chineseNumerals = WordList("〇 零 一 二 三 四 五 六 七 八 九 十 百 千 万 亿 两 几 多 余")
  private static let calendar = WordList("年 月 日 号 点 世纪")

  private static let numerals = WordList(
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
  )

  /// The only figure of the answer stands in the text: 6000 米 of a `Diver 6000`.
  static func showsFigure(of answer: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = answer.firstIndex(where: \.isDigit) else { return false }
    let figure = answer[first...].prefix(while: \.isDigit)
    guard figure.count >= 2, !answer[figure.endIndex...].contains(where: \.isDigit),
      !answer.contains(UInt8(ascii: "%"))
    else { return false }
    var at = 0
    while let start = text[at...].firstIndex(where: \.isDigit) {
      let end = text[start...].firstIndex { !$0.isDigit } ?? text.count
      let isPart =
        start > 0 && text[start - 1] == UInt8(ascii: ".")
        || end + 1 < text.count && Self.joints.contains(text[end]) && text[end + 1].isDigit
        || start > 1 && Self.joints.contains(text[start - 1]) && text[start - 2].isDigit
      // Two digits may well be the same by chance, but not those of a label, `Mix 40: 40 g`, or of a short name, `LK40`.
      let isNamed =
        start > 1 && text[start - 1].isCapital && text[start - 2].isCapital
        && (end == text.count || !text[end].isAlphanumeric)
      let isTelling =
        figure.count > 2 || isNamed || end < text.count && text[end] == UInt8(ascii: ":")
      if !isPart, isTelling, text[start..<end].elementsEqual(figure) { return true }
      at = end
    }
    return false
  }

  private static let joints = [UInt8(ascii: "."), UInt8(ascii: ",")]

  /// Two letters or digits side by side are parts of one word.
  private static func joins(_ left: UInt8, _ right: UInt8) -> Bool {
    left.isAlphanumeric && right.isAlphanumeric
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "-") }

  /// Where a part ends that stands at a place of the text, whatever case and spaces.
  private static func end(of part: ArraySlice<UInt8>, in text: [UInt8], at start: Int) -> Int? {
    var at = start
    for byte in part where !isGap(byte) {
      while at < text.count, at > start, isGap(text[at]) { at += 1 }
      guard at < text.count, text[at].folded == byte.folded else { return nil }
      at += 1
    }
    return at
  }

  /// The bytes of one text stand in another.
  static func holds(_ text: ArraySlice<UInt8>, _ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first, text.count >= part.count else { return part.isEmpty }
    let last = text.endIndex - part.count
    var at = text.startIndex
    while at <= last {
      if text[at] == first, text[at..<at + part.count].elementsEqual(part) { return true }
      at += 1
    }
    return false
  }
}
