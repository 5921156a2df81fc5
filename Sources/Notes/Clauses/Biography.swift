/// Whom a Chinese note tells of from end to end, as its first line says: `读《周望传》`, `周望年谱 摘抄`.
///
/// Whoever takes such notes names the person once and leaves the name out of most sentences.
struct Biography {
  /// Bytes of a first line that is a title.
  private static let longestLine = 90

  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Returns: The name in the first line, when the text behind it speaks of the person as well.
  func person(of passages: Passages) -> Range<Int>? {
    guard let line = passages.first?.range, line.count <= Self.longestLine,
      let name = name(in: line),
      Leak.holds(text[line.upperBound...], text[name])
    else { return nil }
    return name
  }

  /// The name of a person before 传 or 年谱.
  private func name(in line: Range<Int>) -> Range<Int>? {
    let opening = Self.openings.prefix(of: text, line)
    var start = line.lowerBound + opening
    if text[start..<line.upperBound].starts(with: "《".utf8) { start += 3 }
    var end = start
    while end + 3 <= line.upperBound, (0xE4...0xE9).contains(text[end]), end - start <= 15 {
      if end - start >= 6, case let rest = end..<line.upperBound,
        case let length = Self.lives.prefix(of: text, rest), length > 0,
        endsTitle(rest.lowerBound + length..<line.upperBound)
      {
        let name = start..<end
        return isPerson(name) && !isPartOfWord(end, line)
          && (Self.tables.prefix(of: text, rest) == 0 || Persons(text).isNamed(name)) ? name : nil
      }
      end += 3
    }
    return nil
  }

  /// A name with a family name before it, or one that holds no common word and is that of no book.
  private func isPerson(_ name: Range<Int>) -> Bool {
    guard Self.tales.suffix(of: text, name) == 0, Self.books.prefix(of: text, name) == 0 else {
      return false
    }
    return Persons(text).isNamed(name)
      || !stride(from: name.lowerBound, to: name.upperBound, by: 3).contains {
        ChineseLexicon.word(at: $0, in: text, end: name.upperBound) != nil
      }
  }

  /// `高速宣传`: the sign behind the name belongs to a word with the one before it.
  private func isPartOfWord(_ end: Int, _ line: Range<Int>) -> Bool {
    ChineseLexicon.word(at: end - 3, in: text, end: line.upperBound) != nil
  }

  /// Nothing follows but a bracket, a space or what is taken of a book.
  private func endsTitle(_ rest: Range<Int>) -> Bool {
    rest.isEmpty || !(0xE4...0xE9).contains(text[rest.lowerBound])
      || Self.notes.prefix(of: text, rest) > 0
  }

  private static let openings = WordList("读 重读 再读 读书 听")
  private static let lives = WordList("传 评传 自传 小传 传记 传略 年谱 生平 生平年表 年表")
  /// Things have them as well.
  private static let tables = WordList("生平年表 年表")
  private static let notes = WordList("笔记 读书 札记 摘抄 摘要 读后 零散 记 整理")
  /// `金蛇外传`, `白鹭侠传` are tales.
  private static let tales = WordList("英雄 侠 列女 神 妖 鬼 剑 外 正 前 后 新 大 别 列")
  private static let books = WordList("水浒 白蛇 左氏 公羊 谷梁 春秋 封神 隋唐 说岳")
}
