import Support

/// A collection `study` beside a folder of notes, one of which holds a fact.
enum SampleNotes {
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("notes = [\"../notes\"]\n", to: "study/decks/retain.toml")
    try folder.write(
      "# Bridges\n\n- Length of the Orion bridge: 512 m\n", to: "notes/city/bridges.md")
    try folder.write("Nothing to learn here.\n", to: "notes/diary.txt")
    return folder
  }
}
