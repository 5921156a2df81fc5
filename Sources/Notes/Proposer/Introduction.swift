/// A cloze that says too little alone, behind the text before it.
struct Introduction {
  let document: Document
  let writer: ClozeWriter

  init(_ document: Document) {
    self.document = document
    writer = ClozeWriter(document)
  }

  var text: [UInt8] { document.text }

  /// A cloze with the text before it that it needs; `nil` when none would help.
  func introduced(_ proposal: Proposal, _ fact: Fact, _ need: Preamble.Need) -> Proposal? {
    guard let window = proposal.window, !proposal.isNamed, case .span(let answer) = fact.value
    else { return nil }
    let passage = document.passages[fact.passage].range
    guard passage.lowerBound <= window.lowerBound, window.upperBound <= passage.upperBound,
      !DateLabel.opensDay(fact.passage, of: document)
    else { return nil }
    if need != .nothing, let part = ofOwnPart(proposal, fact, answer, window) { return part }
    if need == .text || need == .topic, document.language(of: window) == .chinese,
      proposal.inherited.isEmpty,
      let behind = behindQuestion(proposal, fact)
    {
      return behind
    }
    let preamble = Preamble(document.text)
    var start = preamble.start(
      of: window, in: passage, need, mayLead: proposal.inherited.isEmpty,
      behind: headline(of: passage))
    let first = start?.offset ?? max(window.lowerBound, preamble.begin(window))
    var shown = min(first, answer.lowerBound)..<window.upperBound
    // The question that a first sentence answers.
    let asked =
      need == .text && shown.lowerBound <= preamble.begin(passage)
      ? AskedLine(document).above(fact.passage) : nil
    if asked == nil, let given = start,
      case let short = shortened(given, of: window, answer, in: fact.passage),
      short.offset != given.offset
    {
      start = short
      shown = min(short.offset, answer.lowerBound)..<window.upperBound
    }
    if start?.lead != nil, document.passages[fact.passage].speaker != nil,
      document.language(of: window) == .chinese
    {
      // What a turn began with is seldom what a later sentence tells of.
      guard namesOwnThing(shown, before: answer) || need != .text else { return nil }
      start?.lead = nil
    }
    if need == .label, let behind = behindName(proposal, fact, answer, window, atPart: true) {
      return behind
    }
    guard start != nil || asked != nil, !isEquated(window, in: passage) else { return nil }
    if need != .nothing, need != .label, asked == nil,
      let behind = behindLead(proposal, fact, answer, window)
        ?? behindName(proposal, fact, answer, window)
    {
      return behind
    }
    guard
      need == .nothing || need == .label || asked != nil
        || !isLabelled(window, before: answer, in: passage)
    else { return nil }
    if document.language == .english {
      shown =
        SpokenFillers(text).endOfOpening(of: shown, before: answer)..<shown.upperBound
    }
    var names = pieces(of: proposal.inherited, besides: document.text[shown])
    if let lead = start?.lead, document.language(of: window) == .chinese, !names.isEmpty {
      // A name before the sentence says what its lead would.
      if names.contains(where: { isName($0, in: lead) }) { start?.lead = nil } else { names = [] }
    }
    let introduced = writer.cloze(
      fact, answer, back: proposal.backText, in: shown, behind: start?.lead,
      prefix: (asked.map { [document.string($0)] } ?? []) + names,
      footing: asked == nil ? start?.footing ?? .own : .sentenceBefore,
      language: document.language(of: shown))
    guard let introduced, Brackets.areBalanced(introduced.frontText),
      !document.passages[fact.passage].isTalk
        || staysOnThing(shown, window, answer, asked, in: passage),
      !introduced.frontText.contains(UInt8(ascii: "?")),
      !isEquation(shown.lowerBound..<max(shown.lowerBound, window.lowerBound))
        || Self.pronouns.first(in: document.text, window) != nil,
      !FrontReasons.opensWithDay(introduced.frontText),
      document.language == .english
        || !FrontReasons.leansBack(introduced.frontText)
          && !FrontReasons.asksInside(introduced.frontText)
          && !namesCauseOnly(introduced.frontText, fact),
      !FrontReasons.isChat(introduced.frontText, introduced.frontText.indices),
      !(start?.lead.map(speaksOfWriter) ?? false),
      !speaksOfWriter(min(shown.lowerBound, window.lowerBound)..<window.lowerBound),
      Self.party.prefix(of: document.text, window) == 0,
      Self.owning.prefix(of: document.text, window) == 0,
      !paysForIt(min(shown.lowerBound, window.lowerBound)..<window.lowerBound)
    else { return nil }
    return introduced
  }

  /// Of the Chinese sentences before a window no more than it needs.
  private func shortened(
    _ start: Preamble.Start, of window: Range<Int>, _ answer: Range<Int>, in place: Int
  ) -> Preamble.Start {
    let text = document.text
    let passage = document.passages[place].range
    guard document.passages[place].kind != .speech, start.lead == nil,
      start.footing == .sentenceBefore,
      document.language(of: window) == .chinese,
      let own = Preamble(text).openings(before: window, in: passage).first(where: {
        $0.kind != .part
      }), start.offset < own.start
    else { return start }
    let before = SentenceCutter(text).trimmed(start.offset..<own.start)
    switch ChineseForegoing(text).shown(before, for: own.start..<window.upperBound, answer) {
    case .all: return start
    case .nothing: return Preamble.Start(offset: own.start, footing: .sentence)
    case .lead(let lead):
      return Preamble.Start(offset: own.start, footing: .sentenceBefore, lead: lead)
    }
  }

  /// `颜色怎么来的：… 严格讲叫[什么名称]`: what is called so, the question before it does not name.
  private func namesCauseOnly(_ front: [UInt8], _ fact: Fact) -> Bool {
    fact.hint == "什么名称" && Self.causes.first(in: front, front.indices) != nil
  }

  private static let causes = WordList("怎么来的 怎么形成 怎么回事 为什么 为何")

  /// A Latin name that stands in a lead, or all of the lead.
  private func isName(_ piece: String, in lead: Range<Int>) -> Bool {
    let name = Array(piece.utf8)
    return document.text[lead].elementsEqual(name)
      || name.first?.isCapital == true && Leak.holds(document.text[lead], name[...])
  }

  /// Of what a bold name at its start names, the whole passage tells.
  private func isBelowName(_ fact: Fact) -> Bool {
    Topic(document).boldOpening(of: fact.passage) != nil
  }

  /// `The town gave £4 for it. It was …`: for what, the sentence before that tells.
  private func paysForIt(_ before: Range<Int>) -> Bool {
    Self.forIt.first(in: document.text, before) != nil
  }

  private static let forIt = WordList("for_it for_them")
  private static let pronouns = WordList(
    "it its they them their he him his she her this that these those")

  /// `Fire in the barn: 1974, 3 cows lost`: a later English sentence with a label of its own needs nothing before it.
  private func isLabelled(
    _ window: Range<Int>, before answer: Range<Int>, in passage: Range<Int>
  ) -> Bool {
    let text = document.text
    guard document.language(of: window) == .english,
      let own = Preamble(text).openings(before: window, in: passage).first(where: {
        $0.kind != .part
      }), own.start > passage.lowerBound,
      let line = LabelledLine(own.start..<window.upperBound, in: text), line.sign == .colon,
      line.key.upperBound <= answer.lowerBound, line.key.lowerBound >= window.lowerBound,
      fits(text, line.key, in: 30), EnglishVerb(text).first(in: line.key) == nil,
      text[line.key.lowerBound].isCapital
    else { return false }
    return Words.pronouns.prefix(of: text, line.key) == 0
      && !Label.noLabels.contains(text, line.key)
      && !Label(text).supposes(line.key)
  }

  /// `Lug = an ear of clay. …`: a sentence behind it need not tell of that.
  private func isEquation(_ before: Range<Int>) -> Bool {
    let told = SentenceCutter(document.text).trimmed(before)
    return document.text[told].last == UInt8(ascii: ".")
      && document.language(of: told) == .english
      && LabelledLine(told, in: document.text)?.sign == .equals
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

  /// A part of an English note that tells of a thing of its own, behind the label of the note alone.
  private func ofOwnPart(
    _ proposal: Proposal, _ fact: Fact, _ answer: Range<Int>, _ window: Range<Int>
  ) -> Proposal? {
    guard let opening = EnglishPart(document).opening(of: window, answer, in: fact.passage),
      case let shown = opening.start..<window.upperBound, answer.upperBound <= shown.upperBound
    else { return nil }
    let lead = EnglishLead(document).words(before: shown, in: fact.passage)
    // A sentence behind a label is told of it; of parts beside each other none is another's label.
    let sign = document.labelledLine(at: fact.passage)?.sign
    guard lead == nil || opening.kind == .part,
      lead != nil || sign == nil || sign == .equals || sign == .arrow && opening.kind != .part
    else { return nil }
    let isLabelled = sign == .colon || sign == .dash
    let parents = Topic(document).parents(of: fact.passage).map { [$0] } ?? []
    let part = writer.cloze(
      fact, answer, back: proposal.backText, in: shown,
      prefix: parents.filter { !EnglishLabel.isAsker($0) }
        + (isLabelled ? lead.map { [$0] } ?? [] : []),
      footing: .sentenceBefore, language: .english)
    guard var part, Brackets.areBalanced(part.frontText) else { return nil }
    if parents.isEmpty { part.inherited = [] }
    return part
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
      above == [$0] && !EnglishLabel.isAsker($0) ? "\($0): " : nil
    }
    let behind = writer.cloze(
      fact, answer, back: proposal.backText, in: shown,
      prefix: isSaid ? above : [(outer ?? "") + lead], footing: .sentenceBefore, language: .english)
    guard var behind, Brackets.areBalanced(behind.frontText) else { return nil }
    // The passage itself opens with them.
    behind.inherited = []
    return behind
  }

  /// A Chinese sentence behind the name that its passage opens with, without what stands between.
  ///
  /// - Parameter atPart: Of a sentence only the part behind the last semicolon.
  private func behindName(
    _ proposal: Proposal, _ fact: Fact, _ answer: Range<Int>, _ window: Range<Int>,
    atPart: Bool = false
  ) -> Proposal? {
    let passage = document.passages[fact.passage]
    guard document.language(of: window) == .chinese,
      let own = Preamble(document.text).openings(before: window, in: passage.range)
        .first(where: { atPart || $0.kind != .part }),
      !atPart || own.kind == .part || isBelowName(fact),
      own.start <= answer.lowerBound,
      case let shown = own.start..<window.upperBound,
      let name = ChineseLead(document).topic(of: shown, in: fact.passage),
      !Leak.holds(Array(name.utf8)[...], document.text[answer])
    else { return nil }
    let above = pieces(of: proposal.inherited, besides: document.text[shown])
    let isSaid =
      Leak.holds(document.text[shown], Array(name.utf8)[...])
      || above.contains { Leak.holds(Array($0.utf8)[...], Array(name.utf8)[...]) }
    let behind = writer.cloze(
      fact, answer, back: proposal.backText, in: shown,
      prefix: isSaid
        ? above
        : above.filter { !Leak.holds(Array(name.utf8)[...], Array($0.utf8)[...]) } + [name],
      footing: .sentenceBefore, language: .chinese)
    guard var behind, Brackets.areBalanced(behind.frontText) else { return nil }
    // The passage itself opens with it.
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

  /// `We saw 3 whales`: what the writer did that day.
  private static let party = WordList("we")
  private static let owning = WordList("I_have I've_got I_own I_now_have")
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
}
