/// Labelled lines side by side on one line: `Height: 3 m, Weight: 90 kg`, `S1 = a, S2 = b`, `A: 1 · B: 2`.
struct LabelPairs {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Columns of the key of a further pair.
  private static let widestKey = 30

  /// Pairs that one line may hold.
  private static let most = 12

  /// The line itself when its value holds no further pair; nothing when a further pair stands there and no sign parts it
  /// from the one before.
  func pairs(of line: LabelledLine) -> [LabelledLine] {
    guard line.sign == .colon || line.sign == .equals else { return [line] }
    var pairs = [withoutEarlierParts(line)]
    while pairs.count <= Self.most, let last = pairs.last,
      let sign = nextSign(line.sign, in: last.value)
    {
      guard let cut = separator(before: sign, in: last.value) else {
        // `Venue: hall: main entrance`; but `a = b c = d` cannot be told apart.
        return line.sign == .equals ? [] : pairs
      }
      let cutter = SentenceCutter(text)
      let key = cutter.trimmed(cut.upperBound..<sign.lowerBound)
      let value = cutter.trimmed(sign.upperBound..<last.value.upperBound)
      // `ebb = falling water, to the sea.  flood = rising water`: a sentence ends between the two.
      guard !key.contains(where: { endsSentence($0, key) }) else { return pairs }
      guard !key.isEmpty, !value.isEmpty, displayWidth(text, key) <= Self.widestKey,
        text[key].contains(where: { $0.isLetter || $0 >= 0xE4 }),
        // `a / (a + b) Ratio = …`
        text[key].first != UInt8(ascii: "("), Brackets.areBalanced(Array(text[key]))
      else { return pairs }
      pairs[pairs.count - 1].value = cutter.trimmed(last.value.lowerBound..<cut.lowerBound)
      guard !pairs[pairs.count - 1].value.isEmpty else { return [] }
      var next = line
      next.key = key
      next.value = value
      pairs.append(next)
    }
    return pairs
  }

  /// `See the changes · License: MIT` is about the license.
  private func withoutEarlierParts(_ line: LabelledLine) -> LabelledLine {
    for at in line.key.reversed() {
      guard let bar = Self.bars.first(where: { text[at..<line.key.upperBound].starts(with: $0) })
      else { continue }
      var line = line
      line.key = SentenceCutter(text).trimmed(at + bar.count..<line.key.upperBound)
      return line
    }
    return line
  }

  /// The sign of the next pair: a colon with a space behind it or a wide one, an equals sign.
  private func nextSign(_ sign: LabelledLine.Sign, in value: Range<Int>) -> Range<Int>? {
    // `a bell, rung in fog. span = 40 m`
    let end = LowStop.first(in: value, text) ?? value.upperBound
    for (found, place) in OuterSigns(text, in: value) where place.lowerBound < end {
      switch found {
      // What stands behind is a sentence of its own.
      case .stop, .semicolon: return nil
      case .colon where sign == .colon:
        let isWide = text[place.lowerBound] >= 0x80
        if isWide || place.upperBound < value.upperBound && text[place.upperBound] == 0x20 {
          return place
        }
      case .other where sign == .equals && text[place.lowerBound] == UInt8(ascii: "="): return place
      default: break
      }
    }
    return nil
  }

  private func endsSentence(_ at: Int, _ key: Range<Int>) -> Bool {
    text[at] == UInt8(ascii: ".") && at > key.lowerBound && at + 2 < key.upperBound
      && text[at + 1] == 0x20 && text[at - 1].isLetter
  }

  /// The last comma or bar before a further pair; of `a = 1, b / c = 2, d = 3` the slash joins two labels, as commas part
  /// the pairs.
  private func separator(before sign: Range<Int>, in value: Range<Int>) -> Range<Int>? {
    let before = value.lowerBound..<sign.lowerBound
    guard let last = lastSeparator(before), text[last].elementsEqual(Self.slash),
      let comma = lastSeparator(before.lowerBound..<last.lowerBound),
      text[comma].elementsEqual(",".utf8),
      case let rest = sign.upperBound..<value.upperBound,
      let next = rest.first(where: { text[$0] == text[sign.lowerBound] }),
      let further = lastSeparator(sign.upperBound..<next),
      text[further].elementsEqual(",".utf8)
    else { return lastSeparator(before) }
    return comma
  }

  /// The last comma or bar, outside brackets.
  private func lastSeparator(_ range: Range<Int>) -> Range<Int>? {
    var last: Range<Int>?
    var depth = 0
    var at = range.lowerBound
    while at < range.upperBound {
      if let bar = Self.separators.first(where: { text[at..<range.upperBound].starts(with: $0) }) {
        last = at..<at + bar.count
        at += bar.count
        continue
      }
      guard let (sign, length) = Sign.at(at, in: text, end: range.upperBound) else {
        at += 1
        continue
      }
      switch sign {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .comma where depth == 0, .enumeration where depth == 0:
        last = at..<at + length
      default: break
      }
      at += length
    }
    return last
  }

  private static let bars = [" · ", "|", "｜", " • "].map { Array($0.utf8) }

  /// A slash parts pairs, but no label from what stands before it: `Speed / time: …`.
  private static let separators = bars + [slash]
  private static let slash = Array(" / ".utf8)
}
