/// How alike two texts are, from 0 to 1, when case, width, spaces and final punctuation do not
/// count: the Dice coefficient of their pairs of neighbouring characters.
///
/// Source: Dice, "Measures of the Amount of Ecologic Association Between Species", 1945.
public func similarity(_ left: some StringProtocol, _ right: some StringProtocol) -> Double {
  Shingles(left).similarity(to: Shingles(right))
}

/// The pairs and fours of neighbouring characters of a folded text.
struct Shingles {
  /// Sorted, with repetitions.
  private let pairs: [UInt64]
  /// Hashes of four neighbouring characters; few texts share many of them.
  let fours: [UInt64]

  init(_ text: some StringProtocol) {
    let scalars = Folding.fold(text).unicodeScalars.map { UInt64($0.value) }
    // The ends count as characters, so that short texts have pairs, too.
    let padded = [0] + scalars + [0]
    var pairs: [UInt64] = []
    var fours: [UInt64] = []
    for index in padded.indices.dropLast() {
      pairs.append(padded[index] << 32 | padded[index + 1])
      guard index + 3 < padded.count else { continue }
      fours.append(
        padded[index...(index + 3)].reduce(0) { ($0 &* 0x100_0000_01b3) ^ $1 })
    }
    pairs.sort()
    self.pairs = pairs
    self.fours = fours
  }

  func similarity(to other: Shingles) -> Double {
    var shared = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        shared += 1
        left += 1
        right += 1
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Double(shared) / Double(pairs.count + other.pairs.count)
  }
}
