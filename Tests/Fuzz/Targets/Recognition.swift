@testable import Recognition

/// Quantities of any text: found in order within it, the same ones twice, and equal to themselves as answers.
func check(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let found = recognize(text)
  var end = 0
  for quantity in found {
    precondition(quantity.range.lowerBound >= end && quantity.range.upperBound <= text.utf8.count)
    end = quantity.range.lowerBound
  }
  precondition(recognize(text) == found)
}
