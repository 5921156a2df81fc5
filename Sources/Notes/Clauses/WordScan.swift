/// Finds the words of several lists in one pass over a text; afterwards any part of it can be asked for any list.
///
/// It finds what ``WordList/first(in:_:)`` finds: Latin words must be whole.
struct WordScan<Lists: OptionSet & Sendable>: Sendable where Lists.RawValue == UInt16 {
  private let automaton: TriggerAutomaton

  /// By the word of the automaton.
  private let lists: [UInt16]

  /// Bytes of the longest word.
  private let longest: Int

  init(_ words: [(Lists, WordList)]) {
    var lists: [[UInt8]: UInt16] = [:]
    for (list, words) in words {
      for word in words.words { lists[word, default: 0] |= list.rawValue }
    }
    let sorted = lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    automaton = TriggerAutomaton(sorted.map(\.key))
    self.lists = sorted.map(\.value)
    longest = sorted.lazy.map(\.key.count).max() ?? 0
  }

  struct Hit {
    fileprivate var lists: UInt16
    fileprivate var range: Range<Int>

    /// It is part of a longer word that goes on before or behind it.
    fileprivate var isJoinedBefore: Bool
    fileprivate var isJoinedBehind: Bool

    func isLatin(in text: [UInt8]) -> Bool { text[range.lowerBound] < 0x80 }

    /// Whether a word of these lists stands whole in a part.
    func isOne(of lists: Lists, in part: Range<Int>) -> Bool {
      self.lists & lists.rawValue != 0 && range.lowerBound >= part.lowerBound
        && range.upperBound <= part.upperBound
        && (!isJoinedBefore || range.lowerBound == part.lowerBound)
        && (!isJoinedBehind || range.upperBound == part.upperBound)
    }
  }

  /// A sentence holds hardly more words of the lists.
  private static var commonly: Int { 8 }

  /// What was found by somebody who goes through a text part by part and looks back from each at what stands before it.
  struct Reading: Sendable {
    fileprivate var hits: [Hit] = []
    fileprivate var end = 0
  }

  /// The words of a part, in the order of their ends.
  ///
  /// - Parameter reading: Of the parts before; what they share with this one is not looked at again.
  func hits(in text: [UInt8], _ range: Range<Int>, _ reading: inout Reading) -> [Hit] {
    reading.hits.removeAll { $0.range.lowerBound < range.lowerBound }
    let known = max(reading.end, range.lowerBound)
    guard known < range.upperBound else { return reading.hits }
    // A word may begin in what is known and end behind it.
    automaton.scan(text, max(range.lowerBound, known - longest)..<range.upperBound) { word, end in
      if end > known { reading.hits.append(hit(word, end, text)) }
    }
    reading.end = range.upperBound
    return reading.hits
  }

  private func hit(_ word: Int, _ end: Int, _ text: [UInt8]) -> Hit {
    let start = end - automaton.words[word].count
    let isJoinedBefore = text[start].isLetter && start > 0 && text[start - 1].isAlphanumeric
    let isJoinedBehind =
      text[start] < 0x80 && text[end - 1].isLetter && end < text.count
      && text[end].isAlphanumeric
    return Hit(
      lists: lists[word], range: start..<end, isJoinedBefore: isJoinedBefore,
      isJoinedBehind: isJoinedBehind)
  }
}
