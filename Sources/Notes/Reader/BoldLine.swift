/// A line that is bold from end to end and short serves as a heading.
enum BoldLine {
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
    return !closing.contains(last) && !holdsClauses(bytes)
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
