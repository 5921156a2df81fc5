/// How much of a sentence a cloze shows.
struct ClozeWindow {
  /// Columns of a cloze that is read at a glance.
  private static let comfortable = 130

  private let document: Document
  private let sentence: Sentence

  init(_ document: Document, _ sentence: Sentence) {
    self.document = document
    self.sentence = sentence
  }

  /// The clause of the answer with as many clauses before it as make it stand alone; and the bare clause, when that is
  /// shorter.
  func windows(around answer: Range<Int>, _ given: Range<Int>?) -> [Range<Int>] {
    let clauses = sentence.clauses.map(\.range)
    guard let index = clauses.lastIndex(where: { $0.lowerBound <= answer.lowerBound }) else {
      return [given ?? sentence.range]
    }
    let base = join(given ?? clauses[index], clauses[index])
    var wide = base
    var first = clauses.lastIndex { $0.lowerBound <= base.lowerBound } ?? index
    while first > 0, needsMore(wide, first) {
      let next = join(clauses[first - 1], wide)
      guard width(next) <= Self.comfortable else { break }
      wide = next
      first -= 1
    }
    let windows = [wide, base].map { withoutOpener($0, answer) }
    return windows[0] == windows[1] ? [windows[0]] : windows
  }

  /// What the window is about and under which heading it holds, as far as it does not say so.
  func prefix(for window: Range<Int>, _ answer: Range<Int>) -> [String] {
    var pieces: [String] = []
    if let scope = sentence.context.openScope, !covers(window, scope), !hasScope(window) {
      pieces.append(document.string(scope))
    }
    if let topic = topic(of: window, answer) { pieces.append(topic) }
    let shown = document.string(window)
    let hidden = document.string(answer)
    return pieces.filter { !shown.contains($0) && !$0.contains(hidden) }
  }

  private func topic(of window: Range<Int>, _ answer: Range<Int>) -> String? {
    let first = sentence.clauses.first { $0.range.upperBound > window.lowerBound }
    if let subject = first?.subject, !subject.overlaps(answer), !isAttribute(subject) { return nil }
    let names = sentence.names(in: document.text)
    if let carried = sentence.context.subject, first?.subject.map({ isAttribute($0) }) == true {
      let ownName = names.contains {
        $0.lowerBound >= window.lowerBound && $0.upperBound <= answer.lowerBound
      }
      return ownName ? nil : document.string(carried)
    }
    guard let topic = Topic(document).subject(at: window.lowerBound, in: sentence), !topic.isOwn,
      !topic.isHeading
    else { return nil }
    return topic.text
  }

  /// A property such as 响应时间 or `price`: it belongs to something that was named before.
  private func isAttribute(_ subject: Range<Int>) -> Bool {
    Words.attributes.suffix(of: document.text, subject) > 0
  }

  private func covers(_ window: Range<Int>, _ range: Range<Int>) -> Bool {
    window.lowerBound <= range.lowerBound && range.upperBound <= window.upperBound
  }

  private func hasScope(_ window: Range<Int>) -> Bool {
    sentence.clauses.contains { $0.isScope && window.overlaps($0.range) }
  }

  /// A clause cannot stand alone without a subject, or when the one before it says under which condition it holds.
  private func needsMore(_ window: Range<Int>, _ first: Int) -> Bool {
    if sentence.clauses[first].subject == nil { return true }
    let before = sentence.clauses[first - 1].range
    return sentence.clauses[first - 1].isScope
      || Words.prepositions.prefix(of: document.text, before) > 0
      || isAttribute(sentence.clauses[first].subject ?? window)
  }

  private func withoutOpener(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int> {
    var start = window.lowerBound
    while true {
      let length = Words.openers.prefix(of: document.text, start..<answer.lowerBound)
      guard length > 0 else { break }
      start += length
      while start < answer.lowerBound, document.text[start] == 0x20 || document.text[start] == 0x0A
      {
        start += 1
      }
    }
    return start..<window.upperBound
  }

  private func join(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  private func width(_ range: Range<Int>) -> Int { displayWidth(document.text, range) }
}
