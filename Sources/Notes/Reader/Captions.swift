/// Tells whether a note is hardly anything but speech as a machine writes it down, without signs.
///
/// There nobody can tell where a statement ends, so that one without subject and verb of its own is no card.
struct Captions {
  /// Bytes of such lines, all together and on the average; what is shorter was jotted down.
  private static let fewest = 800
  private static let shortestLine = 36

  /// Of Chinese a line is short, so that there must be many.
  private static let fewestChinese = 25

  private let text: [UInt8]
  private let language: Language

  init(_ text: [UInt8], _ language: Language) {
    self.text = text
    self.language = language
  }

  func areMost(of passages: Passages) -> Bool {
    var said = 0
    var lines = 0
    var other = 0
    for passage in passages where !passage.isHeading {
      if isSaid(passage) {
        said += passage.range.count
        lines += 1
      } else {
        other += passage.range.count
      }
    }
    guard said >= Self.fewest, said >= lines * Self.shortestLine else { return false }
    return language == .english ? said > 4 * other : said > 2 * other && lines >= Self.fewestChinese
  }

  /// Figures stand in words all along, as in no poem.
  var countInWords: Bool {
    guard language == .english else { return false }
    var from = 0
    var count = 0
    while let word = Self.numerals.first(in: text, from..<text.count) {
      from = word.upperBound
      count += 1
    }
    return count >= Self.fewestNumerals && count * Self.numeralDensity > text.count
  }

  private static let fewestNumerals = 12

  /// Bytes for each of them.
  private static let numeralDensity = 90
  private static let numerals = WordList(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion percent"
  )

  private func isSaid(_ passage: Passage) -> Bool {
    guard passage.kind == .paragraph, let first = text[passage.range].first else { return false }
    let said = text[passage.range]
    return language == .english
      ? first.isAlphanumeric && !first.isCapital && !said.contains { Self.signs.contains($0) }
      : !said.contains { $0 < 0x80 && Self.signs.contains($0) && $0 != UInt8(ascii: ".") }
        && !said.indices.contains {
          text[$0] >= 0xE2 && Sign.at($0, in: text, end: said.endIndex) != nil
        }
  }

  private static let signs = Array(".,:;!?()/=\"|".utf8)
}
