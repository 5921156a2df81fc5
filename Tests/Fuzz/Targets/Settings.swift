@testable import Decks
@testable import Study

/// Settings and front matter of any bytes are read or refused with places.
func check(_ bytes: [UInt8]) {
  do throws(SettingsError) {
    _ = try Settings(reading: bytes, file: "retain.toml")
  } catch {
    precondition(!error.description.isEmpty && !error.problems.isEmpty)
  }
  if let frontMatter = FrontMatter.read(bytes)?.frontMatter {
    _ = Settings().settings(ofDeck: frontMatter, file: "x.md")
  }
}
