/// What a note's file is called: the title that people give a page without writing one.
struct FileName {
  /// As it is, without folders and extension.
  let whole: String

  /// `notes/03-heat-pump-quotes.en.md`: heat pump quotes. `nil` for `2024-03-01.md`, `untitled.md` or a name made by a
  /// program.
  let title: String?

  init(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    whole = stem
    title = Self.title(of: stem)
  }

  private static func title(of stem: String) -> String? {
    var name = stem[...]
    if let suffix = name.lastIndex(of: "."), name[suffix...].count <= 4 { name = name[..<suffix] }
    let opening = name.drop { $0.isNumber || separators.contains($0) }
    if !opening.isEmpty { name = opening }
    let words = name.split { separators.contains($0) }
    guard !words.contains(where: isMadeUp) else { return nil }
    let letters = words.joined().utf8
    let han = letters.count { (0xE4...0xE9).contains($0) }
    let latin = letters.count { $0.isLetter }
    guard han > 1 || latin > 4, !generic.contains(name.lowercased()) else { return nil }
    return words.joined(separator: " ")
  }

  private static let separators: Set<Character> = [" ", "-", "_", "–", "　"]

  /// Eight hexadecimal digits or more, digits among them: a hash or an id.
  private static func isMadeUp(_ word: Substring) -> Bool {
    word.utf8.count >= 8 && word.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0.folded) }
      && word.utf8.contains { $0.isDigit }
  }

  private static let generic: Set<String> = [
    "notes", "note", "untitled", "new note", "draft", "readme", "index", "inbox", "scratch",
    "daily", "journal", "document", "unbenannt", "笔记", "未命名", "新建文档", "草稿", "日记", "无标题",
  ]
}
