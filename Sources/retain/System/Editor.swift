/// The user's editor, by `VISUAL` or `EDITOR`.
struct Editor {
  private let words: [String]

  /// Nothing when neither names one.
  init?(environment: [String: String]) {
    let command = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.trimmed.isEmpty }
    guard let words = try? CommandLineWords.split(command ?? ""), !words.isEmpty else { return nil }
    self.words = words
  }

  var name: String { words[0] }

  /// Opens a file at a line and waits until the editor ends; false when it could not or did not end well.
  func open(_ path: String, line: Int) -> Bool { OtherProgram.run(words + place(path, line)) }

  /// How the common editors are told where to go; `+LINE` is what most understand.
  private func place(_ path: String, _ line: Int) -> [String] {
    switch name.split(separator: "/").last ?? "" {
    case "code", "codium", "cursor", "windsurf": ["--goto", "\(path):\(line)"]
    case "hx", "helix", "subl", "zed": ["\(path):\(line)"]
    case "ed", "cat": [path]
    default: ["+\(line)", path]
    }
  }
}
