import Recognition

/// `在 A、B、C 测试中，X 的分数分别为 1、2、3`: the n-th value belongs to the n-th name.
struct RespectivelyRule: SentenceRule {
  let id = "zh.respectively"
  let triggers = ["分别"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese else { return [] }
    let text = document.text
    let mark = Array("分别".utf8)
    guard let clause = sentence.clauses.first(where: { find(mark, in: $0.range, text) != nil }),
      let place = find(mark, in: clause.range, text)
    else { return [] }
    var start = place + mark.count
    let copula = Self.copulas.prefix(of: text, start..<clause.range.upperBound)
    start += copula
    let rest = SentenceCutter(text).trimmed(start..<clause.range.upperBound)
    let left = SentenceCutter(text).trimmed(clause.range.lowerBound..<place)
    if copula > 0, let pairs = owned(left, rest, clause, sentence, document) { return pairs }
    let values = Enumeration(text).items(of: rest)
    guard values.count > 1 else { return [] }
    guard let labels = labels(values.count, left, sentence, text) else { return [] }
    let isOwn = left.contains(labels[0].lowerBound)
    let what = isOwn ? "" : Wording(document).text(left)
    return zip(labels, values).map { label, value in
      fact(label, value, what, sentence, document)
    }
  }

  private func fact(
    _ label: Range<Int>, _ value: Range<Int>, _ what: String, _ sentence: Sentence,
    _ document: Document
  ) -> Fact {
    let name = document.string(label)
    let isNumber = document.text[value].first?.isDigit ?? false
    let isLatin = name.utf8.first.map { $0 < 0x80 } ?? false
    let spaced = isLatin ? " \(name) " : name
    let question =
      switch (what.isEmpty, isNumber) {
      case (true, true): "\(name)是多少？"
      case (true, false): "\(name)是什么？"
      case (false, true): "在\(spaced)上，\(what)是多少？"
      case (false, false): "在\(spaced)上，\(what)是什么？"
      }
    return fact(
      question, what.isEmpty ? name : what, name, value, isNumber ? .score : .relation, sentence)
  }

  private func fact(
    _ question: String, _ subject: String, _ attribute: String, _ value: Range<Int>,
    _ kind: FactKind, _ sentence: Sentence
  ) -> Fact {
    var fact = Fact(
      kind: kind, rule: id, prior: 0.85, passage: sentence.passage,
      evidence: sentence.range, subject: subject, attribute: attribute,
      value: .span(value), question: question)
    fact.isQuestionOnly = true
    return fact
  }

  // MARK: With 的

  /// `甲和乙的重量分别为 3 吨和 5 吨`, `甲的长和宽分别为…`: several owners of a property, or several properties.
  private func owned(
    _ left: Range<Int>, _ right: Range<Int>, _ clause: Clause, _ sentence: Sentence,
    _ document: Document
  ) -> [Fact]? {
    let text = document.text
    guard
      let particle = left.last(where: { text[$0..<left.upperBound].starts(with: "的".utf8) })
    else { return nil }
    let head = SentenceCutter(text).trimmed(
      ClauseOpening(text).end(of: left.lowerBound..<particle)..<particle)
    let tail = SentenceCutter(text).trimmed(particle + 3..<left.upperBound)
    let things = Enumeration(text)
    let values = things.things(of: right)
    guard values.count > 1, !head.isEmpty, !tail.isEmpty else { return nil }
    let owners = things.things(of: head)
    let properties = things.things(of: tail)
    let pairs: [(owner: Range<Int>, property: Range<Int>)]
    if owners.count == values.count, properties.count == 1 {
      pairs = owners.map { ($0, tail) }
    } else if properties.count == values.count, owners.count == 1 {
      pairs = properties.map { (head, $0) }
    } else {
      return nil
    }
    guard
      (owners + properties).allSatisfy({
        displayWidth(text, $0) <= 30 && Words.nounBlockers.first(in: text, $0) == nil
          && Words.pronouns.prefix(of: text, $0) == 0
      })
    else { return nil }
    let wording = Wording(document)
    let scopes = clause.scopes.filter { $0.range.upperBound <= left.lowerBound }
      .map { wording.text($0.range) + "，" }.joined()
    return zip(pairs, values).map { pair, value in
      let owner = wording.text(pair.owner)
      let property = wording.text(pair.property)
      let joint = text[pair.owner.upperBound - 1] < 0x80 ? " 的" : "的"
      let quantity = quantity(at: value, sentence)
      let hint =
        quantity.map { Hint(text, .chinese).hint(for: $0) ?? "多少" }
        ?? (text[value].first?.isDigit == true ? "多少" : "什么")
      return fact(
        "\(scopes)\(owner)\(joint)\(property)是\(hint)？", owner, property, value,
        quantity.map { $0.factKind ?? .score } ?? .relation, sentence)
    }
  }

  private func quantity(at value: Range<Int>, _ sentence: Sentence) -> Quantity? {
    guard case .quantity(let quantity) = sentence.token(at: value.lowerBound)?.kind else {
      return nil
    }
    return quantity
  }

  // MARK: Without

  /// An enumeration of the same length: in the clause itself, else in the clauses before it.
  private func labels(
    _ count: Int, _ left: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> [Range<Int>]? {
    let before = sentence.clauses.filter { $0.range.upperBound <= left.lowerBound }.map(\.range)
      .reversed()
    for range in [left] + before {
      var items = Enumeration(text).items(of: range)
      guard items.count == count, var first = items.first, var last = items.last else { continue }
      let opener = Words.prepositions.prefix(of: text, first)
      first = SentenceCutter(text).trimmed(first.lowerBound + opener..<first.upperBound)
      while true {
        let ending = Self.endings.suffix(of: text, last)
        guard ending > 0, ending < last.count else { break }
        last = SentenceCutter(text).trimmed(last.lowerBound..<last.upperBound - ending)
      }
      items[0] = first
      items[count - 1] = last
      return items
    }
    return nil
  }

  private func find(_ word: [UInt8], in range: Range<Int>, _ text: [UInt8]) -> Int? {
    range.first { text[$0] == word[0] && text[$0..<range.upperBound].starts(with: word) }
  }

  private static let copulas = WordList("为 是 达到 有 得到 达 约为 获得 ： :")
  private static let endings = WordList("中 上 里 方面 基准测试 测试 基准 评估 的 分数 得分 成绩 测试集 三项 两项")
}
