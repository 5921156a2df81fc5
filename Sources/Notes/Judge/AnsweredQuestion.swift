/// A named person's answer to the question in the passage before: `**Ida Moe:** Signed in May, six hulls.`
struct AnsweredQuestion {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The sentence of such an answer has no subject of its own: the question said of what it tells.
  func leavesSubject(out sentence: Sentence) -> Bool {
    let text = document.text
    let passage = sentence.passage
    guard sentence.language == .english, passage > 0,
      case let asked = document.passages[passage - 1].range, text[asked].last == UInt8(ascii: "?"),
      let label = Topic(document).opening(of: passage), isPerson(label)
    else { return false }
    var start = max(sentence.range.lowerBound, label.upperBound)
    guard start < sentence.range.upperBound else { return false }
    while start < sentence.range.upperBound, !text[start].isAlphanumeric, text[start] < 0x80 {
      start += 1
    }
    let told = start..<sentence.range.upperBound
    let verbs = EnglishVerb(text)
    let word = start..<(text[told].firstIndex { !$0.isLetter } ?? told.upperBound)
    return verbs.opens(told) || !word.isEmpty && verbs.isParticiple(word)
      || !verbs.isPredicated(told)
  }

  /// `Ida Moe`, `Ida Moe (CFO)`
  private func isPerson(_ label: Range<Int>) -> Bool {
    EnglishPerson.isName(document.text, AnswerSpan(document.text).withoutRemark(label))
  }
}
