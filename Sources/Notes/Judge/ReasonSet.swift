/// Which reasons hold for a proposal: one bit each, since the judge asks for hundreds of thousands of them.
struct ReasonSet: Hashable, Sendable {
  private var bits: UInt128 = 0

  init(_ reasons: some Sequence<Reason>) {
    for reason in reasons { insert(reason) }
  }

  mutating func insert(_ reason: Reason) {
    bits |= 1 << UInt128(reason.rawValue)
  }

  func contains(_ reason: Reason) -> Bool {
    bits & (1 << UInt128(reason.rawValue)) != 0
  }
}
