import Testing

@testable import Exchange

@Suite struct `Anki's templates` {
  private static let fields: [Substring] = ["dog", "Hund", ""]

  private func html(_ template: String, isAnswer: Bool = false) -> String {
    AnkiTemplate(template, fields: ["Front", "Back", "Hint"]).html(
      Self.fields, isAnswer: isAnswer)
  }

  @Test(arguments: [
    ("{{Front}}", "dog"), ("<b>{{ Back }}</b>!", "<b>Hund</b>!"), ("{{hint:Back}}", "Hund"),
    ("{{#Hint}}({{Hint}}){{/Hint}}{{^Hint}}none{{/Hint}}", "none"),
    ("{{#Front}}a{{#Back}}b{{/Back}}c{{/Front}}d", "abcd"), ("{{Missing}}x", "x"),
    ("{{tts en_US:Front}}x", "x"), ("{{!comment}}{{FrontSide}}x", "x"), ("{{Front", "{{Front"),
    ("{{#Front}}open {{Back}}", "open Hund"), ("", ""),
  ])
  func `are filled in`(template: String, filled: String) {
    #expect(html(template) == filled)
  }

  @Test func `show what is typed in the answer only`() {
    #expect(html("{{type:Back}}") == "")
    #expect(html("{{type:Back}}", isAnswer: true) == "Hund")
  }

  @Test(arguments: [
    "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}", "{{Front}}<hr id=\"answer\">{{Back}}",
    "{{FrontSide}}{{Back}}", "<hr id=answer />\n{{Back}}\n",
  ])
  func `have answers without their questions`(template: String) {
    let answer = AnkiTemplate(template, fields: ["Front", "Back"]).withoutFront()
    #expect(answer.html(Self.fields, isAnswer: true) == "Hund")
  }

  @Test(arguments: ["{{", "{{#Front}}", "{{/Front}}", "{{^", "}}", "{{{{"])
  func `cost no more than their length`(piece: String) {
    let template = String(repeating: piece, count: 5_000)
    #expect(html(template).utf8.count <= template.utf8.count)
  }
}

@Suite struct `Anki's clozes` {
  @Test(arguments: [
    ("a {{c1::b}} c {{c2::d}}", "a [b] c [d]", [1, 2]),
    ("a {{c2::b}} c {{c1::d}}", "a {{c2::b}} c {{c1::d}}", [2, 1]),
    ("{{c1::b}} and {{c1::d}}", "{{c1::b}} and {{c1::d}}", [1]),
    ("{{c1::b::hint}}", "{{c1::b::hint}}", [1]),
    ("{{c1::a {{c2::b}}}}", "{{c1::a {{c2::b}}}}", [1, 2]), ("none", "none", []),
  ])
  func `become brackets where they say all`(text: String, block: String, ordinals: [Int]) {
    let cloze = AnkiCloze(text)
    #expect(cloze.text == block)
    #expect(cloze.ordinals == ordinals)
  }

  @Test(arguments: [
    ("\\(x = {{c1::y}}\\)", 1, "\\(x = [……]\\)", "y"),
    ("{{c1::a::which}} {{c2::b}}", 1, "[which] b", "a"),
    ("{{c1::a}} {{c1::b}}", 1, "[……] [……]", "a / b"),
    ("{{c1::a {{c2::b}} c}}", 2, "a [……] c", "b"), ("{{c1::a", 1, "[……]", "a"), ("a", 1, "a", ""),
  ])
  func `can be shown as Anki shows them`(
    html: String, ordinal: Int, question: String, answer: String
  ) {
    let sides = AnkiClozeSides(html, ordinal: ordinal)
    #expect(sides.question == question)
    #expect(sides.answer == answer)
  }
}
