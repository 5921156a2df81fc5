/// One line that is being typed: its text, the cursor, the lines before it, and what Tab would write.
///
/// It knows keys and text, no terminal.
struct LineEditor {
  enum Outcome: Hashable, Sendable {
    case editing
    /// Enter: the line as it stands.
    case accepted
    /// Ctrl-C: the line is thrown away.
    case abandoned
    /// Ctrl-D on an empty line.
    case left
    /// Tab with several possibilities: show them.
    case choices([String])
    /// Ctrl-L.
    case cleared
  }

  private(set) var text: [Character] = []
  private(set) var cursor = 0
  private let history: [String]
  private var historyIndex: Int
  private var unfinished: [Character] = []
  private var isPasting = false
  private let complete: (String) -> Completion

  init(history: [String], complete: @escaping (String) -> Completion) {
    self.history = history
    self.historyIndex = history.count
    self.complete = complete
  }

  var line: String { String(text) }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter where isPasting: insert(" ")
    case .tab where isPasting: insert(" ")
    case .enter: return .accepted
    case .tab: return completeWord()
    case .control("c"): return .abandoned
    case .control("d") where text.isEmpty: return .left
    case .control("l"): return .cleared
    case .pasteBegins: isPasting = true
    case .pasteEnds: isPasting = false
    case .character(let character): insert(character)
    case .up, .control("p"): recall(historyIndex - 1)
    case .down, .control("n"): recall(historyIndex + 1)
    default: edit(key)
    }
    return .editing
  }

  private mutating func edit(_ key: Key) {
    switch key {
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .backspace where cursor > 0:
      cursor -= 1
      text.remove(at: cursor)
    case .delete, .control("d"):
      if cursor < text.count { text.remove(at: cursor) }
    case .control("k"): text.removeSubrange(cursor...)
    case .control("u"):
      text.removeSubrange(..<cursor)
      cursor = 0
    case .control("w"): removeWord()
    default: break
    }
  }

  private mutating func insert(_ character: Character) {
    // A combining mark belongs to the character before it.
    if cursor > 0, character.displayWidth == 0 {
      let joined = Array(String(text[cursor - 1]) + String(character))
      if joined.count == 1 {
        text[cursor - 1] = joined[0]
        return
      }
    }
    text.insert(character, at: cursor)
    cursor += 1
  }

  private mutating func removeWord() {
    var start = cursor
    while start > 0, text[start - 1] == " " { start -= 1 }
    while start > 0, text[start - 1] != " " { start -= 1 }
    text.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func recall(_ index: Int) {
    guard (0...history.count).contains(index) else { return }
    if historyIndex == history.count { unfinished = text }
    historyIndex = index
    text = index == history.count ? unfinished : Array(history[index])
    cursor = text.count
  }

  private mutating func completeWord() -> Outcome {
    let completion = complete(String(text[..<cursor]))
    guard let first = completion.candidates.first else { return .editing }
    let shared = completion.candidates.dropFirst().reduce(Array(first)[...]) { shared, candidate in
      shared.prefix(zip(shared, candidate).prefix { $0 == $1 }.count)
    }
    let isOnly = completion.candidates.count == 1
    let word = Array(shared) + (isOnly ? [" "] : [])
    if isOnly || shared.count > completion.typed {
      text.replaceSubrange((cursor - completion.typed)..<cursor, with: word)
      cursor += word.count - completion.typed
      return .editing
    }
    return .choices(completion.candidates)
  }
}

/// The words that could stand where the cursor is.
struct Completion: Hashable, Sendable {
  /// How many characters before the cursor belong to the word that is being typed.
  let typed: Int
  let candidates: [String]
}
