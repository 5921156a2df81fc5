import Recognition

/// `Fluid mosaic model (Singer & Nicolson, 1972)`: who it comes from, and when, in brackets behind the name.
struct AttributionRule: SentenceRule {
  let id = "attribution"
  let triggers = ["(", "（"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard !sentence.isQuestion else { return [] }
    var facts: [Fact] = []
    for token in sentence.tokens {
      // The year closes the bracket.
      guard let year = year(token, sentence, text),
        let open = opening(before: year, sentence, text),
        let work = work(before: open, sentence, document)
      else { continue }
      let isChinese = sentence.language == .chinese
      let name = document.string(work)
      guard isChinese || !EnglishLabelShape(name).isNumbered else { continue }
      let person = SentenceCutter(text).trimmed(
        open + (text[open] < 0x80 ? 1 : 3)..<withoutComma(year.lowerBound, text))
      guard isPerson(person, sentence, text), !Self.months.contains(text, lastWord(person, text))
      else { continue }
      // `Moe v. Lund (Ohio 1912)`: what stands before the year is a court.
      // `Salt in water (WHO 1931)`: a body.
      if Self.versus.first(in: text, work) == nil, !text[person].allSatisfy(\.isCapital) {
        facts.append(
          Fact(
            kind: .name, rule: id, prior: 0.65, passage: sentence.passage,
            evidence: sentence.range, subject: name, attribute: "by", value: .span(person),
            question: isChinese ? "\(name)：是谁的？" : "\(name): by whom?"))
      }
      facts.append(
        Fact(
          kind: .date, rule: id + ".year", prior: 0.6, passage: sentence.passage,
          evidence: sentence.range, subject: name, attribute: "year", value: .span(year),
          question: isChinese
            ? "\(name)（\(document.string(person))）：哪一年？"
            : "\(name) (\(document.string(person))): which year?"))
    }
    for index in facts.indices { facts[index].isQuestionOnly = true }
    return facts
  }

  /// Four digits right before a closing bracket.
  private func year(_ token: Token, _ sentence: Sentence, _ text: [UInt8]) -> Range<Int>? {
    let end = token.range.upperBound
    guard end < sentence.range.upperBound, token.range.count >= 4, end > 4,
      text[end] == UInt8(ascii: ")") || text[end...].starts(with: "）".utf8)
    else { return nil }
    let year = end - 4..<end
    let isBare = text[year.lowerBound - 1] == 0x20 || text[year.lowerBound - 1] >= 0x80
    // `（浅水 1000）` is a depth.
    let isEarly = text[year].lexicographicallyPrecedes("1400".utf8)
    return text[year].allSatisfy(\.isDigit) && isBare && text[year.lowerBound] < UInt8(ascii: "3")
      && !isEarly ? year : nil
  }

  private func opening(before year: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Int? {
    var at = year.lowerBound - 1
    let least = max(sentence.range.lowerBound, year.lowerBound - 80)
    while at > least {
      if text[at] == UInt8(ascii: "(") || text[at...].starts(with: "（".utf8) { return at }
      if text[at] == UInt8(ascii: ")") { return nil }
      at -= 1
    }
    return nil
  }

  private func withoutComma(_ end: Int, _ text: [UInt8]) -> Int {
    var end = end
    while text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ",") { end -= 1 }
    if text[..<end].suffix(3).elementsEqual("，".utf8) { end -= 3 }
    return end
  }

  /// The clause before the bracket, when it is short enough to be a name.
  private func work(before open: Int, _ sentence: Sentence, _ document: Document) -> Range<Int>? {
    let text = document.text
    guard let clause = sentence.clauses.last(where: { $0.range.lowerBound < open }) else {
      return nil
    }
    let work = PhraseEdges(text).trimmed(clause.range.lowerBound..<open)
    guard work.count >= 3, displayWidth(text, work) <= 60,
      // `costs: fuel, berths (Moe 1931), crew`: one word of several.
      sentence.language == .chinese || text[work].contains(0x20) || text[work.lowerBound].isCapital
        || work.lowerBound == sentence.range.lowerBound,
      // `漆法有争议 (Moe 1990)`: who says so.
      !["有争议", "存疑", "不一"].contains(where: {
        text[work].suffix($0.utf8.count).elementsEqual($0.utf8)
      }),
      // `up to 80 km/h (Moe, 1990)`: where a figure comes from.
      sentence.language == .chinese
        || !text[work.lowerBound].isDigit
          && Words.hedges.first(in: text, work) == nil,
      // `lag of 3 years (Moe, 1990)`, `the guild asked 4, HLN (Moe, 1990)`: a figure, and who says it.
      sentence.language == .chinese
        || !sentence.tokens.contains(where: { $0.isMeasured && work.overlaps($0.range) })
          && (!text[work].allSatisfy(\.isCapital) || work.lowerBound == sentence.range.lowerBound),
      Words.nounBlockers.first(in: text, work) == nil, EnglishVerb(text).first(in: work) == nil,
      !EnglishVerb(text).opens(work)
    else { return nil }
    return work
  }

  /// Capitalised words with `&`, `and`, `et al.` between them, or a Chinese name.
  private func isPerson(_ range: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard range.count >= 3, range.count <= 60, !text[range].contains(where: \.isDigit) else {
      return false
    }
    if text[range].allSatisfy({ $0 >= 0x80 }) {
      // `（原1000）`: no name has one character.
      return (6...15).contains(range.count) && Self.tellings.first(in: text, range) == nil
    }
    // `(差别大,也有写 1500)`
    if text[range.lowerBound] >= 0xE3,
      text[range].contains(UInt8(ascii: ","))
        || Leak.holds(text[range], Array("，".utf8)[...])
    {
      return false
    }
    // `(ISO 1940)`: the number of a standard.
    guard !Self.standards.contains(text, range) else { return false }
    return text[range].split(separator: 0x20).allSatisfy { word in
      !EnglishPerson.isNobody(text, word.indices) && !Self.works.contains(text, word.indices)
        && word.first!.isCapital || word.first! >= 0xC3
        || Self.links.contains { word.elementsEqual($0.utf8) }
    }
  }

  /// `(ferry office, June 2024)`: a month before the year is no person.
  private func lastWord(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let start = text[range].lastIndex { !$0.isAlphanumeric }.map { $0 + 1 } ?? range.lowerBound
    return start..<range.upperBound
  }

  private static let versus = WordList("v v. vs vs.")
  private static let months = WordList(
    Months.english + " spring summer autumn fall winter Q1 Q2 Q3 Q4")
  /// `（有的牌子写 2395）`
  private static let tellings = WordList("的 写 说 约 有 是 在 到 前后 左右 以前 以后 最 共 限 首版")
  /// What is built or held.
  private static let works = WordList(
    "Canal Tower Cathedral Abbey Palace Gallery Theatre Railway Tunnel Dam Harbour Festival Exhibition Olympics Games Congress Treaty Award Prize"
  )
  private static let standards = WordList(
    "RFC ISO IEC IEEE DIN ANSI ITU PEP ECMA BS EN FIPS ASTM NIST GB GB/T JIS")
  private static let links = ["&", "and", "et", "al.", "von", "van", "de", "der", "la"]
}
