import Foundation
import Support
import Testing

@testable import retain

@Suite struct `A review on a terminal` {
  private let collection: SampleCollection

  init() throws {
    collection = try SampleCollection()
  }

  private func terminal(
    _ arguments: [String] = ["review"], columns: Int = 60, rows: Int = 16,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let world = ["TERM": "xterm-256color"].merging(environment) { $1 }
    return try PseudoTerminal(
      BuiltProgram.path,
      arguments + ["--now", "2026-11-26T10:00:00+08:00", "--device", "test"],
      folder: collection.folder.path,
      environment: BuiltProgram.environment(home: collection.folder.path, world),
      columns: columns, rows: rows)
  }

  @Test func `shows the question, then the answer below it`() throws {
    let terminal = try terminal()
    #expect(terminal.waits(for: "Space show answer"))
    #expect(
      terminal.screen.text == """
        1/3 · moons

          Moons › Mars

          How many moons has Mars?










        Space show answer · u undo · ? keys · q leave
        """)
    #expect(terminal.screen.isFullScreen)
    terminal.type(" ")
    #expect(terminal.waits(for: "1 Forgot"))
    #expect(
      terminal.screen.text == """
        1/3 · moons

          Moons › Mars

          How many moons has Mars?

          ────

          two





        1 Forgot 1m   2 With effort 6m   3 Good 10m   4 Easy 8d
        Space good · u undo · e edit · ? keys · q leave
        """)
  }

  @Test func `grades, leaves, and gives the terminal back`() throws {
    let terminal = try terminal()
    #expect(terminal.waits(for: "How many moons"))
    terminal.type("3")
    #expect(terminal.waits(for: "Look at the answer first"))
    terminal.type(" ")
    #expect(terminal.waits(for: "two"))
    terminal.type("４")
    #expect(terminal.waits(for: "Easy · back in 8d · u undoes"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isSane)
    #expect(!terminal.screen.isFullScreen)
    #expect(
      terminal.screen.text
        == """
        1 reviewed · 0:00 · 1 right (100 %; target 90 %)
        Everything is saved. 2 are left for today.
        Tomorrow 0 · the week ······· · 1 day in a row
        """)
    #expect(try collection.log().contains("\treview\tmarsmoon\t4\t0\t2026-12-04\t\n"))
  }

  @Test func `fits a narrow window in Chinese`() throws {
    let terminal = try terminal(columns: 40, rows: 15, environment: ["LANG": "zh_CN.UTF-8"])
    #expect(terminal.waits(for: "看答案"))
    for answered in ["two", "7.7 h"] {
      terminal.type(" ")
      #expect(terminal.waits(for: answered))
      terminal.type("f")
      #expect(terminal.wait { !$0.text.contains(answered) })
    }
    terminal.type(" ")
    #expect(terminal.waits(for: "木卫四"))
    #expect(
      terminal.screen.text == """
        3/3 · moons
          Moons › 木星
          木星最大的卫星叫什么？
          ────
          木卫三

          卫星   │ 直径
          ───────┼────────
          木卫三 │ 5268 km
          木卫四 │ 4821 km


        1 忘了 1 分    2 想了想 6 分
        3 记得 10 分   4 很容易 6 天
        空格 记得 · u 撤销 · ? · q
        """)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGILL, SIGABRT])
  func `gives the terminal back when it is killed`(signal: Int32) throws {
    let terminal = try terminal()
    #expect(terminal.waits(for: "How many moons"))
    #expect(!terminal.isSane)
    kill(terminal.process, signal)
    let status = try #require(terminal.exitStatus())
    #expect(status & 0x7F == signal)
    #expect(terminal.isSane)
    #expect(!terminal.screen.isFullScreen)
  }

  @Test func `draws nothing but words with NO_COLOR and stops for a paste`() throws {
    let terminal = try terminal(environment: ["NO_COLOR": "1"])
    #expect(terminal.waits(for: "How many moons"))
    terminal.type("\u{1B}[200~ 3 3 3\u{1B}[201~?")
    #expect(terminal.waits(for: "Any key goes back"))
    terminal.type("x")
    #expect(terminal.waits(for: "How many moons"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(collection.folder.path)/progress"))
  }
}
