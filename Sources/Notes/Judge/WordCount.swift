/// Words of English and characters of Chinese, which take about as long to read.
enum WordCount {
  static func isOver(_ most: Int, in text: ArraySlice<UInt8>) -> Bool {
    count(in: text, upTo: most + 1) > most
  }

  /// - Parameter most: Where counting stops.
  static func count(in text: ArraySlice<UInt8>, upTo most: Int) -> Int {
    var count = 0
    var isInWord = false
    for byte in text {
      if byte.isAlphanumeric {
        if !isInWord { count += 1 }
        isInWord = true
      } else {
        isInWord = false
        // The first byte of a Chinese character.
        if (0xE4...0xE9).contains(byte) { count += 1 }
      }
      if count >= most { return count }
    }
    return count
  }
}
