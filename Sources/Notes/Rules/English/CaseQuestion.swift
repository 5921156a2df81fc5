/// How a line is asked for that tells of a point of law by its cases: `salvage: Moe v Lund (1931)`.
struct CaseQuestion {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  struct Asked {
    var told: Range<Int>

    /// What is said right behind the name, for the question: ` (pilot aboard)`.
    var remark: String
    var areSeveral: Bool
  }

  /// Columns of what is said of a case.
  private static let widest = 60

  /// Nothing when no case answers the line, or one of several that nothing tells apart.
  ///
  /// - Parameter value: What the label would be asked for otherwise.
  func asked(_ line: LabelledLine, _ value: Range<Int>) -> Asked? {
    if let list = CaseName.list(opening: line.value, text) {
      return Asked(told: list, remark: "", areSeveral: true)
    }
    let name = CaseName.opening(line.value, text)
    guard name == value || CaseName.isCase(value, text) else { return nil }
    let rest = value.upperBound..<line.value.upperBound
    let remark = name.flatMap(remark)
    guard remark != nil || !CaseName.isNamed(in: rest, text) else { return nil }
    return Asked(
      told: value, remark: remark.map { " (\(String(decoding: text[$0], as: UTF8.self)))" } ?? "",
      areSeveral: false)

    /// `Moe v Lund (1931) pilot aboard; Berg v Holm (1940) …`: behind the name without a sign.
    func remark(_ name: Range<Int>) -> Range<Int>? {
      let behind = SentenceCutter(text).trimmed(name.upperBound..<line.value.upperBound)
      guard let first = behind.first, text[first].isAlphanumeric, !text[first].isCapital,
        // `[1932] 1 KB 40`
        !text[behind].split(separator: 0x20).prefix(2).contains(where: { $0.first!.isCapital })
      else { return nil }
      let end =
        OuterSigns(text, in: behind).first {
          [.semicolon, .dash, .colon, .stop(isQuestion: false)].contains($0.sign)
        }?.range.lowerBound ?? behind.upperBound
      let remark = SentenceCutter(text).unstopped(SentenceCutter(text).trimmed(first..<end))
      return fits(text, remark, in: Self.widest) && !text[remark].contains(UInt8(ascii: "("))
        ? remark : nil
    }
  }
}
