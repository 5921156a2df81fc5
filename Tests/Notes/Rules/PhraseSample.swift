import Notes
import Testing

/// A line of text with the answer that a rule should find in it in ⟦brackets⟧; without brackets the rule must find none.
struct PhraseSample: CustomTestStringConvertible {
  var rule: String
  var line: String

  init(_ rule: String, _ line: String) {
    self.rule = rule
    self.line = line
  }

  var testDescription: String { "\(rule): \(line)" }

  var text: String { line.replacing("⟦", with: "").replacing("⟧", with: "") }

  var answer: String? {
    guard let open = line.firstIndex(of: "⟦"), let close = line.firstIndex(of: "⟧") else {
      return nil
    }
    return String(line[line.index(after: open)..<close])
  }
}
