import Memory
import Testing

/// A history and what an independent program in Python, written from the formulas, makes of it.
struct KnownTraces: Sendable {
  let parameters: [Double]
  let reviews: [(days: Double, rating: Rating)]
  let states: [(slow: Double, fast: Double, difficulty: Double)]
  /// Recall half an hour, 1, 10 and 1,000 days after the last review.
  let recall: [Double]
  /// Days until recall is 0.7, 0.9 and 0.97.
  let intervals: [Double]

  static let all = [
    KnownTraces(
      parameters: FSRS7.defaultParameters,
      reviews: [
        (0, .good), (0.007, .good), (4.8, .good), (20.5, .again), (0.01, .hard), (0.9, .good),
        (11.25, .easy), (150, .hard),
      ],
      states: [
        (3.9221, 3.13768, 3.5307239812763354),
        (5.695157302261189, 32.3487603437567, 3.4977167432025262),
        (13.063984722744227, 277.44047103203917, 3.4650395775094553),
        (2.907987177165719, 0.9913896044381133, 8.838331226923593),
        (3.6343283042510013, 7.657302107092852, 9.222580884230167),
        (5.644162039527195, 42.07364211792807, 9.132655077126818),
        (11.046791120979188, 123.7398248524218, 8.692460517756379),
        (23.684470023586645, 229.9225329283726, 9.137228577270118),
      ],
      recall: [0.9960017107226723, 0.9695971109599667, 0.9135225649279186, 0.6595331269267183],
      intervals: [476.5151232984118, 13.675261236093718, 0.9673098778531959]),
    KnownTraces(
      parameters: FSRS7.defaultParameters,
      reviews: [(0, .again), (0.001, .again), (0.01, .easy), (2, .hard), (700, .again)],
      states: [
        (0.1104, 0.08832000000000001, 6.1686),
        (0.05499606267197438, 0.009166506636639654, 8.803507503190774),
        (0.24285832393561002, 7.658753820196524, 8.23334013726719),
        (0.7659545593661675, 46.70500833359827, 8.868586682877144),
        (0.4528941670707699, 0.36231533365661595, 9.271346298558004),
      ],
      recall: [0.7769949230831767, 0.6287458694214544, 0.5183942437022643, 0.3485997587881939],
      intervals: [0.2162756635973062, 0.000308751180126325, 3.1463923983683544e-05]),
    KnownTraces(
      parameters: [
        0.3, 1.1, 2.9, 9.5, 5.7, 0.8, 2.9, 1.6, 0.2, 1.1, 0.9, 0.45, 1.2, 0.5, 1.6, 1.0, 0.5, 2.5,
        0.6, 0.2, 1.1, 0.7, 1.9, 0.12, 0.3, 0.35, 0.92, 0.3, 0.6, 0.15, 0.4, 0.6, 0.4, 0.2,
      ],
      reviews: [
        (0, .hard), (0.5, .easy), (9.75, .good), (31, .again), (0.02, .good), (1.1, .hard),
        (6, .easy),
      ],
      states: [
        (1.1, 0.8800000000000001, 4.474459071507532),
        (4.829923960557802, 27.489941968464812, 2.623835160796943),
        (12.935342459800626, 125.510184235378, 2.5543650453825575),
        (2.5373108191764318, 1.9203635986487428, 6.857172646488457),
        (3.4987723881262434, 8.286418209692542, 6.745369156217157),
        (4.385872679667933, 24.9333110463062, 7.672910940015297),
        (8.645178351608473, 92.41569890900331, 6.810608656673608),
      ],
      recall: [0.9723828572547495, 0.9466584382266058, 0.8561779544524888, 0.316131143248665],
      intervals: [41.96219722630377, 5.026025572513911, 0.03441198897431055]),
  ]
}

@Suite struct `FSRS-7` {
  @Test(arguments: KnownTraces.all)
  func `gives the known answers`(history: KnownTraces) throws {
    let model = try FSRS7(parameters: history.parameters)
    var state: MemoryState?
    for (review, expected) in zip(history.reviews, history.states) {
      let next =
        state.map { model.state(after: review.rating, from: $0, days: review.days) }
        ?? model.state(afterFirst: review.rating)
      #expect(isClose(next.stability, expected.slow, relative: 1e-12))
      #expect(try isClose(#require(next.fastStability), expected.fast, relative: 1e-12))
      #expect(isClose(next.difficulty, expected.difficulty, relative: 1e-12))
      state = next
    }
    let last = try #require(state)
    for (days, expected) in zip([0.02, 1, 10, 1_000], history.recall) {
      #expect(isClose(model.retrievability(of: last, days: days), expected, relative: 1e-12))
    }
    for (retention, expected) in zip([0.7, 0.9, 0.97], history.intervals) {
      let interval = model.interval(of: last, desiredRetention: retention)
      #expect(isClose(interval, expected, relative: 1e-9))
    }
  }

  @Test(arguments: [0.001, 0.3, 0.62, 0.9, 0.999, 0.99985])
  func `finds the day of any recall`(retention: Double) {
    for stability in [1e-4, 0.02, 3, 250, 36_500] {
      for fast in [1e-4, 1, 36_500] {
        let state = MemoryState(stability: stability, difficulty: 6, fastStability: fast)
        let days = FSRS7().interval(of: state, desiredRetention: retention)
        let recall = FSRS7().retrievability(of: state, days: days)
        let isBeyondReach = days > 36_499 && recall > retention
        #expect(isBeyondReach || isClose(recall, retention, relative: 1e-9))
      }
    }
  }

  @Test func `goes on from the state of FSRS-6`() {
    let state = MemoryState(stability: 10, difficulty: 5)
    let same = MemoryState(stability: 10, difficulty: 5, fastStability: 8)
    #expect(
      FSRS7().state(after: .good, from: state, days: 3)
        == FSRS7().state(after: .good, from: same, days: 3))
  }

  @Test func `keeps any state inside its ranges`() throws {
    for state in [
      MemoryState(stability: -3, difficulty: 40, fastStability: 1e9),
      MemoryState(stability: 1e9, difficulty: -1, fastStability: -1),
    ] {
      for rating in Rating.allCases {
        for days in [-1, 0, 1e-9, 1, 1e9] {
          let next = FSRS7().state(after: rating, from: state, days: days)
          #expect(FSRS7.stabilityRange.contains(next.stability))
          #expect(try FSRS7.stabilityRange.contains(#require(next.fastStability)))
          #expect(FSRS7.difficultyRange.contains(next.difficulty))
        }
      }
    }
  }

  @Test func `refuses first stabilities that fall`() {
    var parameters = FSRS7.defaultParameters
    parameters[2] = 1.5
    let error = #expect(throws: ParameterError.self) { try FSRS7(parameters: parameters) }
    #expect(error?.description == "parameter w2 is 1.5; it must lie from 2.2395 to 100.0")
  }

  @Test func `refuses another number of parameters`() {
    let error = #expect(throws: ParameterError.self) {
      try FSRS7(parameters: Array(repeating: 0.5, count: 35))
    }
    #expect(error?.description == "35 parameters; the model takes 34")
  }

  @Test func `is held to three weeks at the first promise`() {
    let outcomes = Scheduler(model: .fsrs7(FSRS7()), fuzz: false)
      .outcomes(from: .new, elapsed: Elapsed(studyDays: 0), previousInterval: nil, seed: 0)
    #expect(outcomes.again.wait == .seconds(60))
    #expect(outcomes.easy.wait == .days(21))
  }
}
