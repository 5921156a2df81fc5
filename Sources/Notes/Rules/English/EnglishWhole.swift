/// Tells an answer from a part of a word or figure, and finds the whole: of `4-bit` the `bit` is half a word.
struct EnglishWhole {
  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// Makes the answer whole; `false` when it is part of something that is no answer: `localhost:[80]`.
  func completes(_ fact: inout Fact) -> Bool {
    guard case .span(let answer) = fact.value, !answer.isEmpty else { return true }
    let isFigure = fact.hint.map { !EnglishHint.asksForPhrase($0) } ?? true
    guard !isAbbreviated(answer), isFigure || !isInsideWord(answer) else { return false }
    let start = start(of: answer)
    let end = end(of: answer)
    if let longer = withFraction(answer, fact) {
      fact.value = .span(longer)
      return true
    }
    guard start < answer.lowerBound || end > answer.upperBound else { return true }
    guard isFigure else {
      fact.value = .span(start..<end)
      return true
    }
    guard start == answer.lowerBound else { return false }
    let rest = SentenceCutter(text).trimmed(answer.upperBound..<end)
    // `1762–3`
    if fact.kind == .date, text[rest].allSatisfy({ $0.isDigit || $0 >= 0x80 }),
      text[rest.lowerBound] >= 0x80
    {
      fact.value = .span(answer.lowerBound..<end)
      return true
    }
    guard let hint = fact.hint, hint.hasPrefix("how many "),
      text[rest.lowerBound] == UInt8(ascii: "-"),
      text[rest].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") })
    else { return false }
    fact.value = .span(answer.lowerBound..<end)
    fact.hint = hint + String(decoding: text[rest], as: UTF8.self)
    return true
  }

  /// `Moss['te]`
  private func isInsideWord(_ answer: Range<Int>) -> Bool {
    answer.lowerBound > sentence.range.lowerBound && text[answer.lowerBound - 1].isAlphanumeric
      || answer.upperBound < sentence.range.upperBound && text[answer.upperBound - 1].isAlphanumeric
        && text[answer.upperBound].isAlphanumeric
  }

  /// `a sketch of [Moe w]/ a lamp`
  private func isAbbreviated(_ answer: Range<Int>) -> Bool {
    answer.count > 2 && answer.upperBound < sentence.range.upperBound
      && text[answer.upperBound] == UInt8(ascii: "/") && text[answer.upperBound - 1].isLetter
      && text[answer.upperBound - 2] == 0x20
  }

  /// `4 minutes [50]` is told with the minutes.
  private func withFraction(_ answer: Range<Int>, _ fact: Fact) -> Range<Int>? {
    guard fact.kind == .duration, text[answer.lowerBound].isDigit else { return nil }
    let hours = text[answer].prefix { $0.isDigit }
    let unit = SentenceCutter(text).trimmed(hours.endIndex..<answer.upperBound)
    guard Self.parted.contains(text, unit) else { return nil }
    let rest = text[answer.upperBound..<max(answer.upperBound, sentence.range.upperBound)]
    guard rest.first == 0x20 else { return nil }
    let figures = rest.dropFirst().prefix { $0.isDigit }
    guard (1...2).contains(figures.count) else { return nil }
    let next = text[figures.endIndex..<max(figures.endIndex, sentence.range.upperBound)].prefix(2)
    let ends =
      next.first.map { !$0.isAlphanumeric && $0 < 0x80 && !Self.units.contains($0) } ?? true
    guard ends, !(next.first == 0x20 && next.last.map { $0.isAlphanumeric } ?? false) else {
      return nil
    }
    return answer.lowerBound..<figures.endIndex
  }

  private static let parted = WordList("minutes minute mins min hours hour hrs hr h")
  private static let units = Array("%-".utf8)

  private func start(of answer: Range<Int>) -> Int {
    var at = answer.lowerBound
    guard text[at].isAlphanumeric else { return at }
    while at > sentence.range.lowerBound + 1, isJoint(before: at) {
      at -= 1
      while at > sentence.range.lowerBound, text[at - 1].isAlphanumeric { at -= 1 }
    }
    return at
  }

  /// A sign without spaces around it, behind a letter or digit.
  private func isJoint(before at: Int) -> Bool {
    guard text[at - 2].isAlphanumeric else { return false }
    switch text[at - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"): return true
    case UInt8(ascii: ":"): return text[at].isDigit
    default: return false
    }
  }

  private func end(of answer: Range<Int>) -> Int {
    var at = answer.upperBound
    let limit = sentence.range.upperBound
    guard text[at - 1].isAlphanumeric else { return at }
    while at + 1 < limit, let length = joint(at, limit) {
      at += length
      while at < limit, text[at].isAlphanumeric { at += 1 }
    }
    return at
  }

  /// Bytes of a hyphen, of a slash or colon between figures, of a dash between years.
  private func joint(_ at: Int, _ limit: Int) -> Int? {
    let next = text[at + 1]
    switch text[at] {
    case UInt8(ascii: "-"): return next.isAlphanumeric ? 1 : nil
    case UInt8(ascii: "/"), UInt8(ascii: ":"):
      return next.isDigit && text[at - 1].isDigit ? 1 : nil
    case 0xE2:
      return text[at..<limit].starts(with: "–".utf8) && at + 3 < limit && text[at + 3].isDigit
        && text[at - 1].isDigit ? 3 : nil
    default: return nil
    }
  }
}
