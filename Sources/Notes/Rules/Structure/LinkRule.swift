/// A labelled link: where something is to be found.
struct LinkRule: PassageRule {
  let id = "link"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard !own.isCell, !own.isHeading,
      let mark = document.marks(in: own.range).first(where: { $0.isLink }),
      mark.range.lowerBound == own.range.lowerBound, mark.range.upperBound == own.range.upperBound,
      case .link(let target) = mark.kind, Self.isMemorable(target),
      !Label.noLabels.contains(document.text, mark.range)
    else { return [] }
    return [
      Self.fact(
        label: document.string(mark.range), target: target, range: nil, passage: passage, document)
    ]
  }

  static func fact(
    label: String, target: String, range: Range<Int>?, passage: Int, _ document: Document
  ) -> Fact {
    let isChinese = document.language == .chinese
    let paper = arXivNumber(target)
    let subject = document.title.map { "\($0)：\(label)" } ?? label
    let question =
      switch (paper != nil, isChinese) {
      case (true, true): "论文 \(label) 的 arXiv 编号是什么？"
      case (true, false): "What is the arXiv number of the paper \(label)?"
      case (false, true): "\(quoted(label))的链接是什么？"
      case (false, false): "\(label): what is the link?"
      }
    return Fact(
      kind: .link, rule: paper != nil ? "link.paper" : "link", prior: paper != nil ? 0.85 : 0.55,
      passage: passage, evidence: document.passages[passage].range, subject: subject,
      attribute: "link", value: .text(paper.map { "arXiv:\($0)" } ?? target), question: question)
  }

  /// `“安全”的链接`: a short label without marks of its own is a name here, and no attribute.
  private static func quoted(_ label: String) -> String {
    let text = Array(label.utf8)
    let hasMarks = text.indices.contains { at in
      switch Sign.at(at, in: text, end: text.count)?.sign {
      case .open, .close: true
      default: text[at] == UInt8(ascii: "\"")
      }
    }
    return hasMarks || !fits(text, text.indices, in: 24) ? label : "“\(label)”"
  }

  /// Made of words: an address with a query or a random key is nothing to learn.
  static func isMemorable(_ target: String) -> Bool {
    guard target.hasPrefix("http"), target.utf8.count <= 90, !target.contains("?") else {
      return false
    }
    if arXivNumber(target) != nil { return true }
    let path = target.split(separator: "/").dropFirst(2)
    return path.allSatisfy { part in
      let digits = part.count { $0.isNumber }
      let capitals = part.dropFirst().count { $0.isUppercase }
      return digits <= 4 && capitals <= 2 && (capitals == 0 || digits == 0)
    }
  }

  private static func arXivNumber(_ target: String) -> String? {
    guard target.contains("arxiv.org/"), let slash = target.lastIndex(of: "/") else { return nil }
    let number = target[target.index(after: slash)...].prefix { $0.isNumber || $0 == "." }
    return number.count >= 9 ? String(number) : nil
  }
}
