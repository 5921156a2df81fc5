import Foundation
import Support
import Testing

@testable import retain

/// Text that would like to command the terminal, in every place where text comes from.
@Suite struct `Text with escape sequences` {
  private let folder: TemporaryFolder

  private static let text =
    "\u{1B}]52;c;ZXZpbA==\u{7}\u{1B}[2J\u{9B}31m\u{202E}rtl\u{2066}x\u{E0041}a"
    + String(repeating: "\u{301}", count: 10_000)

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("notes = [\"notes\"]\n", to: "decks/retain.toml")
    let note =
      "---\ntitle: N \(Self.text)\n---\n# Prices \(Self.text)\n\n- Price of the lamp\(Self.text): $5.50\n"
    try folder.write(note, to: "notes/s\u{1B}]0;x\u{7}/n\u{202E}.md")
    let deck =
      "---\ntitle: T \(Self.text)\n---\n# H \(Self.text)\n\nQ: q \(Self.text)\nA: a \(Self.text)\n"
    try folder.write(
      "\(deck)<!-- card evil kind=%1B[31m tags=%1B]0;x%07 src=%1B]0;x%07.md~1 -->\n\nQ: half \(Self.text)\n",
      to: "decks/evil.md")
    try folder.write("Q: name?\nA: n\n", to: "decks/d\u{1B}]0;x\u{7}/n\u{202E}.md")
    try folder.write(
      "bad\u{1B}]0;x\u{7}\n2026-11-20T10:00:00.000Z\treview\tgone\u{1B}]0;x\u{7}\t3\t1\t2026-11-25\t\n",
      to: "progress/p\u{1B}]0;x\u{7}/2026-11.tsv")
  }

  private static let commands = [
    ["decks"], ["find", "q"], ["show", "evil"], ["show", "evil", "--json"], ["check"], ["due"],
    ["due", "--json"],
    ["export", "cards"], ["export", "cards", "--to", "anki"],
    ["export", "reviews", "--to", "jsonl"],
    ["review", "--plain"], ["review"], ["stats"], ["stats", "--json"], ["find", "\u{1B}]0;x\u{7}"],
    ["show", "\u{1B}]0;x\u{7}"], ["\u{1B}]0;x\u{7}"], ["import", "\u{1B}]0;x\u{7}.csv"],
    ["backup", "--restore", "\u{1B}]0;x\u{7}"], ["--collection", "\u{1B}]0;x\u{7}", "due"],
    ["settings", "--device", "\u{1B}]0;x\u{7}"], ["generate", "--dry-run"],
    ["generate", "--triage"], ["explain", "notes/s\u{1B}]0;x\u{7}/n\u{202E}.md:6"],
  ]

  @Test(arguments: commands)
  func `never reaches the terminal`(words: [String]) throws { try expectHarmless(words) }

  private static let variables = [
    "EDITOR", "VISUAL", "RETAIN_DEVICE", "RETAIN_COLLECTION", "TERM", "LANG", "TZ", "TMPDIR",
    "HOME", "XDG_STATE_HOME",
  ]

  @Test(arguments: variables)
  func `never reaches the terminal from the environment`(variable: String) throws {
    try expectHarmless(["edit", "evil"], [variable: "/x\(Self.text.prefix(40))"])
  }

  private static let settings = [
    "order = \"%\"", "\"%\" = 3", "%", "learning-steps = [\"%\"]", "notes = [\"%\"]", "[%]",
  ]

  @Test(arguments: settings, ["\u{1B}]0;x\u{7}\u{202E}", "\\u001B]0;x\\u0007\\u202E"])
  func `never reaches the terminal from the settings`(line: String, value: String) throws {
    try folder.write(line.replacing("%", with: value), to: "decks/retain.toml")
    try expectHarmless(["generate"])
  }

  private func expectHarmless(_ words: [String], _ variables: [String: String] = [:]) throws {
    let more = [
      "TERM": "xterm", "EDITOR": "false", "RETAIN_COLLECTION": folder.path,
    ].merging(variables) { $1 }
    let terminal = try TerminalProcess(
      BuiltProgram.path, ["--now", "2026-11-26T10:00:00Z"] + words, folder: folder.path,
      environment: BuiltProgram.environment(home: folder.path, more), columns: 80, rows: 24)
    terminal.type(" ")
    terminal.type("q")
    terminal.type("\u{4}")
    var bytes: [UInt8] = []
    while let piece = terminal.read(within: 20_000), !piece.isEmpty { bytes += piece }
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(!bytes.isEmpty && !bytes.contains(7))
    #expect(!shown.contains("\u{1B}]") && !shown.contains("\u{9B}"))
    #expect(
      !shown.unicodeScalars.contains { [0x202E, 0x2066, 0xE0041].contains($0.value) })
    #expect(!Self.hasHeap(shown))
  }

  /// Whether more than eight marks stand on one letter.
  private static func hasHeap(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count = scalar.value == 0x301 ? count + 1 : 0
      if count > 8 { return true }
    }
    return false
  }
}
