/// The properties of one thing, a line for each: `Owner: the county` below the heading `Long Bridge`.
///
/// One such line alone may say anything; a run of them is what somebody wants to know of the thing above it.
struct EnglishRecordRule: PassageRule {
  let id = "record"

  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard document.language == .english, let line = EnglishRecordLine(at: passage, of: document),
      isInRun(line, passage, document), let thing = RecordTopic(document).name(above: passage),
      !line.isOneOfSet || EnglishLabelShape(thing).isSet,
      // Last, because all of a labelled line is read again for it.
      !isAsked(passage, document)
    else { return [] }
    let key = document.string(line.key)
    var fact = Fact(
      kind: RecordValue(line.value, document).kind, rule: id, prior: prior(line, document.text),
      passage: passage, evidence: document.passages[passage].range, subject: thing, attribute: key,
      value: .span(line.value),
      question: line.tellsDeed ? "\(thing): what does \(key) do?" : "\(thing): \(key)?")
    fact.isQuestionOnly = true
    fact.isEntry = true
    return [fact]
  }

  /// `Side effects: nausea, headache` is asked for in a sentence.
  private func isAsked(_ passage: Int, _ document: Document) -> Bool {
    LabelRule().facts(at: passage, of: document).contains { fact in
      guard case .span(let value) = fact.value else { return false }
      return fact.question?.hasPrefix("What are the ") == true
        && Enumeration(document.text).items(of: value).count > 1
    }
  }

  /// Two lines beside it are of the same shape; one of them may say more than a card could.
  private func isInRun(_ line: EnglishRecordLine, _ passage: Int, _ document: Document) -> Bool {
    func isProperty(_ other: Int) -> Bool {
      EnglishRecordLine(at: other, of: document)?.sign == line.sign
    }
    if isCompared(line.key, passage, document) { return true }
    return EntryRun(document).holds(
      passage, wherePassage: { line.isAlike($0) || isProperty($0) })
      && [-2, -1, 1, 2].contains { offset in
        document.passages.indices.contains(passage + offset)
          && document.passages[passage + offset].heading == document.passages[passage].heading
          && isProperty(passage + offset)
      }
  }

  /// `Oak: hard, slow to grow` under `Oak vs elm`
  private func isCompared(_ key: Range<Int>, _ passage: Int, _ document: Document) -> Bool {
    guard let heading = document.passages[passage].heading else { return false }
    let title = document.text[document.passages[heading].range].map(\.folded)
    return EnglishLabel.compares(document.string(document.passages[heading].range))
      && Leak.holds(title[...], document.text[key].map(\.folded)[...])
  }

  private func prior(_ line: EnglishRecordLine, _ text: [UInt8]) -> Double {
    guard line.sign != .equals else { return 0.66 }
    // A cloze would leave the sign of `Calm: < 3 m/s` behind.
    if Self.bounds.prefix(of: text, line.value) > 0 { return 0.76 }
    // A figure in the front speaks against a sentence, and not against `Article 12`.
    return text[line.key].contains(where: \.isDigit) ? 0.70 : 0.66
  }

  private static let bounds = WordList("< > ≤ ≥ up_to at_least at_most under over max min")
}
