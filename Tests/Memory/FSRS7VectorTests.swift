import Foundation
import Memory
import Testing

@Suite(.enabled(if: PeerVectors.areHere, Comment(rawValue: PeerVectors.skipped)))
struct `FSRS-7 beside its peers` {
  @Test func `gives the states, recalls and intervals of the reference`() throws {
    let vectors = try PeerVectors.read(Vectors.self)
    for sequence in vectors.fsrs7Sequences.cases {
      let model = try FSRS7(parameters: vectors.fsrs7Params[sequence.params])
      var state: MemoryState?
      for (index, rating) in sequence.ratings.compactMap(Rating.init).enumerated() {
        let days = sequence.deltaDays[index]
        if let state, let expected = sequence.retrievabilityBefore[index] {
          #expect(isClose(model.retrievability(of: state, days: days), expected, relative: 1e-9))
        }
        let next =
          state.map { model.state(after: rating, from: $0, days: days) }
          ?? model.state(afterFirst: rating)
        let expected = sequence.statesSlowFastD[index]
        #expect(isClose(next.stability, expected[0], relative: 1e-9))
        #expect(try isClose(#require(next.fastStability), expected[1], relative: 1e-9))
        #expect(isClose(next.difficulty, expected[2], relative: 1e-9))
        state = next
      }
      let last = try #require(state)
      for expected in sequence.intervals {
        let interval = model.interval(of: last, desiredRetention: expected[0])
        #expect(isClose(interval, expected[1], relative: 1e-6))
      }
      for expected in sequence.retrievabilityAt {
        let recall = model.retrievability(of: last, days: expected[0])
        #expect(isClose(recall, expected[1], relative: 1e-9))
      }
    }
  }
}

private struct Vectors: Decodable {
  struct Block: Decodable { let cases: [Sequence] }
  struct Sequence: Decodable {
    let params: Int
    let ratings: [Int]
    let deltaDays: [Double]
    let statesSlowFastD: [[Double]]
    let retrievabilityBefore: [Double?]
    let intervals, retrievabilityAt: [[Double]]
  }
  let fsrs7Params: [[Double]]
  let fsrs7Sequences: Block
}
