import Decks

/// Cards from a Markdown file with blocks as hashcards and Retain write them.
enum MarkdownImport {
  static func read(_ bytes: [UInt8]) -> ImportedFile {
    var file = ImportedFile()
    let (deck, warnings) = Deck.read(bytes, name: "")
    file.warnings = warnings.map {
      ImportWarning(problem: .block($0.problem), line: $0.position.line)
    }
    let title = deck.frontMatter["title"]?.text ?? deck.frontMatter["name"]?.text
    let name = DeckPath.path((title ?? "").split(separator: "/"))
    var seen: Set<CardID> = []
    for block in deck.blocks where seen.insert(block.id).inserted {
      file.notes.append(
        ImportedNote(
          block.content, id: block.hasExplicitID ? block.id : nil, deck: name,
          tags: block.provenance?.tags ?? [], extras: block.provenance?.other ?? []))
    }
    return file
  }
}
