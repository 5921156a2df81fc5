import Recognition

/// A line of a chronicle: `1614 John Napier published …`.
struct LeadingYearRule: PassageRule {
  let id = "leading-year"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.range.count > 12,
      passage > NoteOpening.reach || !NoteOpening(document).tellsOfLesson(own.range)
    else { return [] }
    let text = document.text
    var end = own.range.lowerBound
    while end < own.range.upperBound, text[end].isDigit { end += 1 }
    guard end - own.range.lowerBound == 4, text[own.range.lowerBound] <= UInt8(ascii: "2") else {
      return []
    }
    let year = end
    end = endOfDay(year, own.range.upperBound, text)
    let isDay = end > year
    let yearWord = Self.yearWords.prefix(of: text, end..<own.range.upperBound)
    end += yearWord
    // `1835 年底，…`
    let part = end..<own.range.upperBound
    if yearWord > 0, Self.notParts.prefix(of: text, part) == 0 {
      end += Self.parts.prefix(of: text, part)
    }
    var start = end
    if text[start..<own.range.upperBound].starts(with: "\u{3000}".utf8) { start += 3 }
    guard start < own.range.upperBound,
      text[start] == 0x20 || start > end || yearWord > 0
        || own.isItem && isGlued(own.range.lowerBound..<end, passage, document)
    else {
      return []
    }
    // `**1614** – John Napier …`
    if start + 1 < own.range.upperBound,
      let (sign, length) = Sign.at(start + 1, in: text, end: own.range.upperBound), sign == .dash
    {
      start += 1 + length
    }
    // `1931 年，何青…`
    if let (sign, length) = Sign.at(start, in: text, end: own.range.upperBound), sign == .comma {
      start += length
    }
    var told = withoutSeason(SentenceCutter(text).trimmed(start..<own.range.upperBound), text)
    let particle =
      Self.notParticles.prefix(of: text, told) > 0 ? 0 : Self.since.prefix(of: text, told)
    if particle > 0 {
      told = SentenceCutter(text).trimmed(told.lowerBound + particle..<told.upperBound)
    } else if Self.notParticles.prefix(of: text, told) == 0,
      case let bound = Self.bounds.prefix(of: text, told), bound > 0,
      // `1607 到泉州`
      Self.ways.prefix(of: text, told) == 0
        || text[told.lowerBound + bound..<told.upperBound].drop(while: { $0 == 0x20 }).first?
          .isDigit ?? true
    {
      return []
    }
    // `1931 Mar – the quay is built`: a day that another rule reads whole.
    let month = Self.months.prefix(of: text, told)
    if !isDay, month > 0,
      text[told.lowerBound + month..<told.upperBound].first(where: { $0 != 0x20 })?.isLetter != true
    {
      return []
    }
    guard !told.isEmpty, isDay || !isNumbered(passage, document),
      !isDay || !EventLine(document).isDiary(passage)
    else { return [] }
    let dated = told
    told = withoutEra(told, text)
    let event = withDeed(withoutRemark(AnswerSpan(text).event(told), text), in: told, text)
    guard event.count >= 9, !text[event].starts(with: "的".utf8),
      // `2080 亿只晶体管`
      Self.scales.prefix(of: text, event) == 0,
      !EventLine(document).tellsNothing(event),
      !text[event.lowerBound].isDigit, !isValue(event, text), !pointsBack(event, text),
      // `2024 was a good year`
      Words.verbs.prefix(of: text, event) == 0 || text[event.lowerBound] >= 0x80,
      // `1938 那个数最高`
      text[event.lowerBound] < 0x80
        || Words.pronouns.prefix(of: text, event) == 0
          && Self.hours.prefix(of: text, event) == 0
          // `《和约》之后`
          && Self.clauses.suffix(of: text, event) == 0
    else { return [] }
    let words = Wording(document).text(event)
    let isChinese =
      document.language == .chinese || DocumentSummary.language(of: text[event]) == .chinese
    var fact = Fact(
      kind: .date, rule: id, prior: 0.75, passage: passage, evidence: own.range, subject: words,
      attribute: "year", value: .span(own.range.lowerBound..<end),
      question: particle > 0
        ? "\(words)：从哪一年起？" : question(words, isDay: isDay, isChinese),
      hint: isChinese ? (isDay ? "何时" : "哪一年") : isDay ? "when" : "year")
    // `1931 北闸动工；1933 年南闸合龙`: of which the year at the start tells nothing.
    if let part = OuterSigns(text, in: own.range).first(where: { $0.sign == .semicolon }) {
      fact.window = own.range.lowerBound..<part.range.lowerBound
    }
    // A cloze would show the year of the era.
    fact.isQuestionOnly = told != dated
    return [fact]
  }

  /// `1935币制改革` in a list of such years; `1500人参加` counts.
  private func isGlued(_ year: Range<Int>, _ passage: Int, _ document: Document) -> Bool {
    let text = document.text
    let own = document.passages[passage]
    guard document.language == .chinese, year.count == 4, year.upperBound < own.range.upperBound,
      (0xE4...0xE9).contains(text[year.upperBound]),
      Self.named.prefix(of: text, year.upperBound..<own.range.upperBound) == 0,
      text[year.lowerBound] == UInt8(ascii: "1") || text[year].starts(with: "20".utf8),
      case let opening = own.range.lowerBound..<min(own.range.upperBound, own.range.lowerBound + 40),
      case let first? = document.quantities(in: opening).first
    else { return false }
    return first.kind == .number && first.range == year
  }

  private static let months = WordList(Months.english)
  private static let scales = WordList(
    "亿 億 万只 万个 万元 万人 万吨 万次 万美元 万台 万辆 万条 万亿 萬元 萬人")

  /// `2031版指南`
  private static let named = WordList("版 届 级 班 款 期 号 代 世 系 式 个 名 多 余 来 所 度 档 型 位 年")

  /// `1702 rope`, `845 sail`: among lines that open with other figures it is no year.
  private func isNumbered(_ passage: Int, _ document: Document) -> Bool {
    let text = document.text
    return (max(0, passage - 2)..<min(document.passages.count, passage + 3)).contains { other in
      let line = document.passages[other]
      guard other != passage, line.kind == document.passages[passage].kind,
        line.heading == document.passages[passage].heading
      else { return false }
      let figures = text[line.range].prefix { $0.isDigit }
      guard figures.count > 1, figures.endIndex < line.range.upperBound,
        text[figures.endIndex] == 0x20
      else { return false }
      let isYear = figures.first! == UInt8(ascii: "1") || figures.starts(with: "20".utf8)
      return figures.count != 4 && figures.count > 2 || figures.count == 4 && !isYear
    }
  }

  /// `春水东流 —— 头一部彩色片`: what is said of a title behind a dash.
  private func withoutRemark(_ event: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    guard text[event.lowerBound] >= 0x80,
      let dash = event.first(where: {
        text[$0] == 0x20 && $0 - event.lowerBound > 8
          && Sign.at($0 + 1, in: text, end: event.upperBound)?.sign == .dash
      })
    else { return event }
    return event.lowerBound..<dash
  }

  /// `1973 起，做场记`: from that year on.
  private static let since = WordList("起 以来 开始")
  /// `1950 前`, `1962 至 1970`: around that year, or more than one.
  private static let bounds = WordList("前 后 至 到 之前 之后 以前 以后 间 左右 末 初 年代 上下 前后 – — ~ ～ -")
  private static let ways = WordList("到")
  /// Words that begin like them.
  private static let notParticles = WordList(
    """
    起义 起草 起兵 起诉 起飞 起家 起航 起步 起用 起源 起事 起火 起征 起名 前往 前线 前身 前去 前赴 后主 后宫 后周 后唐 后梁 后汉 后晋 后金 后勤 后人 初中 初步 初版 初稿 初次 末代 至尊 至元 至正 至和 至德 至道 到达 到访 到任 到职 到货
    """)

  /// `至和三年中举` behind the same year in figures, which it would give away.
  private func withoutEra(_ event: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var at = event.lowerBound
    while at < event.upperBound, at - event.lowerBound <= Self.longestEra,
      (0xE4...0xE9).contains(text[at])
    {
      let figures = Self.figures.prefix(of: text, at..<event.upperBound)
      var end = at + figures
      while case let more = Self.figures.prefix(of: text, end..<event.upperBound), figures > 0,
        more > 0
      {
        end += more
      }
      if figures > 0, at - event.lowerBound >= 6, isEra(before: at, text),
        text[end..<event.upperBound].starts(with: "年".utf8)
      {
        let rest = SentenceCutter(text).trimmed(end + 3..<event.upperBound)
        return rest.isEmpty || Self.bounds.prefix(of: text, rest) > 0 ? event : rest
      }
      at += 3
    }
    return event
  }

  /// Two characters that are no word, as an era has: 至和, but not 持续 and not 修了.
  private func isEra(before end: Int, _ text: [UInt8]) -> Bool {
    ChineseLexicon.word(at: end - 6, in: text, end: end) == nil
      && Self.lasting.suffix(of: text, end - 6..<end) == 0
  }

  private static let lasting = WordList("了 已 近 约 满 过 有 达 共 后 前 第 的 仅 只 才 就 用 费 花 历 长达")

  /// Bytes of a dynasty and an era.
  private static let longestEra = 15
  private static let figures = WordList("元 一 二 三 四 五 六 七 八 九 十 廿 卅")

  /// `北岸的沙滩，渔民问起…`: where it was, with what was done there.
  private func withDeed(_ event: Range<Int>, in told: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    guard text[event.lowerBound] >= 0x80, event.upperBound < told.upperBound,
      Sign.at(event.upperBound, in: text, end: told.upperBound)?.sign == .comma,
      !ChineseName(text).holdsPredicate(event)
    else { return event }
    let rest = SentenceCutter(text).trimmed(event.upperBound..<told.upperBound)
    let end =
      OuterSigns(text, in: rest).first { sign, _ in
        switch sign {
        case .comma, .stop, .semicolon, .colon: true
        default: false
        }
      }?.range.lowerBound ?? rest.upperBound
    let whole = event.lowerBound..<end
    return fits(text, whole, in: Self.widestEvent) ? whole : event
  }

  /// Columns.
  private static let widestEvent = 60

  /// `夏天，浦江决口` without the season, which stands behind the year.
  private func withoutSeason(_ event: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let length = Self.seasons.prefix(of: text, event)
    let end = event.lowerBound + length
    guard length > 0, end < event.upperBound,
      let (sign, comma) = Sign.at(end, in: text, end: event.upperBound), sign == .comma
    else { return event }
    return SentenceCutter(text).trimmed(end + comma..<event.upperBound)
  }

  private static let seasons = WordList("春 夏 秋 冬 春天 夏天 秋天 冬天 春季 夏季 秋季 冬季 年初 年底 同年 这年 当年 那年 是年")
  private static let clauses = WordList("之后 以后 之前 以前 时 期间 起 后")

  /// `2020 → $140`: what something came to in that year, and no event.
  private func isValue(_ event: Range<Int>, _ text: [UInt8]) -> Bool {
    LabelledLine.arrow(event.lowerBound, text, event.upperBound) != nil
      && DocumentSummary.language(of: text[event]) == .english
  }

  /// `his widow sells the mill`, `Moe repairs it`: of whom or what the line above told.
  private func pointsBack(_ event: Range<Int>, _ text: [UInt8]) -> Bool {
    let reference = EnglishReference(text)
    guard text[event.lowerBound] < 0x80 else { return false }
    if reference.pointsBack(event) || reference.namesObjectElsewhere(event) { return true }
    // Whatever the verb between two or three words and the pronoun is.
    guard let object = EnglishWords.objects.first(in: text, event) else { return false }
    let before = text[event.lowerBound..<object.lowerBound]
    return (2...3).contains(before.split(separator: 0x20).count)
      && !before.contains { $0 == UInt8(ascii: ",") || $0.isDigit }
  }

  /// A line of a diary.
  private static let hours = WordList(
    "早上 上午 中午 下午 傍晚 晚上 夜里 凌晨 周一 周二 周三 周四 周五 周六 周日 星期 阴 晴 多云 小雨 大雨 雨 雪")
  private static let parts = WordList("底 初 末")
  private static let notParts = WordList("底气 底层 底部 初中 初步 初版 初稿 初次 初创 初任 初建 初级 初入 初到 末代 末期")
  private static let yearWords = WordList("年 _年")

  private func question(_ event: String, isDay: Bool, _ isChinese: Bool) -> String {
    switch (isDay, isChinese) {
    case (true, true): "\(event)：什么时候？"
    case (false, true): "\(event)：哪一年？"
    case (true, false): "\(event): when?"
    case (false, false): "\(event): which year?"
    }
  }

  /// After the month and day of `1970.12` and `1992/4/3`.
  private func endOfDay(_ year: Int, _ limit: Int, _ text: [UInt8]) -> Int {
    var end = year
    for _ in 0..<2 {
      var at = end
      guard at + 1 < limit, [UInt8(ascii: "."), UInt8(ascii: "/")].contains(text[at]) else { break }
      at += 1
      let digits = text[at..<min(at + 2, limit)].prefix { $0.isDigit }.count
      guard digits > 0 else { break }
      end = at + digits
    }
    return end
  }
}
