/// Cuts a value down to what a person would say.
struct AnswerSpan {
  /// Columns that are still a few words, in Chinese and in Latin letters.
  private static let comfortable = 44
  private static let comfortableLatin = 64

  let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The first part of a value: up to a full stop or a further dash; without a closing remark in brackets, and up to
  /// the first comma, when it is long.
  ///
  /// - Parameter isEqual: It stands behind an equals sign, where a dash may be a minus.
  func short(_ value: Range<Int>, isEqual: Bool = false) -> Range<Int> {
    var range = beforeAside(firstPart(value, endsAtDash: !isEqual || !isDifference(value)))
    if let stop = LowStop.first(in: range, text), stop > range.lowerBound + 2 {
      range = range.lowerBound..<stop
    }
    let limit = limit(range)
    if displayWidth(text, range) > limit, !isEnumeration(range) { range = withoutRemark(range) }
    if displayWidth(text, range) > limit, !isEnumeration(range), let comma = firstComma(range),
      !(displayWidth(text, range) <= Self.widestList && opensList(range, before: comma)),
      !isOneDefinition(range, before: comma)
    {
      // `馆长强调，…` says nothing without what he says.
      let says = ChineseSpeech.announces(range.lowerBound..<comma, text)
      let rest = SentenceCutter(text).trimmed(comma..<range.upperBound)
      if says || Self.contrasts.prefix(of: text, rest) == 0 {
        range = range.lowerBound..<(says ? range.lowerBound : comma)
      }
    }
    if let comma = endOfFigure(range) { range = range.lowerBound..<comma }
    return SentenceCutter(text).trimmed(range)
  }

  /// `three rules of 1880: no fires, …`: the first item of a list is not all of it.
  private func opensList(_ range: Range<Int>, before comma: Int) -> Bool {
    let colon = OuterSigns(text, in: range.lowerBound..<comma).first { $0.sign == .colon }
    return colon.map {
      Enumeration(text).items(of: $0.range.upperBound..<range.upperBound).count > 2
    }
      ?? false
  }

  private static let widestList = 110

  /// `a bank of sand that closes a bay, parallel to the shore`: in English the rest of one definition, and no other
  /// figure or thing.
  private func isOneDefinition(_ range: Range<Int>, before comma: Int) -> Bool {
    let rest = SentenceCutter(text).trimmed(comma + 1..<range.upperBound)
    return displayWidth(text, range) <= Self.widestDefinition
      && displayWidth(text, range.lowerBound..<comma) > Self.narrowest
      && text[range].allSatisfy { $0 < 0xE3 && !$0.isDigit }
      && text[range.lowerBound].isLetter && !text[range.lowerBound].isCapital
      && !OuterSigns(text, in: rest).contains { $0.sign == .comma || $0.sign == .colon }
      && text[rest].count(where: { $0 == 0x20 }) > 1 && goesOn(rest)
  }

  /// What does not open with a noun belongs to what stands before it: `parallel to the shore`, `so it keeps dry`.
  private func goesOn(_ rest: Range<Int>) -> Bool {
    let word = rest.lowerBound..<(text[rest].firstIndex { !$0.isLetter } ?? rest.upperBound)
    let verb = EnglishVerb(text)
    return Self.joined.prefix(of: text, rest) > 0 || Words.prepositions.prefix(of: text, rest) > 0
      || EnglishWords.relatives.prefix(of: text, rest) > 0 || verb.opens(rest)
      || verb.isListed(word) || verb.isParticiple(word) || Words.verbs.contains(text, word)
  }

  private static let joined = WordList(
    "so as parallel equivalent equal similar where whose used made")

  /// Columns of a whole definition, and of a first part that does not say all by itself.
  private static let widestDefinition = 100
  private static let narrowest = 24

  /// The comma of `40 km/h, less in fog`: a figure, and what is said besides. Another figure, or what goes on with a
  /// conjunction, belongs to it.
  private func endOfFigure(_ range: Range<Int>) -> Int? {
    let hedge = Self.hedges.prefix(of: text, range)
    let start =
      (range.lowerBound + hedge..<range.upperBound).first { !Self.figureSigns.contains(text[$0]) }
      ?? range.upperBound
    guard start < range.upperBound, text[start].isDigit, text[range].allSatisfy({ $0 < 0xE3 }),
      let comma = range.first(where: {
        text[$0] == UInt8(ascii: ",") && $0 + 2 < range.upperBound && text[$0 + 1] == 0x20
      })
    else { return nil }
    let rest = comma + 2..<range.upperBound
    guard text[rest.lowerBound].isLetter, !text[rest.lowerBound].isCapital,
      Self.goingOn.prefix(of: text, rest) == 0,
      Brackets.areBalanced(Array(text[range.lowerBound..<comma])),
      text[range.lowerBound..<comma].count(where: { $0 == 0x20 }) < 4,
      text[range.lowerBound..<comma].contains(where: \.isLetter)
    else { return nil }
    return comma
  }

  private static let hedges = WordList(
    "every about around roughly up_to at_least at_most over under less_than more_than")
  private static let figureSigns = Array("~<>≈≥≤± ".utf8)
  private static let goingOn = WordList(
    "and or but then plus up down with without on in at for from to after before per twice if when of as"
  )

  /// `变硬 ← 常考`, `24 hours -- check`: what an arrow to the left or two hyphens add is said of the rest.
  private func beforeAside(_ value: Range<Int>) -> Range<Int> {
    let arrow = value.first {
      text[$0] == 0xE2 && text[$0...].starts(with: "←".utf8)
        || text[$0] == 0x20 && text[$0..<value.upperBound].starts(with: " -- ".utf8)
    }
    guard let arrow, arrow > value.lowerBound else { return value }
    return SentenceCutter(text).trimmed(value.lowerBound..<arrow)
  }

  /// `1 - beta`, `cost before - cost after. …`
  private func isDifference(_ value: Range<Int>) -> Bool {
    let end = LowStop.first(in: value, text) ?? firstPart(value, endsAtDash: false).upperBound
    let parts = text[value.lowerBound..<end].split(separator: 0x20)
    guard
      let minus = parts.firstIndex(where: {
        $0.elementsEqual("-".utf8) || $0.elementsEqual("−".utf8)
      })
    else { return false }
    return (1...2).contains(minus) && (1...3).contains(parts.count - minus - 1)
  }

  /// Of `Lamp 4, hangs at the gate, £30 if lost` what stands before the first comma: a name, and behind it something that is
  /// told of it. Things of one kind side by side stay together.
  func name(openingRemarks value: Range<Int>) -> Range<Int>? {
    let parts = Enumeration(text).items(of: value)
    guard parts.count > 1, let name = parts.first, isName(name),
      parts.dropFirst().contains(where: { !isName($0) && isRemark($0) }),
      !parts.dropFirst().contains(where: isName)
    else { return nil }
    return name
  }

  /// Quoted, or two to four words of which each begins with a capital or a figure.
  private func isName(_ part: Range<Int>) -> Bool {
    let first = text[part.lowerBound]
    if first == UInt8(ascii: "\"") { return part.count > 2 && text[part.upperBound - 1] == first }
    if text[part].starts(with: "“".utf8) { return text[part].suffix(3).elementsEqual("”".utf8) }
    let words = text[part].split(separator: 0x20)
    return (2...4).contains(words.count) && first.isCapital
      && words.allSatisfy { $0.first!.isCapital || $0.first!.isDigit }
  }

  /// A figure, or more than two words.
  private func isRemark(_ part: Range<Int>) -> Bool {
    text[part].contains(where: \.isDigit) || text[part].count { $0 == 0x20 } > 1
  }

  /// What follows takes back a part of what was said.
  private static let contrasts = WordList(
    "但 但是 而 而是 而不是 不过 并非 却 除非 否则 but not unless except rather though although")

  private func limit(_ range: Range<Int>) -> Int {
    DocumentSummary.language(of: text[range]) == .chinese
      ? Self.comfortable : Self.comfortableLatin
  }

  /// Three things or more side by side are one answer.
  private func isEnumeration(_ range: Range<Int>) -> Bool {
    let items = Enumeration(text).items(of: range)
    return items.count > 2 && displayWidth(text, range) <= 120
      && items.allSatisfy {
        displayWidth(text, text[$0.lowerBound] < 0x80 ? withoutRemark($0) : $0) <= 30
      }
  }

  /// The first statement of a value: what happened, without what followed from it.
  func event(_ value: Range<Int>) -> Range<Int> {
    var range = firstPart(value)
    // `1820 Oersted — a current turns a needle`: a name alone is no event.
    if displayWidth(text, range) < Self.leastEvent { range = firstPart(value, endsAtDash: false) }
    let isChinese = DocumentSummary.language(of: text[range]) == .chinese
    if displayWidth(text, range) > (isChinese ? Self.comfortable : 90),
      let comma = firstComma(range)
    {
      range =
        range
        .lowerBound..<(isChinese
        ? end(ofEvent: comma, range) : end(ofStatement: comma, range))
    }
    return SentenceCutter(text).trimmed(range)
  }

  /// `何青写了一本书，其中讲到潮汐`, `周望借鉴旧图，造了新船`: what comes first is only half of what happened.
  private func end(ofEvent comma: Int, _ range: Range<Int>) -> Int {
    let rest = SentenceCutter(text).trimmed(
      comma + (text[comma] < 0x80 ? 1 : 3)..<range.upperBound)
    guard
      Self.continuing.prefix(of: text, rest) > 0
        || Self.borrowing.first(in: text, range.lowerBound..<comma) != nil
    else { return comma }
    let end = firstComma(rest) ?? rest.upperBound
    return displayWidth(text, range.lowerBound..<end) <= Self.widestEvent ? end : comma
  }

  /// Columns.
  private static let widestEvent = 96
  private static let continuing = WordList("其中 并能 并可 且能 且可")
  private static let borrowing = WordList("借鉴 参照 仿照 依据 根据")

  /// Of `The name, which was old, was bought by Moe, for little` what ends before the last comma: a relative clause stands between
  /// the subject and what it does.
  private func end(ofStatement comma: Int, _ range: Range<Int>) -> Int {
    guard let relative = EnglishWords.relatives.first(in: text, range.lowerBound..<comma),
      relative.lowerBound > range.lowerBound + 2,
      text[relative.lowerBound - 2] == UInt8(ascii: ","),
      EnglishVerb(text).first(in: range.lowerBound..<relative.lowerBound) == nil
    else { return comma }
    return firstComma(comma + 1..<range.upperBound) ?? range.upperBound
  }

  /// Columns of the shortest event.
  private static let leastEvent = 12

  private func firstPart(_ value: Range<Int>, endsAtDash: Bool = true) -> Range<Int> {
    for (sign, place) in OuterSigns(text, in: value) where place.lowerBound > value.lowerBound {
      switch sign {
      case .stop, .semicolon: return value.lowerBound..<place.lowerBound
      case .dash where endsAtDash && !joinsFigures(place) && !joinsPlaces(place, value):
        return value.lowerBound..<place.lowerBound
      default: break
      }
    }
    return value
  }

  /// `3 月 1 日—6 月 30 日`: from one to the other.
  private func joinsFigures(_ dash: Range<Int>) -> Bool {
    guard dash.lowerBound > 2,
      let next = text[dash.upperBound...].prefix(2).first(where: { $0 != 0x20 }), next.isDigit
    else { return false }
    // `factor 3 – 9`
    let before = text[max(0, dash.lowerBound - 12)..<dash.lowerBound].split(separator: 0x20).last
    let isSpan =
      text[dash.lowerBound - 1] == 0x20 && text[dash].starts(with: "–".utf8)
      && before.map { $0.allSatisfy(\.isDigit) } ?? false
    return text[dash.lowerBound - 1].isDigit || isSpan
      || Self.days.suffix(of: text, dash.lowerBound - 3..<dash.lowerBound) > 0
  }

  /// `东港—西港 12 km`: a line from one to the other, between two short names behind a comma.
  private func joinsPlaces(_ dash: Range<Int>, _ value: Range<Int>) -> Bool {
    guard text[dash].elementsEqual("—".utf8), dash.upperBound + 6 <= value.upperBound,
      dash.lowerBound >= value.lowerBound + 6
    else { return false }
    func isHan(_ at: Int) -> Bool { (0xE4...0xE9).contains(text[at]) }
    var start = dash.lowerBound
    while start - 3 >= value.lowerBound, isHan(start - 3) { start -= 3 }
    let isBehindComma =
      start > value.lowerBound
      && (text[start - 1] == UInt8(ascii: ",") || text[start - 1] == 0x20
        || start - 3 >= value.lowerBound && text[start - 3..<start].elementsEqual("，".utf8))
    return (6...12).contains(dash.lowerBound - start) && isBehindComma
      && isHan(dash.upperBound) && isHan(dash.upperBound + 3)
  }

  private static let days = WordList("年 月 日 号 点 时 天 周")

  /// `A (remark)` without the remark.
  func withoutRemark(_ range: Range<Int>) -> Range<Int> {
    let closings = ["）", ")"]
    guard closings.contains(where: { text[range].reversed().starts(with: $0.utf8.reversed()) }),
      let open = range.reversed().first(where: {
        text[$0] == UInt8(ascii: "(") || text[$0..<range.upperBound].starts(with: "（".utf8)
      }), open > range.lowerBound
    else { return range }
    return SentenceCutter(text).trimmed(range.lowerBound..<open)
  }

  private func firstComma(_ range: Range<Int>) -> Int? {
    for (sign, place) in OuterSigns(text, in: range)
    where sign == .comma && place.lowerBound - range.lowerBound > 12 {
      return place.lowerBound
    }
    return nil
  }
}
