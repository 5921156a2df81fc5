import Decks
import Testing

@testable import Exchange

@Suite struct `Text for Anki` {
  static let deck = Deck.read(
    """
    # Prices
    Q: Price of *x*, in $?
    A: **$1.10** & "more"
    next line
    <!-- card k7f3q2mn tags=a%20b,c -->

    B: 水
    A: water
    <!-- card bb guid=x:1%3E -->

    C: From [a] to {{c2::b::hint}}, {{c2::c}}. `x[0]` $x^{2}$
    <!-- card cc -->

    L: Steps
    1. mix
    2. bake
    <!-- card dd -->

    """, name: "ai/prices"
  ).deck

  private func text(_ decks: [Deck]) -> String {
    var text = ""
    AnkiExport.write(decks) { text += $0 }
    return text
  }

  @Test func `has a note for each block under a name that stays`() {
    #expect(
      text([Self.deck]) == """
        #separator:tab
        #html:true
        #guid column:1
        #notetype column:2
        #deck column:3
        #tags column:6
        k7f3q2mn\tBasic\tai::prices\tPrice of <i>x</i>, in $?\t"<b>$1.10</b> &amp; ""more""<br>next line"\ta_b c
        x:1>\tBasic (and reversed card)\tai::prices\t水\twater\t
        cc\tCloze\tai::prices\tFrom {{c1::a}} to {{c2::b::hint}}, {{c2::c}}. <code>x[0]</code> \\(x^{2}\\)\t\t
        dd\tCloze\tai::prices\tSteps<ol><li>{{c1::mix}}</li><li>{{c2::bake}}</li></ol>\t\t

        """)
  }

  @Test func `comes back from Anki as it was`() {
    let file = AnkiText.read(Array(text([Self.deck]).utf8))
    #expect(file.warnings.isEmpty)
    let merge = ImportMerge(file.notes, into: "x", isPrefix: false, decks: [Self.deck])
    #expect(merge.added == 0)
    #expect(merge.theirs == 0 && merge.unchanged == 4 && merge.updated == 0)
  }

  @Test(arguments: [
    ("a\nb", "a<br>b"), ("- a\n- **b**\n\nc", "<ul><li>a</li><li><b>b</b></li></ul><br><br>c"),
    ("```swift\nlet a = 1 < 2\n```", "<pre>let a = 1 &lt; 2</pre>"),
    ("[t](http://x?a&b) ![i](p.png)", "<a href=\"http://x?a&amp;b\">t</a> <img src=\"p.png\">"),
    ("2 * 3 * 4 **x", "2 * 3 * 4 **x"), ("$1 and $2", "$1 and $2"), ("$$x$$", "\\[x\\]"),
    ("\\*a\\*", "*a*"), ("```\nopen", "```<br>open"), ("[……] [^1]", "[……] [^1]"),
  ])
  func `has HTML`(markdown: String, html: String) {
    #expect(MarkdownHTML.html(of: markdown) == html)
  }

  @Test(arguments: ["*", "**", "`", "$", "[", "![", "](", "~~", "- a\n", "```\n", "\\"])
  func `costs no more than its length`(piece: String) {
    _ = MarkdownHTML.html(of: String(repeating: piece, count: 5_000))
  }
}
