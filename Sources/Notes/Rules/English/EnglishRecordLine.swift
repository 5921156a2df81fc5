/// One line of a record in an English note: a name for what a thing has, and behind a sign what it is.
struct EnglishRecordLine {
  let key: Range<Int>
  let value: Range<Int>
  let sign: LabelledLine.Sign

  private let document: Document
  private var text: [UInt8] { document.text }

  /// Columns of a property, of its value, and of a value that is a sentence.
  private static let widestKey = 26
  private static let widestValue = 44
  private static let widestLaw = 64

  /// Bytes of a line.
  private static let longest = 160

  /// Nothing when its value is more than a card could ask for.
  init?(at passage: Int, of document: Document) {
    let text = document.text
    guard let line = Self.line(at: passage, of: document) else { return nil }
    self.document = document
    key = line.key
    value = Self.withoutRemark(SentenceCutter(text).trimmed(line.value), text)
    sign = line.sign
    guard !value.isEmpty,
      // `single 600 -> 700` has changed.
      sign != .arrow || !text[key].contains(where: \.isDigit)
    else { return nil }
    if isNumbered {
      guard tellsOfNumber else { return nil }
    } else {
      guard fits(text, value, in: Self.widestValue), sign != .equals || !calls,
        isName(passage),
        tellsDeed || isDated && Words.pronouns.firstInSmall(in: text, value) == nil || isValue
      else { return nil }
    }
  }

  private static func line(at passage: Int, of document: Document) -> LabelledLine? {
    let own = document.passages[passage]
    guard own.isItem || own.kind == .paragraph, own.speaker == nil, own.range.count <= longest,
      let line = document.labelledLine(at: passage),
      fits(
        document.text, AnswerSpan(document.text).withoutRemark(line.key), in: widestKey)
    else { return nil }
    return line
  }

  /// Whether a line beside it has the same sign behind a name that is as short, whatever its value says.
  func isAlike(_ other: Int) -> Bool {
    guard let next = Self.line(at: other, of: document), next.sign == sign, !next.value.isEmpty
    else { return false }
    return text[next.key.lowerBound].isCapital == text[key.lowerBound].isCapital
      && (Words.pronouns.prefix(of: text, next.key) == 0
        || Self.isSign(next.key, for: next.value, document))
      && !Label.noLabels.contains(text, next.key)
  }

  /// `4th`, or `P` of `P: program`, which in a talk would be who says it.
  var isOneOfSet: Bool {
    DateLabel.isOrdinal(key, text)
      || sign == .colon && displayWidth(text, key) < 3
        && !RecordValue(value, document).opensWithFigure
  }

  /// `git init - creates a new repository`: what the thing of that name does.
  var tellsDeed: Bool {
    let first = value.lowerBound..<(text[value].firstIndex(of: 0x20) ?? value.upperBound)
    return sign != .equals && first.upperBound < value.upperBound
      && text[first].allSatisfy { $0.isLetter && !$0.isCapital }
      && EnglishVerb(text).isThirdPerson(first) && !EnglishLabel.isPlural(Array(text[key]))
      && isSentence
  }

  // MARK: The key

  private func isName(_ passage: Int) -> Bool {
    let isSign = Self.isSign(key, for: value, document)
    guard displayWidth(text, key) > 2 || isSign, text[key].contains(where: \.isLetter),
      !text[key].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\"") }),
      RecordValue(value, document).isMeasure
        || !Label.noLabels.contains(text, key)
          && !Label(text).tellsOfNote(key, passage, document),
      !Label(text).isStatement(key), !Label(text).supposes(key), !DateLabel.isDate(key, text),
      !DateLabel.isDayOfWeek(key, text),
      Words.pronouns.prefix(of: text, key) == 0 || isSign,
      Words.prepositions.prefix(of: text, key) == 0
    else { return false }
    let name = document.string(key)
    return EnglishLabelShape(name).isNominal && (!EnglishLabel.isPersonal(name) || isSign)
      && text[AnswerSpan(text).withoutRemark(key)].split(separator: 0x20).count < 4
      && text[key.lowerBound].isLetter
  }

  /// `pp` of `pp = very soft`, `g` of `g: 9.81 m/s²`: letters that stand for something.
  private static func isSign(
    _ key: Range<Int>, for value: Range<Int>, _ document: Document
  ) -> Bool {
    let text = document.text
    guard displayWidth(text, key) < 3, text[key].allSatisfy(\.isLetter) else { return false }
    let colon = text[key.upperBound..<value.lowerBound].contains(UInt8(ascii: ":"))
    return !colon || RecordValue(value, document).opensWithFigure
      || text[key].allSatisfy(\.isCapital) && text[value].count(where: { $0 == 0x20 }) < 3
        && text[value].allSatisfy { $0.isLetter && !$0.isCapital || $0 == 0x20 || $0 == 0x2D }
  }

  /// `Fall of Orm (1312)`: of an event a sentence may be told.
  private var isDated: Bool {
    let name = AnswerSpan(text).withoutRemark(key)
    return name.upperBound < key.upperBound && text[name.upperBound] == 0x20
      && text[name.upperBound + 2].isDigit && text[name.lowerBound].isCapital
  }

  /// `4th`, `2023`: one of a row, and no name.
  private var isNumbered: Bool {
    key.count == 4 && text[key].allSatisfy(\.isDigit) || DateLabel.isOrdinal(key, text)
  }

  // MARK: The value

  /// `8.3 J/(mol·K)`, `1 / (1 + x)` and `from (0, 1)` keep their brackets.
  private static func withoutRemark(_ value: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let short = AnswerSpan(text).withoutRemark(value)
    guard short.upperBound < value.upperBound, text[value].allSatisfy({ $0 < 0xE3 }) else {
      return short
    }
    let isFormula =
      operators.contains(text[short.upperBound - 1])
      || text[short.upperBound..<value.upperBound].allSatisfy { !$0.isLetter }
        && text[short.upperBound..<value.upperBound].contains(UInt8(ascii: ","))
    return isFormula || text[short.upperBound] != 0x20 ? value : short
  }

  private static let operators = Array("+-*/=^".utf8)

  /// What the fourth law says, or the figure of a year.
  private var tellsOfNumber: Bool {
    if text[key].last?.isDigit == true { return RecordValue(value, document).isFigure }
    return text[value].contains(0x20) && text[value.lowerBound].isAlphanumeric && isSentence
  }

  /// One sentence that names of whom it tells.
  private var isSentence: Bool {
    fits(text, value, in: Self.widestLaw) && Words.pronouns.firstInSmall(in: text, value) == nil
      && SentenceCutter(text).sentences(in: value).count == 1
  }

  /// `mean(rows)` of a line of code.
  private var calls: Bool {
    value.dropLast().contains { text[$0].isLetter && text[$0 + 1] == UInt8(ascii: "(") }
  }

  private var isValue: Bool {
    guard
      !value.contains(where: { index in
        switch Sign.at(index, in: text, end: value.upperBound)?.sign {
        case .semicolon, .colon: true
        case .stop: index + 1 < value.upperBound && text[index + 1] == 0x20
        default: false
        }
      }),
      !value.contains(where: { LabelledLine.arrow($0, text, value.upperBound) != nil }),
      Words.pronouns.firstInSmall(in: text, value) == nil
    else { return false }
    // `Moss Works`, `cable-stayed`
    return
      (text[value].split(separator: 0x20).count < 3 || opensInS
      || !EnglishVerb(text).isPredicated(value))
      && (!EnglishLabelShape.leans(value, text) || isNone)
  }

  /// `saves uncommitted changes`: what a thing does or what there is of it, but no statement.
  private var opensInS: Bool {
    let first = text[value].prefix { $0 != 0x20 }
    return first.count > 3 && first.last == UInt8(ascii: "s")
      && first.allSatisfy { $0.isLetter && !$0.isCapital }
      && !text[value].contains(UInt8(ascii: ","))
  }

  /// `no sharps or flats`
  private var isNone: Bool { text[value].starts(with: "no ".utf8) && value.count > 6 }
}
