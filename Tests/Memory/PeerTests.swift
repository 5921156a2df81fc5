import Foundation
import Testing

@testable import Memory

/// Tests that the peers run on themselves, as far as they ask for something that is also done here.
@Suite(.enabled(if: PeerVectors.areHere, Comment(rawValue: PeerVectors.skipped)))
struct `The peers' own tests` {
  @Test func `states after a sequence of reviews`() throws {
    for test in try PeerTest.all(named: "memory state") {
      let parameters: [Double] = try test.input("w19params") ?? #require(test.input("w"))
      let model = try FSRS6(parameters: parameters)
      let days: [Int] = try #require(test.input("delta_days"))
      let ratings: [Int] = try #require(test.input("ratings"))
      var state: MemoryState?
      for (rating, days) in zip(ratings.compactMap(Rating.init), days) {
        state =
          state.map { model.state(after: rating, from: $0, days: days) }
          ?? model.state(afterFirst: rating)
      }
      let expected = try #require(test.expected as? [String: Double])
      #expect(
        try isClose(#require(state).stability, #require(expected["stability"]), relative: 1e-5))
      #expect(
        try isClose(#require(state).difficulty, #require(expected["difficulty"]), relative: 1e-5))
    }
  }

  @Test func `the days promised in a long history`() throws {
    let test = try #require(try PeerTest.all(named: "interval history").first)
    let ratings: [Int] = try #require(test.input("ratings"))
    var standing = Standing.new
    var days = 0
    var promised: [Int] = []
    for rating in ratings.compactMap(Rating.init) {
      let outcome = Scheduler(fuzz: false)
        .outcome(
          of: rating, from: standing, elapsed: Elapsed(studyDays: days), previousInterval: nil,
          seed: 0)
      standing = outcome.standing
      days = if case .days(let wait) = outcome.wait { wait } else { 0 }
      promised.append(days)
    }
    #expect(promised == test.expected as? [Int])
  }

  @Test func `the first review`() throws {
    let test = try #require(try PeerTest.all(named: "first review").first)
    let expected = try #require(test.expected as? [String: Any])
    for (rating, value) in zip(Rating.allCases, try #require(expected["stability"] as? [Double])) {
      #expect(isClose(FSRS6().state(afterFirst: rating).stability, value, relative: 1e-8))
    }
    for (rating, value) in zip(Rating.allCases, try #require(expected["difficulty"] as? [Double])) {
      #expect(isClose(FSRS6().state(afterFirst: rating).difficulty, value, relative: 1e-8))
    }
  }

  @Test func `the interval at each retention`() throws {
    let test = try #require(try PeerTest.all(named: "round(max(1,I))").first)
    let retentions: [Double] = try #require(test.input("desired_retention"))
    let state = MemoryState(stability: 1, difficulty: 5)
    for (retention, expected) in zip(retentions, try #require(test.expected as? [Double])) {
      let interval = FSRS6().interval(of: state, desiredRetention: retention)
      #expect(isClose(max(interval, 1).rounded(), expected, relative: 1e-4, absolute: 0.5))
    }
  }

  @Test func `the forgetting curve`() throws {
    let test = try #require(try PeerTest.all(named: "R(t,S)").first)
    let days: [Double] = try #require(test.input("t"))
    let stabilities: [Double] = try #require(test.input("S"))
    for ((days, stability), expected) in zip(
      zip(days, stabilities), try #require(test.expected as? [Double]))
    {
      let state = MemoryState(stability: stability, difficulty: 5)
      #expect(
        isClose(
          FSRS6().retrievability(of: state, days: days), expected, relative: 0, absolute: 1e-5))
    }
  }

  @Test func `difficulty after each grade`() throws {
    let test = try #require(try PeerTest.all(named: "D=5").first)
    let expected = try #require(test.expected as? [String: [Double]])
    for (rating, value) in zip(Rating.allCases, try #require(expected["after"])) {
      let state = MemoryState(stability: 3, difficulty: 5)
      let next = FSRS6().state(after: rating, from: state, days: 1)
      #expect(isClose(next.difficulty, value, relative: 0, absolute: 1e-5))
    }
  }

  @Test func `the state that SM-2 left`() throws {
    let test = try #require(try PeerTest.all(named: "(ease,interval,retention)").first)
    let cards = try #require(test.input as? [[Double]])
    for (card, expected) in zip(cards, try #require(test.expected as? [[Double]])) {
      let state = FSRS6().state(ofEase: card[0], interval: card[1], retention: card[2])
      #expect(isClose(state.stability, expected[0], relative: 0, absolute: 1e-4))
      #expect(isClose(state.difficulty, expected[1], relative: 0, absolute: 1e-4))
    }
  }

  @Test func `the parameters of FSRS-4.5`() throws {
    let test = try #require(try PeerTest.all(named: "17-parameter").first)
    let migrated = try FSRS6.migrated(#require(test.input as? [Double]))
    for (value, expected) in zip(migrated, try #require(test.expected as? [Double])) {
      #expect(isClose(value, expected, relative: 0, absolute: 1e-6))
    }
  }

  @Test func `the fuzz at both ends and in the middle`() throws {
    let test = try #require(try PeerTest.all(named: "fuzz:").first)
    let cases = try #require(test.input as? [[Double]])
    for (values, expected) in zip(cases, try #require(test.expected as? [[Int]])) {
      let range = Fuzz.range(values[0], within: Int(values[1])...Int(values[2]))
      #expect([0, 0.5, 0.99].map { Fuzz.day(in: range, at: $0) } == expected)
    }
  }
}

private struct PeerTest {
  let input: Any
  let expected: Any

  func input<Value>(_ key: String) -> Value? { (input as? [String: Any])?[key] as? Value }

  static func all(named phrase: String) throws -> [PeerTest] {
    let data = try Data(contentsOf: URL(filePath: PeerVectors.path))
    let vectors = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let tests = try #require(vectors?["peer_tests"] as? [[String: Any]])
    let found = try tests.filter { try #require($0["what"] as? String).contains(phrase) }
    try #require(!found.isEmpty)
    return try found.map {
      try PeerTest(input: #require($0["input"]), expected: #require($0["expected"]))
    }
  }
}
