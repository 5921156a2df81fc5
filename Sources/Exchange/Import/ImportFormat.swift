import Decks

/// What kind of file another program wrote.
public enum ImportFormat: Hashable, Sendable, CaseIterable {
  /// CSV, TSV and the like.
  case table
  /// What Anki exports as text.
  case ankiText
  /// A note with the marks of Obsidian's spaced repetition plugin.
  case obsidian
  /// A Markdown file with `Q:`, `C:` … as hashcards and Retain have it.
  case markdown

  /// The format of a file, by its name and what it holds; nil for one that is no text.
  public init?(path: String, bytes: [UInt8]) {
    guard let text = TextFile.utf8(bytes) else { return nil }
    let name = path.lowercased()
    if AnkiText.begins(text) {
      self = .ankiText
    } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      let hasBlocks = !Deck.read(text, name: "").deck.blocks.isEmpty
      self = ObsidianImport.isMarked(text) && !hasBlocks ? .obsidian : .markdown
    } else if name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .table
    } else {
      self = Deck.read(text, name: "").deck.blocks.isEmpty ? .table : .markdown
    }
  }

  public func read(_ bytes: [UInt8], columns: [TableImport.Column]?) -> ImportedFile {
    switch self {
    case .table: TableImport.read(bytes, columns: columns)
    case .ankiText: AnkiText.read(bytes)
    case .obsidian: ObsidianImport.read(bytes)
    case .markdown: MarkdownImport.read(bytes)
    }
  }
}
