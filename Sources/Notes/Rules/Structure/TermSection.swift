/// A section of definitions, whose labels are terms.
struct TermSection {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func holds(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    if own.kind == .definition { return true }
    return [own.heading, own.parent].contains { above in
      guard let above, case let range = document.passages[above].range, range.count <= 400 else {
        return false
      }
      return Self.names.first(in: document.text, range) != nil
    }
  }

  private static let names = WordList(
    "term terms terminology definition definitions glossary vocabulary vocab concepts abbreviations keywords 名词 名词解释 概念 术语 定义"
  )
}
