import Decks
import Foundation
import Support
import Testing

@testable import retain

@Suite struct `The page of statistics` {
  private func page(cards: Int, days: Int, _ language: Language = .english) throws -> String {
    let report = try `The screen of statistics`.report(cards: cards, days: days)
    return StatisticsPage(report, language: language).text
  }

  @Test(arguments: [0, 4, 300])
  func `loads and runs nothing`(cards: Int) throws {
    let page = try page(cards: cards, days: cards == 300 ? 7300 : 3)
    for word in ["<script", "http:", "https:", "url(", "@import", " style=", " on", "javascript"] {
      let isThere = page.replacing(/<style>.*<\/style>/.dotMatchesNewlines(), with: "")
        .replacing(/>[^<]*</, with: "><").contains(word)
      #expect(!isThere, "\(word)")
    }
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(page.utf8.count < 1_000_000)
  }

  @Test(arguments: Language.allCases)
  func `closes what it opens, and every drawing has a name, a description and a table`(
    language: Language
  ) throws {
    let page = try page(cards: 60, days: 30, language)
    let empty: Set<Substring> = ["meta", "link"]
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = tag.2
      if empty.contains(name) { continue }
      if tag.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open.isEmpty)
    let ids = page.matches(of: /\ id="([^"]*)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
    for names in page.matches(of: /\ aria-labelledby="([^"]*)"/).map(\.1) {
      #expect(names.split(separator: " ").allSatisfy(ids.contains))
    }
    let charts = page.matches(of: /<svg\ [^>]*role="img"/).count
    #expect(charts == page.matches(of: /<svg\ /).count && charts > 15)
    #expect(
      page.matches(of: /<section/).count == page.matches(of: /<table>/).count)
  }

  @Test func `escapes what decks and cards say`() throws {
    let folder = try TemporaryFolder()
    let evil = "</style><script>alert(1)</script>\"'&\u{202e}\u{1b}[2J"
    try folder.write("", to: "decks/retain.toml")
    try folder.write(
      "Q: \(evil)\nA: x\n<!-- card evil kind=<u> -->\n\nQ: b\nA: y\n<!-- card other kind=b -->\n",
      to: "decks/<img src=x>.md")
    try folder.write("Q: c\nA: z\n<!-- card third -->\n", to: "decks/c.md")
    var log = "time\tevent\tcard\trating\tms\tdue\tdetail\n"
    for day in 10..<20 {
      for card in ["evil", "other", "third"] {
        log +=
          "2026-11-\(day)T10:00:0\(card.count).000Z\treview\t\(card)\t1\t900\t2026-11-\(day + 1)\t\n"
      }
    }
    try folder.write(log, to: "progress/x/2026-11.tsv")
    let result = try BuiltProgram.run(
      "stats", "--html", "out.html", "--now", "2026-11-26T10:00:00Z", in: folder)
    #expect(result.exitCode == 0 && result.errors.isEmpty)
    let page = try folder.text(of: "out.html")
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<u>"))
    #expect(!page.contains("\u{202e}") && !page.contains("\u{1b}"))
    #expect(page.contains("evil  &lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("&lt;img src=x&gt;"))
  }

  @Test func `invites to begin when nothing was answered`() throws {
    #expect(try page(cards: 0, days: 3).contains("Nothing was answered yet."))
    #expect(try page(cards: 0, days: 3, .chinese).contains("还没有答过题"))
  }
}
