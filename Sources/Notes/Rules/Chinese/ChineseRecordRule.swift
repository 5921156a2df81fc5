import Recognition

/// The properties of one thing, a line for each: `承建商：远洋建工` below the heading 长堤码头.
///
/// One such line alone may say anything; a run of them is what somebody wants to know of the thing above it.
struct ChineseRecordRule: PassageRule {
  let id = "record"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard document.language == .chinese, let line = ChineseRecordLine(at: passage, of: document),
      line.isShort(document) || explains(line, passage, document),
      EntryRun(document).holds(
        passage, wherePassage: { ChineseRecordLine(at: $0, of: document)?.isAlike(line) ?? false }),
      let thing = RecordTopic(document).name(above: passage), !isAsked(passage, document)
    else { return [] }
    let key = document.string(line.key)
    var fact = Fact(
      kind: kind(of: line.value, document), rule: id, prior: 0.66, passage: passage,
      evidence: document.passages[passage].range, subject: thing, attribute: key,
      value: .span(line.value),
      question: explains(line, passage, document) ? "\(key)是什么？" : "\(thing)：\(key)？")
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// Below 术语 the value says what the key means.
  private func explains(_ line: ChineseRecordLine, _ passage: Int, _ document: Document) -> Bool {
    line.sign != .space && TermSection(document).holds(passage)
      && fits(document.text, line.value, in: Self.widestMeaning)
  }

  /// Columns of what a term means.
  private static let widestMeaning = 70

  /// The label alone says enough to be asked for in a sentence.
  private func isAsked(_ passage: Int, _ document: Document) -> Bool {
    LabelRule().facts(at: passage, of: document).contains {
      $0.kind == .definition && $0.rule != "label.dash" && $0.rule != "label.clause"
    }
  }

  private func kind(of value: Range<Int>, _ document: Document) -> FactKind {
    document.quantities(in: value).first?.factKind ?? .relation
  }
}
