/// What the note and the headings above a passage say for or against every fact of it.
struct PassageReasons {
  private let document: Document

  /// Of the place asked about last: the passages of one list come one after the other.
  private var last: (heading: Int?, parent: Int?, isAside: Bool)?

  /// The section asked about last.
  private var page: (heading: Int?, isDiary: Bool)?

  init(_ document: Document) {
    self.document = document
  }

  /// The passage asked about last: a sentence may hold thousands of facts.
  private var known: (passage: Int, reasons: [Reason])?

  mutating func reasons(_ passage: Int) -> [Reason] {
    if let known, known.passage == passage { return known.reasons }
    let reasons = find(passage) + PlaceInNote(document).reasons(passage)
    known = (passage, reasons)
    return reasons
  }

  private mutating func find(_ passage: Int) -> [Reason] {
    var reasons: [Reason] = []
    if document.isMachineText { reasons.append(.machineText) }
    if AsideHeadings.areDuties(passage, of: document) { reasons.append(.chore) }
    if isAside(passage) || isHeader(passage) { reasons.append(.aside) }
    if document.language == .english, WorkedExample(document).holds(passage) {
      reasons.append(.example)
    }
    if tellsOfRecording(passage) || Minutes(document).tellsWhoCame(passage) {
      reasons.append(.boilerplate)
    }
    if document.language == .chinese, let label = document.labelledLine(at: passage),
      Self.ownViews.contains(document.text, label.key)
    {
      reasons.append(.chat)
    }
    if document.isPlain || isDiary(passage) { reasons.append(.plainNote) }
    return reasons
  }

  private mutating func isDiary(_ passage: Int) -> Bool {
    let heading = document.passages[passage].heading
    if let page, page.heading == heading { return page.isDiary }
    let isDiary = DiaryPage(document).begins(at: passage)
    page = (heading, isDiary)
    return isDiary
  }

  /// A first line that says where the note comes from: `radio, sunday 9 march, typed as it went out`.
  private func isHeader(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    guard passage == 0, own.kind == .paragraph, document.passages.count > 4,
      let last = document.text[own.range].last
    else { return false }
    return own.range.count <= Self.longestHeader && (last >= 0x80 || last.isAlphanumeric)
      && !document.text[own.range].suffix(3).elementsEqual("。".utf8)
  }

  /// `Auto captions, copied on Friday` above what was said.
  private func tellsOfRecording(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    return passage < 3 && own.kind == .paragraph && own.speaker == nil
      && own.range.count <= Self.longestHeader && document.passages.count > 12
      && Self.recordings.first(in: document.text, own.range) != nil
      // Below `The primary transcript of the gene` nobody speaks.
      && (document.isCaptions
        || document.passages[passage...].prefix(Self.reach).contains(where: \.isTalk))
  }

  /// Passages below the header of a recording within which somebody speaks.
  private static let reach = 8

  /// How talk came to be a text.
  private static let recordings = WordList(
    "auto_captions auto_transcript auto-transcript auto-captions auto-generated captions transcript transcribed 自动字幕 机转 机翻 转写 文字稿 逐字稿 录音整理 听写稿 字幕 up主"
  )

  /// What the writer thinks of a book or a journey follows.
  private static let ownViews = WordList("不满意的 不满意 满意的 喜欢的 不喜欢的 最喜欢的 遗憾的 吐槽 印象最深的 印象深的")

  /// Bytes.
  private static let longestHeader = 160

  private mutating func isAside(_ passage: Int) -> Bool {
    let own = document.passages[passage]
    if let last, last.heading == own.heading, last.parent == own.parent { return last.isAside }
    let isAside = AsideHeadings.cover(passage, of: document)
    last = (own.heading, own.parent, isAside)
    return isAside
  }
}
