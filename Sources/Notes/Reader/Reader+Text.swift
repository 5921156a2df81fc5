/// Lines without a mark of their own: paragraphs, what goes on with an item, and headings by their shape.
extension Reader {
  mutating func text(_ content: Range<Int>, _ line: Range<Int>) {
    let isStarred = BlockHead(source).isStarred(content)
    if isStarred {
      flush()
      closeStarredTitle()
    }
    let indent = isStarred ? 0 : displayWidth(source, line.lowerBound..<content.lowerBound)
    if pending.isEmpty, !isAfterBlank, let last = openHeadings.last, last.level == 7,
      last.passage == passages.count - 1,
      CaseName.opening(passages[last.passage].range, inline.text) != nil
    {
      // The name of a case of law right above what is told of it: the next paragraph may tell of another.
      blockTitle = last.passage
    }
    if pending.isEmpty {
      if let title = admonition(content) {
        heading(title, level: 7)
        return
      }
      if isAfterBlank, indent < 2 {
        closeList()
        closeListHeading()
      }
    }
    // `二、经费` right below the text of `一、人员`.
    if pending.count > 1, pendingItem == nil, let number = NumberedLine.number(source, content),
      number - 1 == NumberedLine.number(source, pending[0].content) ?? section
    {
      flush()
    }
    if let (label, rest) = footnote(content) {
      flush()
      pending = [PendingLine(content: rest, isBroken: false)]
      pendingKind = .footnote
      flush()
      footnotes[label] = passages.count - 1
      return
    }
    if !pending.isEmpty, pendingItem != nil, indent == 0, !continues(content) {
      if headsSection(content) {
        let title = pending[0].content
        pending = []
        pendingItem = nil
        heading(title, level: 6)
      } else {
        flush()
        closeList()
      }
    }
    // A line set in less than the marks of a list stands below what the list stands below.
    if let item = pendingItem, !pending.isEmpty, !isHanging, indent > 0, indent < item.indent,
      !continues(content)
    {
      flush()
      while let last = openItems.last, last.indent > indent { openItems.removeLast() }
    }
    if opensSection(content, line, indent) {
      if isStarred { starredTitle = openHeadings.last?.passage }
      return
    }
    if hangs(indent, content) {
      flush()
      isHanging = true
      pendingItem = (indent, nil)
      pendingIsAfterBlank = false
    }
    if pending.isEmpty { pendingIndent = indent }
    pending.append(PendingLine(content: content, isBroken: isBroken(line)))
  }

  /// Reads a line that heads what follows by its shape, its bold type or its brackets; false when it does not.
  private mutating func opensSection(
    _ content: Range<Int>, _ line: Range<Int>, _ indent: Int
  ) -> Bool {
    if let framed = FramedHeading(source).heading(content) {
      flush()
      heading(framed, level: 5)
      return true
    }
    if pending.isEmpty, let head = ruled.head(of: content) {
      heading(head, level: 5)
      isBelowRuledHead = true
      if head.upperBound == content.upperBound { return true }
      // The line that opens with the head is told of it, too: its sentences lean on their first one.
    }
    if pending.isEmpty, isAfterBlank {
      if headings.isCapitalHeading(content) {
        heading(content, level: 5)
        return true
      }
      if indent == 0, headings.endsCapitalHeading(content) {
        while let last = openHeadings.last, last.level >= 5 { openHeadings.removeLast() }
      }
      if headings.isTitle(content) {
        heading(content, level: 6)
        blockTitle = passages.count - 1
        return true
      }
    }
    if let (question, answer) = BoldLine.question(source, content) {
      flush()
      heading(question, level: 7)
      if !answer.isEmpty {
        // Answered at once, it heads no paragraph behind a blank line.
        listHeading = openHeadings.last?.passage
        pendingIndent = indent
        pending.append(PendingLine(content: answer, isBroken: isBroken(line)))
      }
      return true
    }
    if pending.isEmpty, let question = BoldLine.questionAboveItems(source, content) {
      heading(question, level: 7)
      listHeading = openHeadings.last?.passage
      return true
    }
    if hasBrackets, let (name, rest) = BoldLine.bracketed(source, content) {
      flush()
      heading(name, level: 7)
      pendingIndent = indent
      pending.append(PendingLine(content: rest, isBroken: isBroken(line)))
      return true
    }
    if let name = BoldLine.heading(source, content)
      ?? (pending.isEmpty && BoldLine.standsAlone(source, content, isAfterBlank: isAfterBlank)
        ? content : nil)
    {
      flush()
      heading(name, level: 7)
      return true
    }
    if pending.isEmpty,
      let title = BoldLine.marked(source, content, isAfterBlank: isAfterBlank || passages.isEmpty)
    {
      flush()
      heading(title, level: 7)
      return true
    }
    return false
  }

  /// `4. Water` behind a blank line and right above the text of its section, as in minutes.
  private func headsSection(_ content: Range<Int>) -> Bool {
    guard let item = pendingItem, item.number != nil, item.indent == 0, pendingIsAfterBlank,
      pending.count == 1
    else { return false }
    return EnglishNumberedLine.isTitle(source, pending[0].content, above: content)
  }

  /// Whether a line is indented below a short line that is not, as in a list without marks.
  private func hangs(_ indent: Int, _ content: Range<Int>) -> Bool {
    guard indent > 0, let first = pending.first,
      // `= mass / volume`, `→ wait`: the line above goes on.
      !["=", "→", "+", "|"].contains(where: { LineShape.starts(source, content, with: $0) })
    else { return false }
    if isHanging { return indent <= pendingIndent || pendingItem == nil }
    return pending.count == 1 && pendingItem == nil && pendingKind == .paragraph
      && pendingIndent == 0 && !first.isBroken
      && displayWidth(source, first.content) < Wrapping.narrowest
  }

  /// Whether an unindented line goes on with the item above: only when that item's line was wrapped.
  private func continues(_ content: Range<Int>) -> Bool {
    guard let last = pending.last, !last.isBroken, let first = content.first else { return false }
    let isLower = source[first].isLetter && !source[first].isCapital
    return displayWidth(source, last.content) >= 60 && isLower
  }

  func isBroken(_ line: Range<Int>) -> Bool {
    source[line].suffix(2).elementsEqual([0x20, 0x20]) || source[line].last == UInt8(ascii: "\\")
  }
}
