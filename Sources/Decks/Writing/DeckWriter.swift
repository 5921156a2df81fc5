/// Joins the pieces of a deck: what was read as it was, what is new with a blank line around it.
struct DeckWriter {
  private(set) var bytes: [UInt8] = []
  private let usesCRLF: Bool
  private var headEnd = 0
  private var endsWithNew = false

  init(usesCRLF: Bool) {
    self.usesCRLF = usesCRLF
  }

  mutating func endHead() { headEnd = bytes.count }

  mutating func append(_ verbatim: ArraySlice<UInt8>) {
    bytes.append(contentsOf: verbatim)
  }

  mutating func append(_ element: Deck.Element) {
    switch element {
    case .text(let prose): appendRead(prose.bytes)
    case .heading(let heading):
      if let verbatim = heading.verbatim { return appendRead(verbatim) }
      appendNew(String(repeating: "#", count: heading.level) + " " + heading.title + "\n")
    case .block(let block):
      if let verbatim = block.verbatim { return appendRead(verbatim) }
      appendNew(block.text)
    }
  }

  /// Appends a line of its own.
  mutating func appendLine(_ line: String) {
    endLine()
    bytes.append(contentsOf: line.utf8)
    endLine()
  }

  private mutating func appendRead(_ verbatim: ArraySlice<UInt8>) {
    if endsWithNew, let first = verbatim.first, first != 0x0a, first != 0x0d { blankLine() }
    if !verbatim.isEmpty { endsWithNew = false }
    bytes.append(contentsOf: verbatim)
  }

  private mutating func appendNew(_ text: String) {
    if bytes.count > headEnd { blankLine() }
    if usesCRLF {
      for byte in text.utf8 {
        if byte == 0x0a { bytes.append(0x0d) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    endsWithNew = true
  }

  private mutating func endLine() {
    if let last = bytes.last, last != 0x0a {
      bytes.append(contentsOf: usesCRLF ? [0x0d, 0x0a] : [0x0a])
    }
  }

  /// Makes the last line end and a blank one follow.
  private mutating func blankLine() {
    endLine()
    var place = bytes.count - 1
    if place > 0, bytes[place - 1] == 0x0d { place -= 1 }
    if place > headEnd, bytes[place - 1] != 0x0a {
      bytes.append(contentsOf: usesCRLF ? [0x0d, 0x0a] : [0x0a])
    }
  }
}
