import Recognition

/// Tells a text that holds nothing to learn: a poem or a story, somebody's day, a letter, a chat, the steps between some
/// commands, a list of things to do.
struct PlainNote {
  private let passages: Passages
  private let text: [UInt8]
  private let marks: [Mark]
  private let lines: LineTable
  private let source: [UInt8]

  init(
    _ passages: Passages, _ text: [UInt8], _ marks: [Mark], _ lines: LineTable, _ source: [UInt8]
  ) {
    self.passages = passages
    self.text = text
    self.marks = marks
    self.lines = lines
    self.source = source
  }

  /// Bytes of the longest such text; a talk without headings goes on for longer.
  private static let longest = 4000
  private static let longestVerse = 2000

  var isPlain: Bool {
    guard text.count < Self.longest else { return false }
    return isProse && (isVerse || isPageOfDiary || isTold) || isWeekOfDiary || isLetter || isChat
      || isHowTo
      || isToDo
  }

  /// Several lines without list, table or emphasis, and one heading at most.
  private var isProse: Bool {
    let isLong = text.count > 240 || text.count(where: { $0 == 0x0A }) > 1
    return isLong && passages.count(where: \.isHeading) < 2
      && !passages.contains { $0.isItem || $0.isCell }
      && !marks.contains { $0.kind == .strong || $0.kind == .highlight }
  }

  /// Hardly a figure.
  private var isVerse: Bool {
    // The days that a diary has above its pages are none of its figures.
    let figures = passages.reduce(0) { sum, passage in
      isDateline(passage.range) ? sum : sum + text[passage.range].count(where: \.isDigit)
    }
    return text.count < Self.longestVerse && figures * 100 < text.count && !isLabelled
  }

  /// `Acrophobia: fear of heights`: most lines say what something is.
  private var isLabelled: Bool {
    let labels = passages.count { passage in
      !passage.isHeading && LabelledLine(passage.range, in: text).map { !$0.value.isEmpty } ?? false
    }
    return labels * 2 > passages.count
  }

  // MARK: Diaries

  /// Below a line that is nothing but a day, its weather too, some paragraphs of what happened to whoever writes.
  private var isPageOfDiary: Bool {
    guard let first = passages.first, passages.count > 2, let isSure = dayLine(first.range) else {
      return false
    }
    let rest = first.range.upperBound..<text.count
    return isSure || count(of: Self.own, in: rest) + count(of: Self.daily, in: rest) > 2
  }

  /// Whether a line that gives a day does so in the way of a diary; `nil` when it is none.
  private func dayLine(_ range: Range<Int>) -> Bool? {
    guard range.count <= Self.longestDateline else { return nil }
    var isSure = false
    var date: [UInt8] = []
    for word in text[range].split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") }) {
      if Self.dayWords.contains(text, word.indices) || isWeather(word) {
        isSure = true
      } else {
        date += word + [0x20]
      }
    }
    // `腊月廿三 阴`
    if isSure, date.count < 24, Self.months.first(in: date, date.indices) != nil { return true }
    guard let day = recognize(date, in: date.indices).first(where: { $0.kind.isDate }),
      day.range.lowerBound == 0, day.range.upperBound + 1 >= date.count
    else { return nil }
    return isSure
  }

  /// Paragraphs, and nothing else, below the days of a week.
  private var isWeekOfDiary: Bool {
    let headings = passages.filter(\.isHeading).map(\.range)
    return headings.count > 1 && !passages.contains { $0.isItem || $0.isCell }
      && headings.allSatisfy { Self.weekdays.contains(text, $0) || dayLine($0) == true }
  }

  /// `阴转小雨`
  private func isWeather(_ word: ArraySlice<UInt8>) -> Bool {
    var at = word.startIndex
    while at < word.endIndex {
      let length = Self.weather.prefix(of: text, at..<word.endIndex)
      guard length > 0 else { return false }
      at += length
    }
    return true
  }

  /// `2 月 3 日 周二 小雨`
  private func isDateline(_ range: Range<Int>) -> Bool {
    range.count <= 40 && Self.weekdays.first(in: text, range) != nil
  }

  /// English in which somebody tells of themselves all along.
  private var isTold: Bool {
    let words = count(of: Self.own, in: text.indices)
    return words >= 8 && words * Self.ownDensity > text.count
      && DocumentSummary.language(of: text[...]) == .english
  }

  private func count(of words: WordList, in range: Range<Int>) -> Int {
    var at = range.lowerBound
    var count = 0
    while let word = words.first(in: text, at..<range.upperBound) {
      count += 1
      at = word.upperBound
    }
    return count
  }

  /// Bytes for each word of the first person.
  private static let ownDensity = 140

  /// Bytes.
  private static let longestDateline = 60
  private static let own = WordList("i i'm i'd i've i'll my me we our us 我 我们 咱们")
  private static let daily = WordList(
    "slept woke breakfast lunch dinner supper bed home mum mom dad rang bus tired 起床 睡 早饭 午饭 晚饭 下班 到家 回来 地铁 公交"
  )
  private static let dayWords = WordList(
    """
    diary journal entry sunny cloudy rain rainy snow hot cold windy fog dear_diary 日记
    周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """)
  private static let months = WordList("月")
  private static let weather = WordList("晴 阴 雨 雪 风 云 雾 霾 热 冷 闷 多 小 中 大 转 到 间 阵 雷")
  private static let weekdays = WordList(
    "周一 周二 周三 周四 周五 周六 周日 星期 礼拜 Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun"
  )

  // MARK: By lines

  private var filled: [Range<Int>] {
    lines.map { LineShape.trimmed(source, $0) }.filter { !$0.isEmpty }
  }

  /// Two lines at the top say from whom, to whom or about what.
  private var isLetter: Bool {
    let filled = filled
    return filled.prefix(8).count { Self.letterheads.prefix(of: source, $0) > 0 } > 1
      || filled.first.map(isGreeting) ?? false
  }

  /// `Hey Jo,` on a line of its own.
  private func isGreeting(_ line: Range<Int>) -> Bool {
    line.count < 40 && Self.greetings.prefix(of: source, line) > 0
      && (source[line].last == UInt8(ascii: ",")
        || ["，", "：", "！"].contains { source[line].suffix(3).elementsEqual($0.utf8) })
  }

  private static let greetings = WordList("hi hey hello dear 亲爱的 你好 您好 嗨")

  private static let letterheads = WordList(
    "from: to: cc: subject: sent: 发件人: 收件人: 抄送: 主题: 发送时间: 发件人： 收件人： 抄送： 主题： 发送时间：")

  /// `[14:02] Jonas: are you in?`, or a name and the minute above what somebody wrote.
  private var isChat: Bool {
    let filled = filled
    let said = filled.count(where: isSaid)
    let stamps = filled.count(where: isStamp)
    return said > 3 && said * 3 >= filled.count * 2 || stamps > 2 && stamps * 3 >= filled.count
  }

  /// A minute in square brackets, a name, and a line of speech that is short.
  private func isSaid(_ line: Range<Int>) -> Bool {
    guard line.count < 120, source[line].first == UInt8(ascii: "["),
      let close = source[line].prefix(12).firstIndex(of: UInt8(ascii: "]")),
      holdsMinute(line.lowerBound + 1..<close)
    else { return false }
    return source[close..<line.upperBound].prefix(24).contains(UInt8(ascii: ":"))
  }

  /// `Jonas 2024-05-06 20:11`, `Jonas  10:04 AM`
  private func isStamp(_ line: Range<Int>) -> Bool {
    let half = Self.halves.suffix(of: source, line)
    let stamp = SentenceCutter(source).trimmed(line.lowerBound..<line.upperBound - half)
    guard line.count < 60, let space = source[stamp].lastIndex(of: 0x20),
      space > stamp.lowerBound, case let time = space + 1..<stamp.upperBound, holdsMinute(time),
      !source[line.lowerBound].isDigit
    else { return false }
    let isName = source[stamp.lowerBound..<space].allSatisfy {
      $0.isLetter || $0 == 0x20 || $0 >= 0xC3
    }
    return source[line].count(where: \.isDigit) > 8 || isName && line.count < 32
  }

  private static let halves = WordList("am pm")

  private func holdsMinute(_ range: Range<Int>) -> Bool {
    let figures = source[range].split(separator: UInt8(ascii: ":"))
    return figures.count > 1 && figures.allSatisfy { $0.count < 3 && $0.allSatisfy(\.isDigit) }
  }

  /// Blocks of commands with a line or a few between them, which say what to do next.
  private var isHowTo: Bool {
    guard !passages.contains(where: \.isCell),
      !passages.contains(where: { if case .item(nil, _) = $0.kind { true } else { false } })
    else { return false }
    var blocks = 0
    var commands = 0
    var outside = 0
    var isFenced = false
    for line in filled {
      if source[line].starts(with: Self.fence) {
        isFenced.toggle()
        if isFenced {
          blocks += 1
          let name = SentenceCutter(source).trimmed(line.lowerBound + 3..<line.upperBound)
          if Self.shells.contains(source, name) { commands += 1 }
        }
      } else if !isFenced {
        outside += 1
      }
    }
    return commands > 1 && outside <= 4 * blocks
  }

  private static let fence = Array("```".utf8)
  private static let shells = WordList("sh bash zsh shell console terminal fish powershell")

  /// Half of the lines have a box to tick.
  private var isToDo: Bool {
    let filled = filled
    let boxes = filled.count { line in
      let item = source[line].drop { "-*+ ".utf8.contains($0) }
      return ["[ ] ", "[x] ", "[X] "].contains { item.starts(with: $0.utf8) }
    }
    return boxes > 2 && boxes * 2 >= filled.count
  }
}
