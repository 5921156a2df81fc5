import Decks
import Foundation
import Study

/// The lines that were typed at the prompt, kept on this machine for the next time.
struct PromptHistory {
  var lines: [String] = []
  private let folder: String?

  private static let longest = 500

  init(of context: Context) {
    folder = (try? context.collection()).flatMap {
      Device.stateFolder(of: $0, environment: context.environment)
    }
    guard let folder, let data = FileManager.default.contents(atPath: "\(folder)/prompt") else {
      return
    }
    lines = String(decoding: data, as: UTF8.self).split(separator: "\n").suffix(Self.longest)
      .map(String.init)
  }

  /// A history that cannot be kept is no reason to trouble anybody.
  func save() {
    guard let folder, !lines.isEmpty else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let text = lines.suffix(Self.longest).joined(separator: "\n") + "\n"
    try? FileReplacement(inside: folder).write(Array(text.utf8), to: "prompt")
  }
}
