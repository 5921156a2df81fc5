import Recognition

/// What the part of a Chinese line behind a semicolon still belongs to: the label or the year that the line opens with.
///
/// `灯油标准 GB 12：夜航 40 克；靠岸 15 克` and `1931 北闸动工；7 月南闸合龙` tell in each part of the same.
struct ChineseLineScope {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// Bytes of a line over which its opening holds.
  private static let farthest = 500

  /// - Parameters:
  ///   - window: What is shown, from behind the opening on.
  ///   - answer: In the window.
  func name(before window: Range<Int>, _ answer: Range<Int>, in passage: Int) -> String? {
    let own = document.passages[passage]
    guard own.kind != .speech, own.speaker == nil, !own.isCell, !own.isHeading,
      window.lowerBound > own.range.lowerBound,
      window.lowerBound - own.range.lowerBound <= Self.farthest, opensPart(window),
      // What would be too short alone says no more behind a label, unless a figure is asked for.
      document.text[answer].contains(where: \.isDigit)
        || displayWidth(document.text, window) - displayWidth(document.text, answer) >= 8
    else { return nil }
    return label(before: window, answer, in: passage) ?? year(before: window, answer, in: passage)
  }

  private func label(before window: Range<Int>, _ answer: Range<Int>, in passage: Int) -> String? {
    let text = document.text
    guard let line = document.labelledLine(at: passage), line.sign == .colon,
      line.key.lowerBound == document.passages[passage].range.lowerBound,
      line.key.upperBound <= window.lowerBound, fits(text, line.key, in: 30),
      !opensWithLabel(window)
    else { return nil }
    let name = AnswerSpan(text).withoutRemark(line.key)
    let holdsYear = self.holdsYear(name)
    let between = line.value.lowerBound..<max(line.value.lowerBound, window.lowerBound)
    guard holdsYear ? !self.holdsYear(window) : isOneSentence(between) else { return nil }
    // `灯油标准 GB 12` and `芦湾 2031` as well as 灯油
    let isThing =
      ChineseName(text).isThing(name)
      || text[name].contains { $0 >= 0xE4 } && text[name].contains(where: \.isAlphanumeric)
    guard isThing, name.count >= 6, ChineseLead.namesThing(name, text),
      !ChineseLead.isGeneral(name, text), !DateLabel.isDate(name, text),
      !Label.noLabels.contains(text, name),
      !ChineseName(text).holdsPredicate(name) || holdsYear, !Label(text).isStatement(name),
      !Leak.holds(text[name], Array("…".utf8)[...]), !Leak.holds(text[window], text[name]),
      !Leak.holds(text[name], text[answer])
    else { return nil }
    return document.string(name)
  }

  /// The year of `1931 北闸动工；7 月南闸合龙`.
  private func year(before window: Range<Int>, _ answer: Range<Int>, in passage: Int) -> String? {
    let text = document.text
    let own = document.passages[passage].range
    let digits = text[own].prefix(while: \.isDigit)
    guard digits.count == 4, isYear(digits.indices), digits.endIndex < own.upperBound,
      text[digits.endIndex] == 0x20 || text[digits.endIndex] == UInt8(ascii: ".")
        || text[digits.endIndex...].starts(with: "年".utf8),
      digits.endIndex < window.lowerBound,
      // `1500 米 3 分 26 秒；3000 米 …`
      text[digits.endIndex] != 0x20
        || document.quantities(in: digits.startIndex..<min(own.upperBound, digits.endIndex + 24))
          .first?.range.upperBound == digits.endIndex,
      !holdsYear(window.lowerBound..<max(window.lowerBound, answer.lowerBound)),
      !holdsYear(window) || opensWithMonth(window),
      isOneSentence(digits.endIndex..<window.lowerBound)
    else { return nil }
    return document.string(digits.indices)
  }

  /// Right behind a semicolon or a stop.
  private func opensPart(_ window: Range<Int>) -> Bool {
    let text = document.text
    var at = window.lowerBound
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    return at > 0
      && (text[at - 1] == UInt8(ascii: ";")
        || ["；", "。"].contains { text[..<at].suffix(3).elementsEqual($0.utf8) })
  }

  /// `7 月南闸合龙，1933 年通航`
  private func opensWithMonth(_ window: Range<Int>) -> Bool {
    let digits = document.text[window].prefix(while: \.isDigit)
    let rest = document.text[digits.endIndex..<window.upperBound].drop { $0 == 0x20 }
    return (1...2).contains(digits.count) && rest.starts(with: "月".utf8)
  }

  private func isOneSentence(_ range: Range<Int>) -> Bool {
    !OuterSigns(document.text, in: range).contains {
      if case .stop = $0.sign { true } else { false }
    }
  }

  private func opensWithLabel(_ window: Range<Int>) -> Bool {
    LabelledLine(window, in: document.text).map { $0.sign == .colon && $0.key.count <= 40 } ?? false
  }

  /// Four digits that stand alone and can be those of a year.
  private func holdsYear(_ range: Range<Int>) -> Bool {
    document.text[range].split { !$0.isDigit }.contains { isYear($0.indices) }
  }

  private func isYear(_ digits: Range<Int>) -> Bool {
    let text = document.text
    return digits.count == 4
      && (text[digits].starts(with: "20".utf8)
        || text[digits.lowerBound] == UInt8(ascii: "1")
          && text[digits.lowerBound + 1] >= UInt8(ascii: "4"))
      && (digits.lowerBound == 0 || !text[digits.lowerBound - 1].isLetter)
  }
}
