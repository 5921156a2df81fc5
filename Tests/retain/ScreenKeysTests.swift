import Foundation
import Support
import Testing

@testable import retain

@Suite struct `On a terminal` {
  private let collection: SampleCollection

  init() throws {
    collection = try SampleCollection()
  }

  private func terminal(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let world = ["TERM": "xterm-256color"].merging(environment) { $1 }
    return try PseudoTerminal(
      BuiltProgram.path, arguments + ["--device", "test"], folder: collection.folder.path,
      environment: BuiltProgram.environment(home: collection.folder.path, world))
  }

  @Test func `a card edited in the review comes back with its progress`() throws {
    try collection.folder.write(
      "Q: How mny moons has Venus?\nA: none\n", to: "decks/moons.md")
    _ = try collection.run("review", input: "\n4\n", at: "2026-11-01T10:00:00+08:00")
    try collection.folder.write(
      "#!/bin/sh\nsed -i.old 's/mny/many/' \"$2\"\n", to: "editor")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(collection.folder.path)/editor")
    let terminal = try terminal(
      ["review"], environment: ["EDITOR": "\(collection.folder.path)/editor"])
    #expect(terminal.waits(for: "How mny moons"))
    terminal.type("e")
    #expect(terminal.waits(for: "How many moons has Venus?"))
    #expect(terminal.waits(for: "Edited. Its progress stays."))
    terminal.type("i")
    #expect(terminal.waits(for: "1 review, forgotten 0 times."))
    terminal.type("xq")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func `an edit that broke the card leads back to the broken place`() throws {
    try collection.folder.write(
      "Q: How many moons has Venus?\nA: none\n\nQ: How many moons has Mars?\nA: two\n",
      to: "decks/moons.md")
    // The first run breaks the card, the second one opens the same deck and mends it.
    try collection.folder.write(
      """
      #!/bin/sh
      if grep -q '^A: none' "$2"; then sed -i.old 's/^A: none/none/' "$2"
      else sed -i.old 's/^none/A: none at all/' "$2"; fi
      """, to: "editor")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(collection.folder.path)/editor")
    let terminal = try terminal(
      ["review"], environment: ["EDITOR": "\(collection.folder.path)/editor"])
    #expect(terminal.waits(for: "How many moons has Venus?"))
    terminal.type("e")
    #expect(terminal.waits(for: "e edit it again"))
    #expect(terminal.screen.text.contains("The card cannot be read any more"))
    #expect(terminal.screen.text.contains("decks/moons.md:1:1"))
    terminal.type("e")
    #expect(terminal.waits(for: "Edited. Its progress stays."))
    #expect(terminal.screen.text.contains("How many moons has Venus?"))
    terminal.type(" ")
    #expect(terminal.waits(for: "none at all"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func `a card that does not stick is dealt with at once, and it is the one that is meant`()
    throws
  {
    try collection.folder.write("leech-lapses = 1\n", to: "decks/retain.toml")
    try collection.folder.write(
      "Q: How many moons has Mars?\nA: two\n<!-- card marsmoon -->\n\nQ: And Venus?\nA: none\n",
      to: "decks/moons.md")
    _ = try collection.run("review", input: "\n4\n", at: "2026-10-01T10:00:00+08:00")
    let terminal = try terminal(["review", "--now", "2026-12-26T10:00:00+08:00"])
    #expect(terminal.waits(for: "How many moons has Mars?"))
    terminal.type(" ")
    #expect(terminal.waits(for: "1 Forgot"))
    terminal.type("1")
    #expect(terminal.waits(for: "Forgotten 1 time: it does not stick"))
    #expect(terminal.screen.text.contains("How many moons has Mars?"))
    // A key that bounced is no choice.
    #expect(!terminal.wait(seconds: 0.2) { !$0.text.contains("does not stick") })
    terminal.type("!")
    #expect(terminal.waits(for: "Suspended. “retain resume marsmoon”"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func `the offers go once one is taken or none is wanted`() throws {
    let terminal = try terminal([])
    #expect(terminal.waits(for: "retain>"))
    terminal.type("review --limit 2\r")
    for grade in ["4", "4"] {
      #expect(terminal.waits(for: "Space show answer"))
      terminal.type(" ")
      #expect(terminal.waits(for: "1 Forgot"))
      terminal.type(grade)
      #expect(terminal.wait { !$0.text.contains("1 Forgot") })
    }
    #expect(terminal.waits(for: "m 1 more review · Enter: enough"))
    #expect(!terminal.wait(seconds: 0.2) { $0.isFullScreen })
    // A key that is not offered does nothing.
    terminal.type("n\r")
    #expect(terminal.wait { $0.text.contains("0 due · 1 new") && $0.text.hasSuffix("retain>") })
    #expect(!terminal.screen.text.contains("more review"))
    terminal.type("\u{4}")
    #expect(terminal.exitStatus() == 0)
  }

  @Test func `Ctrl-Z where nobody could go on comes back at once`() throws {
    let terminal = try terminal(["review"])
    #expect(terminal.waits(for: "How many moons"))
    terminal.type("\u{1A}?")
    #expect(terminal.waits(for: "Any key goes back"))
    terminal.type("xq")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isSane)
  }

  @Test func `the prompt completes, remembers and goes on after a review`() throws {
    let first = try terminal([])
    #expect(first.waits(for: "retain>"))
    first.type("dec\tmo\t\r")
    #expect(first.waits(for: "Moons"))
    first.type("\r")
    #expect(first.waits(for: "Space show answer"))
    first.type("q")
    // Only the new prompt reads keys one by one: what is typed before it goes the way of the shell.
    let isBack = first.wait { screen in
      screen.text.ranges(of: "3 are left for today").last.map {
        screen.text[$0.upperBound...].contains("retain>")
      } ?? false
    }
    #expect(isBack)
    first.type("\u{4}")
    #expect(first.exitStatus() == 0)
    let second = try terminal([])
    #expect(second.waits(for: "retain>"))
    second.type("\u{1B}[A")
    #expect(second.waits(for: "retain> decks moons"))
    second.type("\u{3}\u{4}")
    #expect(second.exitStatus() == 0)
  }

  @Test func `two reviews at once ask no card after its answer`() throws {
    let (left, right) = (try terminal(["review"]), try terminal(["review"]))
    for terminal in [left, right] { #expect(terminal.waits(for: "How many moons")) }
    left.type(" ")
    #expect(left.waits(for: "1 Forgot"))
    left.type("4")
    #expect(left.waits(for: "Phobos"))
    right.type("-")
    #expect(right.waits(for: "Phobos"))
    for terminal in [left, right] { terminal.type("q") }
    #expect(left.exitStatus() == 0)
    #expect(right.exitStatus() == 0)
    let log = try collection.folder.files().filter { $0.hasSuffix(".tsv") }
      .map { try collection.folder.text(of: $0) }.joined()
    #expect(log.split(separator: "\n").count { $0.contains("\treview\tmarsmoon\t") } == 1)
  }

  @Test func `two reviews at once share the work and end with the same state`() throws {
    let deck = (0..<9).map { "Q: question \($0)?\nA: answer \($0)\n" }.joined(separator: "\n")
    try collection.folder.write(deck, to: "decks/moons.md")
    let terminals = [try terminal(["review"]), try terminal(["review"])]
    for _ in 0..<9 {
      for terminal in terminals {
        #expect(
          terminal.wait { $0.text.contains("Space show") || $0.text.contains("Done for today") })
        guard terminal.screen.isFullScreen else { continue }
        terminal.type(" ")
        #expect(terminal.waits(for: "1 Forgot"))
        terminal.type("4")
        #expect(terminal.wait { !$0.text.contains("1 Forgot") })
      }
    }
    for terminal in terminals { #expect(terminal.waits(for: "Done for today")) }
    let log = try collection.folder.files().filter { $0.hasSuffix(".tsv") }
      .map { try collection.folder.text(of: $0) }.joined()
    let answered = log.split(separator: "\n").filter { $0.contains("\treview\t") }
      .map { $0.split(separator: "\t")[2] }
    // The card that both have on their screens may be answered on both; every answer is kept.
    #expect(Set(answered).count == 9)
    #expect(try collection.run("due", "--count").output == "0\n")
  }

  @Test func `after a session there is more, by one key`() throws {
    let terminal = try terminal(["review", "--limit", "2"])
    for grade in ["1", "4", "4"] {
      #expect(terminal.waits(for: "Space show answer"))
      terminal.type(" ")
      #expect(terminal.waits(for: "1 Forgot"))
      terminal.type(grade)
      #expect(terminal.wait { !$0.text.contains("1 Forgot") })
    }
    #expect(
      terminal.waits(
        for: "m 1 more review · c practise 1 forgotten · t quiz on it · Enter: enough"))
    // A key that bounced is no choice.
    #expect(!terminal.wait(seconds: 0.2) { $0.isFullScreen })
    terminal.type("c")
    #expect(terminal.wait { $0.isFullScreen && $0.text.contains("1/1 · moons") })
    terminal.type(" ")
    #expect(terminal.waits(for: "1 Forgot"))
    terminal.type("3")
    #expect(terminal.waits(for: "Practised; nothing was rescheduled."))
    #expect(!terminal.wait(seconds: 0.2) { $0.isFullScreen })
    terminal.type("m")
    #expect(terminal.wait { $0.isFullScreen && $0.text.contains("1/1 · moons") })
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isSane)
  }

  @Test func `after days away the work is spread when the learner agrees`() throws {
    let deck = (0..<60).map { "Q: question \($0)?\nA: answer \($0)\n" }.joined(separator: "\n")
    try collection.folder.write(deck, to: "decks/moons.md")
    _ = try collection.run(
      "review", "--new", "60", input: String(repeating: "\n4\n", count: 60),
      at: "2026-10-26T10:00:00+08:00")
    let now = ["--now", "2026-11-26T10:00:00+08:00"]
    let first = try terminal(["review"] + now)
    #expect(
      first.waits(for: "You were away 30 days, and 60 cards are due. Spread them over 3 days"))
    #expect(!first.wait(seconds: 0.2) { $0.isFullScreen })
    first.type("n")
    #expect(first.waits(for: "1/60"))
    first.type("q")
    #expect(first.exitStatus() == 0)
    // Who said no is not asked again on the same day.
    let second = try terminal(["review"] + now)
    #expect(second.waits(for: "1/60"))
    second.type("q")
    #expect(second.exitStatus() == 0)
    try FileManager.default.removeItem(atPath: "\(collection.folder.path)/state")
    let third = try terminal(["review"] + now)
    #expect(third.waits(for: "n no, all at once"))
    #expect(!third.wait(seconds: 0.2) { $0.isFullScreen })
    third.type("\r")
    #expect(third.waits(for: "1/20"))
    third.type("u")
    #expect(third.waits(for: "/60"))
    third.type("q")
    #expect(third.exitStatus() == 0)
  }

  @Test func `a picture is opened by its key and never through a shell`() throws {
    try collection.folder.write(
      "Q: Which moon? ![a crater](img/moon%20$(id).png)\nA: Mimas\n", to: "decks/moons.md")
    try collection.folder.write("png", to: "decks/img/moon $(id).png")
    try collection.folder.write("#!/bin/sh\necho \"$@\" >>viewed\n", to: "viewer")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(collection.folder.path)/viewer")
    let terminal = try terminal(
      ["review"], environment: ["RETAIN_VIEWER": "\(collection.folder.path)/viewer"])
    #expect(terminal.waits(for: "o picture"))
    #expect(terminal.screen.text.contains("Which moon? [▣ a crater]"))
    terminal.type("o")
    #expect(terminal.waits(for: "Opened 1 picture."))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(
      try collection.folder.text(of: "viewed")
        == "\(collection.folder.path)/decks/img/moon $(id).png\n")
  }

  @Test func `a quiz of four options is answered with one key`() throws {
    let deck = ["Io": 3643, "Europa": 3122, "Ganymede": 5268, "Callisto": 4821]
      .sorted { $0.key < $1.key }
      .map { "Q: Diameter of \($0.key)?\nA: \($0.value) km\n" }.joined(separator: "\n")
    try collection.folder.write(deck, to: "decks/moons.md")
    let terminal = try terminal(["quiz", "--seed", "1", "--count", "1"])
    #expect(terminal.waits(for: "1 to 4 chooses"))
    terminal.type("1")
    #expect(terminal.waits(for: "Any key goes on"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.waits(for: "of 1 right"))
    #expect(try collection.run("stats", "--json").output.contains("\"practice\":1"))
  }
}
