@testable import Recognition

/// Quantities of any text: found in order within it, and the same ones twice.
func check(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let found = recognize(text)
  var start = 0
  for quantity in found {
    precondition(quantity.range.lowerBound >= start && quantity.range.upperBound <= text.utf8.count)
    start = quantity.range.lowerBound
  }
  precondition(recognize(text) == found)
}
