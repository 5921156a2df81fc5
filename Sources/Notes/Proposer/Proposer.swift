import Decks

/// Words the ways in which a fact can be asked for.
struct Proposer {
  let document: Document
  private let wording: Wording

  /// What was shown for other facts of the same sentence.
  private let known: KnownViews?

  /// A longer order is learned item by item, unless it is short enough to be said in one breath.
  private static let mostArrows = 5
  private static let widestOrder = 80

  init(_ document: Document, _ known: KnownViews? = nil) {
    self.document = document
    self.known = known
    wording = Wording(document)
  }

  func proposals(for fact: Fact, in sentence: Sentence?) -> [Proposal] {
    if let written = fact.written { return [self.written(written)] }
    return switch fact.value {
    case .text(let text):
      question(fact, back: Array(text.utf8))
    case .items(let items):
      list(fact, items.map(wording.text))
    case .span(let range):
      proposals(for: fact, answer: range, sentence)
    }
  }

  private func proposals(
    for fact: Fact, answer: Range<Int>, _ sentence: Sentence?
  ) -> [Proposal] {
    let back = text(of: answer)
    let question = question(fact, back: back)
    guard !fact.isQuestionOnly else { return question }
    let clozes = clozes(fact, answer, back: back, sentence)
    return question.isEmpty ? clozes : question + clozes
  }

  /// An answer as a card shows it.
  func text(of answer: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    wording.append(answer, to: &text)
    return text
  }

  private func written(_ content: Block.Content) -> Proposal {
    let back =
      switch content {
      case .basic(_, let back), .reversible(_, let back): back
      case .cloze(let text): text
      case .list(_, let items): items.joined(separator: " → ")
      }
    return Proposal(
      .written, front: Array(content.front.utf8), back: Array(back.utf8), shape: .written(content))
  }

  private func list(_ fact: Fact, _ items: [String]) -> [Proposal] {
    guard let question = fact.question, items.count > 1 else { return [] }
    let title = document.spacing.applied(to: Array(question.utf8))
    let isOrdered = fact.kind == .ordering
    let order = Array(items.joined(separator: " → ").utf8)
    if isOrdered, items.count > Self.mostArrows,
      displayWidth(order, order.indices) > Self.widestOrder
    {
      return [
        Proposal(
          .list, front: title, back: order,
          shape: .list(items: items))
      ]
    }
    let isChinese = DocumentSummary.language(of: title[...]) == .chinese
    let back =
      isOrdered ? order : Array(items.joined(separator: isChinese ? "；" : "; ").utf8)
    return [Proposal(.question, front: title, back: back)]
  }

  private func clozes(
    _ fact: Fact, _ answer: Range<Int>, back: [UInt8], _ sentence: Sentence?
  ) -> [Proposal] {
    guard let sentence else {
      return cloze(
        fact, answer, back: back, in: fact.window ?? fact.evidence, prefix: [], language: nil
      ).map { [$0] } ?? []
    }
    let language = sentence.language
    func views() -> [View] {
      language == .chinese
        ? chineseViews(around: answer, fact.window, sentence)
        : EnglishWindow(document, sentence).views(around: answer, fact.window)
    }
    let shown = known?.views(around: answer, fact.window, views) ?? views()
    return shown.compactMap {
      cloze(
        fact, answer, back: back, in: $0.range, of: sentence, prefix: $0.prefix,
        naming: $0.naming, footing: $0.footing, language: language)
    }
  }

  private func chineseViews(
    around answer: Range<Int>, _ given: Range<Int>?, _ sentence: Sentence
  ) -> [View] {
    let windows = ChineseWindow(document, sentence)
    var views: [View] = []
    var whole: Range<Int>?
    for window in windows.windows(around: answer, given) {
      guard let prefix = windows.prefix(for: window, answer) else {
        views.append(View(range: window, prefix: [], footing: .none))
        continue
      }
      // The label, which could be put in front, stands there already.
      if let whole, !prefix.isEmpty, displayWidth(document.text, whole) <= Self.atOnce,
        prefix.allSatisfy({ Leak.holds(document.text[whole], Array($0.utf8)[...]) })
      {
        continue
      }
      if prefix.isEmpty { whole = window }
      views.append(View(range: window, prefix: prefix))
    }
    return views
  }

  /// Columns that are read at once.
  private static let atOnce = 72

  private func cloze(
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
    // What stands above the card already is not said twice.
    let speaker = document.passages[fact.passage].speaker.map(document.string)
    let said =
      language == .chinese
      ? prefix.filter { $0 == speaker || !isHeading($0, above: fact.passage) } : prefix
    guard saysEnough(window, besides: answer, hasPrefix: !said.isEmpty) else { return nil }
    if let name = said.last, said.count == 1, ChineseSpeech.opens(window, document.text) {
      // `公司称新船更快` needs no brackets.
      front.append(contentsOf: name.utf8)
    } else if !said.isEmpty, naming == nil {
      append(
        said, language == .chinese,
        owning: language == .chinese && isProperty(window, sentence, of: said),
        to: &front)
    }
    let prefixEnd = front.count
    append(window.lowerBound..<answer.lowerBound, naming, to: &front)
    let start = front.count
    front.append(UInt8(ascii: "["))
    front.append(contentsOf: (fact.hint ?? "……").utf8)
    front.append(UInt8(ascii: "]"))
    let blank = start..<front.count
    append(answer.upperBound..<window.upperBound, naming, to: &front)
    if language == .english, prefixEnd == 0, isCut(window, from: sentence?.range ?? passage) {
      capitalize(&front)
    }
    return Proposal(
      .cloze, front: front, back: back, shape: .cloze(blank: blank, hint: fact.hint),
      inherited: prefix, prefixEnd: prefixEnd, isNamed: naming != nil, footing: footing,
      window: window)
  }

  /// A cloze with the text before it that it needs; `nil` when none would help.
  func introduced(_ proposal: Proposal, _ fact: Fact, _ need: Preamble.Need) -> Proposal? {
    guard let window = proposal.window, !proposal.isNamed, case .span(let answer) = fact.value
    else { return nil }
    let passage = document.passages[fact.passage].range
    guard passage.lowerBound <= window.lowerBound, window.upperBound <= passage.upperBound
    else { return nil }
    let preamble = Preamble(document.text)
    let start = preamble.start(
      of: window, in: passage, need, mayLead: proposal.inherited.isEmpty,
      behind: headline(of: passage))
    let first = start?.offset ?? max(window.lowerBound, preamble.begin(window))
    let shown = min(first, answer.lowerBound)..<window.upperBound
    // The question that a first sentence answers.
    let asked =
      need == .text && shown.lowerBound <= preamble.begin(passage)
      ? AskedLine(document).above(fact.passage) : nil
    guard start != nil || asked != nil, !isEquated(window, in: passage) else { return nil }
    if need != .nothing, asked == nil, let behind = behindLead(proposal, fact, answer, window) {
      return behind
    }
    let introduced = cloze(
      fact, answer, back: proposal.backText, in: shown, behind: start?.lead,
      prefix: (asked.map { [document.string($0)] } ?? [])
        + pieces(of: proposal.inherited, besides: document.text[shown]),
      footing: asked == nil ? start?.footing ?? .own : .sentenceBefore,
      language: document.language(of: shown))
    guard let introduced, Brackets.areBalanced(introduced.frontText),
      !introduced.frontText.contains(UInt8(ascii: "?")),
      !FrontReasons.isChat(introduced.frontText, introduced.frontText.indices),
      !(start?.lead.map(speaksOfWriter) ?? false),
      !speaksOfWriter(min(shown.lowerBound, window.lowerBound)..<window.lowerBound)
    else { return nil }
    return introduced
  }

  /// Where the bold sentence ends that a passage opens with: `**The bridge is open.** …`
  private func headline(of passage: Range<Int>) -> Int? {
    guard let mark = document.marks(in: passage).first, mark.kind == .strong,
      mark.range.lowerBound == passage.lowerBound, mark.range.upperBound + 1 < passage.upperBound,
      document.text[mark.range.upperBound - 1] == UInt8(ascii: ".")
    else { return nil }
    return SentenceCutter(document.text).trimmed(mark.range.upperBound..<passage.upperBound)
      .lowerBound
  }

  /// `Lime = burnt chalk. Plaster = gypsum, sets in …`: each sentence tells of a thing of its own.
  private func isEquated(_ window: Range<Int>, in passage: Range<Int>) -> Bool {
    func sign(_ range: Range<Int>) -> LabelledLine.Sign? {
      LabelledLine(range, in: document.text)?.sign
    }
    guard document.language(of: window) == .english, sign(passage) == .equals,
      let own = Preamble(document.text).openings(before: window, in: passage)
        .first(where: { $0.kind != .part }),
      own.start > passage.lowerBound
    else { return false }
    let sentence = sign(own.start..<window.upperBound)
    return sentence == .equals || sentence == .colon
  }

  /// An English sentence behind the words that its passage opens with, without what stands between.
  private func behindLead(
    _ proposal: Proposal, _ fact: Fact, _ answer: Range<Int>, _ window: Range<Int>
  ) -> Proposal? {
    let passage = document.passages[fact.passage]
    guard document.language(of: window) == .english, passage.kind != .speech,
      passage.speaker == nil,
      let own = Preamble(document.text).openings(before: window, in: passage.range)
        .first(where: { $0.kind != .part }),
      own.start <= answer.lowerBound,
      let lead = EnglishLead(document).words(
        before: own.start..<window.upperBound, in: fact.passage)
    else { return nil }
    let shown = own.start..<window.upperBound
    let above = pieces(of: proposal.inherited, besides: document.text[shown])
    let isSaid = above.contains { Leak.holds(Array($0.utf8)[...], Array(lead.utf8)[...]) }
    let outer = Topic(document).parents(of: fact.passage).flatMap {
      above == [$0] ? "\($0): " : nil
    }
    let behind = cloze(
      fact, answer, back: proposal.backText, in: shown,
      prefix: isSaid ? above : [(outer ?? "") + lead], footing: .sentenceBefore, language: .english)
    guard var behind, Brackets.areBalanced(behind.frontText) else { return nil }
    // The passage itself opens with them.
    behind.inherited = []
    return behind
  }

  /// What the writer did or felt tells nobody what a figure is of; `Mark I` is a name.
  private func speaksOfWriter(_ range: Range<Int>) -> Bool {
    let text = document.text
    guard let word = Self.writer.first(in: text, range) else { return false }
    guard word.count == 1 else { return true }
    let next = word.upperBound + 1
    let before = text[range.lowerBound..<word.lowerBound].dropLast()
    let last = before[(before.lastIndex { !$0.isLetter }.map { $0 + 1 } ?? before.startIndex)...]
    return next < range.upperBound && text[next].isLetter && !text[next].isCapital
      && (last.isEmpty || last.count == before.count || last.first?.isCapital != true)
  }

  private static let writer = WordList("I my me I'm I've I’m I’ve")

  /// What is still to be put in front: of `Stove: fuel` not its last part before `fuel: …`.
  private func pieces(of prefix: [String], besides shown: ArraySlice<UInt8>) -> [String] {
    prefix.compactMap { piece in
      guard piece.utf8.contains(UInt8(ascii: ":")) else {
        return Leak.holds(shown, Array(piece.utf8)[...]) ? nil : piece
      }
      let parts = piece.split(separator: ": ").filter { !Leak.holds(shown, Array($0.utf8)[...]) }
      return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
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

  private func isHeading(_ piece: String, above passage: Int) -> Bool {
    document.headings(above: passage).contains {
      Leak.holds(document.text[document.passages[$0].range], Array(piece.utf8)[...])
    }
  }

  /// “在 X 上，…” reads on; a bare name is set apart, unless what follows belongs to it.
  private func append(
    _ prefix: [String], _ isChinese: Bool, owning: Bool, to front: inout [UInt8]
  ) {
    let pieces = prefix.joined(separator: isChinese ? "，" : ", ")
    let isAdverbial = isAdverbial(pieces)
    if owning, let owner = prefix.last, isOwner(owner) {
      let isLatin = owner.utf8.last.map { $0 < 0x80 } ?? false
      front.append(contentsOf: (pieces + (isLatin ? " 的" : "的")).utf8)
      return
    }
    front.append(
      contentsOf: (!isChinese ? "\(pieces): " : isAdverbial ? "\(pieces)，" : "（\(pieces)）").utf8)
  }

  /// A name that something may belong to: no side of a thing, no place, no part of a sentence.
  private func isOwner(_ piece: String) -> Bool {
    let name = Array(piece.utf8)
    return !isAdverbial(piece)
      && Self.sides.suffix(of: name, name.indices) == 0 && !piece.contains("的")
      && !name.indices.contains {
        name[$0] >= 0x80 && Sign.at($0, in: name, end: name.count) != nil
      }
  }

  private func isAdverbial(_ pieces: String) -> Bool {
    Self.adverbial.contains { pieces.utf8.starts(with: $0) }
  }

  private static let adverbial = ["在", "对", "从", "按"].map { Array($0.utf8) }
  private static let sides = WordList("方面 领域 中 上 下 里 时 前 后 有")

  /// `响应时间为 8 秒`: it opens with a bare property.
  private func isProperty(
    _ window: Range<Int>, _ sentence: Sentence?, of pieces: [String]
  ) -> Bool {
    let start = window.lowerBound..<min(window.upperBound, window.lowerBound + 30)
    let own = sentence?.clause(at: window.lowerBound)?.subject
    let before = Self.copulas.first(in: document.text, start).map {
      window.lowerBound..<$0.lowerBound
    }
    return [own, before].compactMap(\.self).contains { subject in
      subject.lowerBound == window.lowerBound && !subject.isEmpty
        && subject.upperBound < window.upperBound && subject.count <= Self.longestProperty
        && Words.attributes.suffix(of: document.text, subject) > 0
        && document.text[subject].allSatisfy { $0 >= 0x80 }
        && !pieces.contains { Leak.holds(Array($0.utf8)[...], document.text[subject]) }
    }
  }

  private static let copulas = WordList("为 是 约 达 达到 只有 超过 不到")

  /// Six characters.
  private static let longestProperty = 18
}
