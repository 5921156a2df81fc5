/// Reads who does what, to what, where and with what in a Chinese clause.
struct ChineseClause {
  private(set) var parts = ClauseParts()

  private let text: [UInt8]
  private let words: [ChineseWord]

  /// - Parameter range: Without what opens the clause.
  init(_ range: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) {
    self.text = text
    words = sentence.words(in: range, of: text)
    // `收到报文后`: all of it says when.
    guard words.last?.kind != .localizer else { return }
    read()
  }

  private mutating func read() {
    var index = 0
    while index < words.count, words[index].kind == .date || isLead(index) { index += 1 }
    index = afterTime(from: index)
    var end = endOfPhrase(from: index)
    // `吵了四十分钟`: a verb that the table of words does not hold.
    if end == index + 2, words[index].kind == .character, words[index + 1].kind == .complement {
      parts.verb = words[index].range.lowerBound..<words[index + 1].range.upperBound
      return
    }
    // `经办的是 X`: what is told of something else that the text goes on about.
    if end > index, words[end - 1].kind != .particle {
      // `张三一如既往`
      if end > index + 1, words[end - 2].kind == .name,
        Self.ones.contains(text, words[end - 1].range)
      {
        end -= 1
      }
      parts.subject = trimmed(index, end)
      parts.topic = topic(index, end)
    }
    index = end
    readFigure(from: index)
    while index < words.count {
      switch words[index].kind {
      case .preposition:
        let end = endOfPlace(from: index + 1) ?? endOfPhrase(from: index + 1)
        if let phrase = trimmed(index + 1, end) {
          parts.adjuncts.append(
            ClauseParts.Adjunct(preposition: words[index].range, phrase: phrase))
        }
        index = max(end, index + 1)
      case .pronoun, .noun,
        .verbalNoun where !isVerb(index):
        index = max(endOfPhrase(from: index + 1), index + 1)
      case .verb, .weakVerb, .verbalNoun, .copula:
        readPredicate(from: index)
        return
      default:
        index += 1
      }
    }
  }

  /// After `加热以后`, which says when.
  private func afterTime(from start: Int) -> Int {
    let time = words.indices.dropFirst(start + 1).prefix(8).first {
      words[$0].kind == .sign || Self.times.contains(text, words[$0].range)
    }
    guard let time, words[time].kind == .localizer, time + 1 < words.count,
      words[time + 1].kind != .particle
    else { return start }
    return time + 1
  }

  private static let times = WordList("以后 之后 以前 之前 期间 之时 之际 时 后")

  private func topic(_ start: Int, _ end: Int) -> Range<Int>? {
    guard !words[start..<end].contains(where: { $0.kind == .quantity || $0.kind == .date }) else {
      return nil
    }
    guard words[end - 1].kind != .adjective else { return nil }
    guard let particle = (start..<end).last(where: { words[$0].kind == .particle }) else {
      return trimmed(start, end)
    }
    let isMade = (start..<particle).contains { isVerb($0) || words[$0].kind == .verbalNoun }
    return isMade || words[end - 1].kind == .name ? trimmed(particle + 1, end) : nil
  }

  /// `面积约 18 万平方公里`: a figure is a predicate of its own.
  private mutating func readFigure(from start: Int) {
    let figure = words[start...].first { $0.kind != .adverb }
    guard parts.subject != nil, let figure, figure.kind == .quantity else { return }
    parts.verb = figure.range.lowerBound..<figure.range.lowerBound
  }

  /// Verbs in a row are one predicate; what follows them is the object.
  private mutating func readPredicate(from start: Int) {
    var index = start
    while index < words.count, isVerb(index) || words[index].kind == .copula { index += 1 }
    index = max(index, start + 1)
    while index < words.count, isComplement(index) { index += 1 }
    parts.verb = words[start].range.lowerBound..<words[index - 1].range.upperBound
    guard index < words.count, isObject(index) else { return }
    parts.object = trimmed(index, endOfObject(from: index, start))
  }

  /// Up to the next predicate, as in `选择 X 淘汰`; after a verb of saying or thinking, all of it.
  private func endOfObject(from index: Int, _ verb: Int) -> Int {
    guard !ChineseSpeech.introduces(words[verb].range, text) else { return words.count }
    if let purpose = purpose(behind: index) { return purpose }
    let end = endOfPhrase(from: index)
    let whole = words[index].range.lowerBound..<words[words.count - 1].range.upperBound
    guard end > index, end < words.count, displayWidth(text, whole) > Self.readable else {
      return words.count
    }
    return isVerb(end) || words[end].kind == .sign ? end : words.count
  }

  /// `转动齿轮来计数`: where the purpose begins.
  private func purpose(behind object: Int) -> Int? {
    words.indices.dropLast().first { index in
      index > object && Self.purposes.contains(text, words[index].range) && isVerb(index + 1)
    }
  }

  private static let purposes = WordList("来 以 去")

  /// Columns of an object that may well be a clause of its own.
  private static let readable = 30

  /// What follows a verb is its object, unless another predicate begins there.
  private func isObject(_ index: Int) -> Bool {
    switch words[index].kind {
    case .sign:
      Sign.at(words[index].range.lowerBound, in: text, end: text.count)?.sign == .open
    case .adverb: isQualifier(index)
    case .auxiliary, .joint, .particle: false
    default: true
    }
  }

  /// 了, 出, 到; and `于` or `在` right behind a verb.
  private func isComplement(_ index: Int) -> Bool {
    words[index].kind == .complement
      || words[index].kind == .preposition && Self.placing.contains(text, words[index].range)
  }

  private static let placing = WordList("于 在 自 向 以")

  /// `连接建立时`: a clause that a localizer makes a time or a place.
  private func endOfPlace(from start: Int) -> Int? {
    guard start < words.count, Self.places.contains(text, words[start - 1].range) else {
      return nil
    }
    for index in start..<words.count {
      switch words[index].kind {
      case .localizer where index > start: return index + 1
      case .sign: return nil
      default: continue
      }
    }
    return nil
  }

  private static let ones = WordList("一")
  private static let turning = WordList("为")
  private static let places = WordList("在 当 从 自 于")

  /// Adverbs and the like before the subject.
  private func isLead(_ index: Int) -> Bool {
    switch words[index].kind {
    case .adverb: !isQualifier(index)
    case .complement, .particle, .joint: true
    case .sign: Sign.at(words[index].range.lowerBound, in: text, end: text.count)?.sign != .open
    default: false
    }
  }

  /// The index after the noun phrase that starts at an index: a verb with 的 somewhere behind it qualifies a noun.
  private func endOfPhrase(from start: Int) -> Int {
    var index = start
    var depth = 0
    while index < words.count {
      let word = words[index]
      if word.kind == .sign {
        switch Sign.at(word.range.lowerBound, in: text, end: text.count)?.sign {
        case .open: depth += 1
        case .close: depth = max(0, depth - 1)
        case .enumeration: break
        case .other where !isArrow(word.range): break
        default: if depth == 0 { return index }
        }
        index += 1
        continue
      }
      guard depth == 0 else {
        index += 1
        continue
      }
      let isThing = word.isNominal && !(word.kind == .verbalNoun && isVerb(index))
      if index == start, word.kind == .verb, ChineseOpening.namesPeople(words, at: index, text) {
        index += 2
      } else if isThing || word.kind == .date || word.kind == .complement && index > start {
        index += 1
      } else if isQualifier(index)
        || isVerb(index) && qualifies(index) && !ChineseSpeech.introduces(word.range, text)
      {
        index += 1
      } else if word.kind == .weakVerb, !isVerb(index) {
        index += 1
      } else {
        return index
      }
    }
    return index
  }

  /// 原来的, 目前的; 最大, 很高
  private func isQualifier(_ index: Int) -> Bool {
    guard words[index].kind == .adverb, index + 1 < words.count else { return false }
    return words[index + 1].kind == .particle
      || words[index + 1].kind == .adjective && index + 2 < words.count
        && words[index + 2].kind == .particle
  }

  private func isArrow(_ sign: Range<Int>) -> Bool {
    text[sign].starts(with: [0xE2, 0x86]) || text[sign].starts(with: [0xE2, 0x87])
  }

  private func isVerb(_ index: Int) -> Bool {
    switch words[index].kind {
    case .verb: true
    case .verbalNoun: isDone(index)
    case .weakVerb: isVerbal(index)
    default: false
    }
  }

  /// A word that is a noun as often is a verb behind an adverb, and before a complement, a figure or a name.
  private func isDone(_ index: Int) -> Bool {
    if index > 0, words[index - 1].kind == .adverb || words[index - 1].kind == .auxiliary {
      return index + 1 < words.count && words[index + 1].kind != .particle
    }
    guard index + 1 < words.count else { return false }
    switch words[index + 1].kind {
    case .quantity, .name, .date: return true
    default: return isComplement(index + 1)
    }
  }

  /// A single character is a verb before a complement, a figure, a name or a common noun, and behind a whole word.
  private func isVerbal(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    if next.kind == .copula { return Self.turning.contains(text, next.range) }
    if index > 0, words[index - 1].kind == .character { return isComplement(index + 1) }
    switch next.kind {
    case .quantity, .name, .noun, .date: return true
    default: return isComplement(index + 1)
    }
  }

  /// A later 的 with no other verb before it makes the verb a part of a noun phrase, when a predicate follows.
  private func qualifies(_ index: Int) -> Bool {
    var next = index + 1
    var verbs = 0
    while next < words.count, words[next].kind != .sign {
      switch words[next].kind {
      case .particle:
        return next == index + 1
          || words[(next + 1)...].contains { $0.kind == .verb || $0.kind == .copula }
      case .copula, .complement, .auxiliary: return false
      default: break
      }
      if isVerb(next) { verbs += 1 }
      if verbs > 1 { return false }
      next += 1
    }
    return false
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
    guard start < end else { return nil }
    let phrase = PhraseEdges(text).trimmed(
      words[start].range.lowerBound..<words[end - 1].range.upperBound)
    return phrase.isEmpty ? nil : phrase
  }
}
