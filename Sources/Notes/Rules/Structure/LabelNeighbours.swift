/// The lines right above and below a labelled line, at the same place in the note: of several alike one says how the
/// others are meant.
struct LabelNeighbours {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// One of them is a label with a value too.
  func areLabelled(besides passage: Int) -> Bool {
    lines(besides: passage).contains { _ in true }
  }

  /// One of them says what a term is.
  func explain(besides passage: Int) -> Bool {
    lines(besides: passage).contains { line in
      EnglishLabel.defines(
        document.string(line.key), AnswerSpan(document.text).short(line.value), document.text)
    }
  }

  /// One of them is a label with a word of this one: `Strong acid` beside `Weak acid`.
  func share(_ label: Range<Int>, besides passage: Int) -> Bool {
    let words = document.text[label].split { !$0.isLetter && $0 < 0x80 }.filter { $0.count > 3 }
    return lines(besides: passage).contains { line in
      document.text[line.key].split { !$0.isLetter && $0 < 0x80 }.contains { other in
        words.contains { $0.elementsEqual(other, by: { $0.folded == $1.folded }) }
      }
    }
  }

  /// Others are labels of the same kind: two that end in the same character, or one that ends in the same two.
  func isOneOfKind(_ label: Range<Int>, besides passage: Int) -> Bool {
    let text = document.text
    guard label.count >= 6 else { return false }
    let ends = lines(besides: passage).filter { line in
      line.key.count >= 6 && line.sign == .colon
        && text[line.key].suffix(3).elementsEqual(text[label].suffix(3))
    }
    .map { line in
      line.key.count > 6 && text[line.key].suffix(6).elementsEqual(text[label].suffix(6))
    }
    return ends.count > 1 || ends.contains(true)
  }

  /// From near to far; what stands below an item lies between it and the next.
  private static let places = [1, -1, 2, -2, 3, -3, 4, -4]

  private func lines(besides passage: Int) -> some Sequence<LabelledLine> {
    let own = document.passages[passage]
    return Self.places.lazy.map { passage + $0 }.filter { next in
      guard document.passages.indices.contains(next) else { return false }
      let other = document.passages[next]
      return other.heading == own.heading && other.parent == own.parent
        && other.isItem == own.isItem && !other.isHeading && !other.isCell
    }.compactMap { next in
      LabelledLine(document.passages[next].range, in: document.text)
    }.filter { line in
      // What stands twice says nothing of itself.
      !line.value.isEmpty && !document.text[own.range].starts(with: document.text[line.key])
    }
  }
}
