/// Chinese fronts that point at a place, a thing or a person which only the text before them names.
extension FrontReasons {
  /// `从这出海`, `再往西 80 公里`, `测水深就靠这个`: from where or by what, no clause before it says.
  static func pointsAtPlace(_ front: [UInt8]) -> Bool {
    if let means = means.first(in: front, front.indices),
      lastSign(before: means.lowerBound, front) == nil
    {
      return true
    }
    var at = 0
    while let place = places.first(in: front, at..<front.count) {
      at = place.upperBound
      // `从这一年起`, `在这种船上`
      guard counted.prefix(of: front, at..<front.count) == 0 else { continue }
      return !front.starts(with: "（".utf8) && lastSign(before: place.lowerBound, front) == nil
    }
    return false
  }

  /// What only the text before a front names.
  static func leansBack(_ front: [UInt8]) -> Bool {
    pointsAtPlace(front) || pointsAtPerson(front) || opensWithRest(front) || setsRight(front)
  }

  /// `严格讲叫[什么名称]`: another name of something that is called by the text before.
  private static func setsRight(_ front: [UInt8]) -> Bool {
    guard let word = precisions.first(in: front, front.indices) else { return false }
    return lastSign(before: word.lowerBound, front) == nil
      && (word.lowerBound == 0 || front[..<word.lowerBound].suffix(3).elementsEqual("）".utf8))
  }

  private static let precisions = WordList("严格讲 严格说 严格来说 严格来讲 准确讲 准确说 准确来说 确切讲 确切说")

  /// `何青：另外两条船漏水，…`: behind the name of a speaker it tells of the others of what was spoken of.
  private static func opensWithRest(_ front: [UInt8]) -> Bool {
    guard front.first.map({ $0 < 0x80 ? $0.isCapital : $0 >= 0xE4 }) == true,
      let line = LabelledLine(front.indices, in: front), line.sign == .colon,
      line.key.count <= 15,
      // `太阳系：其余的行星…`
      front[line.key.lowerBound] < 0x80 || Persons(front).isCalled(line.key)
        || FamilyNames.words.prefix(of: front, line.key) > 0
    else { return false }
    return rests.prefix(of: front, line.value) > 0
  }

  private static let rests = WordList("另外一 另外两 另外三 另外几 另一 剩下的 其余的 还有两 还有三 还有几")

  /// `灯塔怎么来的——[哪一年]他守着北岸`: the question before it names nobody.
  static func pointsAtPerson(_ front: [UInt8]) -> Bool {
    guard let person = persons.first(in: front, front.indices),
      others.suffix(of: front, 0..<person.upperBound) == 0,
      others.prefix(of: front, person.lowerBound..<front.count) == 0,
      let sign = lastSign(before: person.lowerBound, front),
      asking.first(in: front, 0..<sign.lowerBound) != nil
    else { return false }
    var rest = sign.upperBound..<person.lowerBound
    while !rest.isEmpty {
      if front[rest.lowerBound] == UInt8(ascii: "["),
        let close = front[rest].firstIndex(of: UInt8(ascii: "]"))
      {
        rest = close + 1..<rest.upperBound
      } else if front[rest.lowerBound] == 0x20 || front[rest.lowerBound].isDigit {
        rest = rest.dropFirst()
      } else if case let length = dates.prefix(of: front, rest), length > 0 {
        rest = rest.dropFirst(length)
      } else {
        return false
      }
    }
    return true
  }

  /// `北岸那个数各家说法是多少？`
  var asksOfPointed: Bool {
    (rule.hasPrefix("pair") || rule.hasPrefix("label"))
      && Self.pointed.first(in: front, front.indices) != nil
  }

  /// `9 米？ 其实更深`: a doubt of the writer's own stands inside; `太阳多大？直径…` asks what the rest tells.
  static func asksInside(_ front: [UInt8]) -> Bool {
    var depth = 0
    var at = 0
    var start = 0
    while at < front.count {
      guard let (sign, length) = Sign.at(at, in: front, end: front.count) else {
        at += 1
        continue
      }
      at += length
      switch sign {
      case .open: depth += 1
      case .close: depth -= 1
      case .stop(isQuestion: true) where depth == 0 && at < front.count:
        if !TextReasons.holdsQuestionWord(front, start..<at) { return true }
        start = at
      case .stop where depth == 0: start = at
      default: break
      }
    }
    return false
  }

  /// `前天搬完 3 万箱`, `何姐这周报税`: which day that was, nobody knows in a month; `《昨天的船》` is a name, and so is what
  /// stands in quotation marks.
  var pointsAtChineseDay: Bool {
    guard let day = Self.relativeDays.first(in: front, front.indices),
      // `明早期`, `10 天以上周期`, `以下周末`
      Self.noDays.prefix(of: front, day.upperBound..<front.count) == 0,
      Self.bounds.suffix(of: front, 0..<day.lowerBound) == 0
    else { return false }
    return !isQuoted(day.lowerBound)
  }

  private func isQuoted(_ place: Int) -> Bool {
    for at in (0..<place).reversed() {
      if Self.quotes.prefix(of: front, at..<place) > 0 { return true }
      if Self.quoteEnds.prefix(of: front, at..<place) > 0 { return false }
    }
    return false
  }

  private static let relativeDays = WordList("前天 昨天 昨晚 昨夜 今早 今晚 明早 明晚 这周 上周 下周 这礼拜 上礼拜 下礼拜")
  private static let noDays = WordList("期 边 长 围 刊 末 岁")
  private static let bounds = WordList("以 之")
  private static let quotes = WordList("《 “ 「 『")
  private static let quoteEnds = WordList("》 ” 」 』")

  private static func lastSign(before end: Int, _ front: [UInt8]) -> Range<Int>? {
    var at = end
    while at > 0 {
      at -= 1
      guard let (sign, length) = Sign.at(at, in: front, end: end) else { continue }
      switch sign {
      case .comma, .colon, .semicolon, .stop, .dash: return at..<at + length
      default: continue
      }
    }
    return nil
  }

  private static let places = WordList(
    "从这 由这 经这 往这 走这 到这 在这 这里 这儿 从那里 从那儿 那里 再往东 再往西 再往南 再往北 再向东 再向西 再向南 再向北")
  private static let means = WordList("靠这个 凭这个 用这个")
  private static let counted = WordList(
    "一 两 二 三 四 五 六 七 八 九 十 几 个 种 些 样 么 次 之 段 场 项 方 类 期 年 天 时 条 座 本 位 家 份 点 里面 件 艘 片 层 张 组 批 块 边 以 后 前 上 下 套 部 篇 章 节 轮 届 代 句"
  )
  private static let persons = WordList("他 她")
  private static let others = WordList("其他 吉他 维他 排他 利他 他人 他乡 他国 他山 他们 她们")
  private static let asking = WordList("怎么 为什么 为何 如何 何以 谁")
  private static let dates = WordList("年 月 日 号 底 初 末 春 夏 秋 冬 起")
  private static let pointed = WordList("那个 这个 那次 这次 那本 这本 那位 这位 那些 这些")
}
