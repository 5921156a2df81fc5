/// `Moe v Lund [1932] AC 562 — a boat left unlit`: a case of law and what it is known for.
struct EnglishCaseRule: PassageRule {
  let id = "en.case"

  /// Columns of the names, and of what is told.
  private static let widestName = 60
  private static let widest = 110

  /// Bytes within which the names and their year stand.
  private static let reach = 90

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    // `**Salvage** Moe v Lund [1932]`
    let bold = document.marks(in: own.range).first {
      $0.kind == .strong && $0.range.lowerBound == own.range.lowerBound
    }
    let told = bold.flatMap {
      CaseName.versus.first(in: text, $0.range) == nil
        ? $0.range.upperBound..<own.range.upperBound : nil
    }
    guard own.isItem || own.kind == .paragraph, document.language(of: own.range) == .english,
      CaseName.versus.first(in: text, own.range) != nil
    else { return [] }
    let first = fact(told ?? own.range, own.range, bold?.range, passage, document)
    return [first].compactMap(\.self) + further(behind: first?.place, passage, document)
  }

  /// `…; Berg v Holm [1940] – lamps out. Ida v Moss [1962] – a ladder`: cases that later sentences open with.
  private func further(
    behind known: Range<Int>?, _ passage: Int, _ document: Document
  ) -> [Fact] {
    let text = document.text
    let own = document.passages[passage].range
    guard own.count < Self.longest else { return [] }
    return SentenceCutter(text).sentences(in: own).dropFirst().compactMap { cut in
      guard cut.range.lowerBound >= known?.upperBound ?? own.lowerBound,
        let name = name(cut.range, text), name.lowerBound == cut.range.lowerBound
      else { return nil }
      return fact(cut.range, cut.range, nil, passage, document)
    }
  }

  /// Bytes of a line that is read for further cases.
  private static let longest = 1200

  private func fact(
    _ told: Range<Int>, _ line: Range<Int>, _ bold: Range<Int>?, _ passage: Int,
    _ document: Document
  ) -> Fact? {
    let text = document.text
    guard let name = name(told, text),
      let sign = sign(behind: name.upperBound, line, text)
        ?? bold.flatMap({ statement(behind: name, $0, line, text) })
    else { return nil }
    let rest = SentenceCutter(text).trimmed(sign..<line.upperBound)
    guard let first = SentenceCutter(text).sentences(in: rest).first, !first.isQuestion else {
      return nil
    }
    // What was decided mostly stands behind what happened.
    let end =
      OuterSigns(text, in: rest).first { $0.sign == .stop(isQuestion: false) }?.range.lowerBound
      ?? rest.upperBound
    let isShort = displayWidth(text, rest.lowerBound..<end) <= Self.widest
    let value = SentenceCutter(text).unstopped(
      rest.lowerBound..<(isShort ? end : first.range.upperBound))
    guard value.count > 8, displayWidth(text, value) <= Self.widest,
      // `3 parts: a, b and c`
      LabelledLine(value, in: text)?.sign != .colon
    else { return nil }
    let title = document.string(name)
    let topic = topic(of: name, passage, document)
    let decided = isShort ? decision(behind: end, rest, text) : nil
    // `a boat left unlit. No lien.`: what happened, and what was decided.
    let isTold = decided != nil && EnglishVerb(text).first(in: value) == nil
    var answer = isTold ? decided! : value
    if !isTold, isShort, EnglishVerb(text).first(in: value) == nil,
      let word = word(behind: end, rest, text)
    {
      answer = value.lowerBound..<word.upperBound
    }
    var fact = Fact(
      kind: .definition, rule: id, prior: 0.74, passage: passage,
      evidence: document.passages[passage].range,
      subject: title, attribute: "known for", value: .text(document.string(answer)),
      question: isTold
        ? "\(title), \(document.string(value)): what was decided?"
        : "\(topic.map { "\($0): what" } ?? "What") is \(title) known for?")
    fact.isQuestionOnly = true
    fact.place = answer
    return fact
  }

  /// `Penalties: Moe v Lund; Berg v Holm [1932] – …`: what several cases are about.
  private func topic(
    of name: Range<Int>, _ passage: Int, _ document: Document
  ) -> String? {
    let before = SentenceCutter(document.text).trimmed(
      document.passages[passage].range.lowerBound..<name.lowerBound)
    guard document.text[before].last == UInt8(ascii: ";"),
      let line = document.labelledLine(at: passage),
      line.sign == .colon, line.value.lowerBound < name.lowerBound
    else { return nil }
    return document.string(line.key)
  }

  /// `a boat left unlit. Nuisance.`: the one word behind what happened.
  private func word(behind end: Int, _ rest: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let next = SentenceCutter(text).trimmed(min(end + 1, rest.upperBound)..<rest.upperBound)
    let word = next.lowerBound..<(text[next].firstIndex { !$0.isLetter } ?? next.upperBound)
    guard word.count > 2,
      word.upperBound == next.upperBound || text[word.upperBound] == UInt8(ascii: ".")
    else { return nil }
    return word
  }

  /// The second sentence, when it tells something of its own; `(Moe J: …)` and `Lord Moe MR.` do not.
  private func decision(behind end: Int, _ rest: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let cutter = SentenceCutter(text)
    let next = cutter.trimmed(min(end + 1, rest.upperBound)..<rest.upperBound)
    guard let first = next.first, text[first].isLetter,
      let cut = cutter.sentences(in: next).first, !cut.isQuestion
    else { return nil }
    let value = cutter.unstopped(cut.range)
    let words = text[value].split(separator: 0x20)
    return words.count > 1 && !words.allSatisfy { $0.first!.isCapital }
      && displayWidth(text, value) <= Self.widest
      && LabelledLine(value, in: text)?.sign != .colon ? value : nil
  }

  /// Two names with `v` between them, and the year behind in brackets.
  private func name(_ passage: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    let line = passage.lowerBound..<min(passage.upperBound, passage.lowerBound + Self.reach)
    guard let first = CaseName.versus.first(in: text, line),
      let open = text[first.upperBound..<line.upperBound].firstIndex(where: {
        $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
      }), open + 5 < line.upperBound,
      // `Moe v Lund; Berg v Holm [1932]`
      let versus = text[line.lowerBound..<open].lastIndex(of: UInt8(ascii: ";")).map({
        CaseName.versus.first(in: text, $0..<open)
      }) ?? first, versus.lowerBound > line.lowerBound + 2,
      text[(open + 1)...(open + 4)].allSatisfy(\.isDigit),
      [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(text[open + 5])
    else { return nil }
    // `police: Moe v Lund`
    let label = (line.lowerBound..<versus.lowerBound).last { at in
      text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: ";")
        || LabelledLine.arrow(at, text, line.upperBound) != nil
    }
    let sign = label.map { LabelledLine.arrow($0, text, line.upperBound) ?? 1 } ?? 0
    let start = SentenceCutter(text).trimmed((label ?? line.lowerBound) + sign..<open)
      .lowerBound
    let second = SentenceCutter(text).trimmed(versus.upperBound..<open)
    guard start < versus.lowerBound, text[start].isCapital, !second.isEmpty,
      // `Notice = seven days, Moe v Lund`
      !text[start..<versus.lowerBound].contains(where: { "=,;".utf8.contains($0) }),
      text[second.lowerBound].isCapital,
      !text[start..<open].contains(UInt8(ascii: ".")) || versus.count == 2,
      EnglishVerb(text).first(in: second) == nil,
      displayWidth(text, start..<open + 6) <= Self.widestName
    else { return nil }
    return start..<open + 6
  }

  /// `**Moe v Lund (1932)** a boat at anchor shows a light`: without a sign behind the bold name.
  private func statement(
    behind name: Range<Int>, _ bold: Range<Int>, _ passage: Range<Int>, _ text: [UInt8]
  ) -> Int? {
    let rest = SentenceCutter(text).trimmed(name.upperBound..<passage.upperBound)
    guard SentenceCutter(text).trimmed(bold) == name, let first = rest.first,
      text[first].isLetter, !text[first].isCapital, !EnglishVerb(text).opens(rest)
    else { return nil }
    return first
  }

  /// Behind the dash or colon that follows, a citation such as `UKSC 4` between.
  private func sign(behind name: Int, _ passage: Range<Int>, _ text: [UInt8]) -> Int? {
    let line = name..<min(passage.upperBound, name + 24)
    for at in line {
      guard let (sign, length) = Sign.at(at, in: text, end: passage.upperBound) else { continue }
      switch sign {
      case .colon: return at + length
      case .dash where text[at - 1] == 0x20: return at + length
      case .comma, .stop, .semicolon: return nil
      default: continue
      }
    }
    return nil
  }

}
