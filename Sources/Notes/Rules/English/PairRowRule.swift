/// Names with a number each in one line below the name of a set: `rye 21, oats 34, flax 5` under `Crop codes`.
struct PairRowRule: PassageRule {
  let id = "pair-row"

  private typealias Pair = (name: Range<Int>, figure: Range<Int>)

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard document.language == .english, own.isItem || own.kind == .paragraph, own.speaker == nil,
      own.parent == nil, let set = EntryRun(document).set(above: passage),
      EnglishLabelShape(set).isSet
    else { return [] }
    return Self.pairs(in: own.range, document.text).map { pair in
      let name = document.string(pair.name)
      var fact = Fact(
        kind: .count, rule: id, prior: 0.72, passage: passage, evidence: own.range,
        subject: name, attribute: set, value: .span(pair.figure), question: "\(set): \(name)?")
      fact.isQuestionOnly = true
      fact.isEntry = true
      return fact
    }
  }

  static func isRow(_ line: Range<Int>, _ text: [UInt8]) -> Bool { !pairs(in: line, text).isEmpty }

  /// Bytes of a line, and of a name.
  private static let longest = 300
  private static let longestName = 24

  /// Three or more, when the line holds nothing else.
  private static func pairs(in line: Range<Int>, _ text: [UInt8]) -> [Pair] {
    guard line.count <= longest, line.last.map({ text[$0].isDigit }) ?? false else { return [] }
    var pairs: [Pair] = []
    for part in text[line].split(separator: UInt8(ascii: ",")) {
      let range = SentenceCutter(text).trimmed(part.indices)
      guard let space = text[range].lastIndex(of: 0x20), space - range.lowerBound <= longestName,
        text[range.lowerBound].isLetter, text[space + 1..<range.upperBound].allSatisfy(\.isDigit),
        text[range.lowerBound..<space].allSatisfy({
          $0.isAlphanumeric || $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/")
        })
      else { return [] }
      pairs.append((range.lowerBound..<space, space + 1..<range.upperBound))
    }
    return pairs.count > 2 ? pairs : []
  }
}
