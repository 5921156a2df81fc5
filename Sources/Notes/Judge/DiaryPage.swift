/// Tells the page of a diary that stands among the sections of a note: sleep, meals, the way to work, family, weather.
///
/// One such word stands in any text; five different ones within a page of plain paragraphs are somebody's day.
struct DiaryPage {
  private static let leastWords = 5

  /// Bytes of a section that are looked at; a longer one is no page.
  private static let longest = 2400

  /// Bytes for each of the words.
  private static let leastDensity = 160

  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Whether the section that begins with a passage is such a page.
  func begins(at passage: Int) -> Bool {
    let passages = document.passages
    let heading = passages[passage].heading
    var index = passage
    var words: Set<[UInt8]> = []
    let start = passages[passage].range.lowerBound
    var end = start
    while index < passages.count, passages[index].heading == heading, !passages[index].isHeading {
      guard !passages[index].isItem, !passages[index].isCell else { return false }
      end = passages[index].range.upperBound
      guard end - start <= Self.longest else { return false }
      collect(passages[index].range, into: &words)
      index += 1
    }
    return words.count >= Self.leastWords && words.count * Self.leastDensity >= end - start
  }

  private func collect(_ range: Range<Int>, into words: inout Set<[UInt8]>) {
    var at = range.lowerBound
    while let word = Self.daily.first(in: document.text, at..<range.upperBound) {
      words.insert(document.text[word].map(\.folded))
      at = word.upperBound
    }
  }

  private static let daily = WordList(
    """
    闹钟 睡着 睡醒 才醒 醒来 起床 失眠 迟到 堵车 堵了 老板 同事 加班 下班 上班 到公司 早饭 午饭 晚饭 困得 困了 好累 太累 吵架 吵了 回家 妈妈 爸爸 打电话
    朋友 下雨 淋湿 跑步 咖啡 电影 周末 心情 想哭 懒得
    diary slept woke asleep breakfast lunch dinner supper cooked cooking mum mom dad gran tired soaked boss rang film pub bored lazy
    """)
}
