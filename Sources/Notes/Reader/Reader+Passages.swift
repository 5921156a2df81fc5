/// Passages of the lines that belong together, each below its heading and its item.
extension Reader {
  mutating func heading(_ content: Range<Int>, level: Int) {
    closeList()
    while let last = openHeadings.last, last.level >= level { openHeadings.removeLast() }
    let range = inline.append([content])
    guard !range.isEmpty else { return }
    passages.append(
      Passage(
        kind: .heading(level: level), range: range, heading: openHeadings.last?.passage,
        quoteDepth: quoteDepth))
    openHeadings.append((level, passages.count - 1))
    introduction = nil
    isAfterBlank = false
  }

  /// The first number of a list or the one behind the item before: minutes of a match are none.
  func isNext(_ number: Int) -> Bool {
    if let pendingItem { return pendingItem.number == number - 1 }
    guard number > 1 else { return true }
    guard let last = openItems.last, case .item(let before, _) = passages[last.passage].kind else {
      return false
    }
    return before == number - 1
  }

  /// A bold term above a definition is no heading of what comes after it.
  mutating func closeTerm(_ passage: Int) {
    guard case .heading(level: 7) = passages[passage].kind else { return }
    passages[passage].kind = .paragraph
    if openHeadings.last?.passage == passage { openHeadings.removeLast() }
  }

  /// A bold line right above a list heads that list, and not the text behind it.
  mutating func closeListHeading() {
    if let listHeading, openHeadings.last?.passage == listHeading { openHeadings.removeLast() }
    listHeading = nil
  }

  /// The title of a block of lines heads nothing behind its blank line.
  mutating func closeBlockTitle() {
    if let blockTitle, openHeadings.last?.passage == blockTitle { openHeadings.removeLast() }
    blockTitle = nil
  }

  /// What a star sets apart ends where the next one stands.
  mutating func closeStarredTitle() {
    if let starredTitle, openHeadings.last?.passage == starredTitle { openHeadings.removeLast() }
    starredTitle = nil
  }

  /// The head of what two rules enclose heads nothing behind the second one.
  mutating func closeRuledSection() {
    guard isBelowRuledHead else { return }
    closeList()
    while let last = openHeadings.last, last.level >= 5 { openHeadings.removeLast() }
    isBelowRuledHead = false
  }

  /// The title of a callout, or a heading in a quote, heads nothing behind the quote.
  mutating func closeHeadings(deeperThan depth: Int) {
    while let last = openHeadings.last, passages[last.passage].quoteDepth > depth {
      openHeadings.removeLast()
    }
  }

  mutating func flush(below parent: Int? = nil) {
    defer {
      pending.removeAll(keepingCapacity: true)
      pendingItem = nil
      pendingKind = .paragraph
    }
    if parent == nil { readNumberedHeading() }
    guard !pending.isEmpty else { return }
    dropAnswerLetter()
    closeQuestion()
    let areOwn =
      pendingItem == nil && pending.count > 1 && pending.count < 4
      && pending.allSatisfy { ChineseWidths.isChinese($0.content, source) }
      && widths.areOwn(pending, in: source)
    let units =
      areOwn
      ? pending.map { [$0.content] }
      : Wrapping.units(pending, isItem: pendingItem != nil, column: &column, &wrapping, in: source)
    var kind = pendingKind
    var above = parent
    if let item = pendingItem {
      while let last = openItems.last, last.indent >= item.indent { openItems.removeLast() }
      if openItems.isEmpty, listGroup == nil {
        listGroup = nextGroup()
        listIntroduction = introduction.flatMap {
          introduces($0) && introductionIndent <= item.indent ? $0 : nil
        }
      }
      kind = .item(number: item.number, depth: openItems.count)
      above = openItems.last?.passage ?? listIntroduction
    } else if above == nil {
      // A paragraph as far in as the mark of an item stands beside it.
      above = (openItems.last { $0.indent < pendingIndent } ?? openItems.last)?.passage
    }
    let group = pendingItem != nil ? listGroup : units.count > 1 ? nextGroup() : nil
    var record: Int?
    for (place, unit) in units.enumerated() {
      let range = inline.append(unit.dropLast() + unit.suffix(1).map(ExamMark(source).cut))
      guard !range.isEmpty else { continue }
      // What the writer put on lines of their own below an item's first line belongs to the item.
      let isBelowItem = pendingItem != nil && place > 0
      let isBlock = group != nil && pendingItem == nil
      if isBlock, BlockHead(source).isStarred(unit[0]) { record = nil }
      passages.append(
        Passage(
          kind: isBelowItem ? .paragraph : kind, range: range,
          heading: openHeadings.last?.passage,
          parent: isBelowItem ? openItems.last?.passage ?? above : record ?? above,
          group: isBelowItem ? nil : group, quoteDepth: quoteDepth))
      let index = passages.count - 1
      if isBlock,
        place == 0
          && (RecordName(inline.text).name(in: range) != nil || tellsOfName(units)
            || BlockHead(source).heads(units))
          || BlockHead(source).isStarred(unit[0])
      {
        record = index
      }
      if isBelowItem { continue }
      if let item = pendingItem {
        openItems.append((item.indent, index))
      } else {
        introduction = index
        introductionIndent = pendingIndent
        listGroup = openItems.isEmpty ? nil : listGroup
      }
    }
  }

  /// `**周望** 1604 年生…` above lines without a bold name: all of them tell of that person, or of the thing whose year stands
  /// right behind it.
  private func tellsOfName(_ units: [[Range<Int>]]) -> Bool {
    guard let first = units.first?.first,
      units.dropFirst().allSatisfy({ !LineShape.starts(source, $0[0], with: "**") }),
      LineShape.starts(source, first, with: "**"),
      let close = first.dropFirst(3).first(where: {
        source[$0..<first.upperBound].starts(with: "**".utf8)
      }),
      close + 2 < first.upperBound, source[close + 2] == 0x20
    else { return false }
    let name = AnswerSpan(source).withoutRemark(first.lowerBound + 2..<close)
    let isDated = source[close + 3..<min(first.upperBound, close + 33)].split { !$0.isDigit }
      .contains { $0.count == 4 && $0.first! <= UInt8(ascii: "2") }
    let isShort = (6...24).contains(name.count) && source[name].allSatisfy { $0 >= 0x80 }
    return isDated && isShort || Persons(source).isNamed(name)
  }

  /// `**Does it hurt?** No, …` below `**How often?**`: what comes next answers another question.
  private mutating func closeQuestion() {
    guard pendingItem == nil, pendingKind == .paragraph, let line = pending.first?.content,
      source[line].starts(with: "**".utf8), let last = openHeadings.last, last.level == 7,
      Self.isQuestion(inline.text[passages[last.passage].range])
    else { return }
    let bold = source[line].dropFirst(2)
    let end = bold.indices.first { bold[$0...].starts(with: "**".utf8) }
    guard let end, Self.isQuestion(bold[..<end]) else { return }
    openHeadings.removeLast()
  }

  private static func isQuestion(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == UInt8(ascii: "?") || text.suffix(3).elementsEqual("？".utf8)
  }

  /// `A. On this site` below `Q. Where was it built?`
  private mutating func dropAnswerLetter() {
    guard let line = pending.first?.content, source[line].starts(with: "A. ".utf8),
      let question = passages.last?.range, inline.text[question].starts(with: "Q. ".utf8)
    else { return }
    pending[0].content = line.lowerBound + 3..<line.upperBound
  }

  /// `三、经费` above what is told of it; of several such lines below each other none is a heading.
  private mutating func readNumberedHeading() {
    guard pendingItem == nil, pendingKind == .paragraph, let first = pending.first,
      isNumberedHeading(first.content),
      pending.count == 1 || !isNumberedHeading(pending[1].content)
    else { return }
    pending.removeFirst()
    section = NumberedLine.number(source, first.content)
    heading(first.content, level: 6)
  }

  private mutating func isNumberedHeading(_ line: Range<Int>) -> Bool {
    NumberedLine.isHeading(source, line) || hasDays && DayHeading.day(source, line) != nil
  }

  /// Whether a passage leads to what follows: it ends in a colon, or no blank line parts them.
  func introduces(_ passage: Int) -> Bool {
    let text = inline.text[passages[passage].range]
    return !pendingIsAfterBlank || text.last == UInt8(ascii: ":")
      || text.suffix(3).elementsEqual("：".utf8)
  }

  mutating func nextGroup() -> Int {
    groups += 1
    return groups
  }

  mutating func closeList() {
    openItems.removeAll(keepingCapacity: true)
    listGroup = nil
  }
}
