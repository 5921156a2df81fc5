/// A table of words and what they mean, however long: `| Italian | English |`, `| 单词 | 释义 |`.
///
/// Of a table of figures a reader learns a few cells; who writes down words means to know every one of them.
struct VocabularyTable: PassageRule {
  let id = "vocabulary.table"

  /// Found at the first cell.
  func facts(at passage: Int, of document: Document) -> [Fact] {
    guard case .cell(row: 0, column: 0) = document.passages[passage].kind,
      let columns = Self.columns(at: passage, document)
    else { return [] }
    let group = document.passages[passage].group
    let vocabulary = Vocabulary(document)
    var facts: [Fact] = []
    var word: (row: Int, passage: Int)?
    var next = passage
    while next < document.passages.count, document.passages[next].group == group,
      case .cell(let row, let column) = document.passages[next].kind
    {
      if row > 0, column == columns.word { word = (row, next) }
      if row > 0, column == columns.meaning, let word, word.row == row,
        let entry = WordEntry(
          word: document.passages[word.passage].range, meaning: document.passages[next].range,
          in: document.text)
      {
        facts.append(
          vocabulary.fact(entry, at: next, rule: id, document.passages[next].range))
      }
      next += 1
    }
    return facts
  }

  static func isOne(at passage: Int, _ document: Document) -> Bool {
    columns(at: passage, document) != nil
  }

  /// The first head that names a language or words, and the first behind it that names another language or a meaning.
  private static func columns(at first: Int, _ document: Document) -> (word: Int, meaning: Int)? {
    var heads: [Range<Int>] = []
    var next = first
    while next < document.passages.count, case .cell(row: 0, _) = document.passages[next].kind,
      document.passages[next].group == document.passages[first].group
    {
      heads.append(document.passages[next].range)
      next += 1
    }
    let text = document.text
    let isLanguage = heads.map {
      Vocabulary.languages.contains(text, $0) || Vocabulary.chineseLanguages.contains(text, $0)
    }
    guard
      let word = heads.indices.first(where: { isLanguage[$0] || words.contains(text, heads[$0]) }),
      let meaning = heads.indices.first(where: {
        $0 > word && (isLanguage[$0] || TableHead(heads[$0], text).isMeaning)
      }),
      isLanguage[word] || isLanguage[meaning] || words.contains(text, heads[word])
    else { return nil }
    return (word, meaning)
  }

  private static let words = WordList(
    """
    word words phrase phrases expression expressions idiom idioms verb verbs noun nouns adjective adjectives
    单词 词 词语 生词 词汇 词组 短语 成语 动词 名词 形容词 外文 原文
    """)
}
