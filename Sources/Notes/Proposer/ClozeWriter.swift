/// Puts a blank where the answer stood, with what the reader needs in front of the text.
struct ClozeWriter {
  private let document: Document
  private let wording: Wording

  init(_ document: Document) {
    self.document = document
    wording = Wording(document)
  }

  /// - Parameters:
  ///   - window: What is shown, with the answer in it.
  ///   - lead: What the passage opens with, to stand before it.
  ///   - prefix: The names to stand before it.
  ///   - naming: The name to stand where the window has a pronoun.
  func cloze(
    _ fact: Fact, _ answer: Range<Int>, back: [UInt8], in window: Range<Int>,
    of sentence: Sentence? = nil, behind lead: Range<Int>? = nil, prefix: [String],
    naming: EnglishNaming? = nil, footing: Proposal.Footing = .own,
    language: Language?
  ) -> Proposal? {
    guard window.lowerBound <= answer.lowerBound, answer.upperBound <= window.upperBound,
      Self.enclitics.prefix(of: document.text, window) == 0
    else { return nil }
    let passage = document.passages[fact.passage].range
    var front: [UInt8] = []
    front.reserveCapacity(window.count - answer.count + 64)
    if let lead {
      wording.append(lead, to: &front)
      front.append(contentsOf: (language == .chinese ? "……" : " … ").utf8)
    }
    let names = FrontPrefix(document).shown(prefix, language, above: fact.passage)
    guard saysEnough(window, besides: answer, hasPrefix: !names.isEmpty) else { return nil }
    if let name = names.last, names.count == 1, ChineseSpeech.opens(window, document.text) {
      // `公司称新船更快` needs no brackets.
      front.append(contentsOf: name.utf8)
    } else if !names.isEmpty, naming == nil {
      front.append(
        contentsOf: FrontPrefix(document).text(names, before: window, of: sentence, language).utf8)
    }
    let prefixEnd = front.count
    let hidden =
      language == .english ? Giveaway(document).parts(of: window, beside: answer) : []
    append(window.lowerBound..<answer.lowerBound, without: hidden, naming, to: &front)
    let start = front.count
    front.append(UInt8(ascii: "["))
    front.append(contentsOf: (fact.hint ?? "……").utf8)
    front.append(UInt8(ascii: "]"))
    let blank = start..<front.count
    append(answer.upperBound..<window.upperBound, without: hidden, naming, to: &front)
    if language == .english, prefixEnd == 0, isCut(window, from: sentence?.range ?? passage) {
      capitalize(&front)
    }
    return Proposal(
      .cloze, front: front, back: back, shape: .cloze(blank: blank, hint: fact.hint),
      inherited: prefix, prefixEnd: prefixEnd, isNamed: naming != nil, footing: footing,
      window: window)
  }

  /// The window opens inside a sentence that is written with a capital.
  private func isCut(_ window: Range<Int>, from sentence: Range<Int>) -> Bool {
    window.lowerBound > sentence.lowerBound
      && document.text[sentence.upperBound - 1] == UInt8(ascii: ".")
      && document.text[sentence.lowerBound].isCapital
  }

  /// Begins a clause with a capital; `iPhone` and `mRNA` stay as they are.
  private func capitalize(_ front: inout [UInt8]) {
    let word = front.prefix { $0 != 0x20 }
    guard word.count > 1 || word.first == UInt8(ascii: "a"),
      word.allSatisfy({ $0.isLetter && !$0.isCapital })
    else { return }
    front[0] -= 0x20
  }

  /// A part of a window without what gives the answer away.
  private func append(
    _ part: Range<Int>, without hidden: [Range<Int>], _ naming: EnglishNaming?,
    to front: inout [UInt8]
  ) {
    var start = part.lowerBound
    for piece in hidden
    where part.lowerBound <= piece.lowerBound && piece.upperBound <= part.upperBound {
      if start < piece.lowerBound { append(start..<piece.lowerBound, naming, to: &front) }
      start = max(start, piece.upperBound)
    }
    append(start..<part.upperBound, naming, to: &front)
  }

  /// A part of a window, with the name where it has a pronoun.
  private func append(_ part: Range<Int>, _ naming: EnglishNaming?, to front: inout [UInt8]) {
    guard let naming, part.contains(naming.pronoun.lowerBound),
      naming.pronoun.upperBound <= part.upperBound
    else {
      return wording.append(part, to: &front)
    }
    wording.append(part.lowerBound..<naming.pronoun.lowerBound, to: &front)
    front.append(contentsOf: naming.name.utf8)
    let rest = front.count
    wording.append(naming.pronoun.upperBound..<part.upperBound, to: &front)
    // `May have called`, at the start of its sentence.
    if naming.pronoun.isEmpty, rest < front.count { front[rest] = front[rest].folded }
  }

  /// Columns below which a blank is all there is; less will do behind what was put in front.
  private static let leastText = 5
  private static let leastBehindPrefix = 2

  private func saysEnough(_ window: Range<Int>, besides answer: Range<Int>, hasPrefix: Bool) -> Bool
  {
    let before = displayWidth(document.text, window.lowerBound..<answer.lowerBound)
    let after = displayWidth(document.text, answer.upperBound..<window.upperBound)
    return before + after >= (hasPrefix ? Self.leastBehindPrefix : Self.leastText)
  }

  /// What cannot begin a clause is the end of a phrase.
  private static let enclitics = WordList("的 得 了 们 着 之")
}
