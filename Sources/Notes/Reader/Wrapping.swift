/// One line of a paragraph before it is decided whether it goes on in the next.
struct PendingLine {
  var content: Range<Int>
  /// Two spaces or a backslash at its end: the writer wants a new line here.
  var isBroken: Bool
}

/// Tells lines that an editor wrapped from lines that the writer meant.
///
/// A wrapped line is as full as it can be: the first word of the next line would not have fitted. Chinese is also wrapped
/// by hand, a few characters earlier. When that holds for nearly all lines of a paragraph they are one text; else each
/// line is a text of its own, such as a list of terms.
struct Wrapping {
  /// Nobody wraps at fewer columns; shorter lines are short because the writer pressed Return.
  static let narrowest = 44

  /// How the writer set the paragraphs before: wrapped, or with each line as a text of its own.
  struct Habit {
    private var wrapped = 0
    private var separate = 0

    var isSeparate: Bool { wrapped == 0 && separate > 1 }

    mutating func add(_ isWrapped: Bool) {
      if isWrapped { wrapped += 1 } else { separate += 1 }
    }
  }

  /// The units of a paragraph or list item, each with its lines.
  ///
  /// - Parameter column: The width to which Chinese paragraphs before were broken, in columns.
  static func units(
    _ lines: [PendingLine], isItem: Bool, column: inout Int?, _ habit: inout Habit,
    in source: [UInt8]
  ) -> [[Range<Int>]] {
    guard lines.count > 1 else { return [lines.map(\.content)] }
    if !isItem, let turns = Turns(source).turns(of: lines.map(\.content)) { return turns }
    let widths = lines.map { displayWidth(source, $0.content) }
    let widest = widths.max() ?? 0
    // A line that opens with its time in a recording begins anew, however short the one above is.
    let timed = areTimed(lines, in: source)
    var misfits = 0
    var pairs = 0
    for index in lines.indices.dropLast() where !lines[index].isBroken && !timed[index + 1] {
      pairs += 1
      let next = firstWord(after: lines[index].content, lines[index + 1].content, in: source)
      let slack = source[lines[index].content].last.map { $0 >= 0x80 } == true ? widest / 10 : 0
      if widths[index] + next + slack < widest,
        !isInsideSentence(lines[index].content, lines[index + 1].content, widest, in: source)
      {
        misfits += 1
      }
    }
    let isColumn = ChineseColumn(source).holds(lines, widths, column: column)
    if isColumn { column = widest }
    let isWrapped =
      (isColumn || widest >= narrowest && misfits * 5 <= pairs
        || isRagged(lines, widths, timed, in: source))
      && pairs > 0 && !lines.allSatisfy { isRow($0.content, in: source) }
      && !lines.contains { isChain($0.content, in: source) }
      && !lines.allSatisfy { opensWithName($0.content, in: source) }
      && !lines.allSatisfy { holdsArrow($0.content, in: source) }
      && !areSentences(lines, in: source)
    if lines.count > 2, !isItem { habit.add(isWrapped) }
    // Of two lines the first may be the longer one by chance.
    if lines.count == 2, !isItem, habit.isSeparate, source[lines[0].content.lowerBound] < 0x80 {
      return lines.map { [$0.content] }
    }
    // `DRAM: …` below `SRAM: …` is a line of its own however full the one above is.
    let labelled = lines.indices.map { isLabelled(lines, $0, in: source) }
    let isLog = lines.allSatisfy { opensWithDay($0.content, in: source) }
    let bold = lines.map { isBold($0.content, in: source) }
    let areBold = lines.allSatisfy { LineShape.starts(source, $0.content, with: "**") }
    let isRowOfBold = areBold || bold[0] && bold.count(where: { $0 }) > 1
    let isGlossary = isWrapped && labelled[0] && labelled.count(where: { $0 }) > 1
    let holdsSentences = widest >= longLine && holdsSentences(lines, in: source)
    let areNotes = isItem && lines.count > 3 && misfits * 2 > pairs
    var units: [[Range<Int>]] = []
    for (index, line) in lines.enumerated() {
      let joins =
        index > 0 && isWrapped && !isLog && !lines[index - 1].isBroken
        && !timed[index] && !(isGlossary && labelled[index])
        && !(isRowOfBold && (areBold || bold[index] || labelled[index]))
        && (isColumn || widths[index - 1] >= narrowest / 2)
        && !(lines.count == 2
          && (endsSentence(lines[0].content, in: source)
            // `防潮：…` below a line that ends without a sign.
            || labelled[1] && isShortLabel(lines[1].content, in: source)
            || isItem && isLongLabel(lines[1].content, in: source)
            || labelled[1] && source[lines[1].content.lowerBound].isCapital
              && source[lines[0].content].last.map { $0.isAlphanumeric } == true))
        || isItem && index > 0 && !lines[index - 1].isBroken && !labelled[index]
          && !(holdsGap(lines[index - 1].content, in: source) && holdsGap(line.content, in: source))
          && goesOn(lines[index - 1].content, lines[index].content, in: source)
          // Of many lines of any length below a number each is a note of its own.
          && !(areNotes && source[lines[index - 1].content].last != UInt8(ascii: ","))
          && !(ChineseWidths.isChinese(lines[index - 1].content, source)
            && widths[index - 1] * 10 < widest * 9)
        || index > 0 && !lines[index - 1].isBroken
          && goesOnWithArrow(lines[index - 1].content, line.content, in: source)
        || holdsSentences && index > 0 && !lines[index - 1].isBroken && !labelled[index]
          && isInsideSentence(lines[index - 1].content, line.content, widest, in: source)
      if joins {
        units[units.count - 1].append(line.content)
      } else {
        units.append([line.content])
      }
    }
    return units
  }

  /// Which lines open with their time in a recording, `[02:10] …`, where more than one does.
  private static func areTimed(_ lines: [PendingLine], in source: [UInt8]) -> [Bool] {
    let timed = lines.map { line in
      let first = source[line.content.lowerBound]
      return (first == UInt8(ascii: "[") || first == UInt8(ascii: "("))
        && ClockMark.length(at: line.content.lowerBound, source) != nil
    }
    return timed.count { $0 } > 1 ? timed : Array(repeating: false, count: lines.count)
  }

  /// `Ida Moe — captain of the Kolb`: of lines that all open with a name and a dash each is one of its own.
  private static func opensWithName(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    guard
      let at = line.prefix(60).first(where: {
        source[$0..<line.upperBound].starts(with: " — ".utf8)
      })
    else { return false }
    return at > line.lowerBound
      && !line.contains { $0 > at + 4 && source[$0..<line.upperBound].starts(with: " — ".utf8) }
  }

  /// Each Chinese line ends where a sentence does: nobody breaks lines so that they all do.
  private static func areSentences(_ lines: [PendingLine], in source: [UInt8]) -> Bool {
    lines.count > 2
      && lines.allSatisfy {
        ChineseWidths.isChinese($0.content, source) && endsSentence($0.content, in: source)
      }
  }

  /// Written in sentences: the first line begins with a capital, and in one of them a second sentence begins.
  private static func holdsSentences(_ lines: [PendingLine], in source: [UInt8]) -> Bool {
    guard let first = lines[0].content.first, source[first].isCapital else { return false }
    return lines.contains { line in
      line.content.dropLast(3).contains { at in
        source[at] == UInt8(ascii: ".") && source[at + 1] == 0x20 && source[at + 2].isCapital
          && at > line.content.lowerBound + 3 && source[at - 2].isAlphanumeric
      }
    }
  }

  /// A label; but not the second half of a sentence that the line before leaves open, in a list whose labels begin with
  /// a capital.
  private static func isLabelled(
    _ lines: [PendingLine], _ index: Int, in source: [UInt8]
  ) -> Bool {
    let line = lines[index].content
    if opensInBold(line, in: source) { return true }
    guard isLabelled(line, in: source) else { return false }
    return index == 0 || !source[lines[0].content.lowerBound].isCapital
      || !breaksSentence(lines[index - 1].content, line, in: source)
  }

  /// `**Keel** – the beam`: a term in bold and a sign behind it.
  private static func opensInBold(_ line: Range<Int>, in source: [UInt8]) -> Bool {
    guard source[line].starts(with: "**".utf8),
      let close = line.dropFirst(3).prefix(60).first(where: {
        source[$0..<line.upperBound].starts(with: "**".utf8)
      })
    else { return false }
    let rest = source[(close + 2)..<line.upperBound].drop { $0 == 0x20 }
    return source[close - 1] == UInt8(ascii: ":")
      || ["–", "—", "- ", ":", "("].contains { rest.starts(with: $0.utf8) }
  }

  /// Columns that the first word of the next line needs.
  private static func firstWord(
    after line: Range<Int>, _ next: Range<Int>, in source: [UInt8]
  ) -> Int {
    guard let last = line.last.map({ source[$0] }), let first = next.first.map({ source[$0] })
    else { return 0 }
    if last >= 0x80, first >= 0xE3 { return 2 }
    // `"甲乙"是丙`: a quotation mark and a character.
    if last >= 0x80, first < 0x80, !first.isAlphanumeric, next.count > 1,
      source[next.lowerBound + 1] >= 0xE3
    {
      return 3
    }
    let word = source[next].prefix { $0 != 0x20 }
    return displayWidth(source, word.indices) + 1
  }

  /// A nearly full line breaks a sentence: whoever wrote it later made one of the lines longer.
  private static func isInsideSentence(
    _ line: Range<Int>, _ next: Range<Int>, _ widest: Int, in source: [UInt8]
  ) -> Bool {
    guard breaksSentence(line, next, in: source) else { return false }
    let width = displayWidth(source, line)
    return width >= narrowest && width * 5 >= widest * 4
  }

  /// A line ends, and the next begins, in the middle of a sentence.
  private static func breaksSentence(
    _ line: Range<Int>, _ next: Range<Int>, in source: [UInt8]
  ) -> Bool {
    guard let last = line.last.map({ source[$0] }), let first = next.first.map({ source[$0] })
    else { return false }
    return first.isLetter && !first.isCapital
      && (last.isAlphanumeric || last == UInt8(ascii: ","))
  }

  /// Wrapped by hand, with a ragged edge: every line but the last is long, and often a sentence goes on in the next.
  private static func isRagged(
    _ lines: [PendingLine], _ widths: [Int], _ timed: [Bool], in source: [UInt8]
  ) -> Bool {
    let widest = widths.max() ?? 0
    // A heading that stands right above joins nothing.
    let pairs = lines.indices.dropLast().filter {
      widths[$0] >= narrowest / 2 && !timed[$0 + 1]
    }
    let goingOn = pairs.count {
      breaksSentence(lines[$0].content, lines[$0 + 1].content, in: source)
    }
    let least = goingOn > 1 ? longLine : veryLongLine
    return goingOn > 0 && goingOn * 2 >= pairs.count
      && pairs.allSatisfy { widths[$0] >= least && widths[$0] * 5 >= widest * 3 }
  }

  /// Columns that nobody fills with a line of its own again and again, and not even once.
  private static let longLine = 60
  private static let veryLongLine = 80
}
