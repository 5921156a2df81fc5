import Decks

/// What a note says of itself as a whole.
struct DocumentSummary {
  var title: String?
  var date: String?
  var language: Language

  /// Whether it reads like a poem, a diary, a letter or a chat rather than like notes.
  var isPlain: Bool

  /// Whether it is source code or a log rather than a note.
  var isMachineText: Bool

  init(
    _ note: Note, _ lines: LineTable, _ frontMatter: FrontMatter?, _ passages: Passages,
    _ text: [UInt8], _ marks: [Mark]
  ) {
    language = Self.language(of: text[...])
    isMachineText =
      MachineText.isMost(of: lines, in: note.text)
      || SettingsText.isMost(of: lines, in: note.text)
    isPlain = PlainNote(passages, text, marks, lines, note.text).isPlain
    for key in ["title", "标题", "书名", "name"] {
      if title == nil { title = frontMatter.flatMap { Self.text($0[key]) } }
    }
    if title == nil { title = Self.title(passages, text) }
    for key in [
      "date", "created", "published", "day", "updated", "last_modified_at", "checked",
      "last_checked", "clipped", "saved", "captured", "fetched", "retrieved", "accessed", "日期",
      "更新", "更新日期", "剪藏", "剪藏日期", "保存日期", "存于", "收藏于", "摘于", "整理于", "创建", "创建时间", "发布", "发布日期",
      "时间",
    ] {
      if date == nil { date = frontMatter.flatMap { Self.text($0[key]) } }
    }
  }

  private static func text(_ value: SettingValue?) -> String? {
    switch value {
    case .string(let text), .date(let text):
      text.isEmpty || text.utf8.count > LineShape.longestHeading ? nil : text
    default: nil
    }
  }

  /// The only heading of the first level, when it comes before everything else.
  private static func title(_ passages: Passages, _ text: [UInt8]) -> String? {
    guard let first = passages.first, case .heading(level: 1) = first.kind else { return nil }
    let isAlone = passages.dropFirst().allSatisfy { $0.kind != .heading(level: 1) }
    return isAlone ? String(decoding: text[first.range], as: UTF8.self) : nil
  }

  /// Chinese when a fifth of the letters are: names and terms in a Chinese note are often Latin.
  static func language(of text: ArraySlice<UInt8>) -> Language {
    guard text.contains(where: isHan) else { return .english }
    let han = text.count(where: isHan)
    let latin = text.count(where: \.isLetter)
    return han * 4 >= latin ? .chinese : .english
  }

  /// The first byte of most Chinese characters.
  static func isHan(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xE9 }
}

extension Document {
  /// The language of a part of the note: in a Chinese note a line of Latin names with a few Chinese words is Chinese.
  func language(of range: Range<Int>) -> Language {
    if language == .chinese,
      text[range].contains(where: DocumentSummary.isHan) || !holdsEnglish(range)
    {
      return .chinese
    }
    return DocumentSummary.language(of: text[range])
  }

  /// Three words in small letters behind the first: `tide_wait = 3min` is in no language.
  private func holdsEnglish(_ range: Range<Int>) -> Bool {
    var words = 0
    for word in text[range].split(separator: 0x20, omittingEmptySubsequences: true)
    where word.count > 1 && word.dropLast().allSatisfy(\.isLetter)
      && word.dropFirst().allSatisfy({ !$0.isCapital })
    {
      words += 1
      if words == 3 { return true }
    }
    return false
  }
}
