import Testing

@testable import retain

@Suite struct `A review line by line` {
  @Test func `asks, grades, takes back and leaves`() throws {
    let collection = try SampleCollection()
    let result = try collection.run("review", input: "\n3\n1\n\n1\nu\n\n2\n\n\nq\n")
    let expected = """
      Enter shows the answer, then 1 forgot, 2 with effort, 3 good, 4 easy. ? all keys, q leaves.

      1/3 · moons
      Moons › Mars
      Q: How many moons has Mars?
      Enter: the answer
      A: two
      1 Forgot 1m   2 With effort 6m   3 Good 10m   4 Easy 8d
      Good · back in 10m · u undoes

      2/4 · moons · ↻1
      Moons › Mars
      Q: Phobos needs [……] for one orbit.
      Enter: the answer
      Look at the answer first: Enter.
      A: 7.7 h

         Phobos needs 7.7 h for one orbit.
      1 Forgot 1m   2 With effort 6m   3 Good 10m   4 Easy 6d
      Forgot · back in 1m · u undoes

      3/5 · moons · ↻2
      Moons › 木星
      Q: 木星最大的卫星叫什么？
      Enter: the answer
      Undone: the grade “Forgot”. The card is back as it was.

      2/4 · moons · ↻1
      Moons › Mars
      Q: Phobos needs [……] for one orbit.
      Enter: the answer
      A: 7.7 h

         Phobos needs 7.7 h for one orbit.
      1 Forgot 1m   2 With effort 6m   3 Good 10m   4 Easy 6d
      With effort · back in 6m · u undoes

      3/5 · moons · ↻2
      Moons › 木星
      Q: 木星最大的卫星叫什么？
      Enter: the answer
      A: 木卫三

         卫星   │ 直径
         ───────┼────────
         木卫三 │ 5268 km
         木卫四 │ 4821 km
      1 Forgot 1m   2 With effort 6m   3 Good 10m   4 Easy 6d
      Good · back in 10m · u undoes

      4/6 · moons · ↻3
      Moons › Mars
      Q: Phobos needs [……] for one orbit.
      Enter: the answer
      3 reviewed · 0:00 · 3 right (100 %; target 90 %)
      Everything is saved. 3 come back today.
      Tomorrow 0 · the week ······· · 1 day in a row

      """
    #expect(result == .init(output: expected, errors: "", exitCode: 0))
    let log = """
      time⇥event⇥card⇥rating⇥ms⇥due⇥detail
      2026-11-26T10:00:00.000+08:00⇥review⇥marsmoon⇥3⇥0⇥2026-11-26T10:10:00.000+08:00⇥
      2026-11-26T10:00:00.001+08:00⇥review⇥phobosor.5ezrya⇥1⇥0⇥2026-11-26T10:01:00.000+08:00⇥
      2026-11-26T10:00:00.002+08:00⇥undo⇥⇥⇥⇥⇥{"of":"test/2026-11-26T10:00:00.001+08:00"}
      2026-11-26T10:00:00.003+08:00⇥review⇥phobosor.5ezrya⇥2⇥0⇥2026-11-26T10:05:30.000+08:00⇥
      2026-11-26T10:00:00.004+08:00⇥review⇥ganymede⇥3⇥0⇥2026-11-26T10:10:00.000+08:00⇥

      """
    #expect(try collection.log() == log.replacing("⇥", with: "\t"))
  }

  @Test func `speaks Chinese and understands an input method`() throws {
    let collection = try SampleCollection()
    let result = try collection.run(
      "review", input: "\n　\n \n４\n？\n！\nｑ\n", environment: ["LANG": "zh_CN.UTF-8"])
    let expected = """
      回车看答案，然后 1 忘了、2 想了想、3 记得、4 很容易。? 所有按键，q 离开。

      1/3 · moons
      Moons › Mars
      问：How many moons has Mars?
      回车：看答案
      答：two
      1 忘了 1 分   2 想了想 6 分   3 记得 10 分   4 很容易 8 天
      记得 · 10 分钟后再问 · u 撤销

      2/4 · moons · ↻1
      Moons › Mars
      问：Phobos needs [……] for one orbit.
      回车：看答案
      答：7.7 h

          Phobos needs 7.7 h for one orbit.
      1 忘了 1 分   2 想了想 6 分   3 记得 10 分   4 很容易 6 天
      很容易 · 6 天后再问 · u 撤销

      3/4 · moons · ↻1
      Moons › 木星
      问：木星最大的卫星叫什么？
      回车：看答案
      按键
      空格、回车     看答案，然后是“记得”
      1 或 a         忘了
      2 或 s         想起来了，费了点劲
      3 或 d         记得
      4 或 f         很容易
      u              撤销，可以连续按
      e              编辑卡片
      v              看它出自笔记的哪几行
      i              为什么现在问，记得怎么样
      o              打开图片
      !              暂停，直到你恢复它
      -              推迟到明天
      *              标记，以后再改
      x              永久弃用
      =              我键入的也对
      ↑ ↓            滚动
      q              离开，一切都已保存
      已暂停。“retain resume ganymede”可以恢复。

      3/3 · moons · ↻1
      Moons › Mars
      问：How many moons has Mars?
      回车：看答案
      复习 2 张 · 0:00 · 记得 2 张（100 %，目标 90 %）
      都已保存。今天还有 1 张会再问。
      明天 0 张 · 一周 ·····▇· · 连续 1 天

      """
    #expect(result == .init(output: expected, errors: "", exitCode: 0))
  }

  @Test func `says why, and takes back what was answered two days ago`() throws {
    let collection = try SampleCollection()
    _ = try collection.run("review", input: "\n3\nq\n")
    let result = try collection.run("review", input: "i\nu\n", at: "2026-11-28T10:00:00+08:00")
    let expected = """
      Enter shows the answer, then 1 forgot, 2 with effort, 3 good, 4 easy. ? all keys, q leaves.

      1/3 · moons · ↻1
      Moons › Mars
      Q: How many moons has Mars?
      Enter: the answer
      Why card marsmoon comes now
      Promised for 2026-11-26 10:10.
      Recall now 91 %, target 90 %.
      Recall falls to 90 % in 2.3 days. Difficulty 2.1 of 10.
      1 review, forgotten 0 times.
        2026-11-26 10:00  Good  → 2026-11-26 10:10
      An answer now leads to:
      1 Forgot 1m   2 With effort 10m   3 Good 9d   4 Easy 16d
      Undone: the grade “Good”. The card is back as it was.

      1/3 · moons
      Moons › Mars
      Q: How many moons has Mars?
      Enter: the answer
      Everything is saved. 3 are left for today.

      """
    #expect(result == .init(output: expected, errors: "", exitCode: 0))
    #expect(try collection.run("show", "marsmoon").output.contains("New: not asked yet."))
  }

  @Test func `ends where the input ends`() throws {
    let collection = try SampleCollection()
    let result = try collection.run("review", "--limit", "1", input: "\n4\n")
    #expect(
      result.output.hasSuffix(
        "Done. 2 are left for today.\nTomorrow 0 · the week ······· · 1 day in a row\n"))
    #expect(try collection.run("due", "--count").output == "2\n")
  }

  @Test func `shows no escape sequence of a card`() throws {
    let collection = try SampleCollection(
      deck: "Q: a\u{1B}]52;c;eA==\u{7}b\u{202E}c\nA: \u{1B}[2Jd\n")
    let result = try collection.run("review", input: "\nq\n")
    #expect(result.output.contains("Q: a␛]52;c;eA==␇bc\n"))
    #expect(result.output.contains("A: ␛[2Jd\n"))
    #expect(!result.output.utf8.contains(0x1B))
  }

  @Test func `compares typed answers as values and lets the learner overrule`() throws {
    let collection = try SampleCollection()
    let result = try collection.run("review", "--typed", input: "2\n\n７.７ h\n\n木卫\n=\n\n")
    #expect(result.errors.isEmpty)
    let said = result.output.split(separator: "\n").filter {
      $0.hasSuffix("✓") || $0.hasSuffix("✗") || $0.contains("counts as right")
    }
    #expect(said.prefix(3) == ["2 ✓", "７.７ h ✓", "木卫 ✗"])
    #expect(said.last == "“木卫” counts as right from now on.")
    let log = try collection.log()
    #expect(log.contains("\taccept\tganymede\t\t\t\t{\"answer\":\"木卫\"}\n"))
    #expect(
      log.contains("\treview\tganymede\t3\t0\t2026-11-26T10:10:00.000+08:00\t{\"typed\":\"木卫\"}\n"))
  }
}
