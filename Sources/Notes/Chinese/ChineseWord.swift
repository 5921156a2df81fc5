import Recognition

/// A word of a Chinese sentence and what it can do there.
struct ChineseWord: Hashable {
  enum Kind: Hashable, Sendable {
    case noun
    case verb
    /// 研究, 测量: a verb beside an adverb, a complement or a figure, else a noun.
    case verbalNoun
    /// A single character that is a verb beside an object or a complement: `建` in `建于 1905 年`.
    case weakVerb
    case copula
    case auxiliary
    case adjective
    case adverb
    case preposition
    case pronoun
    /// 的, 之, 所
    case particle
    /// What follows a verb: 了, 于, 到
    case complement
    /// 和, 与
    case joint
    /// A Latin word, a 《title》, a “quoted” term, a foreign person.
    case name
    case date
    case quantity
    /// What makes a place or a time of the phrase before it: 时, 后, 中, 上.
    case localizer
    case sign
    /// A character that makes no common word with its neighbours.
    case character
  }

  var kind: Kind

  /// UTF-8 offsets into the document's text.
  var range: Range<Int>

  /// It can stand inside a noun phrase.
  var isNominal: Bool {
    switch kind {
    case .noun, .name, .quantity, .character, .adjective, .particle, .joint, .localizer,
      .verbalNoun:
      true
    default: false
    }
  }
}

extension Sentence {
  /// The words between two offsets; longest words first, from left to right.
  func words(in range: Range<Int>, of text: [UInt8]) -> [ChineseWord] {
    var words: [ChineseWord] = []
    // Two characters of three bytes make a word, and many words are one.
    words.reserveCapacity(range.count / 4)
    var at = range.lowerBound
    var names = names[self.names.partition { $0.lowerBound < range.lowerBound }...]
    let first = tokens.partition { $0.range.upperBound <= range.lowerBound }
    for token in tokens[first...] {
      guard token.range.lowerBound < range.upperBound else { break }
      at = max(at, token.range.lowerBound)
      let end = min(token.range.upperBound, range.upperBound)
      guard at < end else { continue }
      while at < end {
        while let name = names.first, name.lowerBound < at { names.removeFirst() }
        if let name = names.first, name.lowerBound == at, name.upperBound <= range.upperBound {
          words.append(ChineseWord(kind: .name, range: name))
          at = name.upperBound
          continue
        }
        switch token.kind {
        case .han:
          let word = chineseWord(at, text, end)
          // `治疗前`: a time or place, no predicate.
          if word.kind == .localizer, let last = words.last, last.kind == .verb,
            !ChineseSpeech.introduces(last.range, text)
          {
            words[words.count - 1].kind = .noun
          }
          words.append(word)
          at = word.range.upperBound
        case .quantity(let quantity):
          words.append(
            ChineseWord(kind: quantity.kind.isDate ? .date : .quantity, range: at..<end))
          at = end
        case .punctuation:
          words.append(ChineseWord(kind: .sign, range: at..<end))
          at = end
        case .word, .title, .quoted, .opaque:
          words.append(ChineseWord(kind: .name, range: at..<end))
          at = end
        }
      }
    }
    return words
  }

  private func chineseWord(_ at: Int, _ text: [UInt8], _ end: Int) -> ChineseWord {
    if let word = ChineseLexicon.word(at: at, in: text, end: end) {
      let next = word.range.upperBound
      // `没有完成` denies a verb; before a thing it is one.
      if text[word.range].elementsEqual("没有".utf8) {
        let denied = ChineseLexicon.word(at: next, in: text, end: end)?.kind
        let isAdverb = denied == .verb || denied == .verbalNoun || denied == .adverb
        return ChineseWord(kind: isAdverb ? .adverb : .verb, range: word.range)
      }
      let isVerb = word.kind == .verb || word.kind == .verbalNoun
      guard isVerb, next + 3 <= end, joins(next, text, end) else { return word }
      return ChineseWord(kind: .noun, range: at..<next + 3)
    }
    let length = min(text[at] >= 0xF0 ? 4 : text[at] >= 0xE0 ? 3 : 2, end - at)
    var kind = length == 3 ? ChineseLexicon.kind(ofCharacterAt: at, in: text) : nil
    // `多了流速显示`
    if kind == .adverb || kind == .adjective, at + 6 <= end,
      text[at + 3..<at + 6].elementsEqual("了".utf8)
    {
      kind = .weakVerb
    }
    return ChineseWord(kind: kind ?? .character, range: at..<at + length)
  }

  /// `退出负利率`: they belong to what follows.
  private static let prefixes = WordList("负 非 反 超 副 准 零")

  /// `确认号`, `收缩压`: a verb and a single character that begins no word are a noun.
  private func joins(_ offset: Int, _ text: [UInt8], _ end: Int) -> Bool {
    guard ChineseLexicon.word(at: offset, in: text, end: end) == nil else { return false }
    if ChineseLexicon.isSuffix(offset, in: text) { return true }
    guard text[offset] >= 0xE4, ChineseLexicon.kind(ofCharacterAt: offset, in: text) == nil,
      !Self.prefixes.contains(text, offset..<offset + 3)
    else { return false }
    let next = offset + 3
    if next == end || ChineseLexicon.word(at: next, in: text, end: end) != nil { return true }
    switch ChineseLexicon.kind(ofCharacterAt: next, in: text) {
    case .particle, .copula, .joint, .adverb, .auxiliary, .localizer: return true
    default: return false
    }
  }
}
