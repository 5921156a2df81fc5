/// `Foxley CEO Ida Moe`, `首席工程师丹·罗斯`: a person and the office they hold.
struct RoleRule: SentenceRule {
  let id = "role"
  let triggers = [
    "CEO", "CTO", "CFO", "COO", "首席", "总裁", "主管", "董事长", "创始人", "负责人", "总监", "教授", "院长", "主席", "总统",
    "总理", "部长", "国王",
    "皇帝", "校长", "主任", "作者", "经理", "president", "director", "professor", "founder", "chief",
    "head of", "minister",
    "king", "emperor", "consul", "author",
  ]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    var facts: [Fact] = []
    for clause in sentence.clauses {
      guard let title = Self.titles.first(in: text, clause.range) else { continue }
      let role = office(title, clause.range, text)
      guard let person = person(after: role.upperBound, clause.range, sentence, text) else {
        continue
      }
      // `CEO 张三`, `国王路易`: of what, the text does not say; a long title tells enough of the person.
      // `The first was built by the brass-founder …`
      if sentence.language == .english, EnglishVerb(text).first(in: role) != nil { continue }
      if role == title, title.count < 15 || text[title.lowerBound] < 0x80 { continue }
      if isToldAbove(role, person, text) { continue }
      let both = self.facts(role, person, sentence, document)
      facts += role == title || !namesHouse(role, title, text) ? both.suffix(1) : both[...]
    }
    return facts
  }

  /// `工程总监玛丽` below `工程总监玛丽·安德森`: the same person by a part of the name.
  private func isToldAbove(_ role: Range<Int>, _ person: Range<Int>, _ text: [UInt8]) -> Bool {
    guard role.upperBound == person.lowerBound else { return false }
    let start = max(0, role.lowerBound - Self.reach)
    let both = Array(text[role.lowerBound..<person.upperBound])
    guard let above = ByteSearch.first(both, in: text, start..<role.lowerBound) else {
      return false
    }
    return text[(above + both.count)...].starts(with: "·".utf8)
  }

  /// Bytes within which a person of a note is mostly named in full.
  private static let reach = 8192

  /// `工程副总裁`: every house has one.
  private func namesHouse(
    _ role: Range<Int>, _ title: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    let before = role.lowerBound..<title.lowerBound
    return text[before].contains(where: \.isCapital) || text[title.lowerBound] < 0x80
      || Self.houses.first(in: text, before) != nil
  }

  private func facts(
    _ role: Range<Int>, _ person: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> [Fact] {
    let office = document.string(role)
    let name = document.string(person)
    let isChinese = sentence.language == .chinese
    return [
      Fact(
        kind: .name, rule: id, prior: 0.8, passage: sentence.passage, evidence: sentence.range,
        subject: office, attribute: "holder", value: .span(person),
        question: isChinese ? "\(office)是谁？" : "Who is \(office)?"),
      Fact(
        kind: .name, rule: id + ".office", prior: 0.72, passage: sentence.passage,
        evidence: sentence.range, subject: name, attribute: "office", value: .span(role),
        question: isChinese ? "\(name)的职务是什么？" : "What office does \(name) hold?"),
    ]
  }

  /// The title with the organisation and field before it, as far as they belong to it.
  private func office(_ title: Range<Int>, _ clause: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var start = title.lowerBound
    while start > clause.lowerBound {
      let before = clause.lowerBound..<start
      // `10:02 ceo …`
      if text[start - 1].isDigit, text[start] == 0x20 { break }
      if text[start - 1] == 0x20 || text[start - 1].isAlphanumeric
        || text[start - 1] == UInt8(ascii: "-")
      {
        start -= 1
        continue
      }
      let length = Self.fields.suffix(of: text, before)
      guard length > 0 else { break }
      start -= length
    }
    let office = SentenceCutter(text).trimmed(start..<title.upperBound)
    return withoutLead(office, before: title.lowerBound, text)
  }

  /// `as chief executive` without the words that belong to the sentence: before a Latin title stand names and ranks.
  private func withoutLead(
    _ office: Range<Int>, before title: Int, _ text: [UInt8]
  ) -> Range<Int> {
    guard text[office].allSatisfy({ $0 < 0x80 }) else { return office }
    var start = title
    while start > office.lowerBound {
      let before = SentenceCutter(text).trimmed(office.lowerBound..<start)
      let first = text[before].lastIndex(of: 0x20).map { $0 + 1 } ?? before.lowerBound
      guard first < before.upperBound,
        text[first].isCapital || Self.ranks.contains(text, first..<before.upperBound)
      else { break }
      start = first
    }
    return start..<office.upperBound
  }

  private static let ranks = WordList(
    "vice deputy former managing executive general assistant prime acting senior junior associate honorary co-"
  )

  /// The name right behind the title: a run of Chinese characters, a Latin name, or both.
  private func person(
    after start: Int, _ clause: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int>? {
    var at = start
    while at < clause.upperBound, text[at] == 0x20 { at += 1 }
    let names = sentence.names
    if let name = names.first(where: { $0.lowerBound == at }), text[at] >= 0xE4 { return name }
    // `Acme CEO Jane Roe` is one run of Latin words.
    if let run = names.first(where: { $0.lowerBound < start && at < $0.upperBound }),
      sentence.language == .chinese, isPersonal(text[at..<run.upperBound])
    {
      return at..<run.upperBound
    }
    let han = Transliteration.run(in: text, at..<clause.upperBound)
    let latinStart = han?.upperBound ?? at
    let latin = names.first {
      $0.lowerBound == latinStart || $0.lowerBound == latinStart + 1
    }
    if let han { return han.lowerBound..<(latin?.upperBound ?? han.upperBound) }
    if let latin, latin.lowerBound == at { return isPersonal(text[latin]) ? latin : nil }
    return surname(at, clause, text)
  }

  /// At least two capitalised words without digits.
  private func isPersonal(_ name: ArraySlice<UInt8>) -> Bool {
    name.contains(0x20) && !name.contains(where: \.isDigit)
  }

  /// A Chinese family name and one or two characters, ended by a sign or a verb.
  private func surname(_ at: Int, _ clause: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard FamilyNames.words.prefix(of: text, at..<clause.upperBound) == 3 else { return nil }
    for count in [3, 2] {
      let end = at + 3 * count
      guard end <= clause.upperBound, text[at..<end].allSatisfy({ $0 >= 0x80 }) else { continue }
      let isAtEnd =
        end == clause.upperBound || text[end] < 0x80
        || Sign.at(end, in: text, end: text.count) != nil
      if isAtEnd || Words.predicates.prefix(of: text, end..<clause.upperBound) > 0 {
        return at..<end
      }
    }
    return nil
  }

  private static let titles = WordList(
    """
    CEO CTO CFO COO 首席执行官 首席技术官 首席财务官 首席运营官 首席产品官 首席科学家 首席研究官 副总裁 总裁 主管 董事长 联合创始人 创始人 负责人 总监 教授 院长 主席 总统 总理 部长
    国王 皇帝 校长 主任 作者 总经理 经理
    president vice_president director professor co-founder founder chief_executive minister king emperor consul author
    """)
  private static let houses = WordList("公司 集团 大学 学院 实验室 美国 中国 英国 法国 德国 日本")
  private static let fields = WordList(
    """
    研究 工程 产品 技术 市场 销售 运营 财务 人力资源 安全 设计 科学 执行 项目 部门 公司 集团 大学 学院 实验室 美国 中国 英国 法国 德国 日本 前 现任 时任 轮值 副
    """)
}
