/// Why a Chinese phrase says something else than its words alone would.
extension PhraseReading {
  /// Before the answer is cut to the object of its verb.
  var isDoubtfulInChinese: Bool {
    let text = document.text
    if Words.pronouns.prefix(of: text, answer) > 0, !namesOwner { return true }
    if let subject, Self.openings.suffix(of: text, subject) > 0 { return true }
    if Self.openings.prefix(of: text, answer) > 0 { return true }
    // `不采用的船型`: the verb says which.
    guard let rest = verb.map({ text[$0.upperBound...] }) else { return false }
    return rest.starts(with: "的".utf8) && !rest.starts(with: "的是".utf8)
  }

  /// Once the answer is cut to the object of its verb.
  var isCutShortInChinese: Bool {
    phrase.kind != .list && sentence.listsOn(behind: answer) || asksFigureAsPerson
      || definesNothing || isDenied || isAimOfDeed || isHalfATool || isSubjectUnnamed
      || comparesNothing || isInEnumeration || isOnlyWhen || isSome || isMeans || isTwofold
      || isCase || isSubjectCut || isWordCut || hasSeveralProperties
  }

  /// `两船的长、宽、吃水是一样的`: what is told of all of them is no value of a property.
  private var hasSeveralProperties: Bool {
    guard phrase.id == "zh.attribute", let attribute = capture("attribute") else { return false }
    return attribute.contains {
      Sign.at($0, in: document.text, end: attribute.upperBound)?.sign == .enumeration
    }
  }

  /// `商会靠的是他们对渡口的看守`: whom the answer speaks of, the front names.
  private var namesOwner: Bool {
    let text = document.text
    let length = Self.ownPronouns.prefix(of: text, answer)
    guard length > 0, displayWidth(text, answer.lowerBound + length..<answer.upperBound) >= 8,
      let subject
    else { return false }
    return subject.count >= 6 && Words.pronouns.prefix(of: text, subject) == 0
  }

  private static let ownPronouns = WordList("他们 她们 它们 其")

  /// `不超过 30 天` is asked for as a figure.
  private var asksFigureAsPerson: Bool {
    phrase.hint == "谁"
      && sentence.tokens.contains {
        $0.isQuantity && $0.range.lowerBound == answer.lowerBound
      }
  }

  /// `听到停顿就是 4`, `完工是第二年`, `一词是从 X 来的`
  private var definesNothing: Bool {
    guard phrase.kind == .definition else { return false }
    return document.text[answer].allSatisfy(\.isDigit)
      // `青闸是北岸的默认`: of what, is not said.
      || Self.standings.suffix(of: document.text, answer) > 0
      // `从北岸到南岸是 2.3 里`
      || subject.map { Self.ways.prefix(of: document.text, $0) > 0 } == true
      || ClausePartRule.steps.contains(document.text, answer)
      || ClausePartRule.origins.prefix(of: document.text, answer) > 0
  }

  /// `诀窍是在下锚之前，先量水深`: the answer goes on behind the comma.
  private var isOnlyWhen: Bool {
    phrase.question != nil && Self.whens.prefix(of: document.text, answer) > 0
      && Self.whenEnds.suffix(of: document.text, answer) > 0
  }

  private static let ways = WordList("从 由")
  private static let standings = WordList("默认 标配 首选 选配 备选")
  private static let whens = WordList("在 当")
  private static let whenEnds = WordList("之前 之后 以前 以后 前 后 时 的时候 期间")

  /// `从未对外人提起`
  private var isDenied: Bool {
    guard phrase.hint == "谁", let clause = sentence.rangeOfClause(at: answer.lowerBound)
    else { return false }
    let before = clause.lowerBound..<max(clause.lowerBound, answer.lowerBound - 3)
    return Self.denials.suffix(of: document.text, before) > 0
  }

  private static let denials = WordList("未 没 没有 不 尚未 并未 不再 从不")

  /// `为了赶进度没有等就开工`: the aim ends before what was done.
  private var isAimOfDeed: Bool {
    phrase.id == "zh.aims"
      && captures.contains {
        $0.name == "verb" && document.text[$0.range].elementsEqual("为了".utf8)
      } && Words.nounBlockers.first(in: document.text, answer) != nil
  }

  /// `改用木秤称重`: the object ends before the next verb, which nobody tells from a noun.
  private var isHalfATool: Bool {
    guard phrase.id == "zh.using" else { return false }
    return document.text[answer].starts(with: ":".utf8)
      || document.text[answer.upperBound...].starts(with: "的".utf8)
      || sentence.words(in: answer, of: document.text).contains {
        [.verb, .weakVerb, .verbalNoun, .preposition].contains($0.kind)
      }
  }

  /// `旧船的有的是补过的`: 有的 stands for some of them.
  private var isSome: Bool {
    captures.contains {
      $0.name == "attribute" && document.text[$0.range].elementsEqual("有".utf8)
        // `靠的只能是桨`: who relies on it, is not said.
        || $0.name == "attribute" && Self.modals.contains(document.text, $0.range)
        || ["subject", "attribute"].contains($0.name)
          && Self.somes.suffix(of: document.text, $0.range) > 0
    }
  }

  private static let modals = WordList("只能 只会 只好 可能 应该 必须 不能 就 都 也 正")
  private static let somes = WordList("的有 有的")

  /// `有意义的灯`: the verb 有意 and what stands behind it are parts of another word.
  private var isWordCut: Bool {
    guard let verb, document.text[verb].suffix(3).elementsEqual("意".utf8),
      answer.lowerBound == verb.upperBound
    else { return false }
    return Self.behindIntent.prefix(of: document.text, answer) > 0
  }

  private static let behindIntent = WordList("义 见 思 识 向 味 志 愿")

  /// `新来的船工`: without 来, what is left before 的 is another thing.
  private var isSubjectCut: Bool {
    guard phrase.id == "zh.attribute", let subject else { return false }
    return !document.text[subject.upperBound...].starts(with: "的".utf8)
      && !document.text[subject.upperBound...].starts(with: " 的".utf8)
  }

  /// `把风能变成电能的机器`: by what it does a thing is told that another line names.
  private var isMeans: Bool {
    guard phrase.id == "zh.becomes" || phrase.id == "zh.turns-into", let subject else {
      return false
    }
    return Self.handling.prefix(of: document.text, subject) > 0 && holdsParticle(answer)
  }

  private static let handling = WordList("把 将")

  private func holdsParticle(_ range: Range<Int>) -> Bool {
    range.contains { document.text[$0..<range.upperBound].starts(with: "的".utf8) }
  }

  /// `缺乏木料又没有石料的村子`: the verb and its object say which.
  private var isTwofold: Bool {
    guard verb != nil, phrase.id == "zh.uses" else { return false }
    return Self.both.first(in: document.text, answer) != nil && holdsParticle(answer)
  }

  private static let both = WordList("又没有 又不 又无 且没有 且不 且无 而没有 而不 但没有 但不")

  /// `货物是受潮的按原价退`: what is done in that case.
  private var isCase: Bool {
    guard phrase.kind == .definition || phrase.id == "zh.attribute" else { return false }
    let text = document.text
    return answer.dropLast(3).contains { at in
      text[at..<answer.upperBound].starts(with: "的".utf8)
        && Self.doings.prefix(of: text, at + 3..<answer.upperBound) > 0
    }
  }

  private static let doings = WordList("按 按照 由 应 应当 可以 必须 不得 不能 视为 视同 免 须 需要 归")

  /// `镇上的几个也许来自…`: nobody in particular.
  private var isSubjectUnnamed: Bool {
    guard let subject else { return false }
    return Self.several.suffix(of: document.text, withoutHedge(subject)) > 0
  }

  private static let several = WordList("几个 几位 一些")

  /// `几位大概是` without what says how sure it is.
  private func withoutHedge(_ subject: Range<Int>) -> Range<Int> {
    var bare = subject
    while case let length = Self.hedges.suffix(of: document.text, bare), length > 0 {
      bare = bare.dropLast(length)
    }
    return bare
  }

  private static let hedges = WordList("很可能 可能 也许 大概 或许 应该 都 也 是")

  /// `超过 32% 的问题` compares with nothing; `来宾中的几个`, `最好的事之一` is nobody in particular; `第三是票价问题`
  /// only says what comes next.
  private var comparesNothing: Bool {
    let text = document.text
    // `分别为 3 吨和 5 吨`: which is whose, a list does not say.
    if phrase.kind == .comparison || phrase.id == "zh.are" {
      return sentence.token(at: answer.lowerBound)?.isQuantity == true
    }
    guard phrase.kind == .definition || phrase.id == "zh.attribute" else { return false }
    let isOrdered = subject.map { Self.ordinals.prefix(of: text, $0) > 0 } ?? false
    if ClausePartRule.topics.suffix(of: text, answer) > 0,
      isOrdered || sentence.clause(at: answer.lowerBound)?.subject == nil
    {
      return true
    }
    return captures.contains {
      ($0.name == "subject" || $0.name == "attribute") && Self.anyone.suffix(of: text, $0.range) > 0
    }
  }

  private static let ordinals = WordList("首先 其次 最后 然后 接着 第一 第二 第三")
  private static let anyone = WordList("几个 一个 之一 一些 有些 有的 几位 几种")

  /// `手工打磨、热处理增强试样、淬火`: the verb is part of an item.
  private var isInEnumeration: Bool {
    guard let verb else { return false }
    let text = document.text
    let before = max(0, verb.lowerBound - 18)..<verb.lowerBound
    let sign = before.last { text[$0] == 0xE3 || text[$0] == 0xEF }
      .flatMap { Sign.at($0, in: text, end: verb.lowerBound)?.sign }
    return sign == .enumeration
      && answer.contains { Sign.at($0, in: text, end: answer.upperBound)?.sign == .enumeration }
  }
}
