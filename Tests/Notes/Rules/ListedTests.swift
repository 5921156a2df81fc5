import Testing

@testable import Notes

/// Fronts and backs that one rule gives for a note.
private func cards(of rules: any PassageRule..., in note: String) -> [String] {
  let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
  return document.passages.indices.flatMap { passage in
    rules.flatMap { $0.facts(at: passage, of: document) }
  }.map { fact in
    let answer =
      switch fact.value {
      case .span(let range): document.string(range)
      case .items(let items): items.map(document.string).joined(separator: "; ")
      case .text(let text): text
      }
    return "\(fact.question ?? "") → \(answer)"
  }
}

@Suite struct `What is listed or explained` {
  @Test func `asks by no part of a unit`() {
    #expect(
      cards(of: LabelRule(), in: "# 标本\n\n- 标本甲的密度: 3.2 g/cm³\n")
        == ["标本甲的密度是多少？ → 3.2 g/cm³"])
  }

  @Test func `things numbered inside a line are the items of what announces them`() {
    let chinese = Array("（1）洗净（2）晾干，翻面（3）入瓮".utf8)
    #expect(
      InlineNumbers(chinese).items(of: chinese.indices).map {
        String(decoding: chinese[$0], as: UTF8.self)
      } == ["洗净", "晾干，翻面", "入瓮"])
    let english = Array("(a) tar; (b) hemp".utf8)
    #expect(InlineNumbers(english).items(of: english.indices).count == 2)
    #expect(InlineNumbers(Array("tar (b)".utf8)).items(of: 0..<7).isEmpty)
  }

  @Test func `figures of a date or an aside count no list`() {
    #expect(
      deckLines("Day 4 Tarn (bus late, 3 h) Gorge walk: eight bridges, a mill, ~90 steps\n")
        .allSatisfy { !$0.contains("which?") })
  }

  @Test func `a label with a Roman figure speaks of nobody`() {
    #expect(
      cards(of: LabelRule(), in: "type I dam = earth heaped up, grass on top\n").first?
        .hasPrefix("type I dam") == true)
  }

  @Test func `steps of two characters take the heading along`() {
    #expect(
      cards(of: ListRule(), in: "# 纸\n\n## 捞纸\n步骤：\n1. 打浆\n2. 入帘\n3. 压榨\n")
        == ["捞纸：步骤依次是什么？ → 打浆; 入帘; 压榨"])
  }

  @Test func `labels of one kind explain their terms`() {
    #expect(
      cards(of: LabelRule(), in: "# 织\n\n- 平纹：经线纬线一上一下\n- 斜纹：交织点连成斜线\n- 缎纹：浮线长，表面光滑\n") == [
        "平纹是什么？ → 经线纬线一上一下", "斜纹是什么？ → 交织点连成斜线", "缎纹是什么？ → 浮线长，表面光滑",
      ])
    #expect(cards(of: LabelRule(), in: "# 织\n\n- 平纹：先紧后松再收边\n- 明天：早点来\n") == [])
  }

  @Test func `who somebody is, and who they are, is asked with 谁`() {
    #expect(
      cards(of: LabelRule(), in: "# 书\n\n## 人物\n沈青禾：河工学堂的创始人，1871 年病逝\n")
        == ["沈青禾是谁？ → 河工学堂的创始人"])
    #expect(cards(of: LabelRule(), in: "# 书\n\n守坝主力：周远、何青，都是本地人\n") == ["守坝主力是哪些人？ → 周远、何青"])
  }

  @Test func `a passage that asks and answers is one card`() {
    #expect(
      cards(of: InlineAnswerRule(), in: "什么是回浆？落下的泥浆再用一次。\n") == ["什么是回浆？ → 落下的泥浆再用一次"])
    #expect(
      cards(of: InlineAnswerRule(), in: "Why is the lamp red? Red carries farthest in fog.\n")
        == ["Why is the lamp red? → Red carries farthest in fog"])
    #expect(cards(of: InlineAnswerRule(), in: "这算什么？谁知道呢，再看看吧。\n") == [])
  }

  @Test func `a label that asks takes its heading along, unless people are invited`() {
    #expect(
      cards(of: AskingLabelRule(), in: "# Caves\n\n## Glow worms\n- Where: the upper gallery\n")
        == ["Glow worms: where? → the upper gallery"])
    #expect(cards(of: AskingLabelRule(), in: "# Club\n\n## Next meeting\n- Where: the hut\n") == [])
  }

  @Test func `dots lead to what a line above asks for`() {
    #expect(
      cards(
        of: LabelRule(),
        in: "which knot??\n  two ropes ........ sheet bend\n  a ring ........... bowline\n")
        == ["two ropes: which knot? → sheet bend", "a ring: which knot? → bowline"])
  }

  @Test func `a label further on in an item is that of the item`() {
    #expect(
      cards(
        of: LabelRule(),
        in:
          "- teal: a small duck with a green wing. Call: clear and short\n- garganey: a small duck with a white brow\n"
      )
      .contains("teal: Call? → clear and short"))
  }

  @Test(arguments: [
    ("# Rope\n\nHemp vs nylon: nylon gives more\n"), ("# Rope\n\nstrands n >= 3\n"),
    ("# Rope\n\n- splice = a join, made by hand. whip = a bound end\n"),
  ])
  func `comparisons and two sentences give no label`(note: String) {
    #expect(
      cards(of: LabelRule(), in: note).allSatisfy {
        !$0.hasPrefix("Hemp") && !$0.contains(">") && !$0.contains("hand. whip")
      })
  }

  @Test func `an order below its heading is asked by it, further down from its first step on`() {
    #expect(deckLines("# 纸\n\n## 由厚到薄\n皮纸 > 毛边纸 > 蝉翼纸\n").first?.hasPrefix("由厚到薄：依次是什么？") == true)
  }

  @Test func `an order is not called by two letters above it`() {
    #expect(
      deckLines("# 船\n\n1931 年的规矩。\n\n## 修船\nab\n刮底 → 上漆 → 晾干\n").allSatisfy {
        !$0.hasPrefix("ab")
      })
  }

  @Test func `a few Latin letters in a Chinese note are asked in Chinese`() {
    #expect(
      cards(of: LabelRule(), in: "# 泵站的参数\n\n泵站用下面几个值。\n\nmax_idle = 40 ms\n") == [
        "max_idle是多少ms？ → 40 ms"
      ])
  }

  @Test func `a setting is asked for by its value`() {
    #expect(
      cards(of: LabelRule(), in: "max_open = 12\n") == ["What is the value of max_open? → 12"])
    #expect(
      cards(of: LabelRule(), in: "# 泵站\n\nlog.level：warn\nretry_limit = 3（每季一换）\n") == [
        "log.level 的值是什么？ → warn", "retry_limit 是多少？ → 3",
      ])
    #expect(cards(of: LabelRule(), in: "pump.md: draft\n") == [])
  }

  @Test(arguments: [
    ("J.K. Moe wrote it", 1), ("T.B. (Tora Berg) moved to Oslo", 1),
    ("It came to the U.S. The firm sold it", 2), ("They met in D.C. He left", 2),
  ])
  func `initials close no sentence unless another word opens the next`(text: String, count: Int) {
    let bytes = Array(text.utf8)
    #expect(SentenceCutter(bytes).sentences(in: bytes.indices).count == count)
  }

  @Test func `a letter behind a sign closes the sentence`() {
    let text = Array("lift = area × P. If it falls, the ship sinks".utf8)
    #expect(SentenceCutter(text).sentences(in: text.indices).count == 2)
    let name = Array("built by J. Harlow in oak".utf8)
    #expect(SentenceCutter(name).sentences(in: name.indices).count == 1)
  }
}
