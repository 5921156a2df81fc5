/// Where some bytes stand in others.
enum ByteSearch {
  static func first(_ word: [UInt8], in source: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let start = source[at..<range.upperBound].firstIndex(of: word[0]) {
      if source[start..<range.upperBound].starts(with: word) { return start }
      at = start + 1
    }
    return nil
  }
}
