import Testing

@testable import Notes

@Suite struct `Dated events` {
  @Test(arguments: [
    ("On March 3, 1887 the teacher came to Tuscumbia.\n", "March 3, 1887"),
    ("March 3, 1887, the teacher came to Tuscumbia.\n", "March 3, 1887"),
    ("1887年3月3日，老师来到塔斯坎比亚镇。\n", "1887年3月3日"),
  ])
  func `ask for the whole day, commas included`(text: String, day: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    let reader = SentenceReader(document)
    let days = reader.sentences(of: 0).flatMap { sentence in
      DatedEventRule().facts(in: sentence, of: document).map(\.value)
    }
    #expect(days == [.text(day)])
  }

  @Test(arguments: [
    ("24 年 5 月 8 号，船厂搬到河口。\n", "2024 年 5 月 8 号"),
    ("去年 5 月 2 日，船厂搬到河口。\n", "2024年 5 月 2 日"),
    ("5 月 2 日，船厂搬到河口。\n", "2025年5 月 2 日"),
  ])
  func `are answered with one year`(text: String, day: String) {
    let lines = deckLines("---\ndate: 2025-06-01\n---\n# 船厂\n\n\(text)")
    #expect(lines.contains { $0.hasSuffix("→ \(day)") })
  }

  @Test func `at the end of a year of two figures are asked as years`() {
    #expect(
      deckLines("# 船厂\n\n船厂 24 年底搬到了河口。\n").allSatisfy { !$0.contains("::多久") })
  }

  @Test(arguments: ["老水库每年 10 月放水给渔民捕捞。\n", "2015 年起蓄水：12 月水位降到三十厘米，给白鹭。\n"])
  func `of every year ask nothing`(text: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    let months = SentenceReader(document).sentences(of: 0).flatMap { sentence in
      DatedEventRule().facts(in: sentence, of: document).map(\.question)
    }
    #expect(!months.contains { $0?.contains("12 月") == true || $0?.contains("水位") == true })
    #expect(!months.contains { $0?.contains("放水") == true })
  }

  @Test(arguments: [(2, 0), (200, 1)])
  func `look back for the word that repeats them, but not for ever`(sentences: Int, count: Int) {
    let between = String(repeating: "坝上种树。", count: sentences)
    let text = "2015 年起蓄水。\(between)12 月 3 日工人们修好了老水闸。\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    let days = SentenceReader(document).sentences(of: 0).flatMap { sentence in
      DatedEventRule().facts(in: sentence, of: document).map(\.value)
    }
    #expect(days.count { $0 == .text("12 月 3 日") } == count)
  }

  @Test func `lead from one place to another`() {
    #expect(
      deckLines("# 北线年表\n\n- 1908.4.20 北线全通，东港—西港 404 公里\n- 1911.3.2 西港失火\n").contains(
        "北线全通，东港—西港 404 公里：什么时候？ → 1908.4.20"))
  }

  @Test(arguments: [
    ("- 1614 何青写了一本谈北岸潮汐与渡船航路的小书，其中讲到一种能测水深的铅锤\n", "小书："),
    ("- 1890 周望借鉴南岸老船匠传下来的旧图纸样，造出了六桨新船\n", "图纸样："),
  ])
  func `are whole where the first clause is only half of them`(line: String, half: String) {
    let lines = deckLines("# 渡船年表\n\n" + line + "- 1911 西港失火，烧了三条船\n")
    #expect(lines.allSatisfy { !$0.contains(half) } && lines.contains { $0.contains("哪一年") })
  }
}
