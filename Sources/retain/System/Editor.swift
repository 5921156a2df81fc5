import Foundation

/// The user's editor, by `VISUAL` or `EDITOR`, else, where somebody sits at a terminal, a common one that is there.
struct Editor {
  private let words: [String]

  /// Nothing when none is named and none is found.
  init?(environment: [String: String], isInteractive: Bool) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.trimmed.isEmpty }
    let usual = isInteractive ? Self.usual(environment["PATH"] ?? "") : nil
    let command = named ?? usual
    guard let words = try? CommandLineWords.split(command ?? ""), !words.isEmpty else { return nil }
    self.words = words
  }

  /// The first of these that a folder of the path has; nano tells on its screen how to leave it.
  private static func usual(_ path: String) -> String? {
    ["nano", "vim", "vi"].first { name in
      path.split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
      }
    }
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

extension Context {
  var editor: Editor? {
    Editor(environment: environment, isInteractive: input.descriptor.isTerminal)
  }
}
