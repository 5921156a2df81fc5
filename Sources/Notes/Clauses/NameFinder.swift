import Recognition

/// Finds names and terms: words with capitals or digits, 《titles》, “quoted” terms, transliterated persons with `·`.
struct NameFinder {
  private let text: [UInt8]
  private let language: Language

  init(_ text: [UInt8], _ language: Language) {
    self.text = text
    self.language = language
  }

  /// In most sentences a token is longer with the space behind it; those of Chinese are much longer.
  private static let bytesOfToken = 5

  /// - Parameter opaque: Addresses in the range, in order.
  func tokens(
    in range: Range<Int>, _ quantities: ArraySlice<Quantity>, opaque: [Range<Int>] = []
  ) -> [Token] {
    var opaque = opaque[...]
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / Self.bytesOfToken + 4)
    var at = range.lowerBound
    var pending = quantities
    var han: Int?
    func closeHan(_ end: Int) {
      if let start = han, start < end { tokens.append(Token(kind: .han, range: start..<end)) }
      han = nil
    }
    while at < range.upperBound {
      if let mask = opaque.first, at >= mask.lowerBound {
        closeHan(at)
        tokens.append(Token(kind: .opaque, range: mask))
        at = max(at, mask.upperBound)
        opaque.removeFirst()
        continue
      }
      while let next = pending.first, next.range.lowerBound < at { pending = pending.dropFirst() }
      // An empty one would be found here for ever.
      if let next = pending.first, next.range.lowerBound == at, !next.range.isEmpty,
        next.range.upperBound <= range.upperBound
      {
        closeHan(at)
        tokens.append(Token(kind: .quantity(next), range: next.range))
        at = next.range.upperBound
        continue
      }
      let byte = text[at]
      if byte.isAlphanumeric {
        closeHan(at)
        let end = endOfWord(at, range.upperBound)
        tokens.append(Token(kind: .word, range: at..<end))
        at = end
      } else if let enclosed = enclosed(at, range.upperBound) {
        closeHan(at)
        tokens.append(enclosed)
        at = enclosed.range.upperBound
      } else if let (_, length) = Sign.at(at, in: text, end: range.upperBound) {
        closeHan(at)
        tokens.append(Token(kind: .punctuation, range: at..<at + length))
        at += length
      } else if byte >= 0x80 {
        if han == nil { han = at }
        at += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      } else {
        closeHan(at)
        at += 1
      }
    }
    closeHan(min(at, range.upperBound))
    return tokens
  }

  /// Letters, digits and the signs that join them: `o3-mini`, `GPT-4o`, `C++`, `T-Mobile`, `node.js`, `John's` as `John`.
  private func endOfWord(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit {
      let byte = text[at]
      if byte.isAlphanumeric || byte == UInt8(ascii: "_") {
        at += 1
      } else if byte >= 0xC3, byte <= 0xC9, at + 1 < limit {
        at += 2
      } else if Self.joins(byte), at + 1 < limit, text[at + 1].isAlphanumeric {
        at += 1
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#"),
        at > start
      {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// It stands inside a word between letters.
  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "&"): true
    default: false
    }
  }

  private static let pairs = [
    ("《", "》"), ("“", "”"), ("「", "」"), ("\"", "\""), ("『", "』"), ("‘", "’"),
  ]

  /// A title or a quoted term of at most sixty characters.
  private func enclosed(_ at: Int, _ limit: Int) -> Token? {
    let first = text[at]
    guard first == UInt8(ascii: "\"") || first == 0xE3 || (first == 0xE2 && text[at + 1] == 0x80)
    else {
      return nil
    }
    for (index, pair) in Self.pairs.enumerated() where text[at..<limit].starts(with: pair.0.utf8) {
      let inner = at + pair.0.utf8.count
      let close = Array(pair.1.utf8)
      let window = inner..<min(inner + 180, limit)
      guard
        let end = window.first(where: {
          text[$0] == close[0] && text[$0..<limit].starts(with: close)
        }),
        end > inner
      else { return nil }
      return Token(kind: index == 0 ? .title : .quoted, range: at..<(end + close.count))
    }
    return nil
  }
}

extension NameFinder {
  /// The names among the tokens of a sentence: neighbouring words of one name are one range.
  func names(among tokens: [Token]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var isFirst = true
    var lastWasName = false
    for token in tokens {
      switch token.kind {
      case .title, .quoted:
        names.append(token.range)
        lastWasName = false
      case .han:
        lastWasName = false
        if let name = transliterated(token.range, text) {
          names.append(name)
          lastWasName = name.upperBound == token.range.upperBound
        }
      case .word:
        let isName = Self.isName(text[token.range], isFirst: isFirst && language == .english)
        if isName, lastWasName, let last = names.last,
          token.range.lowerBound == last.upperBound
            || (token.range.lowerBound - last.upperBound == 1 && text[last.upperBound] == 0x20)
            || Self.particles.contains(
              text, SentenceCutter(text).trimmed(last.upperBound..<token.range.lowerBound))
        {
          names[names.count - 1] = last.lowerBound..<token.range.upperBound
        } else if isName {
          names.append(token.range)
        } else if lastWasName, language == .chinese, let last = names.last,
          token.range.lowerBound - last.upperBound == 1, text[last.upperBound] == 0x20
        {
          // In Chinese text, Latin words side by side are one term: `Scaling law`.
          names[names.count - 1] = last.lowerBound..<token.range.upperBound
        }
        // `John von Neumann`: the small word waits for a further name.
        let joins = lastWasName && Self.joints.contains(text, token.range)
        lastWasName = isName || joins
      case .punctuation where lastWasName && isJoint(token.range, after: names.last):
        break
      default:
        lastWasName = false
      }
      isFirst = false
    }
    return language == .english ? withCases(names, tokens) : names
  }

  /// `Moe v Lund`, `Pao On v Holm Ports`: both names of a case of law are one, the first word of the sentence as well.
  private func withCases(_ names: [Range<Int>], _ tokens: [Token]) -> [Range<Int>] {
    var cases: [Range<Int>] = []
    for index in tokens.indices.dropFirst().dropLast()
    where tokens[index].kind == .word && CaseName.versus.contains(text, tokens[index].range) {
      var first = index
      while first > 0, isOfName(tokens[first - 1], before: tokens[first]) { first -= 1 }
      if first < index - 1, Self.isOrdinary(text[tokens[first].range]) { first += 1 }
      var last = index
      if last + 1 < tokens.count, text[tokens[last + 1].range].elementsEqual(".".utf8) { last += 1 }
      let versus = last
      while last + 1 < tokens.count, isOfName(tokens[last + 1], behind: tokens[last]) { last += 1 }
      guard first < index, last > versus else { continue }
      let whole = tokens[first].range.lowerBound..<tokens[last].range.upperBound
      // `Moe v Lund v Holm`: the last one, with the names on both sides of it.
      if let before = cases.last, before.overlaps(whole) { cases.removeLast() }
      cases.append(whole)
    }
    guard !cases.isEmpty else { return names }
    var merged: [Range<Int>] = []
    var next = cases[...]
    for name in names {
      while let whole = next.first, whole.lowerBound <= name.lowerBound {
        merged.append(whole)
        next = next.dropFirst()
      }
      if let whole = merged.last, whole.overlaps(name) { continue }
      if let whole = next.first, whole.overlaps(name) { continue }
      merged.append(name)
    }
    return merged + next
  }

  private func isOfName(_ token: Token, before next: Token) -> Bool {
    token.kind == .word && next.range.lowerBound == token.range.upperBound + 1
      && isOfName(token)
  }

  private func isOfName(_ token: Token, behind last: Token) -> Bool {
    token.kind == .word && token.range.lowerBound == last.range.upperBound + 1 && isOfName(token)
  }

  private func isOfName(_ token: Token) -> Bool {
    text[token.range.lowerBound].isCapital || text[token.range.lowerBound] >= 0xC3
      || Self.joints.contains(text, token.range)
  }

  /// `John L. Savage`, `Singer & Nicolson`: the stop of an initial or an ampersand inside a name.
  private func isJoint(_ sign: Range<Int>, after name: Range<Int>?) -> Bool {
    guard let name, sign.count == 1 else { return false }
    if text[sign.lowerBound] == UInt8(ascii: "&") {
      return text[sign.lowerBound - 1] == 0x20
    }
    guard text[sign.lowerBound] == UInt8(ascii: "."), sign.lowerBound == name.upperBound else {
      return false
    }
    let isInitial = text[name.upperBound - 1].isCapital
    return isInitial && (name.count == 1 || text[name.upperBound - 2] == 0x20)
  }

  /// What may stand between two words of one name.
  private static let particles = WordList(
    "von van de der den da di du la le del bin ibn of of_the upon v v. . &")
  private static let joints = WordList(
    "von van de der den da di du la le del bin ibn of upon v the")

  /// A foreign name in Chinese characters, told by the dot between its parts.
  private func transliterated(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let dot = range.first { text[$0] == 0xC2 && $0 + 1 < range.upperBound && text[$0 + 1] == 0xB7 }
    return dot.flatMap { Transliteration.name(around: $0, in: text, range) }
  }

  /// A small word that has a capital only because a sentence or a quotation begins with it.
  private static func isOrdinary(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && ordinary.contains(Array(word), 0..<word.count)
  }

  private static let ordinary = WordList(
    "the a an in it its this that these those he she they we you on at if when but and so as by for from to of is are was not no"
  )

  static func isName(_ word: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard let first = word.first else { return false }
    // Most words are small letters and no more.
    let isMarked = word.dropFirst().contains { $0.isCapital || $0.isDigit }
    guard isMarked || first.isCapital || first.isDigit else { return false }
    guard first.isLetter || word.contains(where: \.isLetter) else { return false }
    if isMarked || first.isDigit { return true }
    return first.isCapital && !isFirst && !isOrdinary(word)
  }
}
