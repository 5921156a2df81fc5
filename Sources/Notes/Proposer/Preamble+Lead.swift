/// The first sentence of a passage, shown before a later one with what stands between left out.
///
/// A piece of news names in its first sentence what all others tell of: `Dahl sells the Kolb 4. … It runs on [what]`.
extension Preamble {
  /// Columns of a first sentence that is shown apart from what follows it.
  private static let widestLead = 80

  /// - Parameter shown: What follows it on the card.
  /// - Returns: `nil` when it names nothing, when it leans on something else in turn, or when both are too long.
  func lead(of passage: Range<Int>, before shown: Range<Int>) -> Range<Int>? {
    let start = begin(passage)
    // No character takes more than three bytes a column.
    let most = min(shown.lowerBound, start + 3 * Self.widestLead)
    guard start < most, !pointsBack(shown) else { return nil }
    let end = (start + 1...most).first { at in
      kind(ofOpeningAt: at, passage).map { $0 != .part } ?? false
    }
    guard let end, end < shown.lowerBound else { return nil }
    let lead = SentenceCutter(text).trimmed(start..<end)
    guard displayWidth(text, lead) <= Self.widestLead,
      displayWidth(text, lead) + displayWidth(text, shown) <= Self.widest, names(lead),
      tells(lead), !pointsBack(lead), !isRemark(lead), !isOfNobody(lead)
    else { return nil }
    return lead
  }

  /// `Crew: eleven hands.` and `Kiln at 900 C, two days.` are parts of a list.
  private func tells(_ lead: Range<Int>) -> Bool {
    !lead.contains { Sign.at($0, in: text, end: lead.upperBound)?.sign == .colon }
      && (DocumentSummary.language(of: text[lead]) == .chinese
        || EnglishVerb(text).isPredicated(lead))
  }

  /// A name stands in it: a capital behind its first word, a digit in a word, a title or a quotation.
  func names(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    let rest = range.dropFirst()
    return text[rest].contains(where: \.isCapital)
      || rest.contains { text[$0].isDigit && text[$0 - 1].isLetter }
      || rest.dropFirst().contains { at in
        text[at - 1] == 0x80
          && (text[at] == 0x80 && text[at - 2] == 0xE3 || text[at] == 0x9C && text[at - 2] == 0xE2)
      }
  }

  /// The first sentence has names, and none of them stands in what follows.
  func isUnnamed(_ lead: Range<Int>, in shown: Range<Int>) -> Bool {
    let names = words(in: lead).filter { word in
      word.lowerBound > lead.lowerBound && text[word.lowerBound].isCapital
        || word.dropFirst().contains { text[$0].isDigit && text[$0 - 1].isLetter }
    }
    guard !names.isEmpty else { return false }
    let known = Set(names.map { text[$0] })
    return !words(in: shown).contains { known.contains(text[$0]) }
  }

  /// Letters and digits without a gap.
  private func words(in range: Range<Int>) -> [Range<Int>] {
    text[range].split { !$0.isAlphanumeric }.map(\.indices)
  }
}
