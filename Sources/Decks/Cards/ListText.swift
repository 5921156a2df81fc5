/// The wording of the cards of an ordered list.
enum ListText {
  /// The title, the items before `place`, and a blank.
  static func question(_ title: String, _ items: [String], place: Int) -> String {
    let shown = items[..<place] + [Cloze.blank(hint: nil)]
    return title + "\n\n" + numbered(Array(shown))
  }

  /// The title and a blank for each item.
  static func orderQuestion(_ title: String, _ items: [String]) -> String {
    title + "\n\n" + numbered(items.map { _ in Cloze.blank(hint: nil) })
  }

  /// The items up to `place`, that one in bold.
  static func revealed(_ items: [String], place: Int) -> String {
    numbered(Array(items[..<place]) + [Cloze.bold(items[place])])
  }

  /// The items as a Markdown list; further lines of an item are indented below its first.
  static func numbered(_ items: [String]) -> String {
    var lines: [String] = []
    for (offset, item) in items.enumerated() {
      let mark = "\(offset + 1). "
      let indent = String(repeating: " ", count: mark.utf8.count)
      let parts = item.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, part) in parts.enumerated() {
        lines.append(line == 0 ? mark + part : part.isEmpty ? "" : indent + part)
      }
    }
    return lines.joined(separator: "\n")
  }
}
