/// A line that is bold from end to end and short serves as a heading.
enum BoldLine {
  /// What names the section: `【价格】` without its brackets, `**做法**（一夜没睡）` without the remark.
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

  /// Commas and full stops of Chinese: then it is a sentence.
  private static func holdsClauses(_ bytes: ArraySlice<UInt8>) -> Bool {
    for offset in bytes.indices where bytes[offset] == 0xEF || bytes[offset] == 0xE3 {
      let rest = bytes[offset...]
      for sign in ["，", "。", "！", "；"] where rest.starts(with: sign.utf8) { return true }
    }
    return false
  }
}
