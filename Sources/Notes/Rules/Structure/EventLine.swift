/// Tells what happened on a day from what a diary, a question or a torn phrase leaves behind a date.
struct EventLine {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// A section of entries day by day, which are no events to learn.
  func isDiary(_ passage: Int) -> Bool {
    guard let heading = document.passages[passage].heading else { return false }
    let range = document.passages[heading].range
    return Self.diaries.first(in: document.text, range) != nil
      && Self.chronicles.first(in: document.text, range) == nil
  }

  /// `修塔有没有图纸` asks, and `提出的经验公式` is a thing that was cut off its sentence; `征服了南岸` does not say who.
  func tellsNothing(_ event: Range<Int>) -> Bool {
    let text = document.text
    guard text[event.lowerBound] >= 0x80 else { return false }
    // `海港书局`: who printed a book.
    if Self.printers.suffix(of: text, event) > 0 { return true }
    if Self.isStatistic(event, text) { return true }
    // `评分 ★★★`
    if Self.stars.first(in: text, event) != nil { return true }
    // `2031 年夏整理，价格会变`: the note itself.
    if Self.noted.prefix(of: text, event) > 0 { return true }
    if Self.asking.first(in: text, event) != nil || Self.trailing.first(in: text, event) != nil {
      return true
    }
    // `头一批沿海城市之一`: who, is not said.
    if text[event].suffix(6).elementsEqual("之一".utf8),
      Self.being.first(in: text, event) == nil
    {
      return true
    }
    let verb = Self.deeds.prefix(of: text, event)
    guard verb > 0 else { return false }
    let rest = event.lowerBound + verb..<event.upperBound
    return text[rest].starts(with: "的".utf8)
      || text[rest].starts(with: "了".utf8) && !Persons.areTold(of: document)
  }

  private static let printers = WordList("出版社 书局 印书馆 书店")
  /// `全岛失业率约 6%`, all that was told of a year: nothing happened.
  static func isStatistic(_ told: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let figure = told.first(where: { text[$0].isDigit }),
      !told.contains(where: { at in
        at > figure && Sign.at(at, in: text, end: told.upperBound)?.sign == .comma
      })
    else { return false }
    var name = SentenceCutter(text).trimmed(told.lowerBound..<figure)
    while case let length = hedges.suffix(of: text, name), length > 0 {
      name = SentenceCutter(text).trimmed(name.lowerBound..<name.upperBound - length)
    }
    return measures.suffix(of: text, name) > 0
  }

  private static let hedges = WordList("约 大约 大概 近 接近 超 超过 达 达到 为 是 仅 只有 才 到 到了")
  private static let measures = WordList(
    "率 占比 比例 收入 营收 利润 净利 净利润 亏 亏损 盈利 均价 产量 销量 总额 总值 市值 增速 增长率")
  private static let stars = WordList("★ ☆")
  private static let noted = WordList("整理， 整理, 整理） 整理) 摘抄 抄录")
  private static let diaries = WordList("记录 日志 日记 流水 流水账 打卡 log diary journal")
  private static let chronicles = WordList("大事 年表 历史")
  private static let asking = WordList("有没有 是不是 是否 吗 谁 为什么 哪里 哪个")
  private static let trailing = WordList("…… 要补 待补 待查")
  private static let being = WordList("是 为 成 入选 列")
  private static let deeds = WordList(
    """
    提出 发明 发现 建立 建成 修建 创立 成立 出版 发表 发布 推出 完成 设计 制定 通过 实行 颁布 签订 征服 占领 攻占 攻克 打败 击败 统一 消灭 吞并 夺取 收复 控制 放弃
    失去 获得 取得 赢得 继承 迁往 返回
    """)
}
