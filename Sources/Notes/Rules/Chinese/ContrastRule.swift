/// `甲是收费的，而乙是免费的`: two things told apart by words of one kind.
struct ContrastRule: SentenceRule {
  let id = "zh.contrast"
  let triggers = ["是"]

  func facts(in sentence: Sentence, of document: Document) -> [Fact] {
    let text = document.text
    guard sentence.language == .chinese, !sentence.isQuestion, sentence.clauses.count > 1 else {
      return []
    }
    return sentence.clauses.indices.dropLast().flatMap { index -> [Fact] in
      let left = sentence.clauses[index].range
      let right = sentence.clauses[index + 1].range
      guard let first = quality(left, text), let second = quality(right, text),
        areAlike(text[first], text[second])
      else { return [] }
      return [first, second].map { answer in
        Fact(
          kind: .relation, rule: id, prior: 0.66, passage: sentence.passage,
          evidence: sentence.range, value: .span(answer), hint: "怎样",
          window: left.lowerBound..<right.upperBound)
      }
    }
  }

  /// `收费` of `甲是收费的`.
  private func quality(_ clause: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    guard text[clause].suffix(3).elementsEqual("的".utf8) else { return nil }
    let end = clause.upperBound - 3
    let start = clause.last { at in
      at + 3 < end && text[at..<end].starts(with: "是".utf8)
    }
    guard let start, start > clause.lowerBound, (6...9).contains(end - start - 3),
      text[start + 3..<end].allSatisfy({ $0 >= 0x80 })
    else { return nil }
    return start + 3..<end
  }

  /// 开源 and 闭源, 收费 and 免费: of one length and with one character in common.
  private func areAlike(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    guard left.count == right.count, !left.elementsEqual(right) else { return false }
    return left.suffix(3).elementsEqual(right.suffix(3))
      || left.prefix(3).elementsEqual(right.prefix(3))
  }
}
