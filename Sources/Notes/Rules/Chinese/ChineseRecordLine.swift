/// One line of a record in a Chinese note: a name for what a thing has, and behind a sign what it is.
struct ChineseRecordLine {
  enum Sign: Hashable {
    case label(LabelledLine.Sign)
    /// `税率 3%`: only a space.
    case space
  }

  let key: Range<Int>
  let value: Range<Int>
  let sign: Sign

  /// Columns of a property, of one with nothing but a space behind it, and of its value.
  private static let widestKey = 26
  private static let widestWord = 16
  private static let widestValue = 44
  private static let widestSpaced = 60

  /// Bytes of a line.
  private static let longest = 200

  init?(at passage: Int, of document: Document) {
    let own = document.passages[passage]
    let text = document.text
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count <= Self.longest
    else { return nil }
    if let line = document.labelledLine(at: passage) {
      guard line.sign != .arrow, fits(text, line.key, in: Self.widestKey),
        !Self.isOpen(line.key, line.value, text)
      else { return nil }
      key = line.key
      value = AnswerSpan(text).withoutRemark(SentenceCutter(text).trimmed(line.value))
      sign = .label(line.sign)
    } else {
      guard let space = Self.space(in: own.range, text),
        fits(text, own.range, in: Self.widestSpaced),
        case let word = own.range.lowerBound..<space, fits(text, word, in: Self.widestWord),
        !Persons(text).isCalled(word), !Persons(text).isNamed(word),
        !Self.holdsStop(own.range, text)
      else { return nil }
      key = word
      value = SentenceCutter(text).trimmed(space..<own.range.upperBound)
      sign = .space
    }
    guard !value.isEmpty, isName(passage, document),
      // `老林 19:03` in a chat
      sign != .space || !Self.isClock(text[value])
    else { return nil }
  }

  /// The space that parts a Chinese word, or a sign such as `L3`, from what follows it, or a Latin name from the figure at
  /// the end: `Kolb II 48`.
  private static func space(in line: Range<Int>, _ text: [UInt8]) -> Int? {
    guard let first = text[line].firstIndex(of: 0x20), first > line.lowerBound else { return nil }
    let word = text[line.lowerBound..<first]
    if word.contains(where: { $0 >= 0xE4 }) { return first }
    guard word.first!.isLetter else { return nil }
    if word.count < 4, word.last!.isDigit, text[line.upperBound - 1] >= 0x80 { return first }
    guard let last = text[line].lastIndex(of: 0x20), last + 1 < line.upperBound,
      text[last + 1].isDigit, text[line].allSatisfy({ $0 < 0x80 })
    else { return nil }
    return last
  }

  private static func isClock(_ value: ArraySlice<UInt8>) -> Bool {
    value.contains(UInt8(ascii: ":"))
      && value.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") || $0 == 0x20 }
  }

  /// `mortar 3 : 1 lime`, and a dash right before the sign.
  private static func isOpen(_ key: Range<Int>, _ value: Range<Int>, _ text: [UInt8]) -> Bool {
    text[key].last == UInt8(ascii: "-") || text[key].suffix(3).elementsEqual("—".utf8)
      || !value.isEmpty && text[key.upperBound - 1].isDigit && text[value.lowerBound].isDigit
        && text[key].contains(0x20)
  }

  private static func holdsStop(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    line.contains { at in
      if case .stop = Notes.Sign.at(at, in: text, end: line.upperBound)?.sign {
        return text[at] >= 0x80 || at + 1 == line.upperBound || text[at + 1] == 0x20
      }
      return false
    }
  }

  private func isName(_ passage: Int, _ document: Document) -> Bool {
    let text = document.text
    let key = AnswerSpan(text).withoutRemark(key)
    guard displayWidth(text, key) > (sign == .space ? 1 : 2),
      text[key].contains(where: { $0.isLetter || $0 >= 0xE4 }),
      !text[key].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") }),
      RecordValue(value, document).isMeasure
        || !Label.noLabels.contains(text, key)
          && !Label(text).tellsOfNote(key, passage, document),
      !Label(text).isStatement(key), !Label(text).supposes(key), !DateLabel.isDate(key, text),
      Words.pronouns.prefix(of: text, key) == 0, Words.prepositions.prefix(of: text, key) == 0
    else { return false }
    if text[key].contains(where: { $0 >= 0xE4 }) {
      return
        (ChineseName(text).isThing(key) || ChineseLabel(text).isProperty(key)
        || Self.isTerm(key, text))
        && !Persons(text).isCalled(key) && Self.open.suffix(of: text, key) == 0
    }
    if sign == .space { return true }
    let name = document.string(key)
    return EnglishLabelShape(name).isNominal && !EnglishLabel.isPersonal(name)
      && text[key].split(separator: 0x20).count < 4 && text[key.lowerBound].isLetter
  }

  /// A few Chinese characters without a particle, whatever verb stands among them: 冒泡排序.
  static func isTerm(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    fits(text, range, in: widestTerm) && particles.first(in: text, range) == nil
  }

  /// The same sign, or a colon beside a line with only a space.
  func isAlike(_ own: ChineseRecordLine) -> Bool {
    sign == own.sign || own.sign == .space && sign == .label(.colon)
  }

  /// The value is a name, a figure or a few words, and says nothing of its own.
  func isShort(_ document: Document) -> Bool {
    let text = document.text
    guard fits(text, value, in: Self.widestValue),
      !OuterSigns(text, in: value).contains(where: { outer in
        switch outer.sign {
        case .semicolon, .colon: true
        case .comma: sign == .space
        case .stop: outer.range.upperBound < value.upperBound
        default: false
        }
      }),
      sign != .space || text[value].split(separator: 0x20).count(where: { $0.first! >= 0xE4 }) < 2,
      !value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }),
      Words.pronouns.first(in: text, value) == nil
    else { return false }
    if text[value].contains(where: { $0 >= 0xE4 }) {
      // 太原 is a name.
      return (fits(text, value, in: 6) || Self.remarks.prefix(of: text, value) == 0)
        && Self.endings.suffix(of: text, value) == 0
        && (fits(text, value, in: Self.widestName) || !ChineseName(text).holdsPredicate(value)
          || text[value].contains(where: \.isDigit))
    }
    // `Moss Works`, `cable-stayed`
    return (text[value].split(separator: 0x20).count < 3 || !EnglishVerb(text).isPredicated(value))
      && !EnglishLabelShape.leans(value, text)
  }

  /// Columns of a Chinese term.
  private static let widestTerm = 14
  private static let particles = WordList(
    "了 的 是 有 在 把 被 要 就 会 能 不 没 我 你 他 她 它 这 那 也 都 很 最 才 又 越 则 若 去 来 做 吃 买 看 练 回")
  private static let open = WordList("越大 越小 越高 越低 越多 越少 的 和 与 或 及 给 对 从 在 为")

  /// Columns of a Chinese value that is a name, whatever verb stands in it: 海川设计院.
  private static let widestName = 16
  private static let remarks = WordList("不 没 很 更 最 太 较 比 还 已 先 再 别 要 应 把 被 让 使 会 能 可以")
  private static let endings = WordList("了 吗 呢 吧 过 即可 就行")
}
