/// The name of a case of law with its year: `Moe v. Lund (Ohio 1912)`, `Moe v Lund [1932]`.
enum CaseName {
  /// Columns of the names.
  private static let widest = 60

  /// Bytes of the bracket with court and year.
  private static let longestBracket = 30

  /// The name that a range opens with.
  static func opening(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard let first = range.first, text[first].isCapital || text[first] >= 0xC3,
      case let line = range.lowerBound..<min(range.upperBound, range.lowerBound + 2 * widest),
      case let versus = versus.first(in: text, line)?.upperBound,
      let open = text[(versus ?? line.lowerBound)..<line.upperBound].firstIndex(where: {
        // `The Grey Heron [1932]`: reports of law alone have a year in such a bracket.
        $0 == UInt8(ascii: "(") && versus != nil || $0 == UInt8(ascii: "[")
      }), versus != nil || isNamed(line.lowerBound..<open, text),
      !text[range.lowerBound..<open].contains(where: { ",;:=".utf8.contains($0) }),
      let close = text[open..<range.upperBound].prefix(longestBracket).firstIndex(where: {
        $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]")
      }), close > open + 4,
      text[(close - 4)..<close].allSatisfy(\.isDigit),
      fits(text, range.lowerBound..<open, in: widest)
    else { return nil }
    return range.lowerBound..<close + 1
  }

  /// All of a range but a citation behind its name, the year without brackets or left out: `Moe v Lund`, `Moe v Lund 1842`.
  static func isCase(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    if let name = opening(range, text) {
      return isCitation(name.upperBound..<range.upperBound, text)
    }
    guard let versus = versus.first(in: text, range), fits(text, range, in: widest) else {
      return false
    }
    return [range.lowerBound..<versus.lowerBound, versus.upperBound..<range.upperBound].allSatisfy {
      side in
      let words = text[side].split(separator: 0x20)
      return !words.isEmpty
        && words.allSatisfy {
          $0.first!.isCapital || $0.first!.isDigit && $0.count == 4 || $0.elementsEqual("&".utf8)
            || small.contains(text, $0.indices)
        }
    }
  }

  /// `1 QB 256 (CA)`, `UKSC 4`: figures and capitals.
  private static func isCitation(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.count < longestBracket && text[range].allSatisfy { !$0.isLetter || $0.isCapital }
  }

  /// What all of a list separated by semicolons is, up to what is told of the last one.
  static func list(opening range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    var end: Int?
    var start = range.lowerBound
    var count = 0
    func close(_ part: Range<Int>) -> Bool {
      let item = SentenceCutter(text).trimmed(part)
      guard isCase(item, text) else { return false }
      end = opening(item, text)?.upperBound ?? item.upperBound
      count += 1
      return true
    }
    for sign in OuterSigns(text, in: range) {
      switch sign.sign {
      case .semicolon:
        guard close(start..<sign.range.lowerBound) else { return nil }
        start = sign.range.upperBound
      case .stop, .dash:
        guard close(start..<sign.range.lowerBound), count > 1 else { return nil }
        return end.map { range.lowerBound..<$0 }
      case .comma, .colon: return nil
      default: break
      }
    }
    guard close(start..<range.upperBound), count > 1 else { return nil }
    return end.map { range.lowerBound..<$0 }
  }

  /// An answer with all of the case name that it is cut from: `Pao` of `Pao On v Holm`.
  static func whole(_ answer: Range<Int>, _ names: [Range<Int>], _ text: [UInt8]) -> Range<Int> {
    let cut = names.first {
      $0.overlaps(answer) && $0.lowerBound >= answer.lowerBound && $0.upperBound > answer.upperBound
        && versus.first(in: text, $0) != nil
    }
    return cut.map { answer.lowerBound..<$0.upperBound } ?? answer
  }

  /// Whether a range names a case anywhere.
  static func isNamed(in range: Range<Int>, _ text: [UInt8]) -> Bool {
    versus.first(in: text, range) != nil
      || range.dropLast(5).contains { at in
        text[at] == UInt8(ascii: "[") && text[at + 5] == UInt8(ascii: "]")
          && text[(at + 1)...(at + 4)].allSatisfy(\.isDigit)
      }
  }

  private static let small = WordList("of and the for")

  /// Two to four words with capitals.
  private static func isNamed(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    let words = text[name].split(separator: 0x20)
    return (2...4).contains(words.count) && words.allSatisfy { $0.first!.isCapital }
  }

  static let versus = WordList("v v.")
}
