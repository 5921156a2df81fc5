extension Parser {
  /// The quantity at `index` with everything that belongs to it: `约`, `超过`, `以上`, `到`, `/月`, `每…`.
  func entity(at index: Int) -> Match? {
    if let perFirst = denominatorFirst(at: index) { return perFirst }
    if let compared = comparison(at: index) { return compared }
    if let bounded = bounded(at: index) { return bounded }
    if word(index) == .near, let date = dateLike(at: index) { return date }
    if word(index) == .about || word(index) == .near, adjoins(index + 1) {
      guard var match = entity(at: index + 1), match.quantity.kind != .ordinal else { return nil }
      if match.quantity.range.lowerBound == atoms[index + 1].start {
        match.quantity.hedge = match.quantity.hedge ?? bytes(index, index + 1)
      }
      return match
    }
    guard let core = core(at: index) else { return nil }
    return suffixed(ranged(core, from: index))
  }

  /// A date or an amount, whichever reaches further.
  func core(at index: Int) -> Match? {
    let date = dateLike(at: index)
    let amount = amount(at: index)
    guard let date else { return amount }
    guard let amount else { return date }
    return amount.next > date.next ? amount : date
  }

  // MARK: Bounds

  private func relation(_ word: Word) -> Quantity.Bound.Relation? {
    switch word {
    case .moreThan, .moreThanSuffix, .big: .moreThan
    case .atLeast, .atLeastSuffix: .atLeast
    case .lessThan, .lessThanSuffix: .lessThan
    case .atMost, .atMostSuffix: .atMost
    case .equal, .equalSuffix: .equal
    default: nil
    }
  }

  /// `超过32%`, `at least 20`, and two of them that close a range: `大于50并小于60`.
  private func bounded(at index: Int) -> Match? {
    guard let first = singleBound(at: index) else { return nil }
    var cursor = first.next
    if mark(cursor) == 0x2C, adjoins(cursor) { cursor += 1 }
    if adjoins(cursor), word(cursor) == .and { cursor += 1 }
    if adjoins(cursor), word(cursor) == .and { cursor += 1 }
    guard adjoins(cursor), let second = singleBound(at: cursor),
      let interval = interval(first.quantity, second.quantity)
    else { return first }
    return Match(quantity: joined(first.quantity, second.quantity, interval), next: second.next)
  }

  private func singleBound(at index: Int) -> Match? {
    guard var relation = relation(word(index)), entry(index)?.roles.contains(.leader) == true,
      adjoins(index + 1)
    else { return nil }
    var start = index + 1
    if word(start) == .about, adjoins(start + 1) { start += 1 }
    guard let core = core(at: start), core.quantity.kind != .ordinal else { return nil }
    var match = ranged(core, from: start)
    if case .interval = match.quantity.value { return suffixed(match) }
    var range = bytes(index, index + 1)
    if let joined = joinedSuffix(at: match.next) {
      switch (relation, joined.relation) {
      case (.equal, .atLeast), (.moreThan, .equal): relation = .atLeast
      case (.equal, .atMost), (.lessThan, .equal): relation = .atMost
      default: return hedged(attach(match, relation, range))
      }
      range = atoms[index].start..<atoms[joined.next - 1].end
      match.next = joined.next
    } else if adjoins(match.next), let suffix = self.relation(word(match.next)),
      entry(match.next)?.roles.contains(.leader) != true
    {
      switch (relation, suffix) {
      case (.equal, .atLeast), (.moreThan, .equal): relation = .atLeast
      case (.equal, .atMost), (.lessThan, .equal): relation = .atMost
      default: return hedged(attach(match, relation, range))
      }
      range = bytes(index, match.next + 1)
      match.next += 1
    }
    return hedged(attach(match, relation, range))
  }

  private func attach(_ match: Match, _ relation: Quantity.Bound.Relation, _ range: Range<Int>)
    -> Match
  {
    var match = match
    if isCalendar(match.quantity.kind), relation == .equal { return match }
    match.quantity.bound = Quantity.Bound(relation: relation, range: range)
    return denominated(match)
  }

  func isCalendar(_ kind: Quantity.Kind) -> Bool {
    switch kind {
    case .date, .time, .dateRange, .timeRange, .dateTime, .dateTimeRange, .set: true
    default: false
    }
  }

  /// `比四分之一大`, `比20多`.
  private func comparison(at index: Int) -> Match? {
    guard let first = singleComparison(at: index) else { return nil }
    var cursor = first.next
    if mark(cursor) == 0x2C, adjoins(cursor) { cursor += 1 }
    if adjoins(cursor), word(cursor) == .and { cursor += 1 }
    guard cursor > first.next, adjoins(cursor), let second = singleComparison(at: cursor),
      let interval = interval(first.quantity, second.quantity)
    else { return first }
    return Match(quantity: joined(first.quantity, second.quantity, interval), next: second.next)
  }

  private func singleComparison(at index: Int) -> Match? {
    guard word(index) == .comparedWith, adjoins(index + 1), let core = amount(at: index + 1),
      adjoins(core.next)
    else { return nil }
    let isMore =
      word(core.next) == .big || word(core.next) == .moreThanSuffix || word(core.next) == .more
    guard isMore || word(core.next) == .lessThanSuffix else { return nil }
    var match = attach(core, isMore ? .moreThan : .lessThan, bytes(index, core.next + 1))
    match.next = core.next + 1
    return match
  }

  private func interval(_ a: Quantity, _ b: Quantity) -> Quantity.Interval? {
    guard let one = a.bound, let two = b.bound, let x = a.number, let y = b.number,
      a.kind == b.kind,
      a.unit == b.unit || a.unit == nil || b.unit == nil
    else { return nil }
    func isLower(_ relation: Quantity.Bound.Relation) -> Bool {
      relation == .moreThan || relation == .atLeast
    }
    func isUpper(_ relation: Quantity.Bound.Relation) -> Bool {
      relation == .lessThan || relation == .atMost
    }
    let (lower, upper, low, high) =
      isLower(one.relation) ? (x, y, one, two) : (y, x, two, one)
    guard isLower(low.relation), isUpper(high.relation), lower <= upper else { return nil }
    return Quantity.Interval(
      lower: lower, upper: upper, includesLower: low.relation == .atLeast,
      includesUpper: high.relation == .atMost)
  }

  private func joined(_ a: Quantity, _ b: Quantity, _ interval: Quantity.Interval) -> Quantity {
    var result = a
    result.kind = a.kind == .number ? .numberRange : a.kind
    result.range = a.outer.lowerBound..<max(a.outer.upperBound, b.outer.upperBound)
    result.amount = result.range
    result.value = .interval(interval)
    result.unit = a.unit ?? b.unit
    result.bound = nil
    return result
  }

  // MARK: Ranges

  /// Joins `A到B`, `A-B`, `between A and B`, `A和B之间`.
  func ranged(_ first: Match, from index: Int) -> Match {
    let a = first.quantity
    guard a.bound == nil || a.amount == a.bound?.range, let x = a.figure else { return first }
    let opener = index > 0 && atoms[index].gap != .text ? word(index - 1) : .none
    var cursor = first.next
    guard adjoins(cursor) else { return first }
    let isDash = mark(cursor) == 0x2D || mark(cursor) == 0x7E
    let isAnd = word(cursor) == .and
    guard isDash || word(cursor) == .to || isAnd else { return first }
    cursor += 1
    guard adjoins(cursor), let second = core(at: cursor), let y = second.quantity.figure,
      second.quantity.kind != .ordinal || a.kind == .ordinal
    else { return first }
    var next = second.next
    let hasSuffix = adjoins(next) && word(next) == .betweenSuffix
    let isBetween = opener == .between || hasSuffix
    if isAnd, !isBetween { return first }
    if isDash, atoms[cursor - 1].gap == .space, atoms[cursor].gap == .none { return first }
    let b = second.quantity
    guard
      a.kind == b.kind && a.unit == b.unit || a.kind == .number && isCounting(b.kind)
        || b.kind == .number && isCounting(a.kind), x < y
    else { return first }
    let opens = (opener == .between && (isAnd || isBetween)) || (opener == .from && !isAnd)
    let start = opens && opener != .none ? atoms[index - 1].start : a.range.lowerBound
    if hasSuffix { next += 1 }
    var result = b
    result.kind =
      a.kind == .number && b.kind == .number || a.kind == .ordinal
      ? .numberRange : (a.kind == .number ? b.kind : a.kind)
    result.unit = b.unit ?? a.unit
    result.range = a.range.lowerBound..<b.range.upperBound
    result.amount = a.amount.lowerBound..<b.amount.upperBound
    result.value = .interval(.init(lower: scaledLower(a, b, x), upper: y))
    if start < result.range.lowerBound || hasSuffix {
      let words = start..<atoms[next - 1].end
      result.range = result.kind == .numberRange ? words : result.range
      result.amount = result.kind == .numberRange ? words : result.amount
    }
    return Match(quantity: result, next: next)
  }

  /// The 5 of `5-10万` counts in 万 too.
  private func scaledLower(_ a: Quantity, _ b: Quantity, _ x: ExactDecimal) -> ExactDecimal { x }

  private func isCounting(_ kind: Quantity.Kind) -> Bool { !isCalendar(kind) && kind != .ordinal }

  // MARK: Behind the amount

  /// Takes what follows the amount: `以上`, `左右`, `/月`.
  private func suffixed(_ match: Match) -> Match {
    hedged(denominated(match))
  }

  /// `or more`, `and above`, `or less than`, with no figure behind it.
  private func joinedSuffix(at index: Int) -> (relation: Quantity.Bound.Relation, next: Int)? {
    guard adjoins(index), word(index) == .or || word(index) == .and, adjoins(index + 1) else {
      return nil
    }
    let relation: Quantity.Bound.Relation
    switch word(index + 1) {
    case .moreThan, .moreThanSuffix, .later: relation = .atLeast
    case .lessThan, .lessThanSuffix: relation = .atMost
    default: return nil
    }
    var next = index + 2
    if adjoins(next), word(next) == .than { next += 1 }
    if adjoins(next), core(at: next) != nil { return nil }
    return (relation, next)
  }

  private func hedged(_ match: Match) -> Match {
    var match = match
    if let joined = joinedSuffix(at: match.next), match.quantity.bound == nil,
      !isCalendar(match.quantity.kind)
    {
      match.quantity.bound = .init(
        relation: joined.relation, range: atoms[match.next].start..<atoms[joined.next - 1].end)
      match.next = joined.next
      return match
    }
    while adjoins(match.next), let entry = entry(match.next) {
      if entry.word == .aboutSuffix, match.quantity.hedge == nil || true {
        if match.quantity.hedge == nil { match.quantity.hedge = bytes(match.next, match.next + 1) }
      } else if entry.word == .more, touches(match.next), match.quantity.bound == nil,
        !isCalendar(match.quantity.kind)
      {
        match.quantity.bound = .init(relation: .moreThan, range: bytes(match.next, match.next + 1))
      } else if match.quantity.bound == nil, !isCalendar(match.quantity.kind),
        let relation = relation(entry.word), !entry.roles.contains(.leader), entry.word != .big,
        entry.word != .moreThanSuffix, entry.word != .lessThanSuffix
      {
        match.quantity.bound = .init(relation: relation, range: bytes(match.next, match.next + 1))
      } else {
        break
      }
      match.next += 1
    }
    return match
  }
}

extension Quantity {
  /// The figure of an amount or of a length of time with one part.
  fileprivate var figure: ExactDecimal? {
    if case .duration(let length) = value, length.parts.count == 1 { return length.parts[0].count }
    return number
  }
}
