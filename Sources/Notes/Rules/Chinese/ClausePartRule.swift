/// Who does what to what, where and with what: each part of a Chinese clause can be asked for.
struct ClausePartRule: SentenceRule {
  let id = "zh.part"
  let triggers: [String] = []

  /// Columns of an answer that is said in one breath.
  private static let widest = 44

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    guard sentence.language == .chinese, !sentence.isQuestion else { return [] }
    return sentence.clauses.flatMap { clause -> [Fact] in
      var facts: [Fact] = []
      if let change = ClauseChange(document.text).change(clause.parts?.verb, clause) {
        let isDegree = ClauseChange.degrees.prefix(of: document.text, change) > 0
        facts.append(fact(isDegree ? "degree" : "change", change, "如何", clause, sentence))
      }
      guard let parts = clause.parts, let verb = parts.verb, !verb.isEmpty else { return facts }
      if let fact = subject(parts, verb, clause, sentence, document) { facts.append(fact) }
      if let fact = unique(parts, verb, clause, sentence, document) { facts.append(fact) }
      if let object = parts.object.map({
        LeadingClassifier.trimmed(
          SerialVerb.object($0, of: verb, document.text), document.text)
      }),
        isAnswer(object, sentence, document), !sentence.listsOn(behind: object),
        !isNextTopic(object, verb, parts, document.text),
        // `像两顶草帽`: what something reminds the writer of.
        !Self.similes.contains(document.text, verb),
        Self.light.suffix(of: document.text, verb) == 0,
        !cutsWord(object, document.text), !isCutOff(object, document.text),
        !(parts.subject.map { repeats($0, object, document.text) } ?? false)
      {
        let rule = isCopula(verb, document.text) ? "copula" : "object"
        let isFigure =
          document.text[object.lowerBound].isDigit
          && sentence.token(at: object.lowerBound).map {
            $0.isQuantity && ($0.isMeasured || !isNoun($0.range.upperBound, object, document.text))
          } == true
        let general =
          isFigure ? "多少" : Self.placed.suffix(of: document.text, verb) > 0 ? "哪里" : "什么"
        let isRole =
          rule == "copula" && Persons(document.text).isPerson(object)
          && !Persons(document.text).isNamed(object) && !isClause(object, sentence, document.text)
          && (object.count > 12 || !document.text[object].suffix(3).elementsEqual("者".utf8))
        let quality =
          rule == "copula" ? Quality.extended(object, in: sentence, document.text) : nil
        let isHolder =
          rule == "copula" && parts.subject.map(Persons(document.text).isRole) ?? false
          && !document.text[object].contains(where: \.isDigit)
        let asked =
          isHolder ? "谁" : isRole ? "什么人" : hint(object, general, sentence, document)
        var found = fact(
          rule, quality ?? object, quality == nil ? asked : Quality.hint, clause, sentence)
        if ChineseSpeech.claims(verb, document.text) { found.kind = .claim }
        facts.append(found)
      }
      for adjunct in parts.adjuncts {
        let phrase = withoutLocalizer(adjunct.phrase, document.text)
        guard isAnswer(phrase, sentence, document), !swallowsVerb(adjunct.phrase, document.text),
          // `被监军边令诚告死`: a name that holds a word for making somebody do something.
          !(Self.passives.contains(document.text, adjunct.preposition)
            && Self.causatives.prefix(
              of: document.text, phrase.upperBound..<max(phrase.upperBound, clause.range.upperBound)
            )
              > 0),
          !isAttributive(adjunct.phrase, clause, document.text),
          sentence.words(in: phrase, of: document.text).first?.kind != .verb,
          // `在今后几周内`
          !Self.times.contains(document.text, adjunct.preposition)
            || !sentence.tokens.contains(where: {
              $0.isQuantity && phrase.contains($0.range.lowerBound)
                && $0.range.upperBound == phrase.upperBound
            }),
          var role = role(of: adjunct.preposition, document.text)
        else { continue }
        // `由 30 条增到 70 条`, `在三千条上下`
        if role.hint != "什么", isFigure(phrase, document.text) { continue }
        if role.hint == "哪里", !isPlace(phrase, document.text) { role.hint = "什么" }
        if role.hint == "谁", !Self.agents.contains(document.text, adjunct.preposition),
          !Persons(document.text).isPerson(phrase)
        {
          role.hint = "什么"
        }
        facts.append(
          fact(
            role.rule, phrase, hint(phrase, role.hint, sentence, document), clause, sentence))
      }
      return facts
    }
  }

  /// Digits, or Chinese numerals of two characters.
  private func isFigure(_ phrase: Range<Int>, _ text: [UInt8]) -> Bool {
    text[phrase.lowerBound].isDigit
      || phrase.count >= 6 && Words.numerals.prefix(of: text, phrase) > 0
        && Words.numerals.prefix(of: text, phrase.lowerBound + 3..<phrase.upperBound) > 0
  }

  private func fact(
    _ rule: String, _ answer: Range<Int>, _ hint: String?, _ clause: Clause, _ sentence: Sentence
  ) -> Fact {
    Fact(
      kind: .relation, rule: "\(id).\(rule)", prior: Self.priors[rule] ?? 0.42,
      passage: sentence.passage,
      evidence: sentence.range, value: .span(answer), hint: hint, window: clause.range)
  }

  private static let priors = [
    "object": 0.44, "copula": 0.48, "place": 0.36, "change": 0.45, "degree": 0.6,
  ]

  // MARK: The subject

  /// `谁在 1877 年赎回了吴淞铁路？`: the clause itself, with a question word for its subject.
  private func subject(
    _ parts: ClauseParts, _ verb: Range<Int>, _ clause: Clause, _ sentence: Sentence,
    _ document: Document
  ) -> Fact? {
    guard !Self.equating.contains(document.text, verb), let subject = parts.subject,
      isAnswer(subject, sentence, document),
      displayWidth(document.text, subject) <= 30, isNamed(subject, sentence, document.text),
      displayWidth(document.text, subject.upperBound..<clause.range.upperBound) >= 10,
      Words.attributes.suffix(of: document.text, subject) == 0,
      Self.conditions.prefix(of: document.text, clause.range) == 0,
      !isAnyOne(parts.object, sentence, document.text)
    else { return nil }
    let wording = Wording(document)
    let claim = sentence.claim(before: clause.range, document.text).map { wording.text($0) + "，" }
    let start = ClauseOpening(document.text).end(ofConjunctions: clause.range)
    let before = wording.text(min(start, subject.lowerBound)..<subject.lowerBound)
    let rest = SentenceCutter(document.text).trimmed(subject.upperBound..<clause.range.upperBound)
    let after = wording.text(rest)
    let word =
      ChineseSpeech.claims(verb, document.text) ? "谁" : asking(subject, sentence, document)
    var fact = Fact(
      kind: .name, rule: "\(id).subject", prior: 0.34, passage: sentence.passage,
      evidence: sentence.range, subject: document.string(verb), attribute: after,
      value: .span(subject), question: "\(claim ?? "")\(before)\(word)\(after)？")
    fact.isQuestionOnly = true
    return fact
  }

  /// `一篇论文`: whoever wrote one could be the answer.
  private func isAnyOne(_ object: Range<Int>?, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    guard let object, text[object].starts(with: "一".utf8) else { return false }
    return displayWidth(text, object) <= 12
      && !sentence.names.contains { object.contains($0.lowerBound) }
  }

  /// Not a bare common word or two: those name a kind of thing rather than a thing.
  private func isNamed(_ subject: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    sentence.words(in: subject, of: text).contains { word in
      word.kind == .name || word.kind == .character || word.kind == .particle
    }
  }

  /// Of a condition nobody asks who fulfils it.
  private static let conditions = WordList("若 如果 如 当 只要 只有 一旦 假如 倘若 除非 即使 虽然 尽管 无论 不管")

  /// `这是世界上第一座…`, `X 是最大的…`: of which there is only one, so that it can be asked for by what is said of it.
  private func unique(
    _ parts: ClauseParts, _ verb: Range<Int>, _ clause: Clause, _ sentence: Sentence,
    _ document: Document
  ) -> Fact? {
    guard isCopula(verb, document.text), let object = parts.object,
      let subject = parts.subject ?? referent(of: clause, verb, sentence, document.text),
      displayWidth(document.text, object) <= 60, displayWidth(document.text, subject) <= 30,
      // `X 是最有启发的`: what is most so is not said.
      !document.text[object.upperBound...].starts(with: "的".utf8),
      displayWidth(document.text, object) > 6,
      isAnswer(subject, sentence, document),
      Self.superlatives.first(in: document.text, object) != nil,
      Self.amongOthers.suffix(of: document.text, object) == 0
    else { return nil }
    let said = Wording(document).text(object)
    var fact = Fact(
      kind: .name, rule: "\(id).unique", prior: 0.7, passage: sentence.passage,
      evidence: sentence.range, subject: said, attribute: "name", value: .span(subject),
      question: "\(said)是\(fitting(asking(subject, sentence, document), behind: said))？")
    fact.isQuestionOnly = true
    return fact
  }

  /// What 这 or 它 at the start of the clause stands for; before 即 it is the object of the clause before.
  private func referent(
    of clause: Clause, _ verb: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> Range<Int>? {
    let start = ClauseOpening(text).end(of: clause.range)
    if Words.pronouns.prefix(of: text, start..<max(start, verb.lowerBound)) > 0 {
      return clause.carriedSubject.flatMap { carried in
        carried != sentence.context.topic && ChineseName(text).isName(carried) ? carried : nil
      }
    }
    guard Self.namely.prefix(of: text, clause.range) > 0 else { return nil }
    return sentence.clauses.last { $0.range.upperBound <= clause.range.lowerBound }?.parts?.object
  }

  private static let namely = WordList("即 也就是")
  private static let superlatives = WordList("第一 首个 首座 首次 首位 首条 首部 首家 最 唯一 首都 别名 前身 简称 创始人 发明者 发明人")
  private static let amongOthers = WordList("之一 因素 原因")

  /// Verbs whose object is what is done.
  private static let light = WordList("进行 加以 予以 作出 做出 给予 开展 从事 展开")

  // MARK: Words

  private func isCopula(_ verb: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.copulas.contains(text, verb)
  }

  private static let placed = WordList("在 位于 坐落于 产于 生于 葬于")
  private static let equating = WordList("是 为 即 系 就是 则是 也是 便是")
  private static let similes = WordList("像 好像 好似 犹如 宛如")
  private static let copulas = WordList("是 为 即 系 就是 则是 也是 便是 成为 作为")

  private func isAnswer(_ range: Range<Int>, _ sentence: Sentence, _ document: Document) -> Bool {
    let width = displayWidth(document.text, range)
    return (width >= 3 || sentence.names.contains(range)) && width <= Self.widest
      && !isPartOfList(range, document.text)
      && !Words.vague.contains(document.text, range)
      && Words.pronouns.prefix(of: document.text, range) == 0
      && Self.steps.prefix(of: document.text, range) < range.count
      && isThing(sentence.words(in: range, of: document.text))
      && !sentence.tokens.contains { $0.range == range && $0.isQuantity }
      && document.text[range].contains { $0 >= 0xE4 || $0.isLetter }
  }

  /// Holds no pronoun, and something besides verbs.
  private func isThing(_ words: [ChineseWord]) -> Bool {
    !words.contains { $0.kind == .pronoun }
      && words.contains { word in
        switch word.kind {
        case .verb, .adverb, .auxiliary, .complement, .copula, .preposition: false
        default: true
        }
      }
  }

  /// `第三是票价问题`: what is spoken of next.
  private func isNextTopic(
    _ object: Range<Int>, _ verb: Range<Int>, _ parts: ClauseParts, _ text: [UInt8]
  ) -> Bool {
    parts.subject == nil && isCopula(verb, text) && Self.topics.suffix(of: text, object) > 0
  }

  static let topics = WordList("问题 话题")
  private static let steps = WordList("第一步 第二步 第三步 第四步 第一个 第二个 第三个 第四个 第一点 第二点 第三点 第一次 第二次 第三次")

  /// `从 X 来` of `是从 X 来的`, `1.04 好` of `升 1.04 好了`: the end of a predicate rather than a thing.
  private func isCutOff(_ object: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.origins.prefix(of: text, object) > 0
      // `会上唱` of `在庙会上唱`
      || Self.meetings.prefix(of: text, object) > 0
      // `从没有齐过`
      || text[object].suffix(3).elementsEqual("过".utf8)
      || ["（", "("].contains { text[object].starts(with: $0.utf8) }
      || text[object.upperBound...].starts(with: "了".utf8)
      // `是借 Otto 的`
      || text[object.upperBound...].starts(with: " 的".utf8)
      // `列了五个数字：`: which, stands behind the colon.
      || Words.numerals.prefix(of: text, object) > 0
        && Sign.at(object.upperBound, in: text, end: text.count)?.sign == .colon
  }

  /// `用胶带粘着`: the verb before 着 is taken for the end of the thing.
  private func swallowsVerb(_ phrase: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.aspects.prefix(of: text, phrase.upperBound..<min(phrase.upperBound + 3, text.count)) > 0
  }

  private static let aspects = WordList("着 了 过 得")
  private static let passives = WordList("被")
  private static let causatives = WordList("令 使 让 叫")
  private static let meetings = WordList("会上 会后 会前 会中 会场")

  /// `船头一直坐一名舵手`: somebody does something.
  private func isClause(_ object: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    let words = sentence.words(in: object, of: text)
    let last = words.lastIndex { $0.kind == .particle } ?? words.startIndex
    return words[last...].contains { $0.kind == .adverb }
  }

  /// `睡不着是真睡不着`
  private func repeats(_ subject: Range<Int>, _ object: Range<Int>, _ text: [UInt8]) -> Bool {
    subject.count >= 6 && Leak.holds(text[object], text[subject])
  }

  static let origins = WordList("从 由 为了 因为 在 按 靠 作为 用 被 把 将 向")

  /// The verb 建 and the answer 立了制度: both are parts of 建立.
  private func cutsWord(_ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    return [3, 6].contains { length in
      guard answer.lowerBound >= length, text[answer.lowerBound - length] >= 0xE3,
        let word = ChineseLexicon.word(
          at: answer.lowerBound - length, in: text, end: answer.upperBound)
      else { return false }
      return word.range.upperBound > answer.lowerBound && word.kind != .adverb
    }
  }

  /// `平原、常山`: one of several, and the others stand beside it.
  private func isPartOfList(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let isFirst = text[range.upperBound...].starts(with: "、".utf8)
    let isLast =
      range.lowerBound > 2
      && text[(range.lowerBound - 3)..<range.lowerBound].elementsEqual("、".utf8)
    return isFirst || isLast
  }

  private func hint(
    _ answer: Range<Int>, _ general: String, _ sentence: Sentence, _ document: Document
  ) -> String? {
    if Persons(document.text).isPerson(answer), !isClause(answer, sentence, document.text) {
      // `是个守塔人`: of what kind, and not who.
      return Self.kinds.suffix(of: document.text, sentence.range.lowerBound..<answer.lowerBound) > 0
        ? "什么人" : "谁"
    }
    return Hint(document.text, .chinese).hint(for: answer, general)
  }

  /// `1987|赛季`: what the figure tells apart, and no unit.
  private func isNoun(_ start: Int, _ object: Range<Int>, _ text: [UInt8]) -> Bool {
    guard start < object.upperBound else { return false }
    let rest = SentenceCutter(text).trimmed(start..<object.upperBound)
    // `2031 KX4`
    if !rest.isEmpty, text[rest.lowerBound].isCapital, text[rest].contains(where: \.isDigit) {
      return true
    }
    return rest.count >= 6 && text[rest].allSatisfy { $0 >= 0x80 }
      && !Self.about.contains(text, rest)
  }

  private static let about = WordList("左右 上下 以上 以下 以内 以外 不到 多个 余个")
  private static let kinds = WordList("个 名 位")

  /// The question word for a subject.
  private func asking(
    _ subject: Range<Int>, _ sentence: Sentence, _ document: Document
  ) -> String {
    hint(subject, "什么", sentence, document) ?? "什么"
  }

  /// No `第一条铁路是什么铁路？`
  private func fitting(_ word: String, behind said: String) -> String {
    word.hasPrefix("什么") && said.hasSuffix(word.dropFirst(2)) ? "什么" : word
  }

  /// `从官网中的例子`: what is followed by 的 says which, not where.
  private func isAttributive(_ phrase: Range<Int>, _ clause: Clause, _ text: [UInt8]) -> Bool {
    // `在社区参与项目的链接`
    if let verb = clause.parts?.verb, verb.lowerBound >= phrase.upperBound,
      Self.particle.first(in: text, verb.upperBound..<clause.range.upperBound) != nil
    {
      return true
    }
    let rest = phrase.upperBound..<min(phrase.upperBound + 9, text.count)
    let length = Self.localizers.prefix(of: text, rest)
    return text[(phrase.upperBound + length)...].starts(with: "的".utf8)
  }

  private static let times = WordList("在 于 自 从")
  private static let particle = WordList("的")

  /// `平原上` is asked for as 平原; what a time is cut from is no place.
  private func withoutLocalizer(_ phrase: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length = Self.localizers.suffix(of: text, phrase)
    guard length > 0 else { return phrase }
    let rest = SentenceCutter(text).trimmed(phrase.lowerBound..<phrase.upperBound - length)
    return rest.count > 3 || text[phrase].contains(0x20) ? rest : phrase
  }

  private static let localizers = WordList("中 上 里 内 之中 之上 之内 下")

  /// `从两个维度扩展`: how many rather than where.
  private static let counted = WordList(
    "两个 三个 四个 五个 六个 七个 八个 几个 多个 各个 两种 三种 四种 五种 几种 多种 各种 两方面 三方面 多方面 两条 三条 几条 多条")

  /// No title of a book, no figure, and not `回纥帮助下`.
  private func isPlace(_ phrase: Range<Int>, _ text: [UInt8]) -> Bool {
    text[phrase].contains { $0 >= 0xE4 } && !text[phrase].starts(with: "《".utf8)
      && !text[phrase].contains(where: \.isDigit)
      && Self.counted.prefix(of: text, phrase) == 0
      && !["上", "下", "中"].contains { text[phrase.upperBound...].starts(with: $0.utf8) }
  }

  private func role(of preposition: Range<Int>, _ text: [UInt8]) -> (rule: String, hint: String)? {
    if Self.places.contains(text, preposition) { return ("place", "哪里") }
    if Self.means.contains(text, preposition) { return ("means", "什么") }
    if Self.partners.contains(text, preposition) { return ("partner", "谁") }
    return nil
  }

  private static let places = WordList("在 于 自 从 沿 经")
  private static let means = WordList("以 用 通过 利用 借助 凭借 凭 靠 根据 按照 按 依据 随着 因 把 将")
  private static let agents = WordList("由")
  private static let partners = WordList("向 给 对 为 与 跟 同 被 由 对于")
}
