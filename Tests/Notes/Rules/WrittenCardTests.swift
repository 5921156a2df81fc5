import Decks
import Testing

@testable import Notes

/// The cards that a note spells out, as they are shown: each with its whole front and back.
private func written(_ text: String) -> [String] {
  let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
  return document.passages.indices.flatMap {
    WrittenCardRule().facts(at: $0, of: document)
  }.compactMap(\.written).map { content in
    switch content {
    case .basic(let front, let back): "\(front) → \(back)"
    case .reversible(let front, let back): "\(front) ↔ \(back)"
    case .cloze(let text): text
    case .list(let front, let items): "\(front): \(items)"
    }
  }
}

@Suite struct `Cards that a note spells out` {
  @Test func `the lines below a tagged item are its answer`() {
    let note = """
      - Metals of a church bell #card
        id:: 5f00
        - copper
        - tin
      - 磬的材料 #card
        - 玉石

      """
    #expect(written(note) == ["Metals of a church bell → copper\ntin", "磬的材料 → 玉石"])
  }

  @Test func `a long outline below a tagged item is read line by line`() {
    let note = """
      - Bell founding #card
        - the core is built of brick, clay and horse hair over three weeks
        - the cope is lowered over it
        - bronze is poured at dawn
        - the bell cools for ten days in the pit before anybody lifts it

      """
    #expect(written(note) == [])
  }

  @Test func `deletions of an outliner are numbered`() {
    #expect(
      written("- A bell is cast of {{cloze copper}} and {{cloze tin \\\\ a soft metal}} #card\n")
        == [
          "A bell is cast of {{c1::copper}} and {{c2::tin::a soft metal}}"
        ])
    #expect(
      written("Bells hang in the {{belfry}}. #card\n") == ["Bells hang in the {{c1::belfry}}."])
  }

  @Test func `templates and queries are no deletions`() {
    #expect(
      written("- {{query (todo now)}} #card\n- {{ page.title }}\n- {{embed [[Bells]]}}\n") == [])
    #expect(written("Bells hang in the {{belfry}}.\n") == [])
  }

  @Test(arguments: [
    ("- 音高：：由频率决定", "音高 → 由频率决定"), ("- clapper ;; strikes the bell", "clapper → strikes the bell"),
    ("- clapper >> strikes the bell", "clapper → strikes the bell"),
    ("- clapper ::: tongue of a [[bell]] #flashcard", "clapper ↔ tongue of a bell"),
  ])
  func `a sign parts the question from its answer`(_ line: String, _ card: String) {
    #expect(written("- Bells #card\n\(line)\n") == [card])
  }

  @Test func `no sign stands in a time of day or a quotation`() {
    #expect(written("- Bells #card\n- rung at 10::30 daily\n- > louder >> softer\n") == [])
  }

  @Test func `a tag may stand before the question`() {
    #expect(
      written("- #card What is a headstock?\n  - the beam that a bell hangs from\n") == [
        "What is a headstock? → the beam that a bell hangs from"
      ])
  }

  @Test func `properties of a block are no cards and no part of its text`() {
    let note = "- Bourdon #card\n  priority:: high\n- Tenor bell\n  pages:: 12\n\n#flashcards\n"
    #expect(written(note) == [])
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    #expect(
      document.passages.map { document.string($0.range) } == [
        "Bourdon", "Tenor bell", "#flashcards",
      ])
  }

  @Test func `a number or a bare noun takes the name of what it lies below`() {
    let note = """
      ## Change ringing (Stedman)
      - II :: plain hunting
      - Tenor bell
        - weight? :: two tons

      #flashcards

      """
    #expect(
      written(note) == ["Change ringing: II → plain hunting", "Tenor bell: weight? → two tons"])
  }

  @Test func `three lines with a sign between spaces need no tag`() {
    #expect(
      deckLines(
        "# Knots\n\nbight :: a slack loop\nhitch :: ties to a post\nbend ::: joins two ropes\n")
        == [
          "bight → a slack loop", "hitch → ties to a post", "bend → joins two ropes",
        ])
  }

  @Test(arguments: [
    "# Knots\n\n```\nbight :: Int\nhitch :: Int\nbend :: Int\n```\n",
    "# Knots\n\n| a | b |\n|---|---|\n| bight | :: Int |\n| hitch | :: Int |\n| bend | :: Int |\n",
    "# Knots\n\nbight :: Int -> Int\nhitch :: Int -> Int\nbend :: Int -> Int\n",
  ])
  func `types of functions are no cards`(note: String) {
    #expect(written(note) == [])
  }

  @Test func `five lines of a question and an answer need no tag`() {
    let note = """
      # 渡口复习

      书：老柯的讲义。

      渡口有几个::六个，北岸四个
      吃水最深的船::白沙号
      退潮怎么靠岸::先抛锚，再放缆

      - 缆绳多长::38 米
      - 开船前查什么::锚、缆、灯

      """
    #expect(
      written(note) == [
        "渡口有几个 → 六个，北岸四个", "吃水最深的船 → 白沙号", "退潮怎么靠岸 → 先抛锚，再放缆", "缆绳多长 → 38 米",
        "开船前查什么 → 锚、缆、灯",
      ])
  }

  @Test func `code that a Chinese note tells of is none`() {
    let note = """
      # 排序

      用 std::sort 排船号，
      std::vector 存船名，
      std::map 存缆绳，
      Dock::open 开门，
      Dock::close 关门。

      """
    #expect(written(note) == [])
  }
}
