/// How much of the Chinese text before a sentence a card needs: mostly what its first clause names.
///
/// Of `白沙号 1931 年下水,造价 90 万,船员 40 人。每天烧煤 6 吨` the middle tells nothing of the coal.
struct ChineseForegoing {
  enum Shown: Equatable {
    case all
    /// Only this, with what stands between left out.
    case lead(Range<Int>)
    case nothing
  }

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Parameters:
  ///   - before: The sentences before the one of the blank.
  ///   - own: From the start of the sentence of the blank on.
  func shown(_ before: Range<Int>, for own: Range<Int>, _ answer: Range<Int>) -> Shown {
    guard answer.lowerBound >= own.lowerBound, before.lowerBound < before.upperBound,
      let first = SentenceCutter(text).sentences(in: before).first?.clauses.first,
      Self.pointing.first(in: text, behindOpening(own)..<max(behindOpening(own), answer.lowerBound))
        == nil || Self.itself.prefix(of: text, own) > 0,
      Self.going.prefix(of: text, own) == 0
    else { return .all }
    if text[behindDate(own)...].starts(with: "《".utf8) || namesOneOf(before, own) {
      return .nothing
    }
    guard opensWithThing(first) || isLabel(first) else {
      return opensWithThing(own) && !saysWhatWasDone(own) ? .nothing : .all
    }
    guard let lead = lead(of: before) else { return .all }
    return displayWidth(text, before) - displayWidth(text, lead) >= Self.least
      ? .lead(lead) : .all
  }

  /// `林家1902年建的，…`: by whom something was made that stands before it.
  private func saysWhatWasDone(_ own: Range<Int>) -> Bool {
    guard let clause = SentenceCutter(text).sentences(in: own).first?.clauses.first else {
      return false
    }
    return Self.madeBy.suffix(of: text, clause) > 0
      && Self.copulas.first(in: text, clause) == nil
  }

  private static let asking = WordList("怎么 为什么 为何 如何 何以")
  private static let madeBy = WordList("建的 修的 造的 写的 画的 盖的 铸的 刻的 开的 挖的 设计的 发明的 创办的 重建的 重修的")
  private static let copulas = WordList("是")

  /// Columns that are worth to be left out.
  private static let least = 16

  /// `三等：大木匠、舱匠。大木匠日工银…`: it opens with a thing that the text before it lists.
  private func namesOneOf(_ before: Range<Int>, _ own: Range<Int>) -> Bool {
    let start = behindDate(own)
    guard start + Self.shortest <= own.upperBound,
      case let opening = text[start..<start + Self.shortest], opening.allSatisfy({ $0 >= 0x80 })
    else { return false }
    return Leak.holds(text[before], opening)
      && before.contains { at in text[at..<before.upperBound].starts(with: "、".utf8) }
  }

  /// Three characters.
  private static let shortest = 9

  /// The clause up to its first comma or stop; up to its colon, when a Latin name stands before that: `Kolb 4(旧):长 3 米`.
  private func lead(of before: Range<Int>) -> Range<Int>? {
    var signs = OuterSigns(text, in: before)
    var end = before.upperBound
    while let (sign, place) = signs.next() {
      switch sign {
      case .colon where text[before.lowerBound].isCapital && !holdsEquation(before, to: place):
        fallthrough
      // `灯塔怎么来的——1853 年他…`
      case .dash where Self.asking.first(in: text, before.lowerBound..<place.lowerBound) != nil:
        fallthrough
      case .comma, .semicolon, .stop: end = place.lowerBound
      default: continue
      }
      break
    }
    let lead = SentenceCutter(text).trimmed(before.lowerBound..<end)
    let isOpen = ["…", "..."].contains { text[end...].starts(with: $0.utf8) }
    return lead.isEmpty || isOpen || Self.ellipses.first(in: text, lead) != nil ? nil : lead
  }

  private func holdsEquation(_ before: Range<Int>, to sign: Range<Int>) -> Bool {
    text[before.lowerBound..<sign.lowerBound].contains(UInt8(ascii: "="))
  }

  /// `代表：白沙号`
  private func isLabel(_ clause: Range<Int>) -> Bool {
    LabelledLine(clause.lowerBound..<min(text.count, clause.upperBound + 3), in: text)?.sign
      == .colon
      || Sign.at(clause.upperBound, in: text, end: text.count)?.sign == .colon
  }

  private func behindOpening(_ own: Range<Int>) -> Int {
    own.lowerBound + Self.itself.prefix(of: text, own)
  }

  /// Behind a date it opens with a name or a noun, and not with a word that goes on about something before it.
  private func opensWithThing(_ range: Range<Int>) -> Bool {
    let start = behindDate(range)
    guard start < range.upperBound, Self.needy.prefix(of: text, start..<range.upperBound) == 0,
      Words.pronouns.prefix(of: text, start..<range.upperBound) == 0
    else { return false }
    if text[start].isLetter { return text[start].isCapital }
    guard text[start] >= 0xE4 else {
      return ["《", "“"].contains { text[start...].starts(with: $0.utf8) }
    }
    if let word = ChineseLexicon.word(at: start, in: text, end: range.upperBound) {
      return word.kind == .noun || word.kind == .name || word.kind == .verbalNoun
    }
    guard start + 6 <= range.upperBound, text[start + 3] >= 0xE4 else { return false }
    return [nil, .character, .noun].contains(ChineseLexicon.kind(ofCharacterAt: start, in: text))
  }

  private func behindDate(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at].isDigit || text[at] == 0x20 || ".-/–".utf8.contains(text[at]) {
        at += 1
      } else if at > range.lowerBound,
        case let length = Self.dates.prefix(of: text, at..<range.upperBound), length > 0
      {
        at += length
      } else {
        break
      }
    }
    return at
  }

  private static let dates = WordList("年 月 日 年代 世纪 初 末 底 起 前后 春 夏 秋 冬")

  /// What stands for something that only the sentence right before may tell.
  private static let pointing = WordList(
    "这 那 该 此 它 其 他 她 它们 他们 她们 两者 二者 前者 后者 双方 上述 如此 同样 同年 次年 当年 其中 其余 剩下")
  /// At the start of a sentence it mostly is what the passage tells of.
  private static let itself = WordList("它 该机 该船 该书 该车 该馆 该校 该桥 该站")
  private static let going = WordList(
    "结果 所以 因此 因而 于是 但 但是 不过 而 而且 然后 接着 之后 后来 随后 此后 再 又 还 也 都 则 却 即 就 才 最后 最终 原来 代价 原因 理由 目的 比 分别 依次 包括 一个 另 另一 前三 前两 第"
  )
  private static let ellipses = WordList("…… …")
  private static let needy = WordList(
    "每 各 全 首 第 另 其 两 同 该 本 此 最 更 再 又 也 还 都 仅 只 共 总 合计 平均 目前 现在 现行 当时 后来 之后 之前 以前 以后 从前 今天 明天 昨天 上午 下午 晚上 早上 中午 去年 今年 明年 上周 本周 一 我 不 没 可 要 先 已"
  )
}
