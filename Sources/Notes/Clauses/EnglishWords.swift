/// Small closed classes of English words.
enum EnglishWords {
  static let articles = WordList("a an the")
  static let be = WordList("is are was were")
  static let copulas = WordList("is are was were has had")
  static let relatives = WordList("which who whom whose")
  static let questions = WordList("why how what when where who which")
  static let subjects = WordList("he she it they")
  static let objects = WordList("it them him")
  static let owners = WordList("his her its their")
  static let persons = WordList("he she his her")

  /// Pronouns of a person.
  static let anybody = WordList("he him his she her")

  /// A text with one of them may name whom a pronoun means.
  static let somebody = WordList(
    "a an man woman king queen clerk owner keeper master captain farmer engineer author writer teacher student patient user driver nurse doctor father mother"
  )
}

extension WordList {
  /// The first word that is no name of two letters: `us`, but not `US`.
  func firstInSmall(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while let found = first(in: text, start..<range.upperBound) {
      if found.count != 2 || !text[found.lowerBound].isCapital { return found }
      start = found.upperBound
    }
    return nil
  }
}
