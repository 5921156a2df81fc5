/// How often each word with a capital or digit comes up in a document.
public struct NameCounts: Sendable {
  private var counts: [UInt64: UInt32] = [:]

  /// Words that also come up in small letters: no names, whatever a heading makes of them.
  private var ordinary: Set<UInt64> = []

  init(_ text: [UInt8]) {
    var at = 0
    while at < text.count {
      guard text[at].isAlphanumeric else {
        at += 1
        continue
      }
      let start = at
      while at < text.count, text[at].isAlphanumeric || text[at] == UInt8(ascii: "-") { at += 1 }
      let word = text[start..<at]
      counts[Self.hash(word), default: 0] += 1
      if word.count > 2, word.allSatisfy({ $0.isLetter && !$0.isCapital }) {
        ordinary.insert(Self.hash(word))
      }
    }
  }

  /// How often the rarest word of a name comes up; 0 for names without Latin words.
  func count(of name: ArraySlice<UInt8>) -> Int {
    var least: UInt32?
    for word in name.split(whereSeparator: { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") }) {
      let count = counts[Self.hash(word)] ?? 0
      least = min(least ?? count, count)
    }
    return Int(least ?? 0)
  }

  func isOrdinary(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy(\.isLetter) && ordinary.contains(Self.hash(word))
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte.folded)) &* 0x100_0000_01b3 }
    return hash
  }
}

extension Document {
  /// A single word that the note also writes in small letters.
  func isOrdinaryWord(_ name: Range<Int>) -> Bool { nameCounts.isOrdinary(text[name]) }

  /// Whether a name comes up at most twice.
  func isRare(_ name: Range<Int>) -> Bool { nameCounts.count(of: text[name]) <= 2 }
}
