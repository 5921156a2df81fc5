import Decks
import Foundation
import Study

/// The pictures and sounds that a card names: `![phases of the Moon](phases.png)`.
///
/// A file is looked for beside the deck, beside the note that the card came from, in the notes folders and in the
/// collection; one that lies elsewhere is not opened, so that a deck from somebody else can open nothing of the user's.
struct CardMedia {
  /// Paths as the card writes them, and addresses.
  let names: [String]
  private let card: Card
  private let collection: Study.Collection
  private let notesFolders: [String]

  /// - Parameter isRevealed: whether the answer is seen too.
  init(of card: Card, isRevealed: Bool, _ collection: Study.Collection, notesFolders: [String]) {
    self.card = card
    self.collection = collection
    self.notesFolders = notesFolders
    let shown = isRevealed ? card.question + "\n" + card.reveal : card.question
    var names: [String] = []
    for name in Self.names(in: shown) where !names.contains(name) { names.append(name) }
    self.names = names
  }

  /// The file or address that a name stands for; nothing when there is none.
  func target(of name: String) -> String? {
    if name.hasPrefix("https://") || name.hasPrefix("http://") { return name }
    let roots = [collection.root] + notesFolders
    let deckFolder = "\(collection.decksFolder)/\(card.deck)".droppingLastPart
    let noteFolders = card.source.map { source in
      notesFolders.map { "\($0)/\(source.path)".droppingLastPart }
    }
    let allowed = roots.map(Self.resolved)
    for folder in [deckFolder] + (noteFolders ?? []) + roots {
      let path = Self.resolved("\(folder)/\(name)")
      if allowed.contains(where: { path.hasPrefix($0 + "/") }),
        FileManager.default.fileExists(atPath: path)
      {
        return path
      }
    }
    return nil
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path(percentEncoded: false)
      .droppingLastSlash
  }

  /// Where the parenthesis closes that is open before `text`, on the same line.
  private static func closing(of text: Substring) -> String.Index? {
    var depth = 1
    for index in text.indices {
      switch text[index] {
      case "(": depth += 1
      case ")": depth -= 1
      case let character where character.isNewline: return nil
      default: break
      }
      if depth == 0 { return index }
    }
    return nil
  }

  /// What stands between the parentheses of `![…](…)`, without a title.
  private static func names(in markdown: String) -> [String] {
    markdown.ranges(of: "](").compactMap { middle in
      guard let open = markdown[..<middle.lowerBound].lastIndex(of: "["),
        markdown[..<open].last == "!",
        let close = closing(of: markdown[middle.upperBound...])
      else { return nil }
      let inner = markdown[middle.upperBound..<close].trimmed
      let name = inner.hasPrefix("<") ? inner.dropFirst().prefix { $0 != ">" } : inner[...]
      let untitled = name.firstRange(of: " \"").map { name[..<$0.lowerBound] } ?? name
      return untitled.isEmpty ? nil : untitled.removingPercentEncoding ?? String(untitled)
    }
  }
}

extension String {
  fileprivate var droppingLastPart: String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  fileprivate var droppingLastSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
