/// A sign that parts or encloses text, wide or narrow.
enum Sign: Equatable {
  /// 。！？.!?…
  case stop(isQuestion: Bool)
  /// ；; and what stands between things side by side: | and a middle dot between spaces
  case semicolon
  /// ，,
  case comma
  /// ：:
  case colon
  /// 、
  case enumeration
  /// —— – and a hyphen between spaces
  case dash
  case open
  case close
  case other

  /// The sign at an offset and its length in bytes, or `nil` when a letter, digit or space stands there.
  @inline(__always)
  static func at(_ offset: Int, in text: [UInt8], end: Int) -> (sign: Sign, length: Int)? {
    let byte = text[offset]
    return isPlain(byte) ? nil : sign(byte, offset, text, end)
  }

  /// A byte that no sign begins with: nearly all bytes of a text.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80
      ? byte.isAlphanumeric || byte == 0x20
      : byte != 0xE3 && byte != 0xEF && byte != 0xE2 && byte != 0xC2
  }

  private static func sign(
    _ byte: UInt8, _ offset: Int, _ text: [UInt8], _ end: Int
  ) -> (sign: Sign, length: Int)? {
    if byte < 0x80 { return ascii(byte, offset, text, end).map { ($0, 1) } }
    guard offset + 2 < end else { return nil }
    if byte == 0xC2 {
      return isMiddleDot(offset, text) ? (.semicolon, 2) : nil
    }
    let second = text[offset + 1]
    let third = text[offset + 2]
    switch (byte, second, third) {
    case (0xE3, 0x80, 0x81): return (.enumeration, 3)
    case (0xE3, 0x80, 0x82): return (.stop(isQuestion: false), 3)
    case (0xEF, 0xBC, 0x81): return (.stop(isQuestion: false), 3)
    case (0xEF, 0xBC, 0x9F): return (.stop(isQuestion: true), 3)
    case (0xEF, 0xBC, 0x8C): return (.comma, 3)
    case (0xEF, 0xBC, 0x9A): return (.colon, 3)
    case (0xEF, 0xBC, 0x9B), (0xEF, 0xBD, 0x9C): return (.semicolon, 3)
    case (0xEF, 0xBC, 0x88), (0xE3, 0x80, 0x8A), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E),
      (0xE3, 0x80, 0x90), (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x98):
      return (.open, 3)
    case (0xEF, 0xBC, 0x89), (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F),
      (0xE3, 0x80, 0x91), (0xE2, 0x80, 0x9D):
      return (.close, 3)
    // `IV–I`, `1877–82`: an en dash without spaces joins.
    case (0xE2, 0x80, 0x93)
    where offset > 0 && offset + 3 < end && text[offset - 1].isAlphanumeric
      && text[offset + 3].isAlphanumeric:
      return (.other, 3)
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): return (.dash, 3)
    case (0xE2, 0x80, 0x80...0xBF), (0xEF, 0xBC, 0x80...0x8F), (0xE3, 0x80, 0x80...0xBF),
      (0xE2, 0x86, _), (0xE2, 0x91...0x9F, _):
      return (.other, 3)
    default: return nil
    }
  }

  private static func ascii(_ byte: UInt8, _ offset: Int, _ text: [UInt8], _ end: Int) -> Sign? {
    switch byte {
    case UInt8(ascii: "."):
      return endsSentence(offset, text, end) ? .stop(isQuestion: false) : .other
    case UInt8(ascii: "!"): return .stop(isQuestion: false)
    case UInt8(ascii: "?"):
      // `/berths?id=4`
      let isQuery =
        offset + 1 < end && text[offset + 1].isLetter && offset > 0
        && text[offset - 1].isAlphanumeric
        && text[offset + 1..<min(end, offset + 24)].first { !$0.isAlphanumeric && $0 != 0x5F }
          == UInt8(ascii: "=")
      return isQuery ? .other : .stop(isQuestion: true)
    case UInt8(ascii: ";"), UInt8(ascii: "|"): return .semicolon
    case UInt8(ascii: ","):
      return isInNumber(offset, text, end) || isBetweenTwins(offset, text, end)
        || isBesideSound(offset, text, end) ? .other : .comma
    case UInt8(ascii: ":"):
      let next = offset + 1 < end ? text[offset + 1] : 0x20
      return next == 0x20 || next >= 0xE2 || isBehindHan(offset, text) ? .colon : .other
    case UInt8(ascii: "-"):
      let isSpaced =
        offset > 0 && text[offset - 1] == 0x20 && offset + 1 < end && text[offset + 1] == 0x20
      return isSpaced ? .dash : .other
    case UInt8(ascii: "("), UInt8(ascii: "["): return .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .close
    case 0x20, 0x0A: return nil
    default: return byte.isAlphanumeric ? nil : .other
    }
  }

  /// `Frames: 18 · Weight: 4 kg`; between the parts of a name it has no spaces.
  private static func isMiddleDot(_ offset: Int, _ text: [UInt8]) -> Bool {
    offset > 0 && text[offset - 1] == 0x20 && text[offset + 1] == 0xB7 && text[offset + 2] == 0x20
  }

  /// `人口:755 万`, `监测:INR`, `白沙(旧):2 艘`: behind a Chinese word it parts, whatever follows.
  private static func isBehindHan(_ offset: Int, _ text: [UInt8]) -> Bool {
    var offset = offset
    if offset > 4, text[offset - 1] == UInt8(ascii: ")"),
      let open = text[..<offset].suffix(longestRemark).lastIndex(of: UInt8(ascii: "("))
    {
      offset = open
    }
    return offset > 2 && (0xE4...0xE9).contains(text[offset - 3]) && text[offset - 1] >= 0x80
  }

  /// Bytes.
  private static let longestRemark = 36

  private static func isInNumber(_ offset: Int, _ text: [UInt8], _ end: Int) -> Bool {
    offset > 0 && text[offset - 1].isDigit && offset + 1 < end && text[offset + 1].isDigit
  }

  /// `far, far away`, `a longer, colder winter`: one word twice, or two comparatives behind an article, are not parted.
  private static func isBetweenTwins(_ offset: Int, _ text: [UInt8], _ end: Int) -> Bool {
    guard offset > 2, offset + 4 < end, text[offset + 1] == 0x20, text[offset + 2].isLetter else {
      return false
    }
    var start = offset
    while start > 0, offset - start < longestTwin, text[start - 1].isLetter { start -= 1 }
    var close = offset + 2
    while close < end, close - offset - 2 < longestTwin, text[close].isLetter { close += 1 }
    let left = text[start..<offset]
    let right = text[offset + 2..<close]
    guard left.count > 2, right.count > 2, start == 0 || text[start - 1] == 0x20 else {
      return false
    }
    if left.elementsEqual(right) { return true }
    // `in the winter, water …`
    return comparatives.contains(text, left.indices) && comparatives.contains(text, right.indices)
      && start > 1 && EnglishWords.articles.suffix(of: text, max(0, start - 6)..<start - 1) > 0
  }

  /// `with, uh, ten sacks`: the commas around a sound that somebody made.
  private static func isBesideSound(_ offset: Int, _ text: [UInt8], _ end: Int) -> Bool {
    func isSound(_ word: ArraySlice<UInt8>) -> Bool {
      word.elementsEqual("uh".utf8) || word.elementsEqual("um".utf8)
        || word.elementsEqual("erm".utf8)
    }
    let behind = text[min(offset + 2, end)..<min(offset + 6, end)].prefix { $0.isLetter }
    if isSound(behind), behind.endIndex < end, text[behind.endIndex] == UInt8(ascii: ",") {
      return true
    }
    var start = offset
    while start > 0, offset - start < 4, text[start - 1].isLetter { start -= 1 }
    return isSound(text[start..<offset]) && start > 1 && text[start - 2] == UInt8(ascii: ",")
  }

  /// Bytes.
  private static let longestTwin = 14
  private static let comparatives = WordList(
    """
    longer shorter larger smaller bigger greater higher lower taller deeper shallower wider broader narrower thicker thinner heavier lighter stronger weaker
    warmer colder hotter cooler milder wetter drier darker brighter paler whiter blacker redder harder softer stiffer firmer tougher faster slower quicker cheaper
    dearer richer poorer older younger newer better finer coarser rougher smoother cleaner clearer quieter louder safer simpler harsher steeper flatter sharper rounder
    """)

  /// A full stop that is no decimal point, no abbreviation and no initial.
  private static func endsSentence(_ offset: Int, _ text: [UInt8], _ end: Int) -> Bool {
    guard offset + 1 < end else { return true }
    // `5 .. 20`
    if offset > 1, text[offset - 1] == UInt8(ascii: "."), text[offset - 2] == 0x20 { return false }
    let next = text[offset + 1]
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: ")") { return true }
    guard next == 0x20 || next == 0x0A else { return false }
    guard offset + 2 < end else { return true }
    let following = text[offset + 2]
    guard following.isCapital || following.isDigit || following >= 0x80 || following.isPunctuation
    else { return false }
    var start = offset
    while start > 0, text[start - 1].isLetter || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
    let length = offset - start
    if length == 1, text[start].isCapital, !isUnit(start, text), !isSymbol(start, text) {
      return false
    }
    if isInitials(start..<offset, text) { return opensSentence(offset + 2..<end, text) }
    guard length <= longestAbbreviation else { return true }
    let word = packed(text[start..<offset])
    // `c. 280`, `b. 1867`
    let isEra = following.isCapital && offset + 3 < end && text[offset + 3].isCapital
    if following.isDigit || isEra, dated.contains(word) { return false }
    if length == 1, lives.contains(text[start]), isSetApart(start, text) { return false }
    return !abbreviations.contains(word)
  }

  /// `J.R` of `J.R. Moe`, `D.C`: single capitals, each with its stop.
  private static func isInitials(_ word: Range<Int>, _ text: [UInt8]) -> Bool {
    guard word.count > 2, word.count % 2 == 1 else { return false }
    return word.allSatisfy { at in
      (at - word.lowerBound) % 2 == 0 ? text[at].isCapital : text[at] == UInt8(ascii: ".")
    }
  }

  /// Behind initials a name goes on, or what is put in brackets; a new sentence shows itself by its first word.
  private static func opensSentence(_ rest: Range<Int>, _ text: [UInt8]) -> Bool {
    Words.openers.prefix(of: text, rest) > 0 || Words.pronouns.prefix(of: text, rest) > 0
      || EnglishWords.articles.prefix(of: text, rest) > 0
      || Words.prepositions.prefix(of: text, rest) > 0
  }

  /// `Ida Moe – b. Vik`, `(b. Vik`, `, d. Oslo`: where somebody was born or died.
  private static func isSetApart(_ letter: Int, _ text: [UInt8]) -> Bool {
    var before = letter
    while before > 0, text[before - 1] == 0x20 { before -= 1 }
    guard before > 0 else { return false }
    return [UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "-")].contains(text[before - 1])
      || before > 2 && ["–", "—"].contains { text[..<before].suffix(3).elementsEqual($0.utf8) }
  }

  private static let lives = Array("bd".utf8)

  /// Whether the full stop at an offset shortens the word before it: `incl.`, `approx.`
  static func isAbbreviation(_ offset: Int, _ text: [UInt8]) -> Bool {
    var start = offset
    while start > 0, text[start - 1].isLetter, offset - start <= longestAbbreviation { start -= 1 }
    return start < offset && offset - start <= longestAbbreviation
      && abbreviations.contains(packed(text[start..<offset]))
  }

  /// `128K.`, `0 °F.`, `12 V.`: a letter behind a figure is no initial.
  private static func isUnit(_ letter: Int, _ text: [UInt8]) -> Bool {
    guard letter > 1 else { return false }
    let before = text[letter - 1]
    // `k = 1/V.`
    return before.isDigit || before >= 0x80 || before == UInt8(ascii: "/")
      || before == 0x20 && text[letter - 2].isDigit
  }

  /// `S = v × T.`, `at point B.`, `DNase I.`: a letter that stands for a quantity or tells one thing from another is no
  /// initial.
  private static func isSymbol(_ letter: Int, _ text: [UInt8]) -> Bool {
    guard letter > 2, text[letter - 1] == 0x20 else { return false }
    let before = text[letter - 2]
    if operators.contains(before) || before == 0x97 && text[letter - 3] == 0xC3 { return true }
    var start = letter - 1
    while start > 0, text[start - 1].isLetter { start -= 1 }
    let word = text[start..<letter - 1]
    // `mRNA`, `DNase`; but `de la Cruz`
    if word.count > 2, word.dropFirst().contains(where: \.isCapital) { return true }
    return word.count <= 8 && lettered.contains(packed(word))
  }

  private static let operators = Array("=+/*".utf8)

  /// Nouns before the letter of one of several.
  private static let lettered = [
    "answer", "block", "case", "class", "column", "factor", "gate", "good", "grade", "group",
    "level", "option", "part", "phase", "plan", "point", "points", "product", "row", "section",
    "set", "side", "stage", "step", "team", "type", "vitamin", "zone",
  ].map { packed($0.utf8) }

  /// Up to eight bytes as one number, so that words are compared at once.
  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let longestAbbreviation = 6

  private static let dated = ["c", "ca", "b", "d", "r", "fl", "p", "ch", "no", "op", "Op"].map {
    packed($0.utf8)
  }

  private static let abbreviations = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "e.g", "i.e", "cf", "etc", "No", "Fig", "approx",
    "ca", "al", "v", "Rev", "Capt", "Col", "Lt", "Mt", "Co", "Corp", "Art", "Sec", "Nr", "Hon",
    "Inc", "Ltd", "Jr", "Sr", "Vol", "pp", "Gen", "Sen", "incl", "excl", "esp", "acc", "resp",
    "conc", "dil", "usu",
  ].map { packed($0.utf8) }
}
