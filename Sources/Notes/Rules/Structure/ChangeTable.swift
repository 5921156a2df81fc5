import Recognition

/// Two columns of which one says what was, and the next what became of it: `before | after`, `旧 | 新`.
struct ChangeTable {
  private let document: Document
  private let before: Int

  /// - Parameter heads: All heads of the table.
  /// - Returns: `nil` when no two neighbours of them are such a pair.
  init?(_ heads: [Range<Int>], _ document: Document) {
    let text = document.text
    let kinds = heads.map { head in
      (Self.pasts.contains(text, head), Self.presents.contains(text, head))
    }
    guard let before = heads.indices.dropLast().first(where: { kinds[$0].0 && kinds[$0 + 1].1 })
    else { return nil }
    self.document = document
    self.before = before
  }

  func holds(_ column: Int) -> Bool { column == before || column == before + 1 }

  /// What became of a thing, asked below what it was.
  func fact(_ subject: String, _ row: [Int], _ column: Int) -> Fact? {
    guard column == before + 1, row.indices.contains(column), !subject.isEmpty else { return nil }
    let old = document.passages[row[before]].range
    let new = document.passages[row[column]].range
    let text = document.text
    let answer = AnswerSpan(text).withoutRemark(new)
    guard !old.isEmpty, !answer.isEmpty, displayWidth(text, old) <= 40,
      displayWidth(text, new) <= 60, !Self.answers.contains(text, old),
      text[answer].contains(where: { $0.isAlphanumeric || $0 >= 0xE4 }),
      document.string(old) != document.string(new)
    else { return nil }
    let was = document.string(old)
    let kind = document.quantities(in: answer).first.flatMap {
      $0.outer == answer ? $0.factKind : nil
    }
    var fact = Fact(
      kind: kind ?? .relation, rule: "table.change", prior: 0.72, passage: row[column],
      evidence: new, subject: subject, attribute: "change", value: .span(new),
      question: document.language == .chinese
        ? "\(subject)：从“\(was)”改成了什么？" : "\(subject): changed from \(was) to what?")
    fact.isQuestionOnly = true
    return fact
  }

  private static let pasts = WordList(
    "before old was previously previous 之前 以前 旧 原 原来 改前 改动前 调整前 变更前 修改前 修订前 旧版 旧规定")
  private static let presents = WordList(
    "after new now is 之后 以后 现在 新 现 改后 改动后 调整后 变更后 修改后 修订后 新版 新规定")
  private static let answers = WordList("yes no none n/a - – — 有 无 是 否 没有")
}
