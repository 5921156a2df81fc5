public import Decks

/// Something in the settings that cannot be meant; all problems of a file are told at once.
public struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
  public var problems: [SettingsProblem]

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One setting that cannot be used, and where.
public struct SettingsProblem: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// No key has this name; `nearest` is close to it.
    case unknownKey(String, nearest: String?)
    case badValue(key: String, allowed: String)
    /// The text is not TOML.
    case syntax(TOMLError.Problem)
  }

  public var problem: Problem
  /// The path below the collection.
  public var file: String
  public var position: Position

  /// `file:line:column: what is wrong; what would be right`.
  public var description: String {
    "\(file):\(position.line):\(position.column): \(sentence)"
  }

  private var sentence: String {
    switch problem {
    case .unknownKey(let key, let nearest?): "unknown setting \(key); did you mean \(nearest)?"
    case .unknownKey(let key, nil):
      "unknown setting \(key); the settings are "
        + SettingKey.all.map(\.name).joined(separator: ", ")
    case .badValue(let key, let allowed): "\(key) must be \(allowed)"
    case .syntax(let problem): problem.sentence
    }
  }
}
