/// Finds who speaks in English talk written down with a name before each turn: `ANN: …` and `Dr. Berg: …` by turns.
///
/// Labels of a list come once each; a few names that come again and again, one behind the other, and of whom one asks, are
/// people.
struct EnglishInterview {
  /// Turns of a speaker; one who says less is named among the others.
  private static let fewest = 3

  /// Bytes of a name.
  private static let longest = 24

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Tells who says each labelled paragraph, and takes the label off it.
  func name(in passages: inout Passages) {
    var turns: [ArraySlice<UInt8>: Int] = [:]
    var texts = 0
    var questions = 0
    var changes = 0
    var before: ArraySlice<UInt8>?
    for passage in passages where passage.kind == .paragraph {
      texts += 1
      guard let label = label(of: passage) else { continue }
      turns[text[label], default: 0] += 1
      if text[passage.range].contains(UInt8(ascii: "?")) { questions += 1 }
      if before != text[label] { changes += 1 }
      before = text[label]
    }
    let speakers = turns.filter { $0.value >= Self.fewest }
    let said = speakers.values.reduce(0, +)
    guard (2...6).contains(speakers.count), said * 3 >= texts * 2, changes * 3 >= said * 2,
      questions >= Self.fewest
    else { return }
    for index in passages.indices {
      guard let label = label(of: passages[index]), speakers[text[label]] != nil else { continue }
      passages[index].speaker = label
      passages[index].range = SentenceCutter(text).trimmed(
        label.upperBound + 1..<passages[index].range.upperBound)
    }
  }

  /// One to three words with a capital each before a colon, at the start of a paragraph.
  private func label(of passage: Passage) -> Range<Int>? {
    let range = passage.range
    guard passage.kind == .paragraph, passage.quoteDepth == 0, passage.speaker == nil,
      let colon = text[range].prefix(Self.longest).firstIndex(of: UInt8(ascii: ":")),
      colon + 2 < range.upperBound, text[colon + 1] == 0x20,
      case let label = range.lowerBound..<colon, label.count > 2,
      !Self.sides.contains(text, label)
    else { return nil }
    let words = text[label].split(separator: 0x20, omittingEmptySubsequences: false)
    return words.count <= 3
      && words.allSatisfy { word in
        word.first?.isCapital == true && word.allSatisfy { $0.isLetter || Self.inner.contains($0) }
      } ? label : nil
  }

  private static let inner = Array(".-'".utf8)

  /// What takes turns and is nobody: the sides of a card, of an argument, of a change.
  private static let sides = WordList(
    """
    question answer front back term definition cloze myth fact pro con pros cons true false problem solution before after input output cause effect
    symptom symptoms treatment diagnosis case holding rule issue facts example note quote translation english french german spanish latin
    """)
}
