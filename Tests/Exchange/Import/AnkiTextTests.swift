import Decks
import Support
import Testing

@testable import Exchange

@Suite struct `Anki's text files` {
  private func shown(_ text: String) -> [String] {
    let file = AnkiText.read(Array(text.utf8))
    return file.notes.map { note in
      let block = note.block
      let name = note.deck + (note.tags.isEmpty ? "" : " #" + note.tags.joined(separator: " #"))
      return "\(name)\n\(block.content.text)\(block.provenance!.other.map { $0.value! })"
    } + file.warnings.map(\.description)
  }

  @Test func `give decks, tags, kinds and names`() {
    #expect(
      shown(
        """
        #separator:tab
        #html:true
        #guid column:1
        #notetype column:2
        #deck column:3
        #tags column:6
        dU$w\tBasic\tDeutsch\t"Wort<br><img src=""pic.png"">"\t"<b>bold</b>\ttab &amp; ""quote"" "\tlang::de t0
        rCvN\tBasic (and reversed card)\tDeutsch::Kapitel 1\tHund\tdog\t
        ke?R\tCloze\tDeutsch\tDer {{c1::Hund}} [sieht] die {{c2::Katze::Tier}}.\textra [1]\tt2
        k7f3q2mn\tMine\tDeutsch\tfront\tback\t
        """)
        == [
          "Deutsch #lang::de #t0\nQ: Wort\n![](pic.png)\nA: **bold** tab & \"quote\"\n[\"dU$w\"]",
          "Deutsch/Kapitel 1\nB: Hund\nA: dog\n[\"rCvN\"]",
          "Deutsch #t2\nC: Der {{c1::Hund}} \\[sieht\\] die {{c2::Katze::Tier}}.\n\nextra \\[1\\]\n[\"ke?R\"]",
          "Deutsch\nQ: front\nA: back\n[]",
          "10: the note type Mine is unknown; its first two fields are front and back",
        ])
  }

  @Test func `may be plain text with other separators and comments`() {
    #expect(
      shown(
        "#separator:Semicolon\n#html:false\n#deck:A::B\n#tags:x y\n# a comment\na <b>;1\n\"#c\";2\n"
      )
        == ["A/B #x #y\nQ: a <b>\nA: 1\n[]", "A/B #x #y\nQ: #c\nA: 2\n[]"])
  }

  @Test func `give the same id for the same name, and a name of ours back as it was`() {
    let file = AnkiText.read(Array("#guid column:1\nk7f3q2mn\ta\tb\nx:1\tc\td\n".utf8))
    #expect(file.notes.map(\.id) == [CardID("k7f3q2mn"), CardID(hashing: ["anki", "x:1"])])
  }

  @Test(arguments: [
    ("a<br>b<div>c</div><div>d</div>e", "a\nb\nc\nd\ne"),
    ("<b> x </b>y", "**x** y"),
    ("<b></b><i>a<br>b</i>", "a\nb"),
    ("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>d", "- a\n- b\n  1. c\nd"),
    ("H<sub>2</sub>O, x<sup>2</sup>, x<sub>i</sub>", "H₂O, x², x_i"),
    (
      "<a href=\"http://x.y\">text</a> <a href='http://x.y'>http://x.y</a>",
      "[text](http://x.y) <http://x.y>"
    ),
    ("\\(a &lt; b\\) \\[x\\] [$]y[/$] [latex]z[/latex]", "$a < b$ $$x$$ $y$ $z$"),
    ("a &lt;b&gt; &#x6c34; &#27700; &nbsp;&unknown; & 3 < 4", "a <b> 水 水  &unknown; & 3 < 4"),
    ("<pre>a\n  b</pre>c", "```\na\n  b\n```\nc"),
    ("<code>x</code><script>alert(1)</script><!-- no -->!", "`x`!"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a | b |"),
    ("<span style=\"color:red\">x</span", "x</span"),
    ("", ""),
  ])
  func `have HTML that becomes Markdown`(html: String, markdown: String) {
    #expect(HTMLText.markdown(of: html) == markdown)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `never fail, whatever the HTML is`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "<", ">", "</", "b", "<b>", "</b>", "<li>", "<ul>", "</ol>", "<pre>", "</pre>", "<a href=\"",
      "\"", "'", "=", "&",
      ";", "#", "x", "<sub>", "</sub>", "<!--", "-->", "\\(", "\\)", "[$]", "[", "]", "水", " ",
      "\n", "<script>",
    ]
    let html = (0..<40).map { _ in pieces.randomElement(using: &random)! }.joined()
    _ = HTMLText.markdown(of: html, escapesBrackets: seed % 2 == 0)
  }

  @Test(arguments: ["<a b=\"", "<b>", "\\(", "<!--", "[$]", "<", "&", "<pre>", "<ul><li>", "</b>"])
  func `cost no more than their length`(piece: String) {
    let html = String(repeating: piece, count: 8_000)
    #expect(HTMLText.markdown(of: html).utf8.count <= html.utf8.count * 20)
  }
}
