/// `*strong*`, `_emphasis_`, `==highlight==`, `~~struck~~`.
extension InlineReader {
  mutating func emphasis(_ at: Int, _ line: Range<Int>) -> Int {
    let sign = source[at]
    let count = LineShape.run(of: sign, in: source, at..<line.upperBound)
    let isSpacedBefore = at == line.lowerBound || source[at - 1] == 0x20
    let after = peek(at + count, line)
    let isSpacedAfter = after == nil || after == 0x20
    let isInWord =
      !isSpacedBefore && source[at - 1].isAlphanumeric && (after?.isAlphanumeric ?? false)
    let isMarkup =
      switch sign {
      case UInt8(ascii: "*"):
        count <= 3 && !(isSpacedBefore && isSpacedAfter && count < 2) && !(isInWord && count == 1)
          || count == 4
      case UInt8(ascii: "_"): count <= 2 && !isInWord && !(isSpacedBefore && isSpacedAfter)
      // Only what stands apart is struck: `好吃~~下次再来~~` is a tone of voice.
      case UInt8(ascii: "~"):
        count == 2 && (openMarks[sign] == nil ? isSpacedBefore && !isSpacedAfter : !isSpacedBefore)
      case UInt8(ascii: "="):
        count == 2 && !(isSpacedBefore && isSpacedAfter) && !isInWord
          || (count == 2 && openMarks[sign] != nil)
      default: false
      }
    guard isMarkup, !isPartOfName(at, count, after) else {
      for offset in at..<at + count { put(sign, from: offset) }
      return at + count
    }
    toggle(sign, count)
    return at + count
  }

  /// `u* = 4 %`, `(so GNI*)`: a star that closes nothing, behind a letter or a short name; behind a longer word or a figure
  /// it points to a note.
  private func isPartOfName(_ at: Int, _ count: Int, _ after: UInt8?) -> Bool {
    guard source[at] == UInt8(ascii: "*"), count == 1, openMarks[source[at] &+ 128] == nil,
      after.map({ !$0.isAlphanumeric && $0 < 0x80 && !Self.opening.contains($0) }) ?? true
    else { return false }
    let letters = source[..<at].suffix(4).reversed().prefix { $0.isLetter }.count
    return (1...3).contains(letters)
  }

  private static let opening = Array("([\"'*_".utf8)

  mutating func toggle(_ sign: UInt8, _ count: Int) {
    // `*` and `**` are kept apart by an odd key.
    let key = count == 1 ? sign &+ 128 : sign
    guard let start = openMarks.removeValue(forKey: key) else {
      openMarks[key] = text.count
      return
    }
    // What the writer struck out holds no more.
    if sign == UInt8(ascii: "~") { return removeText(from: start) }
    let kind: Mark.Kind =
      switch (sign, count) {
      case (UInt8(ascii: "="), _): .highlight
      case (_, 1): .emphasis
      default: .strong
      }
    if start < text.count { marks.append(Mark(kind: kind, range: start..<text.count)) }
  }
}
