/// A line that is bold from end to end and short serves as a heading.
enum BoldLine {
  /// What names the section: `【价格】` without its brackets, `**修船**（干了一宿）` without the remark.
  static func heading(_ source: [UInt8], _ content: Range<Int>) -> Range<Int>? {
    if let name = inBrackets(source, content) { return name }
    let name = withoutRemark(source, content)
    return isHeading(source, name) ? name : nil
  }

  /// Thick brackets around all of a short line.
  private static func inBrackets(_ source: [UInt8], _ content: Range<Int>) -> Range<Int>? {
    let bytes = source[content]
    guard bytes.count > 8, bytes.starts(with: "【".utf8), bytes.suffix(3).elementsEqual("】".utf8)
    else { return nil }
    let name = content.lowerBound + 3..<content.upperBound - 3
    return displayWidth(source, name) <= 40
      && !name.contains { source[$0..<name.upperBound].starts(with: "】".utf8) } ? name : nil
  }

  /// Without brackets behind the bold words that hold nothing but an aside.
  private static func withoutRemark(_ source: [UInt8], _ content: Range<Int>) -> Range<Int> {
    guard source[content].suffix(3).elementsEqual("）".utf8),
      let open = content.first(where: { source[$0..<content.upperBound].starts(with: "**（".utf8) }),
      open > content.lowerBound + 2
    else { return content }
    let remark = open + 5..<content.upperBound - 3
    let isOne = !remark.contains { source[$0..<remark.upperBound].starts(with: "）".utf8) }
    return isOne ? content.lowerBound..<open + 2 : content
  }

  /// `**Q：男的能打吗？** 能，…`: the question heads its answer, which stands behind it or below.
  static func question(
    _ source: [UInt8], _ content: Range<Int>
  ) -> (name: Range<Int>, answer: Range<Int>)? {
    guard LineShape.starts(source, content, with: "**"),
      case let inner = content.lowerBound + 2..<content.upperBound,
      let mark = questionMarks.first(where: { LineShape.starts(source, inner, with: $0) }),
      case let start = inner.lowerBound + mark.utf8.count,
      let close = (start..<content.upperBound).first(where: {
        source[$0..<content.upperBound].starts(with: "**".utf8)
      }),
      case let name = LineShape.trimmed(source, start..<close), !name.isEmpty,
      displayWidth(source, name) <= 60
    else { return nil }
    return (name, LineShape.trimmed(source, close + 2..<content.upperBound))
  }

  /// `Q: 涨潮怎么走?` above the items that answer it, with nothing but blank lines between.
  static func questionAboveItems(_ source: [UInt8], _ content: Range<Int>) -> Range<Int>? {
    guard let mark = questionMarks.first(where: { LineShape.starts(source, content, with: $0) }),
      ["?", "？"].contains(where: { source[content].suffix($0.utf8.count).elementsEqual($0.utf8) })
    else { return nil }
    var next = content.upperBound
    while next < source.count, [0x20, 0x0D, 0x0A].contains(source[next]) { next += 1 }
    guard
      ["- ", "* ", "• ", "1. ", "1、"].contains(where: { source[next...].starts(with: $0.utf8) })
    else { return nil }
    let name = LineShape.trimmed(source, content.lowerBound + mark.utf8.count..<content.upperBound)
    return displayWidth(source, name) <= 60 ? name : nil
  }

  private static let questionMarks = ["Q:", "Q：", "问:", "问："]

  /// `【账目】 三月结清`: in a note that has such headings on lines of their own.
  static func bracketed(
    _ source: [UInt8], _ content: Range<Int>
  ) -> (name: Range<Int>, rest: Range<Int>)? {
    guard LineShape.starts(source, content, with: "【"),
      let close = content.first(where: {
        source[$0..<content.upperBound].starts(with: "】".utf8)
      }),
      close + 3 < content.upperBound, source[close + 3] == 0x20,
      let name = inBrackets(source, content.lowerBound..<close + 3)
    else { return nil }
    return (name, LineShape.trimmed(source, close + 3..<content.upperBound))
  }

  static func isHeading(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    var bytes = source[content]
    guard bytes.count > 4, bytes.starts(with: "**".utf8) || bytes.starts(with: "__".utf8) else {
      return false
    }
    let sign = bytes[bytes.startIndex]
    bytes = bytes.dropFirst(2)
    if bytes.last == UInt8(ascii: ":") { bytes = bytes.dropLast() }
    if bytes.suffix(3).elementsEqual("：".utf8) { bytes = bytes.dropLast(3) }
    guard bytes.count > 2, bytes.suffix(2).allSatisfy({ $0 == sign }) else { return false }
    bytes = bytes.dropLast(2)
    guard let last = bytes.last, !bytes.contains(sign),
      displayWidth(source, bytes.indices) <= 60
    else { return false }
    let closing: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";")]
    return !closing.contains(last)
      && (!holdsClauses(bytes) || isShortPair(source, bytes))
  }

  /// `六个步骤，逐个讲`: two short halves around a comma name what follows; a sentence is longer or has a stop.
  private static func isShortPair(_ source: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    let stops = ["。", "！", "；"].contains { sign in
      bytes.indices.contains { bytes[$0...].starts(with: sign.utf8) }
    }
    return !stops && displayWidth(source, bytes.indices) <= 20
  }

  /// `**Kit** (for two)`, `**两条规则，先记住**`: with a remark behind it or a comma inside, when a blank line stands above.
  static func standsAlone(_ source: [UInt8], _ content: Range<Int>, isAfterBlank: Bool) -> Bool {
    guard isAfterBlank, content.count > 6, displayWidth(source, content) <= 44,
      source[content].starts(with: "**".utf8),
      let close = (content.lowerBound + 3..<content.upperBound - 1).first(where: {
        source[$0] == UInt8(ascii: "*") && source[$0 + 1] == UInt8(ascii: "*")
      })
    else { return false }
    let bold = content.lowerBound + 2..<close
    guard !source[bold].contains(where: \.isDigit), !endsSentence(source[bold]) else {
      return false
    }
    let rest = LineShape.trimmed(source, close + 2..<content.upperBound)
    if rest.isEmpty { return displayWidth(source, bold) <= 32 }
    let opens = ["(", "（"].contains { LineShape.starts(source, rest, with: $0) }
    let closes = [")", "）"].contains { source[rest].reversed().starts(with: $0.utf8.reversed()) }
    return opens && closes && !holdsClauses(source[bold])
  }

  /// `◆ 收费`: a mark before a few words, no further line with that mark below.
  static func marked(
    _ source: [UInt8], _ content: Range<Int>, isAfterBlank: Bool
  ) -> Range<Int>? {
    guard isAfterBlank, content.count > 5,
      let mark = ["■", "◆", "▶", "►", "●", "◎", "★"].first(where: {
        LineShape.starts(source, content, with: $0)
      })
    else { return nil }
    let title = LineShape.trimmed(source, content.lowerBound + 3..<content.upperBound)
    guard !title.isEmpty, displayWidth(source, title) <= 24, !holdsClauses(source[title]),
      !source[title].contains(where: { ".:;,=".utf8.contains($0) })
    else { return nil }
    var next = content.upperBound
    while next < source.count, [0x20, 0x09, 0x0D, 0x0A].contains(source[next]) { next += 1 }
    let isLast = next == source.count
    return isLast || source[next...].starts(with: mark.utf8) ? nil : title
  }

  private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    [".", "!", ";", "。", "！", "；"].contains { bytes.reversed().starts(with: $0.utf8.reversed()) }
  }

  /// Commas and full stops of Chinese: then it is a sentence.
  private static func holdsClauses(_ bytes: ArraySlice<UInt8>) -> Bool {
    for offset in bytes.indices where bytes[offset] == 0xEF || bytes[offset] == 0xE3 {
      let rest = bytes[offset...]
      for sign in ["，", "。", "！", "；"] where rest.starts(with: sign.utf8) { return true }
    }
    return false
  }
}
