/// What people write or say to each other: letters, chats, scenes of a play.
extension PlainNote {
  /// Two lines at the top say from whom, to whom or about what.
  var isLetter: Bool {
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
  var isChat: Bool {
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

  /// Two or more take turns in short lines, some of them questions: a chat without minutes, a scene of a play.
  var isDialogue: Bool {
    var turns: [ArraySlice<UInt8>: Int] = [:]
    var said = 0
    var bytes = 0
    var asked = 0
    for line in filled {
      guard
        let colon = source[line].prefix(Self.longestName).firstIndex(where: {
          $0 == UInt8(ascii: ":") || $0 == 0xEF
        }), case let name = source[line.lowerBound..<colon], name.count > 2,
        source[colon...].first != 0xEF || source[colon...].starts(with: "：".utf8),
        !Self.sides.contains(source, name.indices),
        name.allSatisfy({ !$0.isDigit && $0 != UInt8(ascii: "-") })
      else { continue }
      turns[name, default: 0] += 1
      said += 1
      bytes += line.upperBound - colon
      if source[line].last == UInt8(ascii: "?") || source[line].suffix(3).elementsEqual("？".utf8) {
        asked += 1
      }
    }
    let speakers = turns.values.count { $0 > 2 }
    return speakers > 1 && said * 3 >= filled.count * 2 && asked > 2
      && bytes < said * Self.widestTurn
  }

  private static let longestName = 24

  /// Bytes that somebody says at a time, on the average: an answer of an interview is longer.
  private static let widestTurn = 48

  /// The sides of a card, which take turns, too.
  private static let sides = WordList(
    "question answer front back term definition cloze myth fact pro con true false 误区 真相 问题 答案 问 答 正面 背面 名词 解释"
  )
}
