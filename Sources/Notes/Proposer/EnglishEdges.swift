/// Tells whether what an English cloze shows begins and ends where a person would begin and end it.
///
/// Every rule cuts its window from a sentence; whether the cut goes through a phrase is seen here alone.
struct EnglishEdges {
  private let text: [UInt8]
  private let sentence: Sentence

  init(_ text: [UInt8], _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// The window without what hangs over its end: a conjunction, an article, a preposition whose noun is not shown, a
  /// bracket or a row that goes on. `nil` when it begins inside a phrase.
  func whole(_ window: Range<Int>, _ answer: Range<Int>) -> Range<Int>? {
    guard !opensInside(window) else { return nil }
    let window = withPredicate(window)
    guard !lacksPredicate(window) else { return nil }
    var end = window.upperBound
    var isCut = goesOn(behind: end)
    while end > answer.upperBound {
      let shown = answer.upperBound..<end
      if Self.signs.contains(text[end - 1]) {
        end -= 1
      } else if isSeparator(shown) {
        end -= 3
        isCut = true
      } else {
        let length = max(
          Self.joints.suffix(of: text, shown), isCut ? Self.leaders.suffix(of: text, shown) : 0)
        guard length > 0 else { break }
        end -= length
        isCut = true
      }
      while end > answer.upperBound, text[end - 1] == 0x20 { end -= 1 }
    }
    if let link = halfLink(window, answer, end) {
      end = SentenceCutter(text).trimmed(window.lowerBound..<link).upperBound
    }
    // `it takes two days to get more like, what, …`: what the statement comes to, is not shown.
    if end > answer.upperBound, Self.hanging.suffix(of: text, answer.upperBound..<end) > 0 {
      return nil
    }
    return window.lowerBound..<end
  }

  /// Where the last link of a chain begins that is shown in half: `flood of 1902 → dam breaks → first lawsuit |, 1904 → …`.
  private func halfLink(_ window: Range<Int>, _ answer: Range<Int>, _ end: Int) -> Int? {
    guard window.upperBound < sentence.range.upperBound,
      text[window.upperBound] == UInt8(ascii: ",")
    else { return nil }
    func isArrow(_ at: Int) -> Bool {
      LabelledLine.arrow(at, text, sentence.range.upperBound) != nil
    }
    guard let link = (answer.upperBound..<end).last(where: isArrow), link > answer.upperBound,
      // `3 ships → 9 tons, 4 ships → 12 tons`: pairs.
      (window.lowerBound..<link - 1).contains(where: isArrow),
      (end..<sentence.range.upperBound).contains(where: isArrow)
    else { return nil }
    return link
  }

  /// `The remainder, about six acres, | turns into a park`: the verb behind the comma is that of what stands before it.
  private func withPredicate(_ window: Range<Int>) -> Range<Int> {
    let end = window.upperBound
    guard end + 2 < sentence.range.upperBound, text[end] == UInt8(ascii: ","),
      text[end + 1] == 0x20,
      let clause = sentence.clauses.first(where: { $0.range.lowerBound == end + 2 })?.range
    else { return window }
    let word = clause.lowerBound..<(text[clause].firstIndex { !$0.isLetter } ?? clause.upperBound)
    guard Words.verbs.contains(text, word) || EnglishVerb(text).isThirdPerson(word),
      let comma = window.dropLast().last(where: {
        text[$0] == UInt8(ascii: ",") && text[$0 + 1] == 0x20
      }),
      EnglishVerb(text).first(in: comma..<end) == nil,
      displayWidth(text, window.lowerBound..<clause.upperBound) <= EnglishWindow.comfortable
    else { return window }
    return window.lowerBound..<clause.upperBound
  }

  /// `The rule, first written down by Moss in 1901 |, is that …`: what is said of it is not shown.
  private func lacksPredicate(_ window: Range<Int>) -> Bool {
    let end = window.upperBound
    guard end + 2 < sentence.range.upperBound, text[end] == UInt8(ascii: ","),
      EnglishWords.copulas.prefix(of: text, end + 2..<sentence.range.upperBound) > 0,
      let comma = text[window].firstIndex(of: UInt8(ascii: ","))
    else { return false }
    return EnglishVerb(text).first(in: window.lowerBound..<comma) == nil
  }

  /// A word of the same clause stands right behind it: `for the [lamp]`.
  private func goesOn(behind end: Int) -> Bool {
    let rest = text[end..<max(end, sentence.range.upperBound)].drop { $0 == 0x20 }
    return rest.first.map { $0.isAlphanumeric } ?? false
      && Self.openers.prefix(of: text, rest.indices) == 0
  }

  private func isSeparator(_ range: Range<Int>) -> Bool {
    range.count > 3 && ["—", "–"].contains { text[range].suffix(3).elementsEqual($0.utf8) }
  }

  /// `and in 1904 they …`, `than 40 lamps`, `of which 12 …`: the first half is not shown.
  private func opensInside(_ window: Range<Int>) -> Bool {
    Self.followers.prefix(of: text, window) > 0 || opensWithEnclitic(window)
  }

  /// `'s how the mill …`
  private func opensWithEnclitic(_ window: Range<Int>) -> Bool {
    let word = text[window].prefix { $0 != 0x20 }
    return ["'s", "’s", "'re", "’re", "'ll", "’ll", "'d", "’d", "'ve", "’ve"].contains {
      word.elementsEqual($0.utf8)
    }
  }

  private static let signs = Array(",;:(/&+ ".utf8)

  /// They stand before what belongs to them, whatever comes behind.
  private static let joints = WordList(
    """
    and or but nor the a an than because which whose if although though while whereas including e.g such_as as_well_as according_to due_to
    its their my our your every
    """)

  /// They stand before what belongs to them when a word follows.
  private static let leaders = WordList(
    """
    of in on at by for from with without to into onto about after before during under over through between among as per via against within across
    until since behind above below near along around is are was were be been has have had will would can could may might must should did does do
    not very so too more less at_about at_least up_to some no any this that these those his her who when where what how
    """)

  /// Nobody ends a statement with them.
  private static let hanging = WordList(
    "more_like be_like was_like is_like something_like gonna gonna_be going_to_be kind_of sort_of")
  private static let openers = WordList(
    "and or but so because when while if which that since until after before as although though where whereas unless"
  )
  private static let followers = WordList("than of_which of_whom whose nor")
}
