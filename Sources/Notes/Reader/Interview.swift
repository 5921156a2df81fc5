/// Finds who speaks in a Chinese interview written down with short labels: `问：…？` and `何：…` by turns, or `问 …` and
/// `答 …` as speech recognition leaves them.
struct Interview {
  private static let fewest = 3

  /// Bytes of a label: four characters.
  private static let longest = 12

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Tells who says each labelled paragraph, and takes the label off it.
  func name(in passages: inout Passages) {
    var turns: [[UInt8]: (count: Int, questions: Int, answers: Int)] = [:]
    var asker: [UInt8]?
    for passage in passages {
      guard let label = label(of: passage).map({ Array(text[$0]) }) else {
        asker = nil
        continue
      }
      let asks =
        Self.isAsker(label[...])
        || Self.marks.contains {
          text[passage.range].suffix($0.utf8.count).elementsEqual($0.utf8)
        }
      turns[label, default: (0, 0, 0)].count += 1
      if asks { turns[label]?.questions += 1 }
      if let asker, asker != label { turns[label]?.answers += 1 }
      asker = asks ? label : nil
    }
    let answerers = turns.filter {
      $0.value.answers >= Self.fewest && $0.value.answers * 2 >= $0.value.count
    }
    // Of a talk of several people whoever opens three paragraphs or more.
    let talkers = turns.filter { $0.value.count >= Self.fewest }
    let isTalk =
      talkers.count > 1 && opensMost(talkers.values.reduce(0) { $0 + $1.count }, passages)
    // In a talk whoever asks says other things too; `优点：…` and `缺点：…` below every head ask nothing.
    let askers = turns.filter {
      $0.value.count >= Self.fewest && $0.value.questions * 2 >= $0.value.count
        || isTalk && $0.value.questions >= Self.fewest
          && $0.value.questions * 4 >= $0.value.count
    }
    guard !askers.isEmpty, isTalk || !answerers.isEmpty else { return }
    for index in passages.indices {
      guard let label = label(of: passages[index]),
        case let name = Array(text[label]),
        isTalk && talkers[name] != nil || askers[name] != nil || answerers[name] != nil
      else { continue }
      passages[index].speaker = label
      passages[index].range = behindColon(label, passages[index].range)
    }
  }

  /// Two paragraphs of three begin with somebody's label.
  private func opensMost(_ turns: Int, _ passages: Passages) -> Bool {
    turns * 3 >= passages.count { $0.kind == .paragraph } * 2
  }

  private static let marks = ["？", "?"]

  /// Whoever is called 问 does nothing but ask.
  static func isAsker(_ label: ArraySlice<UInt8>) -> Bool { label.elementsEqual("问".utf8) }

  /// A few Chinese characters before a colon, or 问 and 答 before a space, at the start of a paragraph or behind its time
  /// in the recording.
  private func label(of passage: Passage) -> Range<Int>? {
    guard passage.kind == .paragraph, passage.quoteDepth == 0, passage.speaker == nil else {
      return nil
    }
    let start = ClockMark.skipped(passage.range, text).lowerBound
    let limit = min(start + Self.longest, passage.range.upperBound)
    var end = start
    while end + 3 <= limit, (0xE4...0xE9).contains(text[end]) { end += 3 }
    guard end > start, end < passage.range.upperBound,
      text[end] == UInt8(ascii: ":") || text[end...].starts(with: "：".utf8)
        || text[end] == 0x20 && Self.turns.contains(text, start..<end)
    else { return nil }
    return start..<end
  }

  private static let turns = WordList("问 答")

  private func behindColon(_ label: Range<Int>, _ range: Range<Int>) -> Range<Int> {
    var start = label.upperBound + (text[label.upperBound] < 0x80 ? 1 : 3)
    while start < range.upperBound, text[start] == 0x20 { start += 1 }
    return min(start, range.upperBound)..<range.upperBound
  }
}
