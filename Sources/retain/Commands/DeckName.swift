/// The name of a deck, or of a folder of decks, that may be written: a path below the decks folder.
struct DeckName {
  let text: String

  init(_ word: String) throws(Failure) {
    var name = word[...]
    for end in ["/", ".md"] where name.hasSuffix(end) { name = name.dropLast(end.count) }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    text = String(name)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }), text.harmless == text else {
      throw .wrongUsage(AddWords.badDeckName.with(word))
    }
  }
}
