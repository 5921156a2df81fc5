extension Parser {
  /// Takes the denominator behind an amount: `/月`, `per month`, `a share`, `每人`.
  func takeDenominator(_ match: inout Match) {
    let index = match.next
    guard adjoins(index) else { return }
    let kind = match.quantity.kind
    let isSlash = mark(index) == 0x2F
    guard isSlash || word(index) == .per || word(index) == .article && kind == .currency,
      isDivisible(kind), match.quantity.per == nil
    else { return }
    var cursor = index + 1
    var count = ExactDecimal.one
    if adjoins(cursor), let phrase = number(at: cursor) ?? bareScale(at: cursor) {
      count = phrase.value
      cursor = phrase.next
    }
    guard let denominator = denominatorName(at: cursor, after: atoms[cursor - 1].end) else {
      return
    }
    match.quantity.per = .init(
      count: count, unit: denominator.name, range: atoms[index].start..<denominator.end,
      isSlash: isSlash)
    match.next = cursor
    while match.next < atoms.count, atoms[match.next].start < denominator.end { match.next += 1 }
    if kind == .count, denominator.isTime { match.quantity.kind = .rate }
  }

  private func isDivisible(_ kind: Quantity.Kind) -> Bool {
    switch kind {
    case .currency, .count, .token, .number, .percent, .dimension: true
    default: false
    }
  }

  private func bareScale(at index: Int) -> NumberPhrase? {
    guard let entry = entry(index) else { return nil }
    if entry.power >= 2 {
      var power = 0
      var cursor = index
      while cursor == index || touches(cursor), let next = self.entry(cursor), next.power >= 2 {
        power += Int(next.power)
        cursor += 1
      }
      return NumberPhrase(
        start: index, next: cursor, value: ExactDecimal.one.shifted(by: power), form: .hanzi)
    }
    if entry.scale >= 2, entry.ordinal < 0 {
      return NumberPhrase(
        start: index, next: index + 1, value: ExactDecimal.one.shifted(by: Int(entry.scale)),
        form: .word)
    }
    return nil
  }

  /// The thing counted below the line: a unit of time by its name, otherwise the words as they stand.
  private func denominatorName(at index: Int, after end: Int) -> (
    name: String, end: Int, isTime: Bool
  )? {
    if index < atoms.count, atoms[index].gap != .text {
      if let unit = unit(index, where: { $0.length != nil }) {
        return (unit.name.text, atoms[index].end, true)
      }
      if word(index) == .month { return ("month", atoms[index].end, true) }
      if let unit = unit(index, where: { _ in true }) {
        return (unit.name.text, atoms[index].end, false)
      }
    }
    var cursor = end
    while cursor < text.count, ByteClass.isSpace(text[cursor]) || text[cursor] == 0x2D {
      cursor += 1
    }
    let start = cursor
    while cursor < text.count, ByteClass.isLetter(text[cursor]) { cursor += 1 }
    guard cursor - start >= 2 else { return nil }
    if cursor < text.count, text[cursor] == 0x20, let next = following(cursor + 1),
      unit(next, where: { $0.family == .token || $0.family == .classifier }) != nil
    {
      return (string(start..<atoms[next].end), atoms[next].end, false)
    }
    return (string(start..<cursor), cursor, false)
  }

  private func following(_ offset: Int) -> Int? {
    var low = 0
    var high = atoms.count
    while low < high {
      let middle = (low + high) / 2
      if atoms[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low < atoms.count && atoms[low].start == offset ? low : nil
  }

  /// `每百万字为3.20美元`, `每天50条`, `每月200美元`: the denominator stands first.
  func denominatorFirst(at index: Int) -> Match? {
    guard word(index) == .per, !isASCII(index), index + 1 < atoms.count else {
      return nil
    }
    var cursor = index + 1
    var count = ExactDecimal.one
    if touches(cursor), let phrase = number(at: cursor) ?? bareScale(at: cursor) {
      count = phrase.value
      cursor = phrase.next
    }
    let nameStart = cursor == index + 1 ? atoms[index].end : atoms[cursor - 1].end
    var name: (text: String, end: Int, isTime: Bool)?
    var probe = cursor
    while probe < atoms.count, atoms[probe].start - nameStart <= 36 {
      if let unit = unit(probe, where: { $0.length != nil }), touches(probe), probe == cursor {
        name = (unit.name.text, atoms[probe].end, true)
      } else if word(probe) == .month, probe == cursor {
        name = ("month", atoms[probe].end, true)
      } else if name == nil, unit(probe, where: { !$0.isPrefix }) != nil {
        name = (string(nameStart..<atoms[probe].end).trimmingSpaces, atoms[probe].end, false)
      } else if probe > cursor || name != nil || nameStart < atoms[probe].start,
        let found = amount(at: probe), isPriceOrCount(found.quantity)
      {
        let between = (name?.end ?? nameStart)..<found.quantity.range.lowerBound
        guard isPlain(between) else { return nil }
        let label = name ?? (stripped(string(between)), between.upperBound, false)
        guard !label.text.isEmpty else { return nil }
        var match = found
        match.quantity.per = .init(
          count: count, unit: label.text, range: atoms[index].start..<label.end)
        if match.quantity.kind == .count, label.isTime { match.quantity.kind = .rate }
        return match
      }
      probe += 1
    }
    return nil
  }

  private func isPriceOrCount(_ quantity: Quantity) -> Bool {
    switch quantity.kind {
    case .currency, .count, .token, .dimension: true
    default: false
    }
  }

  /// No sentence or clause ends between a denominator and its amount.
  private func isPlain(_ range: Range<Int>) -> Bool {
    guard range.count <= 36 else { return false }
    let between = string(range)
    let ends = between.unicodeScalars.contains { scalar in
      switch scalar {
      case "，", "。", "；", "、", "！", "？", "（", "）", "：": true
      case ",", ";", ".", "!", "?", "\n", "(", ")", ":": true
      default: false
      }
    }
    return !ends || between == ": " || between == "："
  }

  /// The words without the verb that leads to the amount.
  private func stripped(_ words: String) -> String {
    var words = words.trimmingSpaces
    for verb in ["为", "是", "约", "只", "收费", "收", "要", "需", "需要", "支付", "花", "花费", "最多", "平均"]
    where words.hasSuffix(verb) {
      words.removeLast(verb.count)
    }
    return words
  }
}

extension String {
  var trimmingSpaces: String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
