/// Lines that serve as headings of plain text, by nothing but their shape: `SAILS AND ROPES`, and `Tools` right above what
/// is told of them.
struct PlainHeadings {
  private let source: [UInt8]

  /// Where those lines begin.
  private var capitals: Set<Int> = []
  private var titles: Set<Int> = []
  private var enders: Set<Int> = []

  /// Columns.
  private static let widest = 40

  init(_ source: [UInt8], _ lines: LineTable) {
    self.source = source
    var blocks: [[Range<Int>]] = [[]]
    var isMarked = false
    for line in lines {
      let content = LineShape.trimmed(source, line)
      if content.isEmpty {
        if blocks[blocks.count - 1].count > 0 { blocks.append([]) }
        continue
      }
      isMarked = isMarked || source[content.lowerBound] == UInt8(ascii: "#")
      // More lines are prose or data.
      if blocks[blocks.count - 1].count < Self.mostLines {
        blocks[blocks.count - 1].append(content)
      }
    }
    // The first line of all is the title of the note.
    let heads = blocks.dropFirst().compactMap(\.first)
    let upper = heads.filter(isCapital)
    let first = blocks.first?.first
    if upper.count + (first.map(isCapital) == true ? 1 : 0) > 1 {
      let remarked = blocks.dropFirst().filter(isRemarked).map { $0[0] }
      capitals = Set(
        (upper + remarked).filter { !Label.noLabels.contains(source, $0) }.map(\.lowerBound))
    }
    if !capitals.isEmpty {
      enders = Set(blocks.dropFirst().filter(opensInCapitals).map { $0[0].lowerBound })
        .subtracting(capitals)
    }
    let several = blocks.dropFirst().filter { $0.count > 1 }
    let titled = several.filter(isTitled)
    if !isMarked, titled.count >= Self.fewest, titled.count * 2 >= several.count {
      titles = Set(titled.map { $0[0].lowerBound })
    }
  }

  /// Titled blocks that a note needs, so that none is one by chance.
  private static let fewest = 3
  private static let mostLines = 40

  /// A line in capitals, where the note has several of them: it heads all that follows.
  func isCapitalHeading(_ content: Range<Int>) -> Bool { capitals.contains(content.lowerBound) }

  /// A few words right above the lines of their block: they head no more than that.
  func isTitle(_ content: Range<Int>) -> Bool { titles.contains(content.lowerBound) }

  /// Five words at most, all of capital letters.
  private func isCapital(_ content: Range<Int>) -> Bool {
    guard (4...Self.widest).contains(content.count), source[content.lowerBound].isCapital,
      source[content].allSatisfy({ $0.isCapital || Self.signs.contains($0) })
    else { return false }
    let words = source[content].split(separator: 0x20)
    return words.count < 6 && words.contains { $0.count > 3 }
  }

  /// `LEAVE TYPES - all paid` above other lines: capitals with a remark behind them.
  private func isRemarked(_ block: [Range<Int>]) -> Bool {
    guard block.count > 1, capitalHead(block[0]) != nil else { return false }
    return !block.dropFirst().contains { capitalHead($0) != nil }
  }

  private func capitalHead(_ content: Range<Int>) -> Range<Int>? {
    guard content.count <= Self.widest,
      let sign = [" - ", " – ", " ("].lazy.compactMap({ sign in
        content.first { source[$0..<content.upperBound].starts(with: sign.utf8) }
      }).min()
    else { return nil }
    let head = content.lowerBound..<sign
    return isCapital(head) ? head : nil
  }

  /// `OARS are of ash` above other lines: where the note has such headings, it ends what stands below one.
  func endsCapitalHeading(_ content: Range<Int>) -> Bool { enders.contains(content.lowerBound) }

  private func opensInCapitals(_ block: [Range<Int>]) -> Bool {
    guard block.count > 1 else { return false }
    let word = source[block[0]].prefix { $0.isLetter }
    return word.count > 3 && word.allSatisfy(\.isCapital)
  }

  /// Most of the lines below the first one are no such words.
  private func isTitled(_ block: [Range<Int>]) -> Bool {
    guard isTitle(words: block[0]), !isTitle(words: block[1]) else { return false }
    let alike = block.dropFirst().count(where: isTitle(words:))
    return alike * 3 < block.count
  }

  private func isTitle(words: Range<Int>) -> Bool {
    guard (3...Self.widest).contains(words.count), source[words.lowerBound].isCapital,
      let last = source[words].last, last.isLetter || last == UInt8(ascii: ")"),
      source[words].allSatisfy({ $0.isLetter || Self.titleSigns.contains($0) }),
      source[words].split(separator: 0x20).count < 6
    else { return false }
    return !EnglishVerb(source).isPredicated(words) && !EnglishVerb(source).opens(words)
      && !Label.noLabels.contains(source, words)
  }

  private static let signs = Array(" &/-+'".utf8)
  private static let titleSigns = Array(" &/-'()".utf8)
}
