import Exchange

/// What an import brought, in numbers.
struct ImportOutcome {
  let path: String
  let merge: ImportMerge
  let reviews: Int
  /// Events of the history, the reviews among them.
  let events: Int
  var media = 0

  /// So many decks are named; the others are counted.
  private static let most = 20

  init(path: String, merge: ImportMerge, reviews: Int, events: Int) {
    (self.path, self.merge, self.reviews, self.events) = (path, merge, reviews, events)
  }

  func report(in context: Context, isDry: Bool) {
    let words: ExchangeWords = isDry ? .wouldImport : .imported
    context.say(words.with(path, merge.added, merge.updated, merge.unchanged))
    if events > 0 { context.say(ExchangeWords.history.with(reviews, events - reviews)) }
    if media > 0 { context.say(ExchangeWords.media.with(media)) }
    if merge.theirs > 0 { context.say(ExchangeWords.theirs.with(merge.theirs)) }
    let names = merge.decks.keys.sorted()
    for name in names.prefix(Self.most) {
      context.say(Wording(verbatim: "  decks/\(name).md"), .faint)
    }
    if names.count > Self.most {
      context.say(CheckWords.more.with(names.count - Self.most), .faint)
    }
  }
}
