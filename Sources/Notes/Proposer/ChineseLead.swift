/// The label or bold term that a Chinese passage opens with, when it names what the passage tells of.
struct ChineseLead {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The name that everything behind an offset is told of.
  func name(before offset: Int, in passage: Int) -> Range<Int>? {
    let own = document.passages[passage]
    guard !own.isHeading, !own.isCell, own.kind != .speech,
      let opening = Topic(document).opening(of: passage), parts(opening, passage),
      opening.upperBound <= offset,
      case let name = withoutRemark(LabelledValueShape(document.text).withoutStars(bold(opening))),
      ChineseName(document.text).isThing(name)
    else { return nil }
    return name
  }

  /// `白沙号(旧)`, of whose bracket the end may be left out.
  private func withoutRemark(_ opening: Range<Int>) -> Range<Int> {
    let text = document.text
    let open = opening.last {
      text[$0] == UInt8(ascii: "(") || text[$0..<opening.upperBound].starts(with: "（".utf8)
    }
    guard let open, open > opening.lowerBound,
      !opening.contains(where: {
        $0 > open && Sign.at($0, in: text, end: opening.upperBound)?.sign == .close
      })
    else { return AnswerSpan(text).withoutRemark(opening) }
    return SentenceCutter(text).trimmed(opening.lowerBound..<open)
  }

  /// Of 鱼龙来 in bold nothing is cut.
  private func bold(_ opening: Range<Int>) -> Range<Int> {
    let mark = document.marks(in: opening).first {
      $0.kind == .strong && $0.range.lowerBound <= opening.lowerBound
        && opening.upperBound <= $0.range.upperBound
    }
    guard let mark,
      !mark.range.contains(where: {
        Sign.at($0, in: document.text, end: mark.range.upperBound)?.sign == .colon
      })
    else { return opening }
    return SentenceCutter(document.text).trimmed(mark.range)
  }

  /// The same before a later sentence, unless somebody says what follows or it could be the label of any line.
  func topic(of sentence: Range<Int>, in passage: Int) -> String? {
    let text = document.text
    let start = document.passages[passage].range.lowerBound
    guard start < sentence.lowerBound, document.passages[passage].speaker == nil,
      let name = name(before: sentence.lowerBound, in: passage).flatMap({
        saysEnough($0) ? $0 : nil
      })
        ?? headed(sentence, in: passage),
      Self.namesThing(name, text, orPerson: isBoldName(in: passage)),
      Self.any.prefix(of: text, name) == 0,
      !isSet(name), !isHeadline(name), !contrasts(sentence, with: name),
      !Preamble(text).pointsBack(sentence)
    else { return nil }
    if let label = label(with: name, in: passage) { return document.string(label) }
    let period = period(behind: name, in: passage, besides: sentence)
    return document.string(name) + (period.map { " " + document.string($0) } ?? "")
  }

  /// `**南岸** 9/2 发细则：…`: what a later sentence tells is told of that, and not of the south bank as such.
  private func label(with name: Range<Int>, in passage: Int) -> Range<Int>? {
    let text = document.text
    guard isBoldName(name, in: passage),
      let line = LabelledLine(document.passages[passage].range, in: text), line.sign == .colon,
      line.key.lowerBound <= name.lowerBound, fits(text, line.key, in: 30),
      case let rest = SentenceCutter(text).trimmed(name.upperBound..<line.key.upperBound),
      Self.announcing.first(in: text, rest) != nil
    else { return nil }
    return name.lowerBound..<line.key.upperBound
  }

  private func isBoldName(_ name: Range<Int>, in passage: Int) -> Bool {
    document.marks(in: name).contains {
      $0.kind == .strong && $0.range.lowerBound <= name.lowerBound
        && name.upperBound <= $0.range.upperBound
    } && document.passages[passage].range.contains(name.lowerBound)
  }

  private static let announcing = WordList("发 出台 发布 公布 印发 颁布 宣布 通过 推出 上线 新规 细则 办法 条例 政策 方案 规定")

  /// Two characters, or capitals.
  private func saysEnough(_ name: Range<Int>) -> Bool {
    name.count >= 6 || name.count > 2 && document.text[name].allSatisfy(\.isCapital)
  }

  /// `青舟号` at the start of a passage below the heading `青舟号简介`, unless the later sentence opens with a name of its own.
  private func headed(_ sentence: Range<Int>, in passage: Int) -> Range<Int>? {
    let text = document.text
    let own = document.passages[passage].range
    guard !text[sentence].prefix(Self.opening).contains(where: \.isCapital) else { return nil }
    return document.headings(above: passage).suffix(2).reversed().lazy.compactMap { heading in
      ChineseHeading(text).name(in: document.passages[heading].range)
    }
    .first { name in
      text[own].starts(with: text[name]) && name.count < own.count
        && !text[own.lowerBound + name.count].isAlphanumeric
    }
    .map { own.lowerBound..<own.lowerBound + $0.count }
  }

  /// Bytes within which a sentence that has a name of its own begins with it.
  private static let opening = 12

  /// `**周望**（1802–1871），盐商`: of whom the passage tells, and nobody who says what stands behind a colon.
  private func isBoldName(in passage: Int) -> Bool {
    Topic(document).boldOpening(of: passage) != nil
      && LabelledLine(document.passages[passage].range, in: document.text)?.sign != .colon
  }

  /// What a label or an opening names, unless it says who speaks, what was done, or a property of something else.
  static func namesThing(_ name: Range<Int>, _ text: [UInt8], orPerson: Bool = false) -> Bool {
    !ChineseSpeech.announces(name, text) && !FrontReasons.isChat(text, name)
      && !tellsView(name, text)
      && (orPerson || !Persons(text).isCalled(name))
      && !ChineseLabelShape(text).isBareProperty(name)
      && done.suffix(of: text, name) == 0
  }

  /// `作者的解释`: somebody's words follow.
  static func tellsView(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    views.suffix(of: text, name) > 0
  }

  /// It could be the label of any line.
  static func isGeneral(_ name: Range<Int>, _ text: [UInt8]) -> Bool {
    any.prefix(of: text, name) > 0
  }

  private static let views = WordList("的解释 的看法 的观点 的说法 的意见 的理解 的评价 的结论")

  /// `船的三个部分`: what is told of the parts is not told of all of them.
  private func isSet(_ name: Range<Int>) -> Bool {
    let text = document.text
    return name.contains { at in
      let numeral = Self.numerals.prefix(of: text, at..<name.upperBound)
      return numeral > 0 && Self.classifiers.prefix(of: text, at + numeral..<name.upperBound) > 0
    }
  }

  private static let numerals = WordList("两 二 三 四 五 六 七 八 九")
  private static let classifiers = WordList("个 种 类 条 大 项 步 点 件")

  /// A sign parts it, as in `新船来了！旧港关闭`.
  private func isHeadline(_ name: Range<Int>) -> Bool {
    name.contains { at in
      switch Sign.at(at, in: document.text, end: name.upperBound)?.sign {
      case .colon, .comma, .semicolon, .stop: true
      default: false
      }
    }
  }

  /// `外圈：…。内圈…`: it tells of the other one.
  private func contrasts(_ sentence: Range<Int>, with name: Range<Int>) -> Bool {
    let noun = document.text[name].suffix(6)
    guard name.count > 6, noun.allSatisfy({ $0 >= 0x80 }) else { return false }
    let start = sentence.lowerBound + name.count - 6
    return start + 6 <= sentence.upperBound
      && document.text[start..<start + 6].elementsEqual(noun)
      && !document.text[sentence].starts(with: document.text[name])
  }

  /// The year of `**某社** 2031 全年营收 …`, which holds for a later sentence without a year.
  private func period(behind name: Range<Int>, in passage: Int, besides sentence: Range<Int>)
    -> Range<Int>?
  {
    let text = document.text
    let end = document.passages[passage].range.upperBound
    // Behind a remark in brackets, a colon and a space.
    let reach = name.upperBound..<min(end, name.upperBound + 40)
    guard !sentence.contains(where: { opensYear($0) }),
      let start = reach.first(where: { opensYear($0) })
    else { return nil }
    let rest = start + 4..<min(end, start + 28)
    guard Self.balances.prefix(of: text, rest) > 0 else { return nil }
    return start..<rest.lowerBound + Self.years.prefix(of: text, rest)
  }

  /// Four digits that can be those of a year, and no more.
  private func opensYear(_ at: Int) -> Bool {
    let text = document.text
    guard text[at].isDigit,
      at == 0 || !text[at - 1].isAlphanumeric && text[at - 1] != UInt8(ascii: "."),
      text[at...].starts(with: "19".utf8) || text[at...].starts(with: "20".utf8)
    else { return false }
    return text[at...].prefix(5).prefix(while: \.isDigit).count == 4
  }

  private static let years = WordList("年全年 全年 年度 年")
  private static let balances = WordList(
    "全年 年全年 年度 年营收 年收入 年净 年销售 年销量 年产量 年交付 年出货 营收 收入 净 销售 销量 产量 交付 出货")

  private static let done = WordList("过 了 着 提醒 讲 汇报 通报 反映 介绍")
  private static let any = WordList(
    "顺便 第 最 其他 其它 另外 结论 决定 决议 底线 原因 好处 坏处 问题 情况 补充 特殊 顺序 步骤 流程 两 三 四 五 六 七 八 九 十 几 目前 现在 以前 过去 后来")

  /// A bold term, or a label with a colon or a dash: `maxsize=128` opens a sentence.
  private func parts(_ opening: Range<Int>, _ passage: Int) -> Bool {
    if opening == Topic(document).boldOpening(of: passage) { return true }
    let sign = LabelledLine(document.passages[passage].range, in: document.text)?.sign
    return sign == .colon || sign == .dash
  }
}
