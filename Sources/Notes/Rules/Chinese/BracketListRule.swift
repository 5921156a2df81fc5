import Recognition

/// `海产（紫菜、鲍鱼、海参等）`: what a bracket lists of the noun before it.
struct BracketListRule: SentenceRule {
  let id = "zh.bracket-list"
  let triggers = ["（", "("]

  private static let widestNoun = 30
  private static let widestItem = 24

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    let text = document.text
    return sentence.brackets.indices.dropLast().compactMap { index in
      let open = sentence.brackets[index]
      let close = sentence.brackets[index + 1]
      guard open.depth == 1, close.depth == 0,
        let length = Self.opening(endingAt: open.offset, text),
        let list = list(
          open.offset..<close.offset - Self.signLength(endingAt: close.offset, text), text),
        let noun = noun(before: open.offset - length, sentence, text)
      else { return nil }
      let name = Wording(document).text(noun)
      let space = text[noun.upperBound - 1].isAlphanumeric ? " " : ""
      var fact = Fact(
        kind: .list, rule: id, prior: 0.66, passage: sentence.passage, evidence: sentence.range,
        subject: name, attribute: "包括", value: .items(list.items),
        question: "\(name)\(space)\(list.isComplete ? "包括" : "有")哪些？")
      fact.isQuestionOnly = true
      return fact
    }
  }

  /// Bytes of a round bracket.
  private static func opening(endingAt end: Int, _ text: [UInt8]) -> Int? {
    if end > 0, text[end - 1] == UInt8(ascii: "(") { return 1 }
    return text[..<end].suffix(3).elementsEqual("（".utf8) ? 3 : nil
  }

  private static func signLength(endingAt end: Int, _ text: [UInt8]) -> Int {
    text[end - 1] < 0x80 ? 1 : 3
  }

  /// Three things and more side by side, or two behind 包括.
  private func list(_ inner: Range<Int>, _ text: [UInt8]) -> (
    items: [Range<Int>], isComplete: Bool
  )? {
    let opener = Self.openers.prefix(of: text, inner)
    let example = opener > 0 ? 0 : Self.examples.prefix(of: text, inner)
    var body = SentenceCutter(text).trimmed(
      inner.lowerBound + opener + example..<inner.upperBound)
    let end = Self.andSo.first(in: text, body)?.lowerBound
    if let end { body = SentenceCutter(text).trimmed(body.lowerBound..<end) }
    guard body.count > 6 else { return nil }
    let items = Enumeration(text).items(of: body)
    let isMarked = opener + example > 0 || end != nil
    guard ((opener > 0 ? 2 : 3)...9).contains(items.count),
      isMarked || Leak.holds(text[body], Array("、".utf8)[...]),
      items.allSatisfy({ isThing($0, text) })
    else { return nil }
    return (items, opener > 0 && end == nil)
  }

  private func isThing(_ item: Range<Int>, _ text: [UInt8]) -> Bool {
    (2...Self.widestItem).contains(displayWidth(text, item)) && !text[item.lowerBound].isDigit
      && Words.pronouns.prefix(of: text, item) == 0 && Self.clauses.first(in: text, item) == nil
      && !item.contains { Sign.at($0, in: text, end: item.upperBound)?.sign == .comma }
  }

  /// The phrase of nouns that ends before the bracket.
  private func noun(before end: Int, _ sentence: Sentence, _ text: [UInt8]) -> Range<Int>? {
    guard let clause = sentence.rangeOfClause(at: max(sentence.range.lowerBound, end - 1)) else {
      return nil
    }
    let before = SentenceCutter(text).trimmed(clause.lowerBound..<max(clause.lowerBound, end))
    let words = sentence.words(in: before, of: text)
    let first = words.indices.last { index in
      switch words[index].kind {
      case .noun, .name, .character, .weakVerb, .adjective, .verbalNoun, .particle, .localizer:
        false
      // `服务的升级`
      case .verb, .adverb: index == 0 || words[index - 1].kind != .particle
      default: true
      }
    }
    guard let start = first.map({ $0 + 1 }) ?? words.indices.first, start < words.count else {
      return nil
    }
    let noun = PhraseEdges(text).trimmed(words[start].range.lowerBound..<before.upperBound)
    // `三成股份（甲、乙、丙）`: the bracket tells of whatever it is a share of.
    let isShare = sentence.tokens.contains { token in
      guard case .quantity(let quantity) = token.kind else { return false }
      return quantity.kind == .percent && token.range.upperBound <= noun.lowerBound + 3
        && token.range.upperBound + 3 >= noun.lowerBound
    }
    guard !isShare, !isBehindClassifier(noun, text) else { return nil }
    guard noun.upperBound == before.upperBound, noun.count >= 6,
      displayWidth(text, noun) <= Self.widestNoun, ChineseName(text).isThing(noun),
      !Words.vague.contains(text, noun), words[words.count - 1].kind != .particle,
      !text[noun].starts(with: "的".utf8), !Persons(text).isNamed(noun)
    else { return nil }
    return noun
  }

  /// `这件事`: of 件事 alone nobody knows which.
  private func isBehindClassifier(_ noun: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.classifiers.prefix(of: text, noun) > 0
      && Self.pointing.suffix(of: text, max(0, noun.lowerBound - 3)..<noun.lowerBound) > 0
  }

  private static let classifiers = WordList("件 个 种 条 次 份 张 类 项 位 套")
  private static let pointing = WordList("这 那 一 两 几 每 某 哪 该")
  private static let openers = WordList("包括 包含 含有 含 分为 分别为 分别是 即 共有 有")
  private static let examples = WordList("例如 比如 诸如 如")
  private static let andSo = WordList("等")
  private static let clauses = WordList("是 了 要 没 不 很 就 也 被 把 → =")
}
