/// The name that a note mentions most often: what it is about when it has no title.
struct FrequentName {
  /// A name that comes up less often is no topic.
  private static let fewest = 4

  let name: String?

  init(_ document: Document) {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for passage in document.passages {
      for name in Self.names(in: passage.range, document.text) { counts[name, default: 0] += 1 }
    }
    let best = counts.max {
      ($0.value, $1.key.startIndex) < ($1.value, $0.key.startIndex)
    }
    name = best.flatMap { $0.value >= Self.fewest ? String(decoding: $0.key, as: UTF8.self) : nil }
  }

  /// Words with an inner capital or a digit: `OpenAI`, `o3-mini`; in Chinese text any capitalised word.
  private static func names(in range: Range<Int>, _ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var names: [ArraySlice<UInt8>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at].isAlphanumeric else {
        at += 1
        continue
      }
      var end = at
      while end < range.upperBound,
        text[end].isAlphanumeric
          || (text[end] == UInt8(ascii: "-") && end + 1 < range.upperBound
            && text[end + 1].isAlphanumeric)
      {
        end += 1
      }
      let word = text[at..<end]
      let hasLetter = word.contains { $0.isLetter }
      let isMixed = word.dropFirst().contains { $0.isCapital } || word.contains { $0.isDigit }
      if hasLetter, isMixed, word.count <= 24 { names.append(word) }
      at = end
    }
    return names
  }
}
