// What tags become in Markdown.
extension HTMLText {
  /// Writes what a tag begins or ends.
  mutating func apply(_ tag: HTMLTag) {
    switch tag.name {
    case "br": output.append(0x0a)
    case "hr":
      breakLine()
      append("* * *\n")
    case "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table": breakLine()
    case "p":
      breakLine()
      if !output.isEmpty, tag.isClosing { output.append(0x0a) }
    case "td", "th": if tag.isClosing { append(" | ") }
    case "b", "strong": toggle(tag, "b", "**", "**")
    case "i", "em": toggle(tag, "i", "*", "*")
    case "s", "strike", "del": toggle(tag, "s", "~~", "~~")
    case "code", "tt", "kbd": if !isPreformatted { toggle(tag, "code", "`", "`") }
    case "pre":
      breakLine()
      append("```\n")
      isPreformatted = !tag.isClosing
    case "sub", "sup": script(tag)
    case "ul", "ol":
      if tag.isClosing {
        _ = lists.popLast()
      } else if lists.count < Self.deepest {
        lists.append(tag.name == "ol" ? 0 : nil)
      }
      breakLine()
    case "li": if !tag.isClosing { beginItem() }
    case "img":
      let name = (tag.attributes["alt"] ?? "").filter { $0 != "[" && $0 != "]" }
      append("![\(name)](\(address(tag.attributes["src"] ?? "")))")
    case "a":
      if tag.isClosing {
        endLink()
      } else if open.count < Self.deepest {
        beginLink(tag.attributes["href"] ?? "")
      }
    default: break
    }
  }

  mutating func address(_ source: String) -> String {
    guard let file = media.file(of: source) else { return source }
    usedMedia.append(file)
    return media.link(to: file)
  }

  private mutating func breakLine() {
    while output.last == 0x20 { output.removeLast() }
    if let last = output.last, last != 0x0a { output.append(0x0a) }
  }

  private mutating func beginItem() {
    breakLine()
    append(String(repeating: "  ", count: max(0, lists.count - 1)))
    if let number = lists.last.flatMap({ $0 }) {
      lists[lists.count - 1] = number + 1
      append("\(number + 1). ")
    } else {
      append("- ")
    }
  }

  private mutating func beginLink(_ address: String) {
    links.append(address)
    open.append(("a", output.count))
  }

  private mutating func endLink() {
    guard let place = open.lastIndex(where: { $0.tag == "a" }), let address = links.popLast()
    else { return }
    let text = String(decoding: output[open[place].start...], as: UTF8.self)
    output.removeSubrange(open[place].start...)
    open.remove(at: place)
    append(address.isEmpty ? text : text == address ? "<\(text)>" : "[\(text)](\(address))")
  }

  /// Puts marks around what stood in a tag, inside the white space at its ends.
  private mutating func toggle(_ tag: HTMLTag, _ name: String, _ before: String, _ after: String) {
    guard tag.isClosing else {
      if open.count < Self.deepest { open.append((name, output.count)) }
      return
    }
    guard let place = open.lastIndex(where: { $0.tag == name }) else { return }
    let text = output[open[place].start...]
    open.remove(at: place)
    let core = text.drop { $0 == 0x20 || $0 == 0x0a }
    let trailing = core.reversed().prefix { $0 == 0x20 || $0 == 0x0a }.count
    guard core.count > trailing, !core.contains(0x0a) else { return }
    output.insert(contentsOf: after.utf8, at: core.endIndex - trailing)
    output.insert(contentsOf: before.utf8, at: core.startIndex)
  }

  /// Digits and signs become small ones; other text keeps `_` or `^`.
  private mutating func script(_ tag: HTMLTag) {
    guard tag.isClosing else {
      if open.count < Self.deepest { open.append((tag.name, output.count)) }
      return
    }
    guard let place = open.lastIndex(where: { $0.tag == tag.name }) else { return }
    let text = String(decoding: output[open[place].start...], as: UTF8.self)
    output.removeSubrange(open[place].start...)
    open.remove(at: place)
    let table = tag.name == "sub" ? "₀₁₂₃₄₅₆₇₈₉₊₋" : "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
    let small = text.map { character -> Character? in
      let plain = Array("0123456789+-")
      return plain.firstIndex(of: character).map { Array(table)[$0] }
    }
    if small.allSatisfy({ $0 != nil }) {
      append(String(small.compactMap(\.self)))
    } else {
      append((tag.name == "sub" ? "_" : "^") + text)
    }
  }
}
