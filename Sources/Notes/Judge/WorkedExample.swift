/// Lines in which a rule is tried on figures that were made up for it.
struct WorkedExample {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The passage, one that it lies below, or the line that introduces it says so: `Worked example, two pumps:`.
  func holds(_ passage: Int) -> Bool {
    if opens(passage) { return true }
    var next = document.passages[passage].parent
    var levels = 0
    while let parent = next, levels < Self.deepest {
      if names(parent) { return true }
      next = document.passages[parent].parent
      levels += 1
    }
    guard levels == 0, passage > 0, document.passages[passage].kind == .paragraph,
      document.passages[passage - 1].kind == .paragraph,
      document.text[document.passages[passage - 1].range].last == UInt8(ascii: ":")
    else { return false }
    return names(passage - 1)
  }

  private static let deepest = 4

  /// `Worked example: …`, `Example 2 kW, 30 m: …`
  private func opens(_ passage: Int) -> Bool {
    let range = document.passages[passage].range
    let text = document.text
    if Self.workings.prefix(of: text, range) > 0 { return true }
    // `Exercise 3: …`, but `Exercise lowers the pulse`
    let check = Self.checks.prefix(of: text, range)
    if check > 0, text[range].dropFirst(check).first == UInt8(ascii: ":") { return true }
    let exercise = Self.exercise.prefix(of: text, range)
    if exercise > 0, exercise < range.count {
      let rest = text[range].dropFirst(exercise)
      return rest.first == UInt8(ascii: ":") || rest.dropFirst().first?.isDigit == true
    }
    let length = Self.example.prefix(of: text, range)
    guard length > 0, length + 3 < range.count else { return false }
    let rest = text[range].dropFirst(length + 1)
    return rest.first?.isDigit == true && rest.dropFirst().first != UInt8(ascii: ":")
  }

  private func names(_ passage: Int) -> Bool {
    let range = document.passages[passage].range
    return range.count <= Self.longest && Self.workings.first(in: document.text, range) != nil
  }

  /// Bytes of a line that introduces others.
  private static let longest = 80
  private static let workings = WordList(
    "worked_example worked_examples example_calculation sample_calculation example_sum exercise_from"
  )
  private static let checks = WordList("checked sanity_check")
  private static let exercise = WordList("exercise")
  private static let example = WordList("example")
}
