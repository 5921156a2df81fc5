/// A text with one blank, as deck text and as the learner sees it.
struct ClozeText {
  var deckText: String
  var front: String

  init(before: String, answer: String, after: String, hint: String?) {
    let blank = hint.map { "[\($0)]" } ?? "[……]"
    front = before + blank + after
    if let hint {
      deckText = Self.escaped(before) + "{{c1::\(answer)::\(hint)}}" + Self.escaped(after)
    } else {
      deckText = Self.escaped(before) + "[\(answer)]" + Self.escaped(after)
    }
  }

  /// Brackets that are no deletions.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else {
      return text
    }
    return text.replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}
