/// An English clause taken apart at its verbs: who or what, what it does, and the rest.
struct EnglishClause {
  /// What stands before the verbs, conjunctions left out; empty when the clause leaves it unsaid.
  var subject: Range<Int>

  /// Auxiliaries, adverbs and the main verb.
  var verbs: Range<Int>

  /// The last of the verbs.
  var verb: Range<Int>

  /// All verbs are forms of `be`.
  var isCopula: Bool

  /// A form of `be` and a participle: `was founded`.
  var isPassive: Bool

  /// What stands behind the verbs.
  var rest: Range<Int>

  /// It says when, if or why another clause holds.
  var isSubordinate: Bool

  /// `nil` when no verb is found, or the verb belongs to a relative clause inside the subject.
  init?(_ clause: Range<Int>, _ text: [UInt8]) {
    let start = ClauseOpening(text).end(ofDated: clause)
    isSubordinate = Self.subordinators.prefix(of: text, clause) > 0
    guard start < clause.upperBound else { return nil }
    let finder = EnglishVerb(text)
    let opens = finder.opens(start..<clause.upperBound)
    let opening = Self.word(at: start, clause.upperBound, text)
    guard
      let first = opens
        ? opening
        : finder.first(in: (opening?.upperBound ?? start)..<clause.upperBound, after: opening)
    else { return nil }
    subject = SentenceCutter(text).trimmed(start..<first.lowerBound)
    guard Self.relatives.suffix(of: text, subject) == 0 else { return nil }
    var verb = first
    var isOnlyBe = Self.be.contains(text, first)
    var hasBe = isOnlyBe
    var end = first.upperBound
    while let next = Self.word(at: end, clause.upperBound, text) {
      if Self.adverbs.contains(text, next) {
        end = next.upperBound
        continue
      }
      let isAuxiliary = Self.auxiliaries.contains(text, verb)
      let isBe = Self.be.contains(text, next)
      guard isAuxiliary,
        isBe || Words.verbs.contains(text, next)
          || (finder.isParticiple(next) && (hasBe || Self.have.contains(text, verb)))
          || (Self.modals.contains(text, verb) && !Words.prepositions.contains(text, next))
      else { break }
      verb = next
      hasBe = hasBe || isBe
      isOnlyBe = isOnlyBe && isBe || isBe
      end = next.upperBound
    }
    self.verb = verb
    verbs = first.lowerBound..<max(end, verb.upperBound)
    isCopula = Self.be.contains(text, verb)
    isPassive = hasBe && !isCopula
    rest = SentenceCutter(text).trimmed(verbs.upperBound..<clause.upperBound)
  }

  /// `isn't`, `weren't`
  func holdsDenial(_ text: [UInt8]) -> Bool {
    text[verbs].suffix(3).elementsEqual("n't".utf8)
      || text[verb].suffix(3).elementsEqual("n't".utf8)
  }

  /// The Latin word that starts at an offset, spaces before it left out.
  private static func word(at offset: Int, _ limit: Int, _ text: [UInt8]) -> Range<Int>? {
    var start = offset
    while start < limit, text[start] == 0x20 { start += 1 }
    var end = start
    while end < limit, text[end].isLetter || text[end] == UInt8(ascii: "'") { end += 1 }
    return end > start ? start..<end : nil
  }

  private static let be = WordList("is are was were be been being 's isn't aren't wasn't weren't")
  private static let have = WordList("has have had having")
  private static let modals = WordList(
    "can could will would shall should may might must do does did can't couldn't won't don't doesn't didn't"
  )
  private static let auxiliaries = WordList(
    """
    is are was were be been being has have had can could will would shall should may might must do does did
    isn't aren't wasn't weren't hasn't haven't can't couldn't won't don't doesn't didn't
    """)
  private static let adverbs = WordList(
    """
    not never also only often usually always now still first later mostly mainly already almost even just currently generally typically normally
    originally officially commonly sometimes rarely soon then therefore thus largely primarily essentially basically initially finally eventually
    out up off down away back together apart
    """)
  private static let relatives = WordList("that which who whom whose where to")
  static let subordinators = WordList(
    "when if because although though while since unless until after before once as where whereas whenever whether so_that in_case"
  )
}
