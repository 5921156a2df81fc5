import Recognition

/// What stands right beside the answer in its sentence: whether the blank leaves a whole token behind.
struct PlaceReasons {
  private let text: [UInt8]
  private let sentence: Sentence
  private let range: Range<Int>

  init(_ range: Range<Int>, _ sentence: Sentence, _ document: Document) {
    text = document.text
    self.sentence = sentence
    self.range = range
  }

  func append(to reasons: inout [Reason]) {
    if cutsQuantity || isLastOfSeveral || cutsName || closesFormula { reasons.append(.cutToken) }
    if isInBrackets { reasons.append(.inBrackets) }
    if hasNamedNeighbour { reasons.append(.nameNeighbour) }
  }

  /// Of `2分31秒8` or `9 h 40 min` only a part is asked for.
  private var cutsQuantity: Bool {
    let next = range.upperBound
    if countsMillions || isJoinedToWord || isEndOfGuess || isDivisor { return true }
    if next < text.count, text[next].isDigit || isEndOfSpan || isHalfBehindNumber { return true }
    guard let index = sentence.indexOfToken(at: range.lowerBound),
      sentence.tokens[index].range == range, isDuration(sentence.tokens[index])
    else { return false }
    if index > 0, isDuration(sentence.tokens[index - 1]),
      gap(from: sentence.tokens[index - 1].range.upperBound, to: range.lowerBound)
    {
      return true
    }
    return index + 1 < sentence.tokens.count && isDuration(sentence.tokens[index + 1])
      && gap(from: range.upperBound, to: sentence.tokens[index + 1].range.lowerBound)
  }

  /// `七、[八千担]`: the other end of a rough figure.
  private var isEndOfGuess: Bool {
    let start = range.lowerBound
    return start > 5 && sentence.token(at: start)?.isQuantity == true
      && text[start - 3..<start].elementsEqual("、".utf8)
      && Self.numerals.suffix(of: text, start - 6..<start - 3) > 0
      && Self.numerals.prefix(of: text, range) > 0
  }

  private static let numerals = WordList("一 二 三 四 五 六 七 八 九")

  /// `n(n+1)/[2 pairs]`
  private var isDivisor: Bool {
    range.lowerBound > 2 && text[range.lowerBound].isDigit
      && text[range.lowerBound - 1] == UInt8(ascii: "/")
      && text[range.lowerBound - 2] == UInt8(ascii: ")")
  }

  /// `Mon–[Fri 8:00]`, `mid-[May 1931]`: the word in front of the hyphen belongs to it.
  private var isJoinedToWord: Bool {
    let start = range.lowerBound
    guard start > 3, text[start].isCapital else { return false }
    let before = text[..<start]
    return before.last == UInt8(ascii: "-") && text[start - 2].isLetter
      || before.suffix(3).elementsEqual("–".utf8) && text[start - 4].isLetter
  }

  /// `[300m] crowns`: millions of them, and no metres.
  private var countsMillions: Bool {
    let end = range.upperBound
    guard range.count > 1, text[end - 1] == UInt8(ascii: "m"), text[end - 2].isDigit,
      end + 1 < sentence.range.upperBound, text[end] == 0x20
    else { return false }
    let noun = text[(end + 1)..<sentence.range.upperBound].prefix(while: \.isLetter)
    return Self.millions.contains(text, noun.indices)
  }

  private static let millions = WordList(
    "people users marks crowns francs dollars euros pounds customers copies downloads votes workers households barrels shares subscribers homes readers"
  )

  /// `[1500]–2000 度`, `第 9–[14 页]`, `2½–[4 turns]`: the other end of a span of figures.
  private var isEndOfSpan: Bool {
    func isDash(_ at: Int) -> Bool {
      at >= 0 && at + 3 < text.count
        && ["–", "～", "〜"].contains { text[at...].starts(with: $0.utf8) }
    }
    let start = range.lowerBound
    return text[start].isDigit && start > 3 && isDash(start - 3)
      && (text[start - 4].isDigit
        || Self.halves.contains(text[start - 4]) && text[start - 5] == 0xC2)
      || isDash(range.upperBound) && text[range.upperBound + 3].isDigit
  }

  /// `10 and [a half lines]`
  private var isHalfBehindNumber: Bool {
    guard Self.fractions.prefix(of: text, range) > 0 else { return false }
    let before = SentenceCutter(text).trimmed(
      max(
        sentence.range.lowerBound, range.lowerBound - 24)..<max(
          sentence.range.lowerBound, range.lowerBound))
    return Self.and.suffix(of: text, before) > 0
  }

  private static let fractions = WordList("a_half half a_quarter three_quarters a_third")
  private static let and = WordList("and")

  /// The last bytes of ¼, ½ and ¾.
  private static let halves: ClosedRange<UInt8> = 0xBC...0xBE

  /// `3, 5 or 7 nodes`: only the last of several figures has the unit.
  private var isLastOfSeveral: Bool {
    guard let index = sentence.indexOfToken(at: range.lowerBound), index > 1,
      sentence.tokens[index].isQuantity,
      Self.alternatives.contains(text, sentence.tokens[index - 1].range),
      case .quantity(let before) = sentence.tokens[index - 2].kind
    else { return false }
    return before.kind == .number
  }

  /// `$g mol^-[1$]`: no money, but the end of a formula.
  private var closesFormula: Bool {
    let dollar = UInt8(ascii: "$")
    return text[range].last == dollar && text[range].first != dollar
      && text[sentence.range.lowerBound..<max(sentence.range.lowerBound, range.lowerBound)]
        .count { $0 == dollar } % 2 == 1
  }

  private static let alternatives = WordList("or 或 或者")

  private func isDuration(_ token: Token) -> Bool {
    guard case .quantity(let quantity) = token.kind else { return false }
    return quantity.factKind == .duration
  }

  /// Nothing or one space stands between two offsets.
  private func gap(from: Int, to: Int) -> Bool {
    from == to || (to == from + 1 && text[from] == 0x20)
  }

  /// `[Foxley] & Sons`, `[John L]. Savage`
  private var cutsName: Bool {
    let next = range.upperBound
    guard next + 2 < text.count, range.lowerBound > 1 else { return false }
    let joins =
      !text[range].contains(0x20)
      && (text[next] == 0x20 && text[next + 1] == Self.ampersand
        || text[range.lowerBound - 1] == 0x20 && text[range.lowerBound - 2] == Self.ampersand)
    let endsInInitial =
      text[next] == UInt8(ascii: ".") && text[next - 1].isCapital && range.count > 2
      && text[next - 2] == 0x20
    return joins || endsInInitial || goesOn(behind: next) || goesBack
  }

  /// `[Estrela] do Minho`
  private func goesOn(behind next: Int) -> Bool {
    guard next + 1 < sentence.range.upperBound, text[next] == 0x20, text[range.lowerBound].isCapital
    else { return false }
    let particle = Self.particles.prefix(of: text, next + 1..<sentence.range.upperBound)
    let name = next + particle + 2
    return particle > 0 && name < text.count && text[name].isCapital
  }

  /// `Estrela do [Minho]`
  private var goesBack: Bool {
    guard range.lowerBound > sentence.range.lowerBound + 4, text[range.lowerBound].isCapital,
      text[range.lowerBound - 1] == 0x20
    else { return false }
    let before = sentence.range.lowerBound..<range.lowerBound - 1
    let particle = Self.particles.suffix(of: text, before)
    guard particle > 0 else { return false }
    let word = text[before].dropLast(particle + 1).reversed().prefix { $0 != 0x20 }
    return word.last?.isCapital == true
  }

  private static let particles = WordList("do da de di du del della van von der den")

  private static let ampersand = UInt8(ascii: "&")

  private var isInBrackets: Bool {
    sentence.depth(at: range.lowerBound) > 0
  }

  /// A Latin name begins or goes on with the word before or behind: `Seven [Samurai]`.
  private var hasNamedNeighbour: Bool {
    guard text[range.lowerBound].isCapital else { return false }
    let next = range.upperBound
    if next + 1 < sentence.range.upperBound, text[next] == 0x20, text[next + 1].isCapital {
      return true
    }
    var start = range.lowerBound - 1
    guard start > sentence.range.lowerBound, text[start] == 0x20 else { return false }
    while start > sentence.range.lowerBound, text[start - 1].isAlphanumeric { start -= 1 }
    return text[start].isCapital
  }
}
