import Recognition

/// Labels behind which people stand: who somebody is, who gets something, who the members are.
struct ChineseLabelPeople {
  private let label: LabelledValue

  init(_ label: LabelledValue) {
    self.label = label
  }

  private var document: Document { label.document }
  private var text: [UInt8] { label.document.text }
  private var written: String { label.written }

  var fact: Fact? {
    let terms = ChineseTerm(document)
    if let person { return person }
    if let given { return told("\(written)谁？", given, .name) }
    if let dispute = terms.dispute(label.key, label.passage) {
      return told("\(dispute)：\(written)怎么看？", label.whole, .claim)
    }
    guard !Persons(text).isNamed(label.key), label.key.count >= 6,
      let persons = terms.persons(label.whole)
    else { return nil }
    return told("\(written)是哪些人？", persons, .name)
  }

  private func told(_ question: String, _ value: Range<Int>, _ kind: FactKind) -> Fact {
    var fact = Fact(
      kind: kind, rule: "label.told", prior: 0.7, passage: label.passage,
      evidence: document.passages[label.passage].range, subject: written, attribute: "told",
      value: .span(value), question: question)
    fact.isQuestionOnly = true
    return fact
  }

  /// `陆九渊：心学一派的开创者`: who somebody is, below a heading for people or by their name.
  private var person: Fact? {
    let key = label.key
    let own = document.passages[label.passage]
    let isBelowPeople = own.heading.map {
      Self.people.suffix(of: text, document.passages[$0].range) > 0
    }
    guard (6...30).contains(key.count), text[key].allSatisfy({ $0 >= 0x80 }),
      Persons(text).isNamed(key) || isBelowPeople == true
    else { return nil }
    let role = untilComma
    guard displayWidth(text, role) <= 36, displayWidth(text, role) >= 4,
      Persons(text).isOffice(role), !ChineseName(text).holdsPredicate(role),
      // `三桅阵：一队 9 人`, but `第 3 任船长`
      !text[role].contains(where: \.isDigit) || text[role].starts(with: "第".utf8)
    else { return nil }
    var fact = Fact(
      kind: .definition, rule: "label.person", prior: 0.7, passage: label.passage,
      evidence: own.range, subject: document.string(key), attribute: "role", value: .span(role),
      question: "\(document.string(key))是谁？")
    fact.isQuestionOnly = true
    return fact
  }

  /// `适合送给：常走夜路的人`
  private var given: Range<Int>? {
    let names = untilComma
    return label.key.count > 6 && text[label.key].suffix(3).elementsEqual("给".utf8)
      && text[names].suffix(3).elementsEqual("人".utf8) ? names : nil
  }

  private var untilComma: Range<Int> {
    let whole = label.whole
    let comma = whole.first { Sign.at($0, in: text, end: whole.upperBound)?.sign == .comma }
    return SentenceCutter(text).trimmed(whole.lowerBound..<(comma ?? whole.upperBound))
  }

  private static let people = WordList("人物 人名 人物表 名人 作家 诗人 科学家 画家 将领 皇帝")
}
