/// Tries a pattern around a place where its anchor word was found.
struct PhraseMatcher {
  /// What the slots and named words of a pattern hold.
  typealias Captures = [(name: String, range: Range<Int>)]

  /// Clauses longer than this are no place for patterns.
  private static let longestClause = 480

  let text: [UInt8]
  let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// - Parameters:
  ///   - anchor: Where the anchor word stands.
  ///   - captures: What the slots hold, when the pattern matches; its store is used again by the next pattern.
  func match(
    _ pattern: PhrasePattern, anchor: Range<Int>, _ captures: inout Captures
  ) -> Bool {
    guard let clause = sentence.rangeOfClause(at: anchor.lowerBound),
      anchor.upperBound <= clause.upperBound, clause.count <= Self.longestClause, isWord(anchor)
    else { return false }
    if !captures.isEmpty { captures.removeAll(keepingCapacity: true) }
    if case .literal(_, let name?, _) = pattern.elements[pattern.anchor] {
      captures.append((name, anchor))
    }
    return matchRight(
      pattern.elements[(pattern.anchor + 1)...], from: anchor.upperBound, clause, &captures)
      && matchLeft(pattern.elements[..<pattern.anchor], to: anchor.lowerBound, clause, &captures)
  }

  // MARK: Right of the anchor

  private func matchRight(
    _ elements: ArraySlice<PhrasePattern.Element>, from start: Int, _ clause: Range<Int>,
    _ captures: inout Captures
  ) -> Bool {
    guard let element = elements.first else { return true }
    let rest = elements.dropFirst()
    let at = skippingSpaces(from: start, to: clause.upperBound)
    switch element {
    case .start:
      return false
    case .end:
      return at >= clause.upperBound
    case .literal(let words, let name, let isOptional):
      for word in words where starts(with: word, at, clause.upperBound) {
        let count = captures.count
        if let name { captures.append((name, at..<at + word.count)) }
        if matchRight(rest, from: at + word.count, clause, &captures) { return true }
        captures.removeSubrange(count...)
      }
      return isOptional && matchRight(rest, from: at, clause, &captures)
    case .slot(let name, let type):
      let limit =
        type == .rest || type == .list || type == .explanation
        ? sentence.range.upperBound : clause.upperBound
      guard let next = rest.firstIndex(where: \.isRequiredLiteral) else {
        guard let held = hold(at..<limit, type) else { return false }
        captures.append((name, held))
        return rest.allSatisfy { $0 == .end || $0.isOptional }
      }
      guard case .literal(let words, _, _) = rest[next],
        next == rest.startIndex || rest[..<next].allSatisfy(\.isOptional)
      else { return false }
      var from = at
      for _ in 0..<6 {
        guard let found = first(of: words, from..<limit) else { return false }
        let count = captures.count
        let end = withoutOptional(rest[..<next], endingAt: found.lowerBound, at)
        if let held = hold(at..<end, type) {
          captures.append((name, held))
          if matchRight(rest[next...], from: found.lowerBound, clause, &captures) { return true }
          captures.removeSubrange(count...)
        }
        from = found.lowerBound + 1
      }
      return false
    }
  }

  // MARK: Left of the anchor

  private func matchLeft(
    _ elements: ArraySlice<PhrasePattern.Element>, to end: Int, _ clause: Range<Int>,
    _ captures: inout Captures
  ) -> Bool {
    guard let element = elements.last else { return true }
    let rest = elements.dropLast()
    let at = skippingSpacesBack(from: end, to: clause.lowerBound)
    switch element {
    case .end:
      return false
    case .start:
      return at <= clause.lowerBound || isOpened(clause.lowerBound..<at)
    case .literal(let words, let name, let isOptional):
      for word in words where ends(with: word, clause.lowerBound, at) {
        let count = captures.count
        if let name { captures.append((name, at - word.count..<at)) }
        if matchLeft(rest, to: at - word.count, clause, &captures) { return true }
        captures.removeSubrange(count...)
      }
      return isOptional && matchLeft(rest, to: at, clause, &captures)
    case .slot(let name, let type):
      guard let next = rest.lastIndex(where: \.isRequiredLiteral) else {
        guard let held = hold(clause.lowerBound..<at, type) else { return false }
        captures.append((name, held))
        return rest.allSatisfy { $0 == .start || $0.isOptional }
      }
      guard case .literal(let words, _, _) = rest[next] else { return false }
      var to = at
      for _ in 0..<6 {
        guard let found = last(of: words, clause.lowerBound..<to) else { return false }
        let count = captures.count
        let start = withoutOptional(rest[(next + 1)...], startingAt: found.upperBound, at)
        if let held = hold(start..<at, type) {
          captures.append((name, held))
          if matchLeft(rest[...next], to: found.upperBound, clause, &captures) { return true }
          captures.removeSubrange(count...)
        }
        to = found.upperBound - 1
      }
      return false
    }
  }

  /// Before the words that may stand between a slot and what follows it: the slot of `版本也是` ends before 也.
  private func withoutOptional(
    _ elements: ArraySlice<PhrasePattern.Element>, endingAt end: Int, _ start: Int
  ) -> Int {
    elements.reversed().reduce(end) { end, element in
      guard case .literal(let words, _, _) = element else { return end }
      let at = skippingSpacesBack(from: end, to: start)
      return words.first { ends(with: $0, start, at) }.map { at - $0.count } ?? end
    }
  }

  private func withoutOptional(
    _ elements: ArraySlice<PhrasePattern.Element>, startingAt start: Int, _ end: Int
  ) -> Int {
    elements.reduce(start) { start, element in
      guard case .literal(let words, _, _) = element else { return start }
      let at = skippingSpaces(from: start, to: end)
      return words.first { starts(with: $0, at, end) }.map { at + $0.count } ?? start
    }
  }

  private func isOpened(_ range: Range<Int>) -> Bool {
    ClauseOpening(text).end(of: range) == range.upperBound
  }

  // MARK: Slots

  private func isWord(_ range: Range<Int>) -> Bool {
    let startsInside =
      range.lowerBound > 0 && text[range.lowerBound].isAlphanumeric
      && text[range.lowerBound - 1].isAlphanumeric
    let endsInside =
      range.upperBound < text.count && text[range.upperBound - 1].isAlphanumeric
      && text[range.upperBound].isAlphanumeric
    return !startsInside && !endsInside && !WordGuards.isInsideWord(range, text)
      && !opensNoun(range)
  }

  private func starts(with word: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + word.count <= end else { return false }
    for (index, byte) in word.enumerated() where text[at + index].folded != byte { return false }
    return isWord(at..<at + word.count)
  }

  private func ends(with word: [UInt8], _ start: Int, _ at: Int) -> Bool {
    at - word.count >= start && starts(with: word, at - word.count, at)
  }

  private func first(of words: [[UInt8]], _ range: Range<Int>) -> Range<Int>? {
    for at in range {
      for word in words where starts(with: word, at, range.upperBound) {
        return at..<at + word.count
      }
    }
    return nil
  }

  private func last(of words: [[UInt8]], _ range: Range<Int>) -> Range<Int>? {
    for end in range.reversed().lazy.map({ $0 + 1 }) {
      for word in words where ends(with: word, range.lowerBound, end) {
        return end - word.count..<end
      }
    }
    return nil
  }

  private func skippingSpaces(from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x0A { at += 1 }
    return at
  }

  private func skippingSpacesBack(from end: Int, to start: Int) -> Int {
    var at = end
    while at > start, text[at - 1] == 0x20 || text[at - 1] == 0x0A { at -= 1 }
    return at
  }
}

extension PhrasePattern.Element {
  var isRequiredLiteral: Bool {
    if case .literal(_, _, isOptional: false) = self { true } else { false }
  }

  var isOptional: Bool {
    if case .literal(_, _, isOptional: true) = self { true } else { false }
  }
}
