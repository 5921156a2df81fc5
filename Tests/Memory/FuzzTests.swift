import Testing

@testable import Memory

@Suite struct `The fuzz` {
  @Test(arguments: [
    (1, 0), (2.49, 0), (2.5, 1), (5, 1.375), (7, 1.675), (12, 2.175), (20, 2.975), (44, 4.175),
    (365, 20.225),
  ])
  func `moves longer intervals further`(interval: Double, delta: Double) {
    #expect(isClose(Fuzz.delta(interval), delta, relative: 1e-12))
  }

  @Test(arguments: [
    (interval: 2.0, limits: 1...1000, range: 2...2),
    (interval: 2.5, limits: 1...1000, range: 2...4),
    (interval: 9.6, limits: 1...1000, range: 8...12),
    (interval: 9.6, limits: 11...1000, range: 11...13),
    (interval: 9.6, limits: 1...9, range: 7...9),
    (interval: 400.0, limits: 1...300, range: 283...300),
    (interval: 2.0, limits: 3...1000, range: 3...4),
    (interval: 2.0, limits: 3...3, range: 3...3),
  ])
  func `stays inside the limits`(
    interval: Double, limits: ClosedRange<Int>, range: ClosedRange<Int>
  ) {
    #expect(Fuzz.range(interval, within: limits) == range)
  }

  @Test func `gives each day of its range the same chance`() {
    let range = Fuzz.range(7, within: 1...1000)
    #expect(range == 5...9)
    let draws = 60_000
    var counts = [Int](repeating: 0, count: range.count)
    for seed in 0..<UInt64(draws) {
      counts[Fuzz.day(in: range, at: Fuzz.position(seed: seed)) - range.lowerBound] += 1
    }
    let expected = Double(draws) / Double(range.count)
    let chiSquare = counts.map { ($0.asDouble - expected) * ($0.asDouble - expected) / expected }
      .reduce(0, +)
    // The 99.9 % point of chi-square with four degrees of freedom.
    #expect(chiSquare < 18.47)
  }

  @Test(.enabled(if: PeerVectors.areHere, Comment(rawValue: PeerVectors.skipped)))
  func `has the width that its peers give it`() throws {
    struct Vectors: Decodable { let fuzzDelta: [[Double]] }
    for expected in try PeerVectors.read(Vectors.self).fuzzDelta {
      #expect(isClose(Fuzz.delta(expected[0]), expected[1], relative: 1e-12))
    }
  }
}

extension Int {
  fileprivate var asDouble: Double { Double(self) }
}
