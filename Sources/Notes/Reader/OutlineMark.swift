/// The Roman numeral or the letter that a line of an outline opens with: `II. Decline`, `B. The tax was dropped`.
struct OutlineMark: Hashable {
  enum Kind: Hashable {
    case roman
    case capital
    case small
  }

  var kind: Kind

  /// From 1.
  var number: Int

  /// What stands behind the mark.
  var content: Range<Int>

  /// What the line may open with: `I.` is the first of the numerals and the ninth of the letters.
  static func marks(_ source: [UInt8], _ line: Range<Int>) -> [OutlineMark] {
    let letters = source[line].prefix { $0.isLetter }
    guard (1...5).contains(letters.count), letters.endIndex + 2 < line.upperBound,
      source[letters.endIndex] == UInt8(ascii: ".")
        || source[letters.endIndex] == UInt8(ascii: ")"),
      source[letters.endIndex + 1] == 0x20
    else { return [] }
    let content = LineShape.trimmed(source, letters.endIndex + 2..<line.upperBound)
    // `D. H. Lawrence` is a name, and so is `C. elegans`.
    guard let first = content.first,
      source[first].isCapital || source[first] >= 0x80 || !source[first].isLetter
        || !letters[letters.startIndex].isCapital,
      content.count < 2 || !source[first].isCapital || source[first + 1] != UInt8(ascii: ".")
    else { return [] }
    var marks: [OutlineMark] = []
    if let number = numerals.firstIndex(where: { letters.elementsEqual($0.utf8) }) {
      marks.append(OutlineMark(kind: .roman, number: number + 1, content: content))
    }
    if letters.count == 1, let letter = letters.first {
      let isCapital = letter.isCapital
      marks.append(
        OutlineMark(
          kind: isCapital ? .capital : .small,
          number: Int(letter - UInt8(ascii: isCapital ? "A" : "a")) + 1, content: content))
    }
    return marks
  }

  /// Whether a further line of the same depth carries the next mark: one `A.` alone is an initial or an answer.
  func isContinued(_ source: [UInt8], behind line: Range<Int>, indent: Int) -> Bool {
    var start = line.upperBound + 1
    let limit = min(source.count, start + Self.reach)
    while start < limit {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      let content = LineShape.trimmed(source, start..<end)
      let column = displayWidth(source, start..<content.lowerBound)
      if !content.isEmpty, column <= indent {
        return column == indent
          && Self.marks(source, content).contains { $0.kind == kind && $0.number == number + 1 }
      }
      start = end + 1
    }
    return false
  }

  /// Bytes that may stand between two marks.
  private static let reach = 3000
  private static let numerals = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
  ]
}
