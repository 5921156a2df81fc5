import Recognition

/// The properties of one thing, a line for each: `Owner: the county` below the heading `Long Bridge`.
///
/// One such line alone may say anything; a run of them is what somebody wants to know of the thing above it.
struct EnglishRecordRule: PassageRule {
  let id = "record"

  /// Columns of a property and of its value.
  private static let widestKey = 26
  private static let widestValue = 44

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard document.language == .english, let line = property(at: passage, document),
      isInRun(line, passage, document), let thing = RecordTopic(document).name(above: passage),
      !isOneOfSet(line, document) || EnglishLabelShape(thing).isSet,
      // Last, because all of a labelled line is read again for it.
      !isAsked(passage, document)
    else { return [] }
    let key = document.string(line.key)
    let question =
      tellsDeed(line, document.text)
      ? "\(thing): what does \(key) do?" : "\(thing): \(key)?"
    var fact = Fact(
      kind: kind(of: line.value, document), rule: id,
      prior: prior(line, document.text),
      passage: passage, evidence: document.passages[passage].range, subject: thing, attribute: key,
      value: .span(line.value), question: question)
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// `Side effects: nausea, headache` is asked for in a sentence.
  private func isAsked(_ passage: Int, _ document: Document) -> Bool {
    LabelRule().facts(at: passage, of: document).contains { fact in
      guard case .span(let value) = fact.value else { return false }
      return fact.question?.hasPrefix("What are the ") == true
        && Enumeration(document.text).items(of: value).count > 1
    }
  }

  /// `4th`, or `P` of `P: program`, which in a talk would be who says it.
  private func isOneOfSet(_ line: LabelledLine, _ document: Document) -> Bool {
    let text = document.text
    return isOrdinal(line.key, text)
      || line.sign == .colon && displayWidth(text, line.key) < 3 && text[line.key.lowerBound] < 0x80
        && document.quantities(in: line.value).first?.outer.lowerBound != line.value.lowerBound
  }

  /// Two lines beside it are of the same shape; in English one of them may say more than a card could.
  private func isInRun(_ line: LabelledLine, _ passage: Int, _ document: Document) -> Bool {
    let run = EntryRun(document)
    func isProperty(_ other: Int) -> Bool { property(at: other, document)?.sign == line.sign }
    if isCompared(line.key, passage, document) { return true }
    return run.holds(
      passage, wherePassage: { isProperty($0) || isAlike($0, line, document) })
      && (-2...2).contains { offset in
        offset != 0 && document.passages.indices.contains(passage + offset)
          && document.passages[passage + offset].heading == document.passages[passage].heading
          && isProperty(passage + offset)
      }
  }

  /// `Oak: hard, slow to grow` under `Oak vs elm`
  private func isCompared(_ key: Range<Int>, _ passage: Int, _ document: Document) -> Bool {
    guard let heading = document.passages[passage].heading else { return false }
    let title = document.text[document.passages[heading].range].map(\.folded)
    return EnglishLabel.compares(document.string(document.passages[heading].range))
      && Leak.holds(title[...], document.text[key].map(\.folded)[...])
  }

  /// A line with the same sign behind a name that is as short.
  private func isAlike(_ other: Int, _ line: LabelledLine, _ document: Document) -> Bool {
    guard let next = document.labelledLine(at: other), next.sign == line.sign, !next.value.isEmpty
    else { return false }
    let text = document.text
    return fits(text, AnswerSpan(text).withoutRemark(next.key), in: Self.widestKey)
      && document.passages[other].range.count <= 160
      && text[next.key.lowerBound].isCapital == text[line.key.lowerBound].isCapital
      && (Words.pronouns.prefix(of: text, next.key) == 0
        || isSign(next.key, for: next.value, document))
      && !Label.noLabels.contains(text, next.key)
  }

  private func prior(_ line: LabelledLine, _ text: [UInt8]) -> Double {
    guard line.sign != .equals else { return 0.66 }
    // A cloze would leave the sign of `Calm: < 3 m/s` behind.
    if Self.bounds.prefix(of: text, line.value) > 0 { return 0.76 }
    // A figure in the front speaks against a sentence, and not against `Article 12`.
    return holdsDigit(line.key, text) ? 0.70 : 0.66
  }

  private static let bounds = WordList("< > ≤ ≥ up_to at_least at_most under over max min")

  private func holdsDigit(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].contains(where: \.isDigit)
  }

  private func kind(of value: Range<Int>, _ document: Document) -> FactKind {
    document.quantities(in: value).first?.factKind ?? .relation
  }

  // MARK: Lines

  /// A name for what a thing has, and short words or a figure behind the sign.
  private func property(at passage: Int, _ document: Document) -> LabelledLine? {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count <= 160,
      var line = document.labelledLine(at: passage),
      fits(text, AnswerSpan(text).withoutRemark(line.key), in: Self.widestKey)
    else { return nil }
    line.value = withoutRemark(SentenceCutter(text).trimmed(line.value), text)
    guard !line.value.isEmpty,
      // `single 600 -> 700` has changed.
      line.sign != .arrow || !holdsDigit(line.key, text)
    else { return nil }
    if isNumbered(line.key, text) {
      return tellsOfNumber(line, document) ? line : nil
    }
    guard fits(text, line.value, in: Self.widestValue),
      line.sign != .equals || !calls(line.value, text),
      isName(line.key, for: line.value, passage, document),
      tellsDeed(line, text)
        || isDated(line.key, text) && Words.pronouns.firstInSmall(in: text, line.value) == nil
        || isValue(line.value, document)
    else { return nil }
    return line
  }

  private static let operators = Array("+-*/=^".utf8)

  /// `8.3 J/(mol·K)`, `1 / (1 + x)` and `from (0, 1)` keep their brackets.
  private func withoutRemark(_ value: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let short = AnswerSpan(text).withoutRemark(value)
    guard short.upperBound < value.upperBound, text[value].allSatisfy({ $0 < 0xE3 }) else {
      return short
    }
    let isFormula =
      Self.operators.contains(text[short.upperBound - 1])
      || text[short.upperBound..<value.upperBound].allSatisfy { !$0.isLetter }
        && text[short.upperBound..<value.upperBound].contains(UInt8(ascii: ","))
    return isFormula || text[short.upperBound] != 0x20 ? value : short
  }

  /// `Fall of Orm (1312)`: of an event a sentence may be told.
  private func isDated(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    let name = AnswerSpan(text).withoutRemark(key)
    return name.upperBound < key.upperBound && text[name.upperBound] == 0x20
      && text[name.upperBound + 2].isDigit && text[name.lowerBound].isCapital
  }

  /// `4th`, `2023`: one of a row, and no name.
  private func isNumbered(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    key.count == 4 && text[key].allSatisfy(\.isDigit) || isOrdinal(key, text)
  }

  private func isOrdinal(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    DateLabel.isOrdinal(key, text)
  }

  /// What the fourth law says, or the figure of a year.
  private func tellsOfNumber(_ line: LabelledLine, _ document: Document) -> Bool {
    let text = document.text
    if text[line.key].last?.isDigit == true {
      let quantities = document.quantities(in: line.value)
      return quantities.count == 1 && quantities[0].outer == line.value
        && quantities[0].factKind.map { $0 != .date } ?? false
    }
    return fits(text, line.value, in: Self.widestLaw) && text[line.value].contains(0x20)
      && text[line.value.lowerBound].isAlphanumeric
      && Words.pronouns.firstInSmall(in: text, line.value) == nil
      && SentenceCutter(text).sentences(in: line.value).count == 1
  }

  private static let widestLaw = 64

  /// `mean(rows)` of a line of code.
  private func calls(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    value.dropLast().contains { text[$0].isLetter && text[$0 + 1] == UInt8(ascii: "(") }
  }

  /// `git init - creates a new repository`: what the thing of that name does.
  private func tellsDeed(_ line: LabelledLine, _ text: [UInt8]) -> Bool {
    let first =
      line.value.lowerBound..<(text[line.value].firstIndex(of: 0x20) ?? line.value.upperBound)
    return line.sign != .equals && first.upperBound < line.value.upperBound
      && text[first].allSatisfy { $0.isLetter && !$0.isCapital }
      && EnglishVerb(text).isThirdPerson(first) && !EnglishLabel.isPlural(Array(text[line.key]))
      && fits(text, line.value, in: Self.widestLaw)
      && Words.pronouns.firstInSmall(in: text, line.value) == nil
      && SentenceCutter(text).sentences(in: line.value).count == 1
  }

  private func isName(
    _ key: Range<Int>, for value: Range<Int>, _ passage: Int, _ document: Document
  ) -> Bool {
    let text = document.text
    guard displayWidth(text, key) > 2 || isSign(key, for: value, document),
      text[key].contains(where: \.isLetter),
      !text[key].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") }),
      isMeasure(value, document)
        || !Label.noLabels.contains(text, key)
          && !Label(text).tellsOfNote(key, passage, document),
      !Label(text).isStatement(key), !Label(text).supposes(key), !DateLabel.isDate(key, text),
      !DateLabel.isDayOfWeek(key, text),
      Words.pronouns.prefix(of: text, key) == 0 || isSign(key, for: value, document),
      Words.prepositions.prefix(of: text, key) == 0
    else { return false }
    let name = document.string(key)
    return EnglishLabelShape(name).isNominal
      && (!EnglishLabel.isPersonal(name) || isSign(key, for: value, document))
      && text[AnswerSpan(text).withoutRemark(key)].split(separator: 0x20).count < 4
      && text[key.lowerBound].isLetter
  }

  /// `pp` of `pp = very soft`, `g` of `g: 9.81 m/s²`: letters that stand for something.
  private func isSign(_ key: Range<Int>, for value: Range<Int>, _ document: Document) -> Bool {
    let text = document.text
    guard displayWidth(text, key) < 3,
      text[key].allSatisfy(\.isLetter)
    else { return false }
    let colon = text[key.upperBound..<value.lowerBound].contains(UInt8(ascii: ":"))
    return !colon || document.quantities(in: value).first?.outer.lowerBound == value.lowerBound
      || text[key].allSatisfy(\.isCapital) && text[value].count(where: { $0 == 0x20 }) < 3
        && text[value].allSatisfy { $0.isLetter && !$0.isCapital || $0 == 0x20 || $0 == 0x2D }
  }

  /// `Length: 812 m` tells of no recording, `Time: 40 s` of no day.
  private func isMeasure(_ value: Range<Int>, _ document: Document) -> Bool {
    let quantities = document.quantities(in: value)
    return quantities.count == 1 && quantities[0].outer == value
      && (quantities[0].kind == .dimension || quantities[0].kind == .duration)
  }

  private func isValue(_ value: Range<Int>, _ document: Document) -> Bool {
    let text = document.text
    guard
      !value.contains(where: { index in
        switch Sign.at(index, in: text, end: value.upperBound)?.sign {
        case .semicolon, .colon: true
        case .stop: index + 1 < value.upperBound && text[index + 1] == 0x20
        default: false
        }
      }),
      !value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }),
      Words.pronouns.firstInSmall(in: text, value) == nil
    else { return false }
    // `Moss Works`, `cable-stayed`
    return
      (text[value].split(separator: 0x20).count < 3 || opensInS(value, text)
      || !EnglishVerb(text).isPredicated(value))
      && (!EnglishLabelShape.leans(value, text) || isNone(value, text))
  }

  /// `saves uncommitted changes`: what a thing does or what there is of it, but no statement.
  private func opensInS(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let first = text[value].prefix { $0 != 0x20 }
    return first.count > 3 && first.last == UInt8(ascii: "s")
      && first.allSatisfy { $0.isLetter && !$0.isCapital }
      && !text[value].contains(UInt8(ascii: ","))
  }

  /// `no sharps or flats`
  private func isNone(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    text[value].starts(with: "no ".utf8) && value.count > 6
  }

}
