/// How a text with figures looks, whatever the figures are.
enum FigurePattern {
  /// `$1.10` is `$0.00`, `128,000` is `0,000`, `Sep 12, 2024` is `month 0, 0`, `2024 年` is `0年`.
  static func text(of text: String) -> String {
    var result = ""
    var isFraction = false
    var previousIsDigit = false
    for word in MonthNames.split(text.lowercased()) {
      guard case .text(let part) = word else {
        result += "month"
        previousIsDigit = false
        continue
      }
      for character in part {
        if ("0"..."9").contains(character) {
          if !previousIsDigit || isFraction { result += "0" }
          previousIsDigit = true
        } else {
          isFraction = character == "." && previousIsDigit
          previousIsDigit = false
          result.append(character)
        }
      }
    }
    return result
  }
}
