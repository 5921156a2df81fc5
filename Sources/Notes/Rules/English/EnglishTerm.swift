/// Tells what can stand in `What is …?`: the name of a thing or kind, and no figure, no letter, no word that says how
/// something is or what was done.
enum EnglishTerm {
  /// - Parameter isSign: One letter may stand for a quantity: `v = H d^(1/2)`.
  static func isAskable(_ term: String, isSign: Bool) -> Bool {
    isAskable(Array(term.utf8), isSign: isSign)
  }

  static func isAskable(_ term: [UInt8], isSign: Bool = false) -> Bool {
    let words = term.split(separator: 0x20)
    guard let first = words.first else { return false }
    // `c`, in a list of letters.
    if term.count == 1 { return isSign || term[0].isCapital || !term[0].isLetter }
    if words.count == 1 {
      return !states.contains(term, first.indices)
        && Words.prepositions.prefix(of: term, term.indices) == 0
    }
    // `Moe v Hale`
    guard !words.contains(where: { versus.contains(term, $0.indices) }) else { return false }
    // `Three days of rain`, `Next meeting`
    guard !openers.contains(term, first.indices),
      // `Cheapest repair`: the one of several, and no term.
      !EnglishReference.isSuperlative(first),
      !(first[first.startIndex].isDigit && holdsUnit(words[1]))
    else { return false }
    let last = words[words.count - 1]
    // `causes 22`: those of a year.
    if first.last == UInt8(ascii: "s"), first.first.map({ !$0.isCapital }) ?? false,
      last.allSatisfy(\.isDigit)
    {
      return false
    }
    // `Rope length matters`
    return words.count < 3
      || !ClaimVerbs.contains(term, last.indices) && !verbs.contains(term, last.indices)
  }

  /// `3 km`, `12 lamps`
  private static func holdsUnit(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { $0.isLetter && !$0.isCapital } ?? false
  }

  private static let versus = WordList("v vs versus")
  private static let openers = WordList(
    """
    one two three four five six seven eight nine ten half a_few some any no every each most many both all another other what how why when where who
    most least fewest which next last dates date now today then also only just even please see
    """)
  private static let verbs = WordList("matters helps works counts wins pays fails hurts rules")

  /// They say how something is, what was done with it or where it stands.
  private static let states = WordList(
    """
    better worse best worst good bad careful soft hard easy difficult new old cheap expensive fast slow big small large long short high low wide
    start end finish stop begin
    bought sold found lost seen done made used given taken left kept owed due paid booked added removed changed fixed moved tried
    above below here there left right up down before after next last first second third finally overall also again still soon later
    otherwise elsewhere inside outside everywhere yes no maybe
    """)
}
