@testable import Recognition
@testable import Study

/// A typed answer of any text against an answer of any text; what equals it is right.
func check(_ bytes: [UInt8]) {
  let parts = bytes.split(separator: 0x0a, maxSplits: 1, omittingEmptySubsequences: false)
  let typed = String(decoding: parts[0], as: UTF8.self)
  let answer = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : typed
  _ = Grading.grade(typed, answer: answer)
  _ = Grading.grade(answer, answer: typed, accepted: [answer])
  for quantity in recognize(answer) {
    precondition(quantity.range.upperBound <= answer.utf8.count)
  }
}
