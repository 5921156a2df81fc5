/// A text with deletions: `[answer]` or `{{c1::answer::hint}}`.
///
/// Code, math, links, images, `[[wiki links]]`, footnote marks `[^1]` and boxes `[ ]` are no
/// deletions; `\[` and `\]` are brackets. Of brackets in brackets the innermost pair counts, as in
/// hashcards; `{{…}}` may be nested. Each `[…]` is a card; those of one ordinal are one together.
public struct Cloze: Hashable, Sendable {
  public enum Piece: Hashable, Sendable {
    case text(String)
    case deletion(Deletion)
  }

  public struct Deletion: Hashable, Sendable {
    /// What is hidden; only `{{…}}` holds further deletions.
    public var pieces: [Piece]
    public var hint: String?
    /// The numbers after `c`; empty for `[…]`.
    public var ordinals: [Int]

    public init(pieces: [Piece], hint: String? = nil, ordinals: [Int] = []) {
      self.pieces = pieces
      self.hint = hint
      self.ordinals = ordinals
    }

    public init(_ answer: String, hint: String? = nil, ordinals: [Int] = []) {
      self.init(pieces: [.text(answer)], hint: hint, ordinals: ordinals)
    }
  }

  public var pieces: [Piece]

  public init(pieces: [Piece]) {
    self.pieces = pieces
  }

  /// Reads the text of a `C:` block.
  public init(_ text: String) {
    var scanner = ClozeScanner(Array(text.utf8))
    scanner.scan()
    self.init(scanner)
  }

  /// `text` with every deletion filled in.
  static func plain(_ text: String) -> String {
    var scanner = ClozeScanner(Array(text.utf8))
    scanner.scan()
    return String(decoding: scanner.plainBytes, as: UTF8.self)
  }

  init(_ scanner: ClozeScanner) {
    let marks = scanner.sortedMarks
    var next = 0
    pieces = Cloze.pieces(
      scanner, marks, &next, in: 0..<scanner.bytes.count)
  }

  /// The pieces of `range`, whose deletions begin at `marks[next]`.
  private static func pieces(
    _ scanner: ClozeScanner, _ marks: [ClozeScanner.Mark], _ next: inout Int, in range: Range<Int>
  ) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    while next < marks.count, marks[next].outer.upperBound <= range.upperBound {
      let mark = marks[next]
      if start < mark.outer.lowerBound {
        pieces.append(.text(scanner.text(start..<mark.outer.lowerBound)))
      }
      next += 1
      pieces.append(
        .deletion(
          Deletion(
            pieces: Cloze.pieces(scanner, marks, &next, in: mark.inner),
            hint: mark.hint.map { scanner.text($0) }, ordinals: mark.ordinals)))
      while next < marks.count, marks[next].outer.lowerBound < mark.outer.upperBound { next += 1 }
      start = mark.outer.upperBound
    }
    if start < range.upperBound { pieces.append(.text(scanner.text(start..<range.upperBound))) }
    return pieces
  }
}

// MARK: - What is asked

extension Cloze {
  /// The text with every deletion filled in.
  public var plainText: String {
    var renderer = ClozeRenderer(place: nil) { _, text in text }
    return renderer.text(of: pieces)
  }

  /// The hidden texts of each card: one for a `[…]`, all of an ordinal together.
  public var groups: [[String]] { grouped.map { $0.map(\.answer) } }

  private var grouped: [[Deletion]] {
    var numbering = ClozeNumbering()
    var groups: [[Deletion]] = []
    func visit(_ pieces: [Piece]) {
      for case .deletion(let deletion) in pieces {
        for place in numbering.places(of: deletion.ordinals) {
          if place == groups.count { groups.append([]) }
          groups[place].append(deletion)
        }
        visit(deletion.pieces)
      }
    }
    visit(pieces)
    return groups
  }

  /// The text with the deletions of card `place` as blanks.
  public func question(_ place: Int) -> String {
    var renderer = ClozeRenderer(place: place) { deletion, _ in Cloze.blank(hint: deletion.hint) }
    return renderer.text(of: pieces)
  }

  /// The hidden text of card `place`; several are parted by ` / `.
  public func answer(_ place: Int) -> String { groups[place].joined(separator: " / ") }

  /// The text with the deletions of card `place` in bold.
  public func reveal(_ place: Int) -> String {
    var renderer = ClozeRenderer(place: place) { _, text in Cloze.bold(text) }
    return renderer.text(of: pieces)
  }

  /// What stands for a hidden text. Its width tells nothing.
  static func blank(hint: String?) -> String { hint.map { "[\($0)]" } ?? "[……]" }

  static func bold(_ text: String) -> String {
    text.utf8.contains(0x0a) || text.utf8.contains(UInt8(ascii: "*")) ? text : "**\(text)**"
  }
}

extension Cloze.Deletion {
  /// What is hidden, with the deletions in it filled in.
  public var answer: String { Cloze(pieces: pieces).plainText }
}

// MARK: - Writing

extension Cloze {
  /// The text of a `C:` block: `[answer]`, or `{{c1::answer::hint}}` where a hint, a shared ordinal,
  /// a deletion inside or what follows needs it.
  public var text: String {
    let plain = write(withBraces: false)
    let read = Cloze(plain)
    return read.groups == groups && read.plainText == plainText ? plain : write(withBraces: true)
  }

  private func write(withBraces: Bool) -> String {
    var nextOrdinal = Cloze.highestOrdinal(pieces) + 1
    return Cloze.write(pieces, withBraces, &nextOrdinal)
  }

  private static func write(
    _ pieces: [Piece], _ withBraces: Bool, _ nextOrdinal: inout Int
  ) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let plain): text += ClozeScanner.escaped(plain)
      case .deletion(let deletion):
        if deletion.hint == nil, deletion.ordinals.isEmpty, !withBraces {
          text += "[" + ClozeScanner.escaped(deletion.answer) + "]"
          continue
        }
        let ordinals =
          deletion.ordinals.isEmpty
          ? String(nextOrdinal) : deletion.ordinals.map(String.init).joined(separator: ",")
        if deletion.ordinals.isEmpty { nextOrdinal += 1 }
        let inner = write(deletion.pieces, withBraces, &nextOrdinal)
        text += "{{c\(ordinals)::\(inner)" + (deletion.hint.map { "::\($0)" } ?? "") + "}}"
      }
    }
    return text
  }

  private static func highestOrdinal(_ pieces: [Piece]) -> Int {
    var highest = 0
    for case .deletion(let deletion) in pieces {
      highest = max(highest, deletion.ordinals.max() ?? 0, highestOrdinal(deletion.pieces))
    }
    return highest
  }
}
