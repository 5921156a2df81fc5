/// A ``Phrase/pattern`` ready to be matched.
struct PhrasePattern: Sendable {
  enum Element: Hashable, Sendable {
    /// Any of these words, folded to lower case; `name` is how templates call it.
    case literal([[UInt8]], name: String?, isOptional: Bool)
    case slot(name: String, SlotType)
    case start
    case end
  }

  var elements: [Element]

  /// The element whose words the automaton looks for.
  var anchor: Int

  /// `nil` when the pattern has no word that must stand in the text, or its brackets do not close.
  init?(_ pattern: String) {
    var elements: [Element] = []
    var rest = Substring(pattern)
    while let first = rest.first {
      switch first {
      case "<":
        guard let close = rest.firstIndex(of: ">") else { return nil }
        elements.append(Self.slot(rest[rest.index(after: rest.startIndex)..<close]))
        rest = rest[rest.index(after: close)...]
      case "(":
        guard let close = rest.firstIndex(of: ")") else { return nil }
        let words = Self.words(rest[rest.index(after: rest.startIndex)..<close])
        rest = rest[rest.index(after: close)...]
        let isOptional = rest.first == "?"
        if isOptional { rest = rest.dropFirst() }
        elements.append(.literal(words, name: nil, isOptional: isOptional))
      case "^":
        elements.append(.start)
        rest = rest.dropFirst()
      case "$":
        elements.append(.end)
        rest = rest.dropFirst()
      case " ":
        rest = rest.dropFirst()
      default:
        let literal = rest.prefix { !"<(^$ ".contains($0) }
        elements.append(.literal([Self.fold(literal)], name: nil, isOptional: false))
        rest = rest[literal.endIndex...]
      }
    }
    self.elements = elements

    let lengths = elements.map { element in
      if case .literal(let words, _, isOptional: false) = element {
        words.map(\.count).min() ?? 0
      } else {
        0
      }
    }
    guard let longest = lengths.max(), longest > 0 else { return nil }
    anchor = lengths.firstIndex(of: longest)!
  }

  /// The words that the automaton looks for.
  var triggers: [[UInt8]] {
    if case .literal(let words, _, _) = elements[anchor] { words } else { [] }
  }

  private static func slot(_ text: Substring) -> Element {
    if let equals = text.firstIndex(of: "=") {
      let words = words(text[text.index(after: equals)...])
      return .literal(words, name: String(text[..<equals]), isOptional: false)
    }
    if let colon = text.firstIndex(of: ":") {
      let type = SlotType(rawValue: String(text[text.index(after: colon)...]))
      return .slot(name: String(text[..<colon]), type ?? .phrase)
    }
    return .slot(name: String(text), .phrase)
  }

  /// Longest first, so that `was founded` wins over `was`.
  private static func words(_ text: Substring) -> [[UInt8]] {
    text.split(separator: "|").map(fold).sorted { $0.count > $1.count }
  }

  private static func fold(_ text: Substring) -> [UInt8] {
    text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
  }
}
