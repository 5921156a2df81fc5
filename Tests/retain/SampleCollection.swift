import Support

/// A small collection in English and Chinese for tests of the built program.
struct SampleCollection {
  let folder: TemporaryFolder

  static let deck = """
    ---
    title: Moons
    ---
    # Mars

    Q: How many moons has **Mars**?
    A: two
    <!-- card marsmoon -->

    C: Phobos needs [7.7 h] for one orbit.
    <!-- card phobosor -->

    # 木星

    Q: 木星最大的卫星叫什么？
    A: 木卫三

    | 卫星 | 直径 |
    |---|---|
    | 木卫三 | 5268 km |
    | 木卫四 | 4821 km |
    <!-- card ganymede -->

    """

  init(deck: String = deck) throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "decks/retain.toml")
    try folder.write(deck, to: "decks/moons.md")
  }

  /// Runs a command on the device `test` in the morning of 26 November 2026.
  func run(
    _ words: String..., input: String = "", at time: String = "2026-11-26T10:00:00+08:00",
    environment: [String: String] = [:]
  ) throws -> BuiltProgram.Result {
    try BuiltProgram.run(
      words + ["--now", time, "--device", "test"], in: folder, input: input,
      environment: environment)
  }

  func log() throws -> String { try folder.text(of: "progress/test/2026-11.tsv") }
}
