/// A table whose rows are days or years and what happened or came out then: that is shown, the day is asked for.
struct ChronicleTable {
  /// The column that tells what happened, or names what came out; `nil` for any other table.
  let events: Int?

  /// That column holds titles, by which the other cells of a row are asked for.
  let isOfTitles: Bool

  private let document: Document

  /// Columns of text from which a cell tells something.
  private static let leastEvent = 12

  /// - Parameters:
  ///   - rows: Passages, the head's first.
  ///   - key: The column that names the rows.
  init(_ rows: [[Int]], key: Int, _ document: Document) {
    self.document = document
    let body = rows.dropFirst().filter { $0.indices.contains(key) }
    let dated = body.count { Self.isDate(document.passages[$0[key]].range, document.text) }
    guard body.count > 1, dated * 3 >= body.count * 2 else {
      events = nil
      isOfTitles = false
      return
    }
    let column = rows[0].indices.first { column in
      guard column != key, !Self.isRemark(rows[0][column], document) else { return false }
      let cells = body.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      let isTitle = Self.isTitle(rows[0][column], document)
      return cells.count { isTitle ? Self.names($0, document) : Self.tells($0, document) } * 3
        >= body.count * 2
    }
    events = column
    isOfTitles = column.map { Self.isTitle(rows[0][$0], document) } ?? false
  }

  private static func isTitle(_ head: Int, _ document: Document) -> Bool {
    titles.contains(document.text, document.passages[head].range)
  }

  private static func names(_ cell: Int, _ document: Document) -> Bool {
    document.text[document.passages[cell].range].contains { $0.isLetter || $0 >= 0xE4 }
  }

  private static func tells(_ cell: Int, _ document: Document) -> Bool {
    let range = document.passages[cell].range
    return displayWidth(document.text, range) >= leastEvent
      && !document.text[range].first!.isDigit
  }

  /// `c. 1810` and `约 1810 年` too.
  private static func isDate(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let about = hedges.prefix(of: text, range)
    let date = SentenceCutter(text).trimmed(range.lowerBound + about..<range.upperBound)
    return text[date].count(where: \.isDigit) > 2 && DateLabel.isDate(date, text)
      || Self.days.first(in: text, date) != nil && DateLabel.isDate(date, text)
  }

  private static func isRemark(_ head: Int, _ document: Document) -> Bool {
    let head = TableHead(document.passages[head].range, document.text)
    return head.isRemark || head.isPersonal
  }

  private static let titles = WordList(
    """
    title titles name film films movie work works book books album song single event events version model product
    片名 作品 名字 名称 书名 专辑 歌曲 事件 大事 版本 型号 产品 剧名 电影 曲目
    """)
  private static let days = WordList("月 日 " + Months.english)
  private static let works = WordList("开工 动工 奠基 完工 竣工 通车 落成 全线 贯通 封顶 投产 试运行 试车 并网 合龙 第一段 第二段")
  private static let hedges = WordList("c. ca. circa about ~ 约 大约")

  /// `周沛然年表`: the rows tell of a person.
  private var isLife: Bool {
    if Persons.areTold(of: document) { return true }
    guard let title = document.title.map({ Array($0.utf8) }),
      let word = Self.lives.first(in: title, title.indices)
    else { return false }
    return Persons(title).isNamed(SentenceCutter(title).trimmed(0..<word.lowerBound))
  }

  private static let lives = WordList("年表 年谱 生平 小传 传记")

  func fact(of cell: Int, on day: Int) -> Fact? {
    let date = document.passages[day].range
    let range = document.passages[cell].range
    let event = AnswerSpan(document.text).event(range)
    guard Self.isDate(date, document.text), !event.isEmpty,
      // `动工，北岸`: of what, in the life of a person, an earlier row says.
      Self.works.prefix(of: document.text, event) == 0 || !isLife
    else { return nil }
    let words = Wording(document).text(event)
    let isChinese =
      document.language == .chinese || document.language(of: event) == .chinese
    let isYear = document.text[date].count(where: \.isDigit) == 4 && date.count <= 7
    return Fact(
      kind: .date, rule: "table.date", prior: 0.75, passage: day, evidence: range, subject: words,
      attribute: "date", value: .span(date),
      question: isChinese
        ? "\(words)：\(isYear ? "哪一年" : "什么时候")？" : "\(words): \(isYear ? "which year" : "when")?")
  }
}
