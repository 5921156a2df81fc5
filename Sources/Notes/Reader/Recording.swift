/// Notes of a podcast, a talk or a film, whose lines open with the place in the recording: `44:10 the war`.
///
/// What time of a recording it was is nothing to learn and stands in no question; what a clock says of a day may be.
struct Recording {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  private struct Mark {
    var passage: Int
    var end: Int
    /// The first figure: minutes, or hours of a long one.
    var first: Int
  }

  private static let fewest = 3

  /// Lets each passage begin behind its mark, when the marks are no clock: one is beyond 23, or all are below 2.
  func cutMarks(in passages: inout Passages) {
    let marks = passages.indices.compactMap { mark(of: $0, passages[$0]) }
    guard marks.count >= Self.fewest,
      marks.contains(where: { $0.first > 23 }) || marks.allSatisfy({ $0.first < 2 })
        || isFromStart(marks)
    else { return }
    for mark in marks {
      passages[mark.passage].range = SentenceCutter(text).trimmed(
        mark.end..<passages[mark.passage].range.upperBound)
    }
    nameSpeakers(of: marks, in: &passages)
  }

  /// `00:15 老贺 船底先上一层油`: two names or three that stand behind nearly all marks say who speaks.
  private func nameSpeakers(of marks: [Mark], in passages: inout Passages) {
    let labels = marks.map { label(of: passages[$0.passage].range) }
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for label in labels.compactMap(\.self) { counts[text[label], default: 0] += 1 }
    let speakers = counts.filter { $0.value >= Self.fewest }
    guard (2...3).contains(speakers.count),
      speakers.values.reduce(0, +) * 5 >= marks.count * 4
    else { return }
    for (mark, label) in zip(marks, labels) {
      guard let label, speakers[text[label]] != nil else { continue }
      passages[mark.passage].speaker = label
      passages[mark.passage].range = SentenceCutter(text).trimmed(
        label.upperBound..<passages[mark.passage].range.upperBound)
    }
  }

  /// Two to four Chinese characters before a space.
  private func label(of range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    while end < range.upperBound, (0xE4...0xE9).contains(text[end]) { end += 3 }
    guard (6...12).contains(end - range.lowerBound), end + 1 < range.upperBound, text[end] == 0x20
    else { return nil }
    return range.lowerBound..<end
  }

  /// `00:40`, `08:20`, `20:10`: it begins with nought and only goes up; of a night few write so.
  private func isFromStart(_ marks: [Mark]) -> Bool {
    marks[0].first == 0 && marks[marks.count - 1].first > 1
      && zip(marks, marks.dropFirst()).allSatisfy { $0.first <= $1.first }
  }

  /// `4:10 `, `1:04:10 `, `[30:00] `
  private func mark(of index: Int, _ passage: Passage) -> Mark? {
    guard passage.kind == .paragraph || passage.isItem else { return nil }
    let range = passage.range
    let opening = text[range].prefix(12)
    let isBracketed = opening.first == UInt8(ascii: "[") || opening.first == UInt8(ascii: "(")
    let clock = opening.dropFirst(isBracketed ? 1 : 0).prefix {
      $0.isDigit || $0 == UInt8(ascii: ":")
    }
    let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let first = Int(String(decoding: parts[0], as: UTF8.self))
    else { return nil }
    let end = clock.endIndex + (isBracketed ? 1 : 0)
    guard end < range.upperBound, text[end] == 0x20 else { return nil }
    return Mark(passage: index, end: end + 1, first: first)
  }
}
