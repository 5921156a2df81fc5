/// Small closed classes of English words.
enum EnglishWords {
  static let articles = WordList("a an the")
  static let be = WordList("is are was were")
  static let copulas = WordList("is are was were has had")
  static let relatives = WordList("which who whom whose")
  static let questions = WordList("why how what when where who which")
  static let subjects = WordList("he she it they")
  static let owners = WordList("his her its their")
  static let persons = WordList("he she his her")
}
