import Recognition

/// What is done, made or meant: the object of a clause.
extension ClausePartRule {
  func object(
    _ parts: ClauseParts, _ verb: Range<Int>, _ clause: Clause, _ sentence: Sentence,
    _ document: Document
  ) -> Fact? {
    let text = document.text
    guard
      let object = parts.object.map({
        LeadingClassifier.trimmed(SerialVerb.object($0, of: verb, text), text)
      }),
      isAnswer(object, sentence, document), !sentence.listsOn(behind: object),
      !isNextTopic(object, verb, parts, text),
      // `像两顶草帽`: what something reminds the writer of.
      !Self.similes.contains(text, verb),
      // `经调整净利 3 亿`: what was done belongs to the noun.
      !text[..<verb.lowerBound].suffix(3).elementsEqual("经".utf8),
      Self.light.suffix(of: text, verb) == 0,
      !cutsWord(object, text), !isCutOff(object, text), !isTwofold(object, text),
      !(parts.subject.map { repeats($0, object, text) } ?? false)
    else { return nil }
    let isCopula = isCopula(verb, text)
    let quality = isCopula ? Quality.extended(object, in: sentence, text) : nil
    let hint =
      if quality != nil {
        Quality.hint
      } else if isCopula, isHolder(parts.subject, object, text) {
        "谁"
      } else if isCopula, isRole(object, sentence, text) {
        "什么人"
      } else {
        numbered(
          self.hint(object, general(object, verb, sentence, text), sentence, document), object, text
        )
      }
    var found = fact(
      isCopula ? "copula" : "object", quality ?? object, hint, clause, sentence)
    if ChineseSpeech.claims(verb, text) { found.kind = .claim }
    return found
  }

  private func general(
    _ object: Range<Int>, _ verb: Range<Int>, _ sentence: Sentence, _ text: [UInt8]
  ) -> String {
    // `3-PGA` is a name.
    let isFigure =
      text[object.lowerBound].isDigit && !text[object].drop(while: \.isDigit).starts(with: "-".utf8)
      && sentence.token(at: object.lowerBound).map {
        $0.isQuantity && ($0.isMeasured || !isNoun($0.range.upperBound, object, text))
      } == true
    if isFigure, case .quantity(let quantity)? = sentence.token(at: object.lowerBound)?.kind,
      quantity.kind.isDate
    {
      return "什么时候"
    }
    if isFigure, case .quantity(let quantity)? = sentence.token(at: object.lowerBound)?.kind,
      case let rest = SentenceCutter(text).trimmed(
        min(quantity.range.upperBound, object.upperBound)..<object.upperBound),
      Self.toll.contains(text, rest)
    {
      return "多少" + String(decoding: text[rest], as: UTF8.self)
    }
    return isFigure ? "多少" : Self.placed.suffix(of: text, verb) > 0 ? "哪里" : "什么"
  }

  /// `几种原因` for 六种原因, whose number is what is asked for.
  private func numbered(_ hint: String?, _ object: Range<Int>, _ text: [UInt8]) -> String? {
    let numeral = Self.numerals.prefix(of: text, object)
    let rest = object.lowerBound + numeral..<object.upperBound
    guard hint == "什么", numeral > 0, object.count <= Self.longestCount,
      Self.classifiers.prefix(of: text, rest) > 0
    else { return hint }
    return "几" + String(decoding: text[rest], as: UTF8.self)
  }

  private static let toll = WordList("伤 死 亡 胜 负 平")

  /// Bytes.
  private static let longestCount = 18
  private static let numerals = WordList("两 二 三 四 五 六 七 八 九 十")
  private static let classifiers = WordList(
    "种 个 条 项 类 件 次 位 名 层 套 组 座 家 只 台 本 篇 张 份 级 道 步 部 首 幅 艘 根 颗 块")

  /// What somebody is, and not who.
  private func isRole(_ object: Range<Int>, _ sentence: Sentence, _ text: [UInt8]) -> Bool {
    Persons(text).isPerson(object) && !Persons(text).isNamed(object)
      && !isClause(object, sentence, text)
      && (object.count > 12 || !text[object].suffix(3).elementsEqual("者".utf8))
  }

  /// The subject is an office, and the object who holds it.
  private func isHolder(
    _ subject: Range<Int>?, _ object: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    subject.map(Persons(text).isRole) ?? false && !text[object].contains(where: \.isDigit)
  }

  /// `第三是票价问题`: what is spoken of next.
  private func isNextTopic(
    _ object: Range<Int>, _ verb: Range<Int>, _ parts: ClauseParts, _ text: [UInt8]
  ) -> Bool {
    parts.subject == nil && isCopula(verb, text) && Self.topics.suffix(of: text, object) > 0
  }

  /// `从 X 来` of `是从 X 来的`, `1.04 好` of `升 1.04 好了`: the end of a predicate rather than a thing.
  private func isCutOff(_ object: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.origins.prefix(of: text, object) > 0
      // `会上唱` of `在庙会上唱`
      || Self.meetings.prefix(of: text, object) > 0
      // `从没有齐过`
      || text[object].suffix(3).elementsEqual("过".utf8)
      || ["（", "(", "→", "⇒", "几"].contains { text[object].starts(with: $0.utf8) }
      || text[object.upperBound...].starts(with: "了".utf8)
      // `是借 Otto 的`
      || text[object.upperBound...].starts(with: " 的".utf8)
      // `列了五个数字：`: which, stands behind the colon.
      || Words.numerals.prefix(of: text, object) > 0
        && Sign.at(object.upperBound, in: text, end: text.count)?.sign == .colon
  }

  /// `睡不着是真睡不着`
  private func repeats(_ subject: Range<Int>, _ object: Range<Int>, _ text: [UInt8]) -> Bool {
    subject.count >= 6 && Leak.holds(text[object], text[subject])
  }

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

  static let topics = WordList("问题 话题")
  static let origins = WordList("从 由 为了 因为 在 按 靠 作为 用 被 把 将 向")
  private static let meetings = WordList("会上 会后 会前 会中 会场")
  private static let about = WordList("左右 上下 以上 以下 以内 以外 不到 多个 余个")

  /// Verbs whose object is what is done.
  private static let light = WordList("进行 加以 予以 作出 做出 给予 开展 从事 展开")
  private static let placed = WordList("在 位于 坐落于 产于 生于 葬于")
  private static let similes = WordList("像 好像 好似 犹如 宛如")

  /// `缺乏木料又没有石料的村子`: the verb belongs to what says which.
  private func isTwofold(_ object: Range<Int>, _ text: [UInt8]) -> Bool {
    Self.both.first(in: text, object) != nil
      && object.contains { text[$0..<object.upperBound].starts(with: "的".utf8) }
  }

  private static let both = WordList("又没有 又不 又无 且没有 且不 且无 而没有 但没有")
}
