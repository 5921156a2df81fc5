/// Who speaks as 我们, and whether a front says so.
enum FirstPerson {
  /// `（何青）我们先量了水深`: the name of a person in brackets stands before what they say.
  static func isTold(by piece: String?, in front: [UInt8]) -> Bool {
    guard let piece, isNamed(piece), case let name = "（\(piece)）".utf8, front.starts(with: name)
    else { return false }
    let said = name.count..<front.count
    return opens(said, front) && !addressesOthers(said, front)
  }

  static func opens(_ said: Range<Int>, _ text: [UInt8]) -> Bool {
    speaking.prefix(of: text, said) > 0
  }

  /// Then 我们 may be those who listen, too.
  static func addressesOthers(_ said: Range<Int>, _ text: [UInt8]) -> Bool {
    others.first(in: text, said) != nil
  }

  /// A foreign or Chinese name of a person; not 主持人, a company or what an interface is called.
  static func isNamed(_ piece: String) -> Bool {
    let name = Array(piece.utf8)
    if Persons(name).isNamed(name.indices) { return true }
    let words = name.split(separator: 0x20)
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.count > 1 && word.first?.isCapital == true
          && word.dropFirst().allSatisfy { $0.isLetter && !$0.isCapital }
      }
  }

  /// Words in which 我 and 你 are nobody.
  static let compounds = WordList("自我 迷你 忘我 敌我")

  private static let speaking = WordList("我们")
  private static let others = WordList("你 您 咱们")
}
