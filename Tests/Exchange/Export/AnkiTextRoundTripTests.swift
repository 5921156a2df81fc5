import Decks
import Foundation
import Support
import Testing

@testable import Exchange

@Suite(.enabled(if: RealAnki.python != nil, "needs a Python with anki"))
struct `Text for the real Anki` {
  private struct Report: Decodable {
    /// For each file new, updated, duplicate and conflicting notes.
    var counts: [[Int]]
    var notes: Int
    var fields: [String: [String]]
  }

  private func report(_ decks: [Deck]) throws -> Report {
    let folder = try TemporaryFolder()
    let paths = try decks.enumerated().map { number, deck in
      var text = ""
      AnkiExport.write([deck]) { text += $0 }
      try folder.write(text, to: "\(number).txt")
      return "\(folder.path)/\(number).txt"
    }
    let script = "\(PackageFixture.folder)/import_text_into_anki.py"
    let data = try RealAnki.run(try #require(RealAnki.python), [script] + paths)
    return try JSONDecoder().decode(Report.self, from: data)
  }

  @Test func `updates what was edited and doubles nothing`() throws {
    let edited = `Text for Anki`.deck.write()
      .replacing("**$1.10**", with: "**$0.90**").replacing("[a]", with: "[z]")
    let report = try report([
      `Text for Anki`.deck, Deck.read(edited, name: "ai/prices").deck, `Text for Anki`.deck,
    ])
    #expect(report.counts == [[4, 0, 0, 0], [0, 2, 2, 0], [0, 2, 2, 0]])
    #expect(report.notes == 4)
    #expect(
      report.fields["k7f3q2mn"] == [
        "Price of <i>x</i>, in $?", "<b>$1.10</b> &amp; \"more\"<br>next line",
      ])
  }
}
