/// English verbs of saying, comparing and meaning to do.
enum ClaimVerbs {
  static let saying = WordList(sayingWords)
  static let comparing = WordList(comparingWords)
  static let meaning = WordList(meaningWords)
  static let that = WordList("that")
  static let to = WordList("to")
  static let joints = WordList("to with as")

  static let triggers = (sayingWords + " " + comparingWords + " " + meaningWords)
    .split(whereSeparator: \.isWhitespace).map(String.init)

  /// The word is one of them.
  static func contains(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    saying.contains(text, word) || comparing.contains(text, word) || meaning.contains(text, word)
  }

  private static let sayingWords = """
    says said argues argued claims claimed believes believed thinks thought suggests suggested notes noted states stated writes wrote
    warns warned predicts predicted expects expected estimates estimated reports reported announced announces explains explained
    concludes concluded insists insisted admits admitted maintains maintained holds held shows showed found finds proves proved demonstrated
    denies denied doubts doubted points pointed stresses stressed assumes assumed promises promised confirmed confirms
    """
  private static let comparingWords = """
    compares compared likens likened sees saw regards regarded describes described considers considered views viewed treats treated defines defined
    calls called attributes attributed prefers preferred
    """
  private static let meaningWords = """
    wants wanted plans planned promises promised hopes hoped intends intended expects expected refuses refused decided decides agreed agrees
    recommends recommended proposes proposed aims aimed tries tried offers offered threatened asks asked urges urged needs advises advised
    """
}
