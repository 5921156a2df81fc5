import Recognition

/// What looks like the label of a line and is none.
extension LabelRule {
  /// `Model: Hale K2` above what is told of it.
  func namesRecord(_ passage: Int, _ document: Document) -> Bool {
    let own = document.passages[passage]
    return own.kind == .paragraph && passage + 1 < document.passages.count
      && document.passages[passage + 1].parent == passage
      && RecordName(document.text).name(in: own.range) != nil
  }

  /// What stands before the sign of a further pair names something.
  func isLabel(_ line: LabelledLine, _ document: Document) -> Bool {
    let text = document.text
    return !isInCode(line, document)
      && text[line.key].contains { $0.isLetter || $0 >= 0xE4 }
      && !Label.noLabels.contains(text, line.key)
      && Words.pronouns.prefix(of: text, line.key) == 0
      && Words.nounBlockers.first(in: text, line.key) == nil
      && Words.verbs.first(in: text, line.key) == nil && !DateLabel.isDate(line.key, text)
  }

  /// `eight phones: 6.4`, `37 hexes: 12 mud, 10 grass`: so many of them are no term.
  func isCounted(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let space = text[key].firstIndex(of: 0x20), space + 1 < key.upperBound,
      text[space + 1].isLetter,
      // `2 US cups`
      !text[space + 1].isCapital
        || text[space + 2..<max(space + 2, key.upperBound)].first?.isCapital == true
          && text[space + 1..<key.upperBound].contains(0x20)
    else { return false }
    let first = key.lowerBound..<space
    return text[first].allSatisfy(\.isDigit) || Self.numerals.contains(text, first)
  }

  /// `1 league = 4.8 km`: one unit in another.
  func isConversion(_ line: LabelledLine, _ passage: Int, _ document: Document) -> Bool {
    guard line.sign == .equals, document.text[line.key].starts(with: "1 ".utf8),
      document.language == .english
    else { return false }
    func isMeasure(_ range: Range<Int>) -> Bool {
      let quantities = document.quantities(in: range)
      return quantities.count == 1 && quantities[0].kind == .dimension
        && quantities[0].outer == range
    }
    return isMeasure(line.key) && isMeasure(SentenceCutter(document.text).trimmed(line.value))
  }

  private static let numerals = WordList(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred")

  /// `left 9700-2340-5921 = 1439`, `12 shelves @ £31 = 372`
  func holdsReckoning(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    guard !text[key].contains(UInt8(ascii: "@")) || !text[key.lowerBound].isDigit else {
      return true
    }
    return text[key].split { !$0.isDigit && $0 != UInt8(ascii: ".") }.count { $0.count > 2 } > 2
      && !DateLabel.isDate(key, text)
  }

  /// `1905 Einstein: light quanta` is a line of a chronicle.
  func opensWithYear(_ key: Range<Int>, _ text: [UInt8]) -> Bool {
    let figures = text[key].prefix(while: \.isDigit).count
    return figures == 4 && key.count > 6 && text[key.lowerBound + 4] == 0x20
      && text[key.lowerBound] <= UInt8(ascii: "2") && text[key.lowerBound + 5].isLetter
      && !DateLabel.isDate(key, text)
  }

  /// Whether a colon, an equals sign or an arrow stands anywhere, or what begins as one.
  func holdsSign(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    text[range].contains {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == 0xE2
        || $0 == 0xEF
    }
  }

  /// `a → b → c` is a chain, and no pair.
  func holdsArrow(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    let first = SentenceCutter(text).sentences(in: value).first?.range ?? value
    return first.contains { LabelledLine.arrow($0, text, first.upperBound) != nil }
  }

  /// The sign belongs to a formula.
  func isInCode(_ line: LabelledLine, _ document: Document) -> Bool {
    document.marks(in: line.key.lowerBound..<line.value.lowerBound).contains {
      $0.kind == .code && $0.range.upperBound > line.key.upperBound
    }
  }

  /// The colon stands inside the name of a link.
  func isLink(_ range: Range<Int>, _ document: Document) -> Bool {
    document.marks(in: range).contains { mark in
      if case .link = mark.kind { mark.range == range } else { false }
    }
  }
}
