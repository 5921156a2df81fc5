/// A name stands where it stands because of what is said of it.
struct EntityRule: SentenceRule {
  let id = "entity"
  let triggers: [String] = []

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard !sentence.isQuestion, sentence.range.count >= 30,
      !document.passages[sentence.passage].isHeading
    else { return [] }
    var facts: [Fact] = []
    for name in sentence.names {
      guard let clause = sentence.clause(at: name.lowerBound),
        name.upperBound <= clause.range.upperBound,
        !clause.isScope, !document.text[name].contains(UInt8(ascii: "(")),
        !Self.common.contains(document.text, name),
        name.lowerBound > clause.range.lowerBound, name.count >= 3, name.count <= 90,
        !document.isOrdinaryWord(name), isWhole(name, document.text),
        !isInFormula(name, document), !isSource(name, sentence, document.text),
        isNaming(name, sentence, document.text), !isOwner(name, clause, document.text),
        !isOneOfSeveral(name, sentence, document.text),
        let name = sentence.language == .chinese
          ? name : EnglishName(document.text, sentence).whole(name)
      else { continue }
      facts.append(
        Fact(
          kind: .name, rule: id + suffix(name, document.text), prior: 0.42,
          passage: sentence.passage, evidence: sentence.range,
          value: .span(inner(name, document.text)),
          hint: Hint(document.text, sentence.language).hint(for: name, nil), window: clause.range))
    }
    return facts
  }

  /// `改进了 Hafen 的航速`: all of the object is asked for, not only whose it is.
  private func isOwner(_ name: Range<Int>, _ clause: Clause, _ text: [UInt8]) -> Bool {
    guard let object = clause.parts?.object, object.lowerBound == name.lowerBound,
      name.upperBound < object.upperBound,
      Sign.at(name.lowerBound, in: text, end: name.upperBound) == nil
    else { return false }
    return text[name.upperBound..<object.upperBound].drop { $0 == 0x20 }.starts(with: "的".utf8)
  }

  /// `甲和[乙]的限额`: several names share what is said, and the others stand beside it.
  private func isOneOfSeveral(_ name: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese else { return false }
    let before = SentenceCutter(text).trimmed(sentence.range.lowerBound..<name.lowerBound)
    let behind = SentenceCutter(text).trimmed(name.upperBound..<sentence.range.upperBound)
    // `"甲""乙"`
    let isQuoted = text[name.lowerBound] == UInt8(ascii: "\"")
    if isQuoted,
      sentence.names.contains(where: {
        ($0.upperBound == name.lowerBound || $0.lowerBound == name.upperBound)
          && text[$0.lowerBound] == UInt8(ascii: "\"")
      })
    {
      return true
    }
    let left = Self.joints.suffix(of: text, before)
    let right = Self.joints.prefix(of: text, behind)
    return sentence.names.contains { other in
      left > 0 && (0...1).contains(before.upperBound - left - other.upperBound)
        || right > 0 && (0...1).contains(other.lowerBound - behind.lowerBound - right)
    }
  }

  private static let joints = WordList("和 与 及 、 以及 或")

  /// `(《旧闻录》一类的说法)`: where it is told.
  private func isSource(_ name: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .chinese, text[name].starts(with: "《".utf8) else { return false }
    let depth = sentence.depth(at: name.lowerBound)
    return depth > 0
  }

  /// Titles, quoted terms and plain names are not equally worth asking for.
  private func suffix(_ name: Range<Int>, _ text: [UInt8]) -> String {
    guard let (sign, _) = Sign.at(name.lowerBound, in: text, end: name.upperBound) else {
      return ""
    }
    return sign == .open && text[name.lowerBound..<name.upperBound].starts(with: "《".utf8)
      ? ".title" : ".quoted"
  }

  /// Abbreviations that everybody uses name nothing in particular.
  private static let common = WordList(
    "AI API GPU CPU CEO CTO PDF URL HTML HTTP JSON APP Agent Agents PC IT OK TV USA US UK EU ID AM PM vs"
  )

  /// English writers put in quotation marks what they do not mean so; a name is said to be one, or is a title.
  private func isNaming(_ name: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard sentence.language == .english,
      text[name.lowerBound] == UInt8(ascii: "\"")
        || text[name.lowerBound..<name.upperBound].starts(with: "“".utf8)
    else { return true }
    // `"soft" light`: how it is called, not what.
    let rest = name.upperBound..<sentence.range.upperBound
    let words = text[inner(name, text)].split(separator: 0x20)
    if words.count == 1, words[0].first?.isCapital == false, rest.count > 2,
      text[rest.lowerBound] == 0x20, text[rest.lowerBound + 1].isLetter,
      Words.prepositions.prefix(of: text, rest.lowerBound + 1..<rest.upperBound) == 0,
      Words.verbs.prefix(of: text, rest.lowerBound + 1..<rest.upperBound) == 0,
      Words.openers.prefix(of: text, rest.lowerBound + 1..<rest.upperBound) == 0
    {
      return false
    }
    let before = max(sentence.range.lowerBound, name.lowerBound - 30)..<name.lowerBound
    if Self.naming.first(in: text, before) != nil { return true }
    return words.count > 1 && words.count { $0.first!.isCapital } * 2 > words.count
  }

  private static let naming = WordList(
    "called named known nicknamed titled entitled term terms phrase word words motto slogan title book essay paper song poem film novel speech article as means meaning name names dubbed coined = is was are"
  )

  /// A part of code or math names nothing by itself.
  private func isInFormula(_ name: Range<Int>, _ document: Document) -> Bool {
    document.marks(in: max(0, name.lowerBound - 120)..<name.upperBound).contains {
      $0.kind == .code && $0.range.overlaps(name) && $0.range.count > name.count + 2
    }
  }

  /// A name in Chinese characters ends where a particle, a verb or another script begins.
  private func isWhole(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    guard text[name.upperBound - 1] >= 0x80, name.upperBound + 2 < text.count,
      text[name.upperBound] >= 0xE4,
      Sign.at(name.lowerBound, in: text, end: name.upperBound) == nil
    else { return true }
    let rest = name.upperBound..<min(name.upperBound + 12, text.count)
    return Words.predicates.prefix(of: text, rest) > 0 || Words.leading.prefix(of: text, rest) > 0
  }

  /// Without the quotation marks or title marks around it.
  private func inner(_ name: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    guard let (sign, length) = Sign.at(name.lowerBound, in: text, end: name.upperBound),
      sign == .open
    else { return name }
    return name.lowerBound + length..<name.upperBound - length
  }
}
