import Recognition

/// Where the text around a Chinese sentence names what the sentence is about: a label, a heading, what was told before.
extension ChineseTopics {
  /// Of a bare property such as 海拔 or 响应时间: whose it is.
  func owner(of subject: Range<Int>, _ first: Clause) -> Range<Int>? {
    // `木工入门的要点`
    let particle = subject.first { document.text[$0..<subject.upperBound].starts(with: "的".utf8) }
    if let particle, particle - subject.lowerBound >= 6,
      document.passages[sentence.passage].kind != .speech,
      Words.pronouns.prefix(of: document.text, subject) == 0
    {
      return nil
    }
    if isProperty(subject) {
      return label(before: subject) ?? ownLead ?? carried(first) ?? heading(first)
    }
    if isOfTheTopic(subject) { return datedLabel(before: subject) ?? givenLead }
    return Words.attributes.suffix(of: document.text, subject) > 0
      ? label(before: subject) ?? carried(first) : nil
  }

  /// A bare property such as 税率 below no heading that it could belong to.
  func isAdrift(_ subject: Range<Int>) -> Bool {
    Words.attributes.contains(document.text, subject)
      || Words.attributes.suffix(of: document.text, subject) > 0 && subject.count <= 9
  }

  /// The label or bold term that the passage opens with, when the window stands behind it.
  func label(before window: Range<Int>) -> Range<Int>? {
    ChineseLead(document).name(before: window.lowerBound, in: sentence.passage)
      ?? datedLabel(before: window)
  }

  /// `2031-04-09 船会：降价一成，灯油费也降`: on what day it holds, and where it was said.
  private func datedLabel(before window: Range<Int>) -> Range<Int>? {
    let text = document.text
    let passage = document.passages[sentence.passage]
    guard passage.isItem, let line = document.labelledLine(at: sentence.passage),
      line.sign == .colon, line.key.upperBound <= window.lowerBound,
      fits(text, line.key, in: Self.widest),
      let date = document.quantities(in: line.key).first, date.kind.isDate,
      date.range.lowerBound == line.key.lowerBound, date.range.count >= 8,
      text[line.key].prefix(4).allSatisfy(\.isDigit)
    else { return nil }
    return line.key
  }

  /// Columns of what is shown before a clause.
  private static let widest = 36

  /// The same, unless it is taken from a paragraph that says more than that.
  var givenLead: Range<Int>? {
    guard let parent = document.passages[sentence.passage].parent, let lead = ownLead else {
      return nil
    }
    let topics = Topic(document)
    let isWhole = lead.count + 6 >= document.passages[parent].range.count
    return isWhole || document.passages[parent].isItem
      || topics.opening(of: parent).map { $0.lowerBound == lead.lowerBound } == true
      ? lead : nil
  }

  /// What the item above is about.
  var ownLead: Range<Int>? {
    guard let parent = document.passages[sentence.passage].parent, !isOfItself(below: parent),
      let lead = Topic(document).lead(of: parent)
    else { return nil }
    let name = PhraseEdges(document.text).trimmed(lead)
    let names = ChineseName(document.text)
    if let whole = announced(by: parent), whole.lowerBound == lead.lowerBound { return whole }
    if lead == Topic(document).boldOpening(of: parent) {
      let bare = AnswerSpan(document.text).withoutRemark(name)
      return names.isThing(bare) ? bare : nil
    }
    guard displayWidth(document.text, name) <= Self.widest,
      Words.attributes.suffix(of: document.text, name) == 0
    else { return nil }
    if names.isPhrase(name) { return name }
    // `Ida Moe 2019（船报）：…`: a work by its name and year, with what the bracket says of it.
    let work = AnswerSpan(document.text).withoutRemark(name)
    return isWork(work) ? work : nil
  }

  private func isWork(_ name: Range<Int>) -> Bool {
    let text = document.text
    let year = text[name].suffix(4)
    return name.count > 6 && text[name.lowerBound].isCapital && year.allSatisfy(\.isDigit)
      && text[name.upperBound - 5] == 0x20
      && (year.starts(with: "19".utf8) || year.starts(with: "20".utf8))
      && text[name.lowerBound..<name.upperBound - 5].allSatisfy { !$0.isDigit }
  }

  /// `官方对比：运 800 箱，`, which the lines below go on with.
  private func announced(by parent: Int) -> Range<Int>? {
    let text = document.text
    let range = document.passages[parent].range
    let comma = text[range].suffix(3).elementsEqual("，".utf8) ? 3 : 0
    guard comma > 0, displayWidth(text, range) <= Self.widest + 2,
      document.labelledLine(at: parent)?.sign == .colon
    else { return nil }
    return range.lowerBound..<range.upperBound - comma
  }

  /// `- 绞盘：每班上油` below a paragraph that announces nothing.
  private func isOfItself(below parent: Int) -> Bool {
    let above = document.passages[parent]
    guard above.kind == .paragraph, Topic(document).boldOpening(of: parent) == nil,
      let line = document.labelledLine(at: sentence.passage), line.sign == .colon
    else { return false }
    let announces =
      document.text[above.range].last == UInt8(ascii: ":")
      || document.text[above.range].suffix(3).elementsEqual("：".utf8)
    return !announces && ChineseName(document.text).isThing(line.key)
      && ChineseLead.namesThing(line.key, document.text)
      && SentenceCutter(document.text).sentences(
        in: above.range.prefix(SentenceCutter.longestSentence)
      ).count > 1
  }

  /// The nearest heading that names a thing, unless the passage went on about something else.
  func heading(_ first: Clause) -> Range<Int>? {
    let passage = document.passages[sentence.passage]
    let isElsewhere = first.carriedSubject.map { passage.range.contains($0.lowerBound) } ?? false
    if isElsewhere { return nil }
    guard let parent = passage.parent else { return sentence.context.topic }
    // Below a word such as 核心 the items tell of what the section is about.
    guard
      ChineseHeading.isPart(
        PhraseEdges(document.text).trimmed(document.passages[parent].range), document.text),
      let heading = passage.heading
    else { return nil }
    return ChineseHeading(document.text).name(in: document.passages[heading].range)
  }

  /// What the text went on about right before: a name, of which at most one sentence was told since.
  func carried(_ first: Clause) -> Range<Int>? {
    guard let carried = first.carriedSubject, !opensWithLabel(first, besides: carried) else {
      return nil
    }
    let text = document.text
    let isSpeech = document.passages[sentence.passage].kind == .speech
    let isNear =
      carried.lowerBound >= sentence.range.lowerBound
      || document.passages[sentence.passage].range.contains(carried.lowerBound)
        && stops(in: min(carried.upperBound, sentence.range.lowerBound)..<sentence.range.lowerBound)
          < 2
      || isSpeech
    let names = ChineseName(text)
    let isSure =
      names.isProper(carried) || !isSpeech && names.isName(carried) && opensSentence(carried)
    return isNear && isSure && !makes(carried) ? versioned(carried) : nil
  }

  /// `绞盘：每班上油`: its own label says of what, and nothing of another passage.
  private func opensWithLabel(_ first: Clause, besides carried: Range<Int>) -> Bool {
    let passage = document.passages[sentence.passage]
    guard carried.lowerBound < passage.range.lowerBound, passage.kind != .speech,
      let line = document.labelledLine(at: sentence.passage), line.sign == .colon,
      first.range.lowerBound <= line.key.lowerBound
    else { return false }
    return ChineseName(document.text).isThing(line.key)
      && ChineseLead.namesThing(line.key, document.text)
  }

  /// With the number behind a Latin name: `Kolb 3`, `Kolb 3 70B`.
  private func versioned(_ name: Range<Int>) -> Range<Int> {
    let text = document.text
    guard text[name.upperBound - 1].isLetter else { return name }
    var end = name.upperBound
    while end + 1 < text.count, text[end] == 0x20, text[end + 1].isDigit {
      var at = end + 1
      while at < text.count, text[at].isDigit || text[at] == UInt8(ascii: ".") { at += 1 }
      let isSize = at < text.count && text[at] == UInt8(ascii: "B")
      guard at - end <= (isSize ? 5 : 4) else { break }
      if isSize { at += 1 }
      // A figure with a unit or a word behind it is told of the name.
      guard at == text.count || text[at] == 0x20 || text[at] == 0x0A || text[at] >= 0xE2,
        isSize || isBare(end + 1..<at)
      else { break }
      end = at
    }
    return name.lowerBound..<end
  }

  private func isBare(_ figure: Range<Int>) -> Bool {
    let text = document.text
    let rest = text[figure.upperBound...].prefix(4).drop { $0 == 0x20 }
    guard let next = rest.first, next >= 0xE4 else { return true }
    return Self.units.prefix(of: text, rest.startIndex..<min(text.count, rest.startIndex + 6)) == 0
  }

  private static let units = WordList(
    "年 月 日 号 天 周 个 人 名 台 层 头 次 倍 种 条 位 元 块 万 亿 千 百 分 秒 小时 公里 米 吨 克 度 岁 级 款 项 章 页 字 行 步 家 座 只 张 把 件 辆 艘 本 部 集 期 届 点 成 门 组 套"
  )

  /// Another Latin name with a capital stands in it.
  func namesAnother(_ range: Range<Int>, besides name: Range<Int>?) -> Bool {
    let text = document.text
    guard range.lowerBound < range.upperBound, range.count <= Self.farthest else { return false }
    let known = name.map { text[$0] }
    return text[range].split { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") }.contains { word in
      word.count > 1 && word.first!.isCapital
        && word.contains { $0.isLetter && !$0.isCapital || $0.isDigit }
        && known.map { !Leak.holds($0, word) } ?? true
    }
  }

  /// Only a date stands between the phrase and the stop before it.
  private func opensSentence(_ subject: Range<Int>) -> Bool {
    let text = document.text
    let start = document.passages[sentence.passage].range.lowerBound
    var at = subject.lowerBound
    while at > start {
      if text[at - 1] == 0x20 || text[at - 1].isDigit {
        at -= 1
      } else if case let length = Self.dates.suffix(of: text, start..<at), length > 0 {
        at -= length
      } else if case .stop = at > start + 2 ? Sign.at(at - 3, in: text, end: at)?.sign : nil {
        return true
      } else {
        return false
      }
    }
    return true
  }

  private static let dates = WordList("年 月 日 世纪 年代 起 初 末 底 后")

  /// `X 发明了 Y`: the text goes on about Y.
  private func makes(_ subject: Range<Int>) -> Bool {
    let rest = subject.upperBound..<min(subject.upperBound + 200, sentence.range.upperBound)
    let end = rest.first {
      if document.text[$0] == 0x0A { return true }
      return switch Sign.at($0, in: document.text, end: rest.upperBound)?.sign {
      case .comma, .stop, .semicolon: true
      default: false
      }
    }
    let clause = rest.lowerBound..<(end ?? rest.upperBound)
    return Self.making.first(in: document.text, clause).map {
      $0.upperBound + 6 <= clause.upperBound
    } ?? false
  }

  private static let making = WordList(
    "发明 研制 制作 制造 制成 造出 造成 建成 完成 设计 创立 创办 创建 发现 提出 发表 出版 推出 发布 开发 展示 演示 设想 写 拍")

  /// Bytes over which nothing is carried.
  private static let farthest = 400

  func stops(in range: Range<Int>) -> Int {
    guard range.count <= Self.farthest else { return .max }
    return range.count {
      if case .stop = Sign.at($0, in: document.text, end: range.upperBound)?.sign {
        true
      } else {
        false
      }
    }
  }
}
