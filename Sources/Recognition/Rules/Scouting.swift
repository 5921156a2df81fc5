/// Looking through the atoms of a line once, before rules are asked.
extension Parser {
  /// Notes for every atom what its run holds, and which number begins there.
  mutating func scout() {
    numbers.removeAll(keepingCapacity: true)
    numbers.reserveCapacity(literals.count)
    var behind: Hints = []
    for index in atoms.indices.reversed() {
      var own = ownHints(index)
      if !own.contains(.alone), behind.isEmpty { own.remove(.start) }
      own.formUnion(behind)
      atoms[index].hints = own
      behind = atoms[index].gap == .text ? [] : own.intersection(.content)
    }
    var end = 0
    for index in atoms.indices {
      switch lead(index) {
      case .nothing: break
      case .number where index >= end:
        guard let number = unsignedNumber(at: index) else { break }
        atoms[index].figure = .read(Int32(numbers.count))
        numbers.append(number)
        end = number.next
      case .number, .sign: atoms[index].figure = .unread
      }
    }
  }

  private static let figure: Hints = [.figure, .date, .start, .alone]
  private static let year: Hints = figure.union(.calendar)

  private func ownHints(_ index: Int) -> Hints {
    switch atoms[index].kind {
    case .literal:
      isYear(index) ? Self.year : Self.figure
    case .mark: joins(index)
    case .word: lexicon.hints[Int(atoms[index].index)]
    }
  }

  /// A mark before a figure or word may stand in a date; a `-` right before a figure may be its sign.
  private func joins(_ index: Int) -> Hints {
    guard index + 1 < atoms.count, atoms[index + 1].gap != .text, atoms[index].index != 0x2C else {
      return []
    }
    return atoms[index].index == 0x2D && atoms[index + 1].kind == .literal
      ? [.calendar, .date, .start] : [.calendar, .date]
  }

  private func isYear(_ index: Int) -> Bool {
    let figure = literals[Int(atoms[index].index)]
    guard figure.digits == 4, let value = figure.plain else { return false }
    return (1000...2999).contains(value)
  }

  private enum Lead { case nothing, number, sign }

  /// What number an atom may begin: one of its own, or that behind it as a sign or as the article of `a million`.
  private func lead(_ index: Int) -> Lead {
    switch atoms[index].kind {
    case .literal: return .number
    case .mark: return atoms[index].index == 0x2D ? .sign : .nothing
    case .word:
      let entry = Int(atoms[index].index)
      if lexicon.hints[entry].contains(.figure) { return .number }
      return lexicon.words[entry] == .minus || lexicon.words[entry] == .article ? .sign : .nothing
    }
  }
}
