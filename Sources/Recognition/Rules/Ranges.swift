extension Parser {
  /// Joins a second amount to the first: `A到B`, `A-B`, `between A and B`, `A和B之间`.
  func extend(_ match: inout Match, from index: Int) {
    var cursor = match.next
    guard adjoins(cursor) else { return }
    let isDash = mark(cursor) == 0x2D || mark(cursor) == 0x7E
    let isAnd = word(cursor) == .and
    guard isDash || isAnd || word(cursor) == .to else { return }
    var a = match.quantity
    guard a.bound == nil || a.amount == a.bound?.range, a.figure != nil else { return }
    cursor += 1
    if isDash, atoms[cursor - 1].gap == .space, touches(cursor) { return }
    guard adjoins(cursor), let second = core(at: cursor) else { return }
    var b = second.quantity
    b.shareUnit(with: &a)
    guard let lower = a.figure, let upper = b.figure else { return }
    var next = second.next
    let opener = index > 0 && atoms[index].gap != .text ? word(index - 1) : .none
    let isClosed = adjoins(next) && word(next) == .betweenSuffix
    if isAnd, opener != .between, !isClosed { return }
    if isClosed { next += 1 }
    let least = inMagnitude(lower, of: index, match.next, upper, cursor)
    guard let kind = kind(a, b), least < upper else { return }
    let isOpened = opener == .between && (isAnd || isClosed) || opener == .from && !isAnd
    let start = isOpened ? atoms[index - 1].start : a.range.lowerBound
    match.quantity = b
    match.quantity.kind = kind
    match.quantity.unitName = b.unitName ?? a.unitName
    match.quantity.range = a.range.lowerBound..<b.range.upperBound
    match.quantity.amount = a.amount.lowerBound..<b.amount.upperBound
    match.quantity.value = .interval(.init(lower: least, upper: upper))
    if kind != .numberRange {
      match.quantity.ends = a.unitName == nil && a.kind == .number ? [b.range] : [a.range, b.range]
    } else {
      match.quantity.range = start..<atoms[next - 1].end
      match.quantity.amount = match.quantity.range
    }
    match.next = next
  }

  /// What a range from `a` to `b` measures; nothing when they do not belong together.
  private func kind(_ a: Quantity, _ b: Quantity) -> Quantity.Kind? {
    if a.kind == b.kind, a.unitName == b.unitName {
      return a.kind == .number || a.kind == .ordinal ? .numberRange : a.kind
    }
    if a.kind == .number, !isCalendar(b.kind), b.kind != .ordinal { return b.kind }
    if b.kind == .number, !isCalendar(a.kind), a.kind != .ordinal { return a.kind }
    return nil
  }

  /// The 5 of `5-10万` counts in 万 too, and the 3 of `3 to 4 million` in millions.
  private func inMagnitude(
    _ lower: ExactDecimal, of first: Int, _ end: Int, _ upper: ExactDecimal, _ second: Int
  ) -> ExactDecimal {
    guard literal(first) != nil, end == first + 1, let phrase = number(at: second),
      let last = entry(phrase.next - 1), literal(second) != nil
    else { return lower }
    let power =
      last.power >= 4 ? Int(last.power) : last.ordinal < 0 && last.scale >= 3 ? Int(last.scale) : 0
    return power > 0 && lower < upper.shifted(by: -power) ? lower.shifted(by: power) : lower
  }
}

extension Quantity {
  /// Counts both lengths of `five days to a week`, `两周到一个月` in days, or in the shorter unit where the longer one is a
  /// number of it.
  fileprivate mutating func shareUnit(with shorter: inout Quantity) {
    guard case .duration(let length) = value, case .duration(let least) = shorter.value,
      length.rest.isEmpty, least.rest.isEmpty, length.first.unit != least.first.unit
    else { return }
    if let count = length.first.unit.count(of: least.first.unit) {
      recount(length.first.count * ExactDecimal(count), least.first.unit)
    } else if let count = length.first.unit.count(of: .day),
      let least = least.first.unit.count(of: .day).map({ ExactDecimal($0) * least.first.count })
    {
      recount(length.first.count * ExactDecimal(count), .day)
      shorter.recount(least, .day)
    }
  }

  private mutating func recount(_ count: ExactDecimal, _ unit: TimeLength.Unit) {
    value = .duration(TimeLength(count, unit))
    unitName = unit.unitName
  }

  /// The figure of an amount or of a length of time with one part.
  fileprivate var figure: ExactDecimal? {
    if case .duration(let length) = value, length.rest.isEmpty { return length.first.count }
    return number
  }
}
