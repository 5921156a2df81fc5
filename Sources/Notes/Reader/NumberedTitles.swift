/// Bold titles behind the numbers of sections, as in minutes: `4. **Harbour dues** – Ida` above what was said of them.
struct NumberedTitles {
  /// Where the lines begin, behind their numbers, and what names the section.
  private var names: [Int: Range<Int>] = [:]

  /// Where the other numbered lines of such a note begin, which stand below none of the titles.
  private var others: Set<Int> = []

  /// Titles that a note needs: one alone is an item.
  private static let fewest = 2

  /// What is told below a bold term of a list is a line or two.
  private static let fewestLines = 2

  init(_ source: [UInt8], _ lines: LineTable) {
    var titles: [(start: Int, name: Range<Int>, isBold: Bool, below: Int)] = []
    var items: Set<Int> = []
    var isOpen = false
    var isAfterBlank = true
    for line in lines {
      guard let first = line.first(where: { source[$0] != 0x20 && source[$0] != 0x09 }) else {
        isAfterBlank = true
        continue
      }
      defer { isAfterBlank = false }
      // Only what is set in stands below a number.
      if first == line.lowerBound {
        isOpen = false
        guard source[first].isDigit, isAfterBlank,
          case .item(_, .some, let content) = LineShape(source, line)
        else { continue }
        if let name = Self.name(source, content) {
          titles.append((content.lowerBound, name, true, 0))
          isOpen = true
        } else if Self.isPlain(source, content) {
          titles.append((content.lowerBound, content, false, 0))
          isOpen = true
        }
        items.insert(content.lowerBound)
      } else if isOpen {
        titles[titles.count - 1].below += 1
      }
    }
    let bold = titles.filter(\.isBold)
    let told = bold.filter { $0.below >= Self.fewestLines }
    guard told.count >= Self.fewest, told.count * 2 >= bold.count else { return }
    for title in titles where title.below > 0 { names[title.start] = title.name }
    others = items.subtracting(names.keys)
  }

  /// What names the section that a line heads, given what stands behind its number.
  func name(_ content: Range<Int>) -> Range<Int>? { names[content.lowerBound] }

  /// Whether a line begins that no title heads.
  func ends(at content: Range<Int>) -> Bool { others.contains(content.lowerBound) }

  /// `8. AOB` between titles in bold type.
  private static func isPlain(_ source: [UInt8], _ content: Range<Int>) -> Bool {
    guard let first = content.first, source[first].isCapital, content.count <= widest,
      source[content].allSatisfy({ $0.isLetter || $0 == 0x20 })
    else { return false }
    return source[content].split(separator: 0x20).count < 4
  }

  /// Bytes of a plain title.
  private static let widest = 24

  /// The bold words, when nothing but who speaks of it stands behind them.
  private static func name(_ source: [UInt8], _ content: Range<Int>) -> Range<Int>? {
    guard LineShape.starts(source, content, with: "**"),
      let close = content.dropFirst(3).first(where: {
        source[$0..<content.upperBound].starts(with: "**".utf8)
      }),
      case let bold = content.lowerBound..<close + 2, BoldLine.isHeading(source, bold)
    else { return nil }
    let rest = source[bold.upperBound..<content.upperBound]
    let words = rest.split { !$0.isLetter && $0 < 0x80 }
    let isRemark =
      rest.isEmpty
      || rest.first == 0x20 && words.count < mostWords
        && ["(", "-", "–", "—"].contains { rest.drop { $0 == 0x20 }.starts(with: $0.utf8) }
        && !rest.contains { $0.isDigit || ".:;".utf8.contains($0) }
    return isRemark ? bold : nil
  }

  /// Of `– Ida and Jan`.
  private static let mostWords = 5
}
