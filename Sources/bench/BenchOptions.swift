/// What a run of `bench` is asked for.
struct BenchOptions {
  /// Names of measurements, in their order; empty means all.
  private(set) var names: [String] = []
  /// How many cards collections have, each with ten reviews.
  private(set) var cards = [10_000, 100_000]
  /// Sizes of notes.
  private(set) var megabytes = [1.0, 10.0]
  /// Notes of 10 kB in a vault.
  private(set) var notes = 1000
  private(set) var runs = 5
  private(set) var seed: UInt64 = 1
  private(set) var isJSON = false
  private(set) var peers: [String] = []
  private(set) var python = "python3"

  /// Nothing when a word is not understood.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--cards":
        guard let sizes = Self.numbers(words.popFirst()) else { return nil }; cards = sizes
      case "--megabytes":
        guard let sizes = Self.sizes(words.popFirst()) else { return nil }
        megabytes = sizes
      case "--notes":
        guard let count = Self.numbers(words.popFirst())?.first else { return nil }; notes = count
      case "--runs":
        guard let count = Self.numbers(words.popFirst())?.first else { return nil }; runs = count
      case "--seed":
        guard let number = words.popFirst().flatMap({ UInt64($0) }) else { return nil };
        seed = number
      case "--against": guard let peer = words.popFirst() else { return nil }; peers.append(peer)
      case "--python": guard let path = words.popFirst() else { return nil }; python = path
      default:
        guard !word.hasPrefix("-") else { return nil }
        names.append(word)
      }
    }
  }

  /// `0.1,10`, each above 0.
  private static func sizes(_ text: String?) -> [Double]? {
    let sizes = text?.split(separator: ",").map { Double($0) } ?? []
    guard !sizes.isEmpty, sizes.allSatisfy({ $0.map { $0 > 0 && $0 < 10_000 } ?? false }) else {
      return nil
    }
    return sizes.compactMap(\.self)
  }

  /// `1,10,100`, each above 0.
  private static func numbers(_ text: String?) -> [Int]? {
    let numbers = text?.split(separator: ",").map { Int($0) } ?? []
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.map { $0 > 0 } ?? false }) else { return nil }
    return numbers.compactMap(\.self)
  }
}
