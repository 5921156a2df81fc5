/// A line of a list of words: `andare - to go`, `abandon v. 放弃`, `saluti = greetings`.
struct WordEntry: Hashable {
  /// How the two scripts of an entry meet.
  enum Direction: Hashable {
    /// `abandon：放弃`
    case intoChinese
    /// `苹果 - apple`
    case fromChinese
    /// `andare - to go`, `電車 - 电车`
    case withinScript
  }

  enum Sign: Hashable {
    case dash
    case colon
    case equals
    /// A tab, a run of spaces, a cell.
    case gap
    /// Where Latin goes over into Chinese.
    case border
  }

  var word: Range<Int>
  var meaning: Range<Int>
  var sign: Sign

  private static let widestWord = 36
  private static let widestMeaning = 60
  private static let mostWords = 6

  /// Bytes beyond which a line is prose.
  private static let longest = 200

  init?(_ line: Range<Int>, in text: [UInt8]) {
    guard line.count <= Self.longest, let sign = Self.sign(in: line, text) else { return nil }
    let cutter = SentenceCutter(text)
    self.init(
      word: cutter.trimmed(line.lowerBound..<sign.range.lowerBound),
      meaning: cutter.trimmed(sign.range.upperBound..<line.upperBound), sign.sign, in: text)
  }

  init?(word: Range<Int>, meaning: Range<Int>, _ sign: Sign = .gap, in text: [UInt8]) {
    guard !word.isEmpty, !meaning.isEmpty, displayWidth(text, word) <= Self.widestWord,
      displayWidth(text, meaning) <= Self.widestMeaning,
      text[word].count(where: { $0 == 0x20 }) < Self.mostWords,
      !Self.isRow(word, meaning, sign, text),
      !text[word].contains(where: \.isDigit), !text[meaning].contains(where: \.isDigit),
      Self.isWritten(text[word]), Self.isWritten(text[meaning]), !Self.isSentence(word, text),
      !Self.isSentence(meaning, text)
    else { return nil }
    self.word = word
    self.meaning = meaning
    self.sign = sign
  }

  /// `sing - sang - sung`: three of a kind, of which the last two do not say what the first means.
  private static func isRow(
    _ word: Range<Int>, _ meaning: Range<Int>, _ sign: Sign, _ text: [UInt8]
  ) -> Bool {
    guard sign == .dash, !text[word].contains(0x20) else { return false }
    let words = text[meaning].split(separator: 0x20)
    return words.count == 3 && ["-", "–", "—"].contains { words[1].elementsEqual($0.utf8) }
  }

  func direction(in text: [UInt8]) -> Direction {
    switch (Self.holdsWide(text[word]), Self.holdsWide(text[meaning])) {
    case (false, true): .intoChinese
    case (true, false): .fromChinese
    default: .withinScript
    }
  }

  /// `abandon`, not `Tom`: whatever it stands beside, it is no name.
  func isPlainWord(in text: [UInt8]) -> Bool {
    text[word].first.map { $0.isLetter && !$0.isCapital } ?? false
  }

  /// The dash, colon, equals sign, tab or run of spaces, else where Latin goes over into Chinese: `curious 好奇的`.
  private static func sign(
    in line: Range<Int>, _ text: [UInt8]
  ) -> (sign: Sign, range: Range<Int>)? {
    var border: Range<Int>?
    for at in line.dropFirst() {
      // Nearly all bytes of a text open no sign.
      if opensSign(text[at]) {
        let rest = text[at..<line.upperBound]
        if let (sign, bytes) = signs.first(where: { rest.starts(with: $0.bytes) }) {
          return (sign, at..<at + bytes.count)
        }
      }
      if border == nil, text[at] >= 0xE3, text[at - 1] == 0x20 {
        border = Self.wordEnd(before: at - 1, line, text).map { $0..<at }
      }
    }
    return border.map { (.border, $0) }
  }

  private static func opensSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x20, UInt8(ascii: ":"), 0xE2, 0xEF: true
    default: false
    }
  }

  private static let signs: [(sign: Sign, bytes: [UInt8])] = [
    (.dash, " - "), (.dash, " – "), (.dash, " — "), (.dash, "——"), (.equals, " = "), (.colon, ": "),
    (.colon, "："), (.gap, "\t"), (.gap, "  "),
  ].map { (sign: Sign, text: String) in (sign, Array(text.utf8)) }

  /// Where the word ends before its class: `abandon v. 放弃`.
  private static func wordEnd(before end: Int, _ line: Range<Int>, _ text: [UInt8]) -> Int? {
    let length = classes.suffix(of: text, line.lowerBound..<end)
    let start = end - length
    guard !holdsWide(text[line.lowerBound..<end]), start > line.lowerBound + 1 else { return nil }
    return length > 0 && text[start - 1] == 0x20 ? start - 1 : end
  }

  private static let classes = WordList(
    "n. v. vt. vi. adj. adv. prep. conj. pron. phr. int. num. art. aux. n v vt vi adj adv prep")

  private static func holdsWide(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { (0xE3...0xE9).contains($0) }
  }

  private static func isWritten(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0.isLetter || $0 >= 0xC3 }
  }

  /// A sign inside it ends a sentence or parts it further: `see: page`, `he went. She stayed`.
  private static func isSentence(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    range.dropLast().contains { at in
      switch text[at] {
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "<"),
        UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "_"):
        true
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        text[at + 1] == 0x20 && classes.suffix(of: text, range.lowerBound..<at + 1) == 0
      case 0xE2: text[at...].starts(with: "→".utf8)
      case 0xE3: text[at...].starts(with: "。".utf8)
      case 0xEF: text[at...].starts(with: "：".utf8)
      default: false
      }
    }
  }
}
