/// Questions in the words of the rule that found a fact.
extension Proposer {
  func question(_ fact: Fact, back: [UInt8]) -> [Proposal] {
    guard let asked = fact.question, let written = owned(asked, fact) else { return [] }
    let question = fact.kind == .card ? Array(written.utf8) : withoutArrow(written)
    guard fact.kind == .card || !opensFormula(question) else { return [] }
    return [
      Proposal(
        .question,
        front: fact.kind == .card ? question : document.spacing.applied(to: question), back: back)
    ]
  }

  /// `船底：最先烂的木头是什么？`: the most of what, the item or heading above says; `nil` when nothing does.
  private func owned(_ question: String, _ fact: Fact) -> String? {
    guard question.hasPrefix("最"), fact.rule.hasPrefix("zh."),
      question.utf8.count <= Self.longestBare
    else { return question }
    let owner = Topic(document).owner(above: fact.passage).flatMap { owner in
      ChineseName(document.text).isPhrase(owner) ? document.string(owner) : nil
    }
    return owner.map { "\($0)：\(question)" }
  }

  /// Bytes of a question that says no more than 最长是什么？
  private static let longestBare = 48

  /// `→ 岛的淡水是什么？`: what a line begins with is no part of its question.
  private func withoutArrow(_ question: String) -> [UInt8] {
    // All of them begin with this byte.
    guard question.utf8.first == 0xE2, let first = question.first, Self.arrows.contains(first)
    else {
      return Array(question.utf8)
    }
    return Array(question.drop { Self.arrows.contains($0) || $0 == " " }.utf8)
  }

  private static let arrows: Set<Character> = ["→", "⇒", "➜", "⟶", "•", "※", "▶"]

  /// `Wave speed $v: …?`: a formula is opened and not closed.
  private func opensFormula(_ question: [UInt8]) -> Bool {
    let signs = question.indices.count { at in
      question[at] == UInt8(ascii: "$") && (at == 0 || question[at - 1] == 0x20)
        && at + 2 < question.count && question[at + 1].isLetter && !question[at + 2].isAlphanumeric
    }
    return signs == 1 && question.count(where: { $0 == UInt8(ascii: "$") }) == 1
  }
}
