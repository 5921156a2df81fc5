/// Text of an HTML page; whatever comes from notes, decks and logs is escaped on its way in.
struct Markup: Hashable, Sendable {
  private(set) var text = ""

  init() {}

  /// Words, which can hold anything.
  init(words: String) {
    append(words: words)
  }

  mutating func append(_ other: Markup) { text += other.text }

  mutating func append(words: String) {
    for scalar in words.harmless.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Appends tags of our own, as they are.
  mutating func append(tags: StaticString) { text += "\(tags)" }

  /// Style rules of our own, as they are; they hold nothing of anybody else's.
  mutating func append(style: String) { text += style }

  mutating func append(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: Markup = Markup()
  ) {
    open(name, attributes)
    append(content)
    close(name)
  }

  mutating func append(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], words: String
  ) {
    append(name, attributes, Markup(words: words))
  }

  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:])
  {
    text += "<\(name)"
    for (name, value) in attributes {
      text += " \(name)=\""
      append(words: value)
      text += "\""
    }
    text += ">"
  }

  mutating func close(_ name: StaticString) { text += "</\(name)>" }
}
