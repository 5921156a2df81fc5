/// How often each word with a capital or digit comes up in a document.
public struct NameCounts: Sendable {
  private struct Count {
    var total: UInt32 = 0

    /// The word also comes up in small letters: it is no name, whatever a heading makes of it.
    var isOrdinary = false

    mutating func add(_ isOrdinary: Bool) {
      total += 1
      if isOrdinary { self.isOrdinary = true }
    }
  }

  private var counts: [UInt64: Count] = [:]

  init(_ text: [UInt8]) {
    var at = 0
    while at < text.count {
      guard text[at].isAlphanumeric else {
        at += 1
        continue
      }
      let start = at
      var hash = Self.seed
      var isSmall = true
      while at < text.count, text[at].isAlphanumeric || text[at] == UInt8(ascii: "-") {
        isSmall = isSmall && text[at].isLetter && !text[at].isCapital
        hash = Self.hash(hash, text[at])
        at += 1
      }
      let isOrdinary = isSmall && at - start > 2
      counts[hash, default: Count()].add(isOrdinary)
    }
  }

  /// How often the rarest word of a name comes up; 0 for names without Latin words.
  func count(of name: ArraySlice<UInt8>) -> Int {
    var least: UInt32?
    for word in name.split(whereSeparator: { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") }) {
      let count = counts[Self.hash(word)]?.total ?? 0
      least = min(least ?? count, count)
    }
    return Int(least ?? 0)
  }

  func isOrdinary(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy(\.isLetter) && counts[Self.hash(word)]?.isOrdinary == true
  }

  /// FNV-1a, 64 bits, whatever the case.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 { word.reduce(seed, hash) }

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte.folded)) &* 0x100_0000_01b3
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
}

extension Document {
  /// A single word that the note also writes in small letters.
  func isOrdinaryWord(_ name: Range<Int>) -> Bool { nameCounts.isOrdinary(text[name]) }

  /// Whether a name comes up at most twice.
  func isRare(_ name: Range<Int>) -> Bool { nameCounts.count(of: text[name]) <= 2 }
}
