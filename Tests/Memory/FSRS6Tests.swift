import Memory
import Support
import Testing

/// A history and what py-fsrs 6.3 makes of it (64-bit, no steps); fsrs-rs 6.6 agrees to 32 bits.
struct KnownHistory: Sendable {
  let parameters: [Double]
  let reviews: [(days: Int, rating: Rating)]
  let states: [(stability: Double, difficulty: Double)]
  /// Recall 1, 10 and 1,000 days after the last review.
  let recall: [Double]
  /// Days until recall is 0.7, 0.9 and 0.97.
  let intervals: [Double]

  static let all = [
    KnownHistory(
      parameters: FSRS6.defaultParameters,
      reviews: [
        (0, .good), (0, .good), (1, .good), (4, .easy), (13, .hard), (60, .again), (0, .again),
        (0, .good), (2, .good), (400, .good),
      ],
      states: [
        (2.3065, 2.118103970459016), (2.3065, 2.111214235785395),
        (7.319186097840142, 2.1043313908464483), (37.072397587979225, 1.0),
        (65.73327884528211, 4.010608969296839), (3.2078023930511255, 8.016556265363716),
        (1.054816191005216, 9.333283901139287), (1.104431814666703, 9.319178986534986),
        (2.563801175359269, 9.305088176845288), (15.536677810509516, 9.291011457965281),
      ],
      recall: [0.9906091689924125, 0.9273423029292822, 0.526482201574279],
      intervals: [144.30328357384175, 15.536677810509516, 3.461081490199439]),
    KnownHistory(
      parameters: FSRS6.defaultParameters,
      reviews: [
        (0, .again), (0, .hard), (0, .easy), (1, .again), (3, .hard), (3, .easy), (50, .again),
        (7, .good),
      ],
      states: [
        (0.212, 6.4133), (0.212, 7.604209769076838), (0.42437996387663374, 6.788876687023917),
        (0.16970146722788063, 8.929753971960128), (0.785132331871066, 9.274749182419063),
        (3.9662820953067657, 9.01763252516845), (1.1690753581592181, 9.662330860418535),
        (3.418911850204754, 9.647896898854954),
      ],
      recall: [0.9618700473141809, 0.8117449310632041, 0.41765880180300974],
      intervals: [31.754549605214805, 3.418911850204754, 0.7616256619135703]),
    KnownHistory(
      parameters: [
        0.5, 1.4, 3.1, 11.0, 6.9, 0.61, 2.4, 0.02, 1.55, 0.21, 1.12, 1.7, 0.09, 0.33, 1.9, 0.4, 2.6,
        0.7, 0.3, 0.11, 0.24,
      ],
      reviews: [
        (0, .hard), (0, .easy), (2, .good), (9, .hard), (30, .again), (0, .hard), (1, .good),
        (5, .easy), (40, .easy), (900, .again),
      ],
      states: [
        (1.4, 6.059568601218363), (3.3516752336595284, 4.941933423808567),
        (9.041817995390753, 4.876417022161901), (16.8006375390367, 6.151173966756525),
        (3.054195471963492, 8.073125827626155), (3.054195471963492, 8.448542028283502),
        (4.352000519610338, 8.312893454547337), (18.28595369597698, 7.739060675074267),
        (103.07137333628576, 7.026742918155029), (9.968246931377982, 8.473552694732406),
      ],
      recall: [0.9871669828753105, 0.8997556926990767, 0.3800964853455543],
      intervals: [61.85454308769561, 9.968246931377982, 2.447371254956063]),
    KnownHistory(
      parameters: [
        0.07, 0.4, 1.2, 4.5, 7.2, 0.3, 3.6, 0.2, 2.4, 0.05, 0.5, 2.2, 0.03, 0.6, 0.8, 0.8, 1.2, 1.4,
        0.6, 0.0, 0.5,
      ],
      reviews: [
        (0, .easy), (0, .again), (0, .good), (3, .again), (1, .again), (1, .again), (0, .easy),
        (20, .good), (0, .hard),
      ],
      states: [
        (4.5, 5.740396888843051), (0.6338628941447028, 8.4665428799835),
        (1.4682590758036782, 7.921313681755411), (0.6338628941447028, 8.815489566849475),
        (0.27364528181348097, 8.958557708464527), (0.1181355478455959, 8.981448611122936),
        (1.1096863377372295, 8.0073018222263), (12.940712908916547, 7.5539208355496505),
        (12.940712908916547, 7.973961378832442),
      ],
      recall: [0.9910582042394341, 0.9200821519104823, 0.2286567055697231],
      intervals: [57.4200698461163, 12.940712908916547, 3.4652425038890295]),
  ]
}

@Suite struct `FSRS-6` {
  @Test(arguments: KnownHistory.all)
  func `gives the known answers`(history: KnownHistory) throws {
    let model = try FSRS6(parameters: history.parameters)
    var state: MemoryState?
    for (review, expected) in zip(history.reviews, history.states) {
      let next =
        state.map { model.state(after: review.rating, from: $0, days: review.days) }
        ?? model.state(afterFirst: review.rating)
      #expect(isClose(next.stability, expected.stability, relative: 1e-12))
      #expect(isClose(next.difficulty, expected.difficulty, relative: 1e-12))
      state = next
    }
    let last = try #require(state)
    for (days, expected) in zip([1.0, 10, 1_000], history.recall) {
      #expect(isClose(model.retrievability(of: last, days: days), expected, relative: 1e-12))
    }
    for (retention, expected) in zip([0.7, 0.9, 0.97], history.intervals) {
      let interval = model.interval(of: last, desiredRetention: retention)
      #expect(isClose(interval, expected, relative: 1e-12))
    }
  }

  @Test func `reaches 90 % after as many days as the stability`() {
    let state = MemoryState(stability: 12.5, difficulty: 5)
    #expect(isClose(FSRS6().retrievability(of: state, days: 12.5), 0.9, relative: 1e-14))
    #expect(isClose(FSRS6().interval(of: state, desiredRetention: 0.9), 12.5, relative: 1e-12))
  }

  @Test func `keeps any state inside its ranges`() {
    for state in [
      MemoryState(stability: -3, difficulty: 40), MemoryState(stability: 1e9, difficulty: -1),
    ] {
      for rating in Rating.allCases {
        for days in [-1, 0, 1, 100_000] {
          let next = FSRS6().state(after: rating, from: state, days: days)
          #expect(FSRS6.stabilityRange.contains(next.stability))
          #expect(FSRS6.difficultyRange.contains(next.difficulty))
        }
      }
    }
  }

  @Test(arguments: [
    (2.5, 30.0, 0.9, 30.0, 5.512624740600586), (1.7, 4.0, 0.85, 2.2768473625183105, 10.0),
    (3.1, 250.0, 0.93, 390.2590637207031, 1.0),
  ])
  func `reads SM-2`(
    ease: Double, interval: Double, retention: Double, stability: Double, difficulty: Double
  ) throws {
    let model = try FSRS6(parameters: KnownHistory.all[2].parameters)
    let state = model.state(ofEase: ease, interval: interval, retention: retention)
    #expect(isClose(state.stability, stability, relative: 1e-5))
    #expect(isClose(state.difficulty, difficulty, relative: 1e-5))
  }

  @Test func `takes the parameters of FSRS-4.5`() throws {
    let old = [
      0.4, 0.6, 2.4, 5.8, 4.9, 1.0, 0.9, 0.01, 1.5, 0.14, 0.94, 2.2, 0.05, 0.34, 1.3, 0.3, 2.6,
    ]
    var expected = old + [0, 0, 0, 0.5]
    expected[4] = 6.9  // 4.9 + 2 · 1.0
    expected[5] = 0.46209812037329684  // ln(4) / 3
    expected[6] = 1.4  // 0.9 + 0.5
    #expect(try FSRS6(parameters: old).parameters == expected)
  }

  @Test func `takes the parameters of FSRS-5`() throws {
    let old = Array(FSRS6.defaultParameters.prefix(19))
    #expect(try FSRS6(parameters: old).parameters == old + [0, 0.5])
  }

  @Test(arguments: [20, 22])
  func `refuses another number of parameters`(count: Int) {
    let error = #expect(throws: ParameterError.self) {
      try FSRS6(parameters: Array(repeating: 0.5, count: count))
    }
    #expect(error?.description == "\(count) parameters; the model takes 17 or 19 or 21")
  }

  @Test(arguments: [(4, 0.5, "1.0 to 10.0"), (20, 0.9, "0.1 to 0.8"), (0, .nan, "0.001 to 100.0")])
  func `refuses a parameter outside its range`(index: Int, value: Double, range: String) {
    var parameters = FSRS6.defaultParameters
    parameters[index] = value
    let error = #expect(throws: ParameterError.self) { try FSRS6(parameters: parameters) }
    #expect(
      error?.description == "parameter w\(index) is \(value); it must lie from \(range)")
  }
}
