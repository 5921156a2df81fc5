/// What the comments of a new settings file say, in the language of whoever it is made for.
public struct SettingsTemplateWords: Sendable {
  /// The first lines of the file.
  let opening: [String]
  /// Above the settings that a deck may have too.
  let forAllDecks: String
  /// Behind each setting.
  let meaning: @Sendable (SettingKey) -> String

  public init(
    opening: [String], forAllDecks: String, meaning: @escaping @Sendable (SettingKey) -> String
  ) {
    self.opening = opening
    self.forAllDecks = forAllDecks
    self.meaning = meaning
  }

  public static let english = SettingsTemplateWords(
    opening: [
      "Settings of this collection. Remove the # in front of a line to change it.",
      "Those below the second heading may also stand in a deck's front matter.",
    ], forAllDecks: "For all decks", meaning: \.meaning)
}
