/// `A, B and C are x, y and z, respectively`; also with the values first: `scores x, y and z on A, B and C, respectively`.
struct EnglishRespectivelyRule: SentenceRule {
  let id = "en.respectively"
  let triggers = ["respectively"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .english,
      let mark = Self.mark.first(in: text, sentence.range)
    else { return [] }
    var end = mark.lowerBound
    while end > sentence.range.lowerBound,
      text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ",")
    {
      end -= 1
    }
    let start = ClauseOpening(text).end(of: sentence.range)
    guard start < end, let second = list(in: start..<end, text),
      let first = list(in: start..<second[0].lowerBound, text, endsInside: true),
      first.count == second.count
    else { return [] }
    let lead = SentenceCutter(text).trimmed(start..<first[0].lowerBound)
    let middle = SentenceCutter(text).trimmed(
      first[first.count - 1].upperBound..<second[0].lowerBound)
    let isValueFirst = holdsFigures(first, text) && !holdsFigures(second, text)
    let (names, values) = isValueFirst ? (second, first) : (first, second)
    return zip(names, values).map { name, value in
      let label = document.string(name)
      let before = document.string(lead)
      let between = document.string(middle)
      let question =
        isValueFirst
        ? EnglishQuestion(text).asking(before, verbIn: lead, rest: "\(between) \(label)")
        : [before, label, between, "____"].filter { !$0.isEmpty }.joined(separator: " ")
      var fact = Fact(
        kind: text[value].contains(where: \.isDigit) ? .score : .relation, rule: id, prior: 0.8,
        passage: sentence.passage, evidence: sentence.range, subject: label,
        attribute: isValueFirst ? before : between, value: .span(value), question: question)
      fact.isQuestionOnly = true
      return fact
    }
  }

  private func holdsFigures(_ items: [Range<Int>], _ text: [UInt8]) -> Bool {
    items.allSatisfy { text[$0].contains(where: \.isDigit) && text[$0].count <= 24 }
  }

  /// The last enumeration in a range; it ends where the range ends, or before a verb or preposition.
  private func list(in range: Range<Int>, _ text: [UInt8], endsInside: Bool = false) -> [Range<
    Int
  >]? {
    var joint: Range<Int>?
    var from = range.lowerBound
    while from < range.upperBound, let next = Self.joint.first(in: text, from..<range.upperBound) {
      joint = next
      from = next.upperBound
    }
    guard let joint else { return nil }
    let cutter = SentenceCutter(text)
    var last = cutter.trimmed(joint.upperBound..<range.upperBound)
    if endsInside {
      let stop =
        Self.boundaries.first(in: text, last)?.lowerBound
        ?? EnglishVerb(text).first(in: last)?.lowerBound
      last = cutter.trimmed(last.lowerBound..<(stop ?? last.upperBound))
    }
    var items = [last]
    var end = joint.lowerBound
    while true {
      let piece = cutter.trimmed(range.lowerBound..<end)
      let comma = piece.last {
        text[$0] == UInt8(ascii: ",")
          && !($0 > 0 && text[$0 - 1].isDigit && $0 + 1 < text.count && text[$0 + 1].isDigit)
      }
      let item = cutter.trimmed((comma.map { $0 + 1 } ?? piece.lowerBound)..<piece.upperBound)
      // An Oxford comma leaves nothing between itself and the joint.
      if item.isEmpty, let comma {
        end = comma
        continue
      }
      guard !item.isEmpty else { break }
      if let boundary = lastBoundary(item, text) {
        let first = cutter.trimmed(boundary..<item.upperBound)
        if !first.isEmpty { items.insert(first, at: 0) }
        break
      }
      items.insert(item, at: 0)
      guard let comma else { break }
      end = comma
    }
    return items.count > 1 && items.allSatisfy { !$0.isEmpty && displayWidth(text, $0) <= 50 }
      ? items : nil
  }

  /// The offset after the last verb or preposition of an item.
  private func lastBoundary(_ item: Range<Int>, _ text: [UInt8]) -> Int? {
    var found: Int?
    var from = item.lowerBound
    while from < item.upperBound, let next = Self.boundaries.first(in: text, from..<item.upperBound)
    {
      found = next.upperBound
      from = next.upperBound
    }
    from = max(item.lowerBound, found ?? 0)
    while from < item.upperBound, let next = EnglishVerb(text).first(in: from..<item.upperBound) {
      found = next.upperBound
      from = next.upperBound
    }
    return found
  }

  private static let mark = WordList("respectively")
  private static let joint = WordList("and")
  private static let boundaries = WordList(
    "in on at for to from by with as between into than about around approximately both")
}
