/// What a card shows above its question: the deck's title and the headings that do not show the answer.
struct CardContext {
  /// The title of the deck.
  let title: String
  private let document: Document

  init(_ document: Document) {
    self.document = document
    title =
      document.title.map(Self.shortened) ?? FrequentName(document).name
      ?? OpeningLine(document).name ?? Self.fileName(document.path)
  }

  func headings(for fact: Fact, answer: String) -> [String] {
    let answer = Array(answer.utf8)
    return document.headings(above: fact.passage).compactMap { heading in
      let range = document.passages[heading].range
      let text = document.string(range)
      guard text != document.title, text != title, !Leak.shows(answer, in: Array(text.utf8)) else {
        return nil
      }
      return text
    }
  }

  /// A title that goes on after a colon says what the text says; its first half names the subject.
  private static func shortened(_ title: String) -> String {
    var head = title[...]
    for sign in ["：", ": ", " - ", " – ", " — ", " | ", "——"] {
      guard let cut = head.ranges(of: sign).first?.lowerBound, head[..<cut].count >= 4 else {
        continue
      }
      head = head[..<cut]
    }
    return String(head)
  }

  private static func fileName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
