import Decks

@testable import Exchange

/// Text of any format that can be imported, and HTML: read, brought into decks, and those are read again as they are.
func check(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let data = Array(bytes.dropFirst())
  switch first % 6 {
  case 0: bring(TableImport.read(data))
  case 1: bring(AnkiText.read(data))
  case 2: bring(ObsidianImport.read(data))
  case 3: bring(MarkdownImport.read(data))
  case 4: _ = HTMLText.markdown(of: String(decoding: data, as: UTF8.self))
  default:
    if let format = ImportFormat(path: "x", bytes: data) { bring(format.read(data, columns: nil)) }
  }
}

private func bring(_ file: ImportedFile) {
  let merge = ImportMerge(file.notes, into: "x", isPrefix: false, decks: [])
  for (name, deck) in merge.decks {
    precondition(!name.split(separator: "/").contains("..") && !name.hasPrefix("/"))
    let bytes = deck.bytes()
    precondition(Deck.read(bytes, name: name).deck.bytes() == bytes)
  }
  for warning in file.warnings { precondition(!warning.description.isEmpty) }
}
