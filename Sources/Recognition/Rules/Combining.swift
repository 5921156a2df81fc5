extension Parser {
  /// The quantity at `index` with everything that belongs to it: `约`, `超过`, `以上`, `到`, `/月`, `每…`.
  func entity(at index: Int) -> Match? {
    let first = word(index)
    switch first {
    case .none: break
    case .per:
      if let perFirst = denominatorFirst(at: index) { return perFirst }
    case .comparedWith: return comparison(at: index)
    case .about: return softened(at: index)
    case .near: return dateLike(at: index) ?? softened(at: index)
    default:
      if relation(first) != nil, let bounded = bounded(at: index) { return bounded }
    }
    guard var match = core(at: index) else { return nil }
    if adjoins(match.next) {
      extend(&match, from: index)
      takeDenominator(&match)
      takeSuffix(&match)
    }
    return match
  }

  /// `约30人`, `about a third`.
  private func softened(at index: Int) -> Match? {
    let inner = index + 1
    guard adjoins(inner), word(inner) != .about, word(inner) != .near,
      var match = entity(at: inner),
      match.quantity.kind != .ordinal
    else { return nil }
    if match.quantity.range.lowerBound == atoms[inner].start {
      match.quantity.hedge = match.quantity.hedge ?? bytes(index, inner)
    }
    return match
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
    guard var match = core(at: start), match.quantity.kind != .ordinal else { return nil }
    extend(&match, from: start)
    if case .interval = match.quantity.value {
      takeDenominator(&match)
      takeSuffix(&match)
      return match
    }
    var range = bytes(index, index + 1)
    if let joined = joinedSuffix(at: match.next) {
      switch (relation, joined.relation) {
      case (.equal, .atLeast), (.moreThan, .equal): relation = .atLeast
      case (.equal, .atMost), (.lessThan, .equal): relation = .atMost
      default: return bound(match, relation, range)
      }
      range = atoms[index].start..<atoms[joined.next - 1].end
      match.next = joined.next
    } else if adjoins(match.next), let suffix = self.relation(word(match.next)),
      entry(match.next)?.roles.contains(.leader) != true
    {
      switch (relation, suffix) {
      case (.equal, .atLeast), (.moreThan, .equal): relation = .atLeast
      case (.equal, .atMost), (.lessThan, .equal): relation = .atMost
      default: return bound(match, relation, range)
      }
      range = bytes(index, match.next + 1)
      match.next += 1
    }
    return bound(match, relation, range)
  }

  private func bound(
    _ match: Match, _ relation: Quantity.Bound.Relation, _ range: Range<Int>
  ) -> Match {
    var match = attach(match, relation, range)
    takeSuffix(&match)
    return match
  }

  private func attach(_ match: Match, _ relation: Quantity.Bound.Relation, _ range: Range<Int>)
    -> Match
  {
    var match = match
    if isCalendar(match.quantity.kind), relation == .equal { return match }
    match.quantity.bound = Quantity.Bound(relation: relation, range: range)
    takeDenominator(&match)
    return match
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
      a.unitName == b.unitName || a.unitName == nil || b.unitName == nil
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
    result.unitName = a.unitName ?? b.unitName
    result.bound = nil
    return result
  }

  // MARK: Behind the amount

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

  /// Takes what follows the amount: `以上`, `左右`, `or more`.
  private func takeSuffix(_ match: inout Match) {
    guard adjoins(match.next) else { return }
    if match.quantity.bound == nil, !isCalendar(match.quantity.kind),
      let joined = joinedSuffix(at: match.next)
    {
      match.quantity.bound = .init(
        relation: joined.relation, range: atoms[match.next].start..<atoms[joined.next - 1].end)
      match.next = joined.next
      return
    }
    while adjoins(match.next) {
      let suffix = word(match.next)
      let range = bytes(match.next, match.next + 1)
      if suffix == .aboutSuffix {
        match.quantity.hedge = match.quantity.hedge ?? range
      } else if match.quantity.bound == nil, !isCalendar(match.quantity.kind),
        let relation = boundBehind(match.next)
      {
        match.quantity.bound = .init(relation: relation, range: range)
      } else {
        return
      }
      match.next += 1
    }
  }

  private func boundBehind(_ index: Int) -> Quantity.Bound.Relation? {
    switch word(index) {
    case .more: touches(index) ? .moreThan : nil
    case .atLeastSuffix, .since: .atLeast
    case .atMostSuffix: .atMost
    default: nil
    }
  }
}
