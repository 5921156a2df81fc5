/// Tells a heading that names a thing from one that names a part of the note.
enum HeadingName {
  /// Short words without figures or signs, and none that heads sections of every note.
  static func isTopic(_ heading: String) -> Bool {
    let text = Array(heading.utf8)
    return displayWidth(text, text.indices) <= 30
      && text.allSatisfy {
        $0.isLetter || $0 == 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "&")
      }
      && generic.first(in: text, text.indices) == nil
  }

  /// `The starter`, `The float gauge`: an article and a word or two, none that heads sections of every note.
  static func isThing(_ heading: String) -> Bool {
    let text = Array(heading.utf8)
    let words = text.split(separator: 0x20)
    return (2...3).contains(words.count) && displayWidth(text, text.indices) <= 30
      && generic.first(in: text, words[1].startIndex..<text.count) == nil
      && others.first(in: text, text.indices) == nil
  }

  private static let others = WordList(
    "problem question argument idea story plan answer trip game series dispute accident mechanism end beginning tables book basics"
  )
  private static let generic = WordList(
    """
    introduction intro background overview basics basic notes note history structure type types example examples summary misc miscellaneous general
    details facts other others see timeline contents topics questions exercises homework todo ideas thoughts key points main part chapter section unit
    lecture week day days step steps procedure protocol session evening morning today definitions terms terminology concepts properties features advantages disadvantages pros cons uses
    applications results conclusion conclusions discussion methods materials references links resources reading further and or the a an
    """)
}
