/// A written question that goes on from the one before it: `And in winter?`, `Why not?`
///
/// Its card shows both.
enum FollowUp {
  private static let mostWords = 5

  static func isOne(_ question: String) -> Bool {
    let text = Array(question.utf8)
    let words = text.split(separator: 0x20)
    guard (1...mostWords).contains(words.count), text.last == UInt8(ascii: "?") else {
      return false
    }
    // `And in winter?`, but `AND gate?` and `And-or tree?` are things.
    let goesOn =
      (question.hasPrefix("And ") || question.hasPrefix("and ")) && words.count > 1
    return goesOn || wholes.contains(text, 0..<text.count - 1)
  }

  static func completed(_ question: String, behind earlier: String) -> String {
    let mark = earlier.hasSuffix("?") || earlier.hasSuffix(".") ? "" : "?"
    return "\(earlier)\(mark) \(question)"
  }

  private static let wholes = WordList(
    "why why_not how how_so when where who since_when how_much how_many")
}
