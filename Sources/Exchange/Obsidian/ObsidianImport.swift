import Decks

/// Cards from a note with the marks of Obsidian's spaced repetition plugin: `front::back`, `front:::back` both
/// ways, lines around a line `?` (or `??`, both ways), `==hidden==`, and decks by `#flashcards/…`.
///
/// Source: the plugin's user guide, version 1.13.
enum ObsidianImport {
  /// Whether a text has marks of the plugin: its tag or its schedules.
  static func isMarked(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text, as: UTF8.self)
    return text.contains("#flashcards") || text.contains("<!--SR:")
      || text.contains("- flashcards")
  }

  static func read(_ bytes: [UInt8]) -> ImportedFile {
    var file = ImportedFile()
    guard let text = TextFile.utf8(bytes) else {
      file.warn(.notText, line: 0)
      return file
    }
    let front = FrontMatter.read(text)
    var reader = ObsidianReader(deck: Self.deck(of: front?.frontMatter))
    let body = String(decoding: text[(front?.bodyStart ?? 0)...], as: UTF8.self)
    var number = front?.bodyLine ?? 1
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      reader.add(line.last == "\r" ? line.dropLast() : line, number: number)
      number += 1
    }
    reader.endCard()
    file.notes = reader.notes
    file.promises = reader.promises
    file.warnings = reader.warnings
    return file
  }

  /// The deck of a tag in the front matter.
  private static func deck(of frontMatter: FrontMatter?) -> String {
    let tags = frontMatter?["tags"]?.strings ?? frontMatter?["tag"]?.strings ?? []
    return tags.lazy.compactMap { ObsidianReader.deck(ofTag: $0) }.first ?? ""
  }
}
