/// Where a note keeps words of a language: its title, its file, its headings and the heads of its tables say so.
struct Vocabulary {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// A heading, the title, the name of the file or the line that introduces it names words, or the learning of a language.
  func isNamed(above passage: Int) -> Bool {
    let own = document.passages[passage]
    let above = document.headings(above: passage) + [own.parent].compactMap(\.self)
    return above.contains { Self.names(document.text[document.passages[$0].range]) }
      || [document.title, FileName(path: document.path).title].contains {
        $0.map { Self.names(Array($0.utf8)[...]) } ?? false
      }
  }

  /// The language that is spoken of, in Chinese: 法语.
  func language(above passage: Int) -> String? {
    let titles = document.headings(above: passage).map {
      Array(document.text[document.passages[$0].range])
    }
    return (titles.reversed() + [document.title.map { Array($0.utf8) } ?? []]).lazy
      .compactMap { title in
        Self.chineseLanguages.first(in: title, title.indices).map {
          String(decoding: title[$0], as: UTF8.self)
        }
      }.first
  }

  /// `French`, `Latin verbs` or `法语第三课`, not `French Revolution`.
  private static func names(_ text: ArraySlice<UInt8>) -> Bool {
    // All the words of a list may stand below a line as long as a note.
    guard text.count <= longest else { return false }
    let line = Array(text)
    if collections.first(in: line, line.indices) != nil { return true }
    if chineseLanguages.first(in: line, line.indices) != nil { return true }
    guard let language = languages.first(in: line, line.indices) else { return false }
    let behind = language.upperBound..<line.endIndex
    return !line[behind].contains(where: \.isLetter) || lessons.first(in: line, behind) != nil
  }

  /// Bytes.
  private static let longest = 400

  private static let lessons = WordList(
    """
    notes note lesson lessons class course unit week chapter verb verbs noun nouns adjective adjectives adverbs
    prepositions grammar numbers colours colors food family basics a1 a2 b1 b2 c1 for
    """)

  private static let collections = WordList(
    """
    vocab vocabulary word_list wordlist words phrases phrasebook expressions idioms phrasal_verbs false_friends
    单词 词汇 生词 词组 短语 词表 单词本 词语 俗语 谚语 外语
    """)

  static let languages = WordList(
    """
    english french german spanish italian portuguese dutch swedish norwegian danish finnish icelandic estonian polish
    czech hungarian romanian turkish greek latin russian ukrainian arabic hebrew persian hindi thai vietnamese indonesian
    korean japanese chinese mandarin cantonese welsh irish gaelic catalan basque croatian serbian bulgarian swahili
    esperanto deutsch français español italiano português nederlands svenska suomi
    """)

  static let chineseLanguages = WordList(
    """
    英语 法语 德语 西班牙语 意大利语 葡萄牙语 日语 韩语 俄语 拉丁语 希腊语 阿拉伯语 泰语 越南语 荷兰语 瑞典语 芬兰语 挪威语
    丹麦语 波兰语 土耳其语 印尼语 马来语 粤语 英文 法文 德文 日文 韩文 俄文 泰文 拉丁文 中文 汉语
    """)

  /// What asks for the meaning of a word, in the language of the meaning.
  func question(for entry: WordEntry, at passage: Int) -> String {
    let word = document.string(entry.word)
    if document.language == .chinese {
      guard entry.direction(in: document.text) != .fromChinese else {
        return "\(word)用\(language(above: passage) ?? "外语")怎么说？"
      }
      let gap = word.utf8.last.map { $0 < 0x80 } ?? false ? " " : ""
      return "\(word)\(gap)是什么意思？"
    }
    let isSaying = word.contains(" ") && word.last.map { "?!.".contains($0) } ?? false
    return "What does \(isSaying ? "“\(word)”" : word) mean?"
  }

  func fact(_ entry: WordEntry, at passage: Int, rule: String, _ evidence: Range<Int>) -> Fact {
    var fact = Fact(
      kind: .definition, rule: rule, prior: 0.85, passage: passage, evidence: evidence,
      subject: document.string(entry.word), attribute: "meaning", value: .span(entry.meaning),
      question: question(for: entry, at: passage))
    fact.isQuestionOnly = true
    fact.isEntry = true
    return fact
  }
}
