/// What the value of a labelled line says of its label, and how it is asked for.
struct LabelMeaning {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// - Parameter outer: The label of the line around it: `Coherence: MESI = …`.
  func facts(
    _ line: LabelledLine, _ key: Range<Int>, _ passage: Int, below outer: Range<Int>? = nil
  ) -> [Fact] {
    guard let label = LabelledValue(line, key, passage, below: outer, of: document) else {
      return []
    }
    if let setting = SettingLabel(document).fact(line, label.whole, passage) { return [setting] }
    return label.isChinese
      ? ChineseLabelMeaning(label).facts : EnglishLabelMeaning(label).facts
  }
}
