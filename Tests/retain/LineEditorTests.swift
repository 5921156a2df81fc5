import Testing

@testable import retain

@Suite struct `Editing a line` {
  private func editor(history: [String] = []) -> LineEditor {
    LineEditor(history: history) { before in
      let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      return Completion(
        typed: word.count,
        candidates: ["review", "reject", "recognize"].filter { $0.hasPrefix(word) })
    }
  }

  private func type(_ text: String, into editor: inout LineEditor) {
    for character in text { _ = editor.handle(.character(character)) }
  }

  @Test func `moves, inserts and removes`() {
    var editor = editor()
    type("reviw 价格", into: &editor)
    for _ in 0..<4 { _ = editor.handle(.left) }
    type("e", into: &editor)
    #expect(editor.line == "review 价格")
    _ = editor.handle(.control("k"))
    #expect(editor.line == "revie")
    _ = editor.handle(.control("w"))
    #expect(editor.line.isEmpty)
    #expect(editor.handle(.control("d")) == .left)
  }

  @Test func `goes back and forth in history`() {
    var editor = editor(history: ["stats", "review"])
    type("de", into: &editor)
    _ = editor.handle(.up)
    #expect(editor.line == "review")
    _ = editor.handle(.up)
    _ = editor.handle(.up)
    #expect(editor.line == "stats")
    _ = editor.handle(.down)
    _ = editor.handle(.down)
    #expect(editor.line == "de")
  }

  @Test func `completes as far as the words agree`() {
    var editor = editor()
    type("r", into: &editor)
    #expect(editor.handle(.tab) == .editing)
    #expect(editor.line == "re")
    #expect(editor.handle(.tab) == .choices(["review", "reject", "recognize"]))
    type("v", into: &editor)
    _ = editor.handle(.tab)
    #expect(editor.line == "review ")
  }

  @Test func `takes pasted line ends for spaces`() {
    var editor = editor()
    _ = editor.handle(.pasteBegins)
    type("find a", into: &editor)
    #expect(editor.handle(.enter) == .editing)
    type("b", into: &editor)
    _ = editor.handle(.pasteEnds)
    #expect(editor.line == "find a b")
    #expect(editor.handle(.enter) == .accepted)
  }
}
