/// Whether a text shows an answer.
enum Leak {
  /// The answer stands in the text, not as a part of a longer word or number. Case and spaces do not count.
  static func shows(_ answer: [UInt8], in text: [UInt8]) -> Bool {
    let needle = folded(answer)
    guard needle.count > 0 else { return true }
    let hay = folded(text)
    guard hay.count >= needle.count else { return false }
    for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
      guard hay[start...].starts(with: needle) else { continue }
      let end = start + needle.count
      let joinsBefore = start > 0 && needle[0].isAlphanumeric && hay[start - 1].isAlphanumeric
      let joinsAfter =
        end < hay.count && needle[needle.count - 1].isAlphanumeric && hay[end].isAlphanumeric
      if !joinsBefore && !joinsAfter { return true }
    }
    return false
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

  private static func folded(_ text: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    for byte in text where byte != 0x20 { folded.append(byte.folded) }
    return folded
  }
}
