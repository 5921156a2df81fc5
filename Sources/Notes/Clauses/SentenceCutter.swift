/// Cuts a passage into sentences and those into clauses.
struct SentenceCutter {
  /// Text beyond this length is cut even without a closing sign, so that no rule meets a sentence it would take long
  /// over.
  static let longestSentence = 1200

  /// Talk without a sign is parted later where its statements begin.
  static let longestTalk = 12_000

  /// A sentence hardly has more clauses, nor a passage more sentences.
  private static let commonly = 4

  private let text: [UInt8]
  private let longest: Int

  init(_ text: [UInt8], longest: Int = Self.longestSentence) {
    self.text = text
    self.longest = longest
  }

  struct Cut {
    var range: Range<Int>

    /// What stands between its commas, without the closing signs.
    var clauses: [Range<Int>]
    var isQuestion: Bool

    /// Cut from talk that runs on without signs.
    var isSpoken = false
  }

  /// - Parameter masked: Ranges whose signs are no punctuation, such as addresses and code, in order.
  func sentences(in range: Range<Int>, masked: [Range<Int>] = []) -> [Cut] {
    var masked = masked[...]
    var cuts: [Cut] = []
    cuts.reserveCapacity(Self.commonly)
    var clauses: [Range<Int>] = []
    var sentenceStart = range.lowerBound
    var clauseStart = range.lowerBound
    var depth = 0
    var opened = 0
    var at = range.lowerBound

    func closeClause(_ end: Int, _ next: Int) {
      let clause = trimmed(clauseStart..<end)
      if clauses.isEmpty { clauses.reserveCapacity(Self.commonly) }
      if !clause.isEmpty { clauses.append(clause) }
      clauseStart = next
    }
    func closeSentence(_ end: Int, _ next: Int, isQuestion: Bool) {
      closeClause(end, next)
      let sentence = trimmed(sentenceStart..<next)
      if !sentence.isEmpty, !clauses.isEmpty {
        cuts.append(Cut(range: sentence, clauses: clauses, isQuestion: isQuestion))
      }
      clauses.removeAll()
      sentenceStart = next
    }

    while at < range.upperBound {
      if let mask = masked.first, at >= mask.lowerBound {
        at = max(at, mask.upperBound)
        masked.removeFirst()
        continue
      }
      if at - sentenceStart > longest,
        text[at] == 0x20 || at - sentenceStart > 2 * longest,
        text[at] & 0xC0 != 0x80
      {
        closeSentence(at, at, isQuestion: false)
        depth = 0
      }
      guard let (sign, length) = Sign.at(at, in: text, end: range.upperBound) else {
        at += 1
        // Nearly all bytes of a text.
        let plain = min(
          range.upperBound, masked.first?.lowerBound ?? .max,
          sentenceStart + longest)
        while at < plain, Sign.isPlain(text[at]) { at += 1 }
        continue
      }
      let next = at + length
      if depth > 0, at - opened > 240 { depth = 0 }
      switch sign {
      case .open:
        if depth == 0 { opened = at }
        depth += 1
      case .close:
        depth = max(0, depth - 1)
      case .stop(let isQuestion) where depth == 0:
        let end = endOfClosing(next, range.upperBound)
        closeSentence(at, end, isQuestion: isQuestion)
        at = end
        continue
      case .semicolon where depth == 0:
        closeSentence(at, next, isQuestion: false)
      case .comma where depth == 0, .colon where depth == 0, .dash where depth == 0:
        closeClause(at, next)
      default: break
      }
      at = next
    }
    closeSentence(range.upperBound, range.upperBound, isQuestion: false)
    return cuts
  }

  /// Further stops and closing quotation marks belong to the sentence they close.
  private func endOfClosing(_ offset: Int, _ end: Int) -> Int {
    var at = offset
    while at < end, let (sign, length) = Sign.at(at, in: text, end: end) {
      switch sign {
      case .stop, .close: at += length
      default: return at
      }
    }
    return at
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] == 0x20 || text[start] == 0x0A { start += 1 }
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
    return start..<end
  }

  /// Without the full stops, semicolons and spaces at its end.
  func unstopped(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      if ".; ".utf8.contains(text[end - 1]) {
        end -= 1
      } else if Self.stops.suffix(of: text, range.lowerBound..<end) > 0 {
        end -= 3
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  private static let stops = WordList("。 ；")
}
