import Support
import Testing

@testable import retain

@Suite struct `The command line` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `says its version`() throws {
    let result = try BuiltProgram.run(["--version"], in: folder)
    #expect(result == .init(output: "retain \(Retain.version)\n", errors: "", exitCode: 0))
  }

  @Test func `takes -h for --help`() throws {
    for words in [[], ["generate"]] {
      let result = try BuiltProgram.run(words + ["-h"], in: folder)
      #expect(result == (try BuiltProgram.run(words + ["--help"], in: folder)))
      #expect(result.exitCode == 0)
    }
  }

  @Test func `suggests the nearest command`() throws {
    let result = try BuiltProgram.run(["hlep"], in: folder)
    let errors = "retain: “hlep” is not a command.\n  Did you mean “help”?\n"
    #expect(result == .init(output: "", errors: errors, exitCode: 2))
  }

  @Test func `leads to help when no command is near`() throws {
    let result = try BuiltProgram.run(["xyzzy"], in: folder)
    let errors = "retain: “xyzzy” is not a command.\n  “retain help” lists all commands.\n"
    #expect(result == .init(output: "", errors: errors, exitCode: 2))
  }

  @Test func `speaks Chinese where the environment does`() throws {
    let result = try BuiltProgram.run(["hlep"], in: folder, environment: ["LANG": "zh_CN.UTF-8"])
    let errors = "retain: 没有“hlep”这个命令。\n  是不是“help”？\n"
    #expect(result == .init(output: "", errors: errors, exitCode: 2))
  }

  @Test func `writes the first settings in the language of the interface`() throws {
    _ = try BuiltProgram.run(["init", "en"], in: folder)
    _ = try BuiltProgram.run(["init", "zh"], in: folder, environment: ["LANG": "zh_CN.UTF-8"])
    let english = try folder.text(of: "en/decks/retain.toml")
    let chinese = try folder.text(of: "zh/decks/retain.toml")
    #expect(english.hasPrefix("# Settings of this collection."))
    #expect(chinese.hasPrefix("# 这个卡片集的设置。"))
    func settings(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.contains(" = ") }
        .map { $0.prefix(upTo: $0.ranges(of: "  # ").last?.lowerBound ?? $0.endIndex) }
    }
    #expect(settings(english) == settings(chinese))
    let comments = chinese.split(separator: "\n").compactMap { $0.split(separator: "# ").last }
    #expect(comments.allSatisfy { $0.unicodeScalars.contains { $0.properties.isIdeographic } })
  }

  @Test(arguments: [
    (["help", "--jso"], "“help” has no option --jso."),
    (["help", "a", "b"], "“help” does not know what to do with “b”."),
    (["--plain=yes", "help"], "--plain takes no value."),
    (["help", "--seed"], "--seed needs a value: --seed N."),
    (["help", "--seed", "-1"], "--seed takes a whole number from 0 up, like 20, not “-1”."),
    (["help", "--seed", "x"], "--seed takes a whole number from 0 up, like 20, not “x”."),
  ])
  func `names what is wrong`(words: [String], message: String) {
    let failure = #expect(throws: Failure.self) {
      var globals = Globals()
      let rest = try globals.take(from: words)
      _ = try Arguments(rest.dropFirst(), for: .help)
    }
    #expect(failure?.what.english == message)
    #expect(failure?.exitCode == .wrongUsage)
  }

  @Test func `takes everything after two dashes as it is`() throws {
    let command = Command(
      "find", in: .cards, operands: [Operand("TEXT", .text, .any)], options: [.json],
      summary: Wording("", "")
    ) { _ in }
    let arguments = try Arguments(["--json", "--", "--json", "x"], for: command)
    #expect(arguments.operands == ["--json", "x"])
    #expect(arguments.has(.json))
  }

  @Test(arguments: CommandTable.commands.map(\.name))
  func `describes each command in both languages`(name: String) throws {
    let command = try CommandTable.command(named: name)
    for wording in [command.summary] + command.options.map(\.summary) {
      #expect(!wording.english.isEmpty)
      #expect(wording.chinese.unicodeScalars.contains { $0.properties.isIdeographic })
    }
  }

  @Test func `splits a line as a shell does`() throws {
    #expect(
      try CommandLineWords.split(#"find "o3 mini"　价格 a\ b 'c"d' """#)
        == ["find", "o3 mini", "价格", "a b", "c\"d", ""])
    #expect(throws: Failure.self) { try CommandLineWords.split("find \"o3") }
  }
}
