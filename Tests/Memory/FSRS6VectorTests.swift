import Foundation
import Memory
import Testing

@Suite(.enabled(if: PeerVectors.areHere, Comment(rawValue: PeerVectors.skipped)))
struct `FSRS-6 beside its peers` {
  @Test func `gives the states and intervals of fsrs-rs`() throws {
    let vectors = try PeerVectors.read(RustVectors.self)
    for sequence in vectors.fsrs6RsSequences.cases {
      let model = try FSRS6(parameters: vectors.fsrs6Params[sequence.params])
      let states = states(of: model, sequence.ratings, sequence.deltaDays)
      for (state, expected) in zip(states, sequence.states) {
        #expect(isClose(state.stability, expected[0], relative: 2e-4))
        #expect(isClose(state.difficulty, expected[1], relative: 2e-4))
      }
      let last = try #require(states.last)
      for expected in sequence.intervalsForLastStability {
        let interval = model.interval(of: last, desiredRetention: expected[0])
        #expect(isClose(interval, expected[1], relative: 2e-4))
      }
      for next in sequence.nextStates {
        for (rating, expected) in zip(Rating.allCases, next.inOrder) {
          let state = model.state(after: rating, from: last, days: next.daysElapsed)
          #expect(isClose(state.stability, expected.stability, relative: 2e-4))
          #expect(isClose(state.difficulty, expected.difficulty, relative: 2e-4))
          let interval = model.interval(of: state, desiredRetention: next.desiredRetention)
          #expect(isClose(interval, expected.interval, relative: 2e-4))
        }
      }
    }
  }

  @Test func `gives the states, steps and waits of py-fsrs`() throws {
    let vectors = try PeerVectors.read(PythonVectors.self)
    for sequence in vectors.fsrs6PySequences.cases {
      let model = try FSRS6(parameters: vectors.fsrs6Params[sequence.params])
      let scheduler = Scheduler(
        model: .fsrs6(model), learningSteps: sequence.learningStepsS,
        relearningSteps: sequence.relearningStepsS,
        desiredRetention: sequence.desiredRetention,
        maximumInterval: sequence.maximumInterval, fuzz: false)
      var standing = Standing.new
      var last = 0
      for review in sequence.reviews {
        let days = (review.tS - last) / 86_400
        if let state = standing.state, let expected = review.retrievabilityBefore {
          let recall = model.retrievability(of: state, days: Double(days))
          #expect(isClose(recall, expected, relative: 1e-9))
        }
        let rating = try #require(Rating(rawValue: review.rating))
        let outcome = scheduler.outcome(
          of: rating, from: standing, elapsed: Elapsed(studyDays: days), previousInterval: nil,
          seed: 0)
        let state = try #require(outcome.standing.state)
        #expect(isClose(state.stability, review.stability, relative: 1e-9))
        #expect(isClose(state.difficulty, review.difficulty, relative: 1e-9))
        #expect(outcome.standing == review.standing(state))
        #expect(outcome.wait == review.wait)
        (standing, last) = (outcome.standing, review.tS)
      }
      for expected in sequence.retrievabilityAfter {
        let state = try #require(standing.state)
        let days = (expected[0] / 86_400).rounded(.down)
        #expect(isClose(model.retrievability(of: state, days: days), expected[1], relative: 1e-9))
      }
    }
  }

  @Test func `reads SM-2 as fsrs-rs does`() throws {
    for card in try PeerVectors.read(SM2Vectors.self).sm2ToMemoryState {
      let state = FSRS6().state(
        ofEase: card.ease, interval: card.interval, retention: card.sm2Retention)
      #expect(isClose(state.stability, card.out[0], relative: 2e-4))
      #expect(isClose(state.difficulty, card.out[1], relative: 2e-4))
    }
  }

  private func states(of model: FSRS6, _ ratings: [Int], _ days: [Int]) -> [MemoryState] {
    var states: [MemoryState] = []
    for (rating, days) in zip(ratings.compactMap(Rating.init), days) {
      let state = states.last.map { model.state(after: rating, from: $0, days: days) }
      states.append(state ?? model.state(afterFirst: rating))
    }
    return states
  }
}

private struct RustVectors: Decodable {
  struct Block: Decodable { let cases: [Sequence] }
  struct Sequence: Decodable {
    let params: Int
    let ratings, deltaDays: [Int]
    let states, intervalsForLastStability: [[Double]]
    let nextStates: [NextStates]
  }
  struct NextStates: Decodable {
    struct State: Decodable { let stability, difficulty, interval: Double }
    let desiredRetention: Double
    let daysElapsed: Int
    let again, hard, good, easy: State
    var inOrder: [State] { [again, hard, good, easy] }
  }
  let fsrs6Params: [[Double]]
  let fsrs6RsSequences: Block
}

private struct PythonVectors: Decodable {
  struct Block: Decodable { let cases: [Sequence] }
  struct Sequence: Decodable {
    let params, maximumInterval: Int
    let desiredRetention: Double
    let learningStepsS, relearningStepsS: [Int]
    let reviews: [Review]
    let retrievabilityAfter: [[Double]]
  }
  struct Review: Decodable {
    let tS, rating, dueInS: Int
    let retrievabilityBefore: Double?
    let stability, difficulty: Double
    let state: String
    let step: Int?

    func standing(_ memory: MemoryState) -> Standing {
      switch state {
      case "Learning": .learning(memory, step: step ?? -1)
      case "Relearning": .relearning(memory, step: step ?? -1)
      default: .review(memory)
      }
    }

    var wait: Wait { state == "Review" ? .days(dueInS / 86_400) : .seconds(dueInS) }
  }
  let fsrs6Params: [[Double]]
  let fsrs6PySequences: Block
}

private struct SM2Vectors: Decodable {
  struct Card: Decodable {
    let ease, interval, sm2Retention: Double
    let out: [Double]
  }
  let sm2ToMemoryState: [Card]
}
