/// What a note without a heading is called: its first line, when that is written as people write above a page.
struct OpeningLine {
  let name: String?

  /// It is bold or stands in lenticular brackets.
  let isDressed: Bool

  /// Columns of a line that is shown whole, and of the longest line that can be a title at all.
  private static let widest = 72
  private static let widestLine = 160

  init(_ document: Document) {
    guard document.passages.count > 2, let first = document.passages.first,
      first.kind == .paragraph || first.kind == .speech || first.isHeading
    else {
      name = nil
      isDressed = false
      return
    }
    let text = document.text
    let end = text[first.range].firstIndex(of: 0x0A) ?? first.range.upperBound
    let whole = Self.value(first.range.lowerBound..<end, text)
    let line = SentenceCutter(text).trimmed(whole)
    isDressed = Self.isDressed(line, document)
    guard line.count > 3, displayWidth(text, line) <= Self.widestLine,
      !DateLabel.isDate(line, text), !Self.endsSentence(whole, text), !Self.isNumbered(whole, text),
      Words.pronouns.prefix(of: text, line) == 0,
      !Self.isData(whole, text),
      isDressed || Self.standsAlone(end, first, document)
        || !Self.tells(line, text)
    else {
      name = nil
      return
    }
    name =
      displayWidth(text, line) <= Self.widest ? document.string(line) : Self.head(line, document)
  }

  /// All of it is bold or in lenticular brackets, or it begins so.
  private static func isDressed(_ line: Range<Int>, _ document: Document) -> Bool {
    document.text[line].starts(with: "【".utf8)
      || document.marks(in: line).first.map {
        $0.kind == .strong && $0.range.lowerBound <= line.lowerBound
          && $0.range.upperBound >= line.upperBound
      } ?? false
  }

  /// What a property that says the title has: `title:: Beekeeping`.
  private static func value(_ line: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    text[line].starts(with: "title:: ".utf8) ? line.lowerBound + 8..<line.upperBound : line
  }

  /// `4. Fines`, `[14:02] Tom`: a place in a list or a log.
  private static func isNumbered(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    if text[line].first == UInt8(ascii: "[") { return true }
    let rest = text[line].drop(while: \.isDigit)
    return rest.count < line.count
      && [".", "、", ")", "）", ":", "："].contains { rest.starts(with: $0.utf8) }
  }

  /// Nothing else is said in its paragraph, and the text goes on without a list that it could introduce.
  private static func standsAlone(_ end: Int, _ first: Passage, _ document: Document) -> Bool {
    end == first.range.upperBound && document.passages[1].parent != 0
  }

  private static func tells(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    Words.nounBlockers.first(in: text, line) != nil || Words.verbs.first(in: text, line) != nil
  }

  /// `Date: …`, `released 6 Feb` and the like open a table of data, not a page.
  private static func isData(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let label = LabelledLine(line, in: text) else { return false }
    return label.sign != .dash
      && (DateLabel.isDate(label.value, text) || Label.noLabels.contains(text, label.key))
  }

  /// The first part of a long line: up to the dash, bar or bracket behind which a title goes on, else up to a comma.
  private static func head(_ line: Range<Int>, _ document: Document) -> String? {
    let text = document.text
    var comma: Int?
    var at = line.lowerBound
    while at < line.upperBound {
      let part = line.lowerBound..<at
      guard displayWidth(text, part) <= widest else { break }
      if displayWidth(text, part) > 8, starts(text, at, line.upperBound) {
        return document.string(SentenceCutter(text).trimmed(part))
      }
      if let (sign, length) = Sign.at(at, in: text, end: line.upperBound) {
        if sign == .comma || sign == .semicolon { comma = at }
        at += length
      } else {
        at += 1
      }
    }
    return comma.map { document.string(SentenceCutter(text).trimmed(line.lowerBound..<$0)) }
  }

  /// A dash between spaces, a bar, or an opening bracket behind a space.
  private static func starts(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    [" - ", " – ", " — ", "——", " | ", "｜", "|", " (", "（", "(", "：", ": "].contains {
      text[at..<end].starts(with: $0.utf8)
    }
  }

  private static func endsSentence(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    ["。", "！", ".", "!", "…", ":", "：", ";", "；", ",", "，"].contains {
      text[range].reversed().starts(with: $0.utf8.reversed())
    }
  }
}
