import Testing

@testable import Notes

@Suite("An answer that can be reckoned") struct ReckoningTests {
  @Test(arguments: [
    ("2.8万元", "村里出 2万元，县里出 8000元，合计[多少钱]"), ("60%", "a ratio of 0.4, so [what percentage] fewer"),
    ("40%", "a ratio of 0.4, that is [what percentage]"), ("48.3%", "赞成 51.7%，反对 [百分之几]"),
    ("25%", "1200 hives, of which 300 died ([what percentage])"),
    ("2%", "Moss 1921: 6 losses among 248 hives ([what percentage])"),
    ("74.6%", "共 548.4 吨，橡木 409.0 吨（[百分之几]）"),
    ("45%", "the toll rose from 200 to 290 (+[what percentage])"),
    ("£900", "Guild saver: £6,000/yr, 15% bonus = [how much]"),
    ("64 M rows", "Three decks = 400^3 = [how many rows]"),
    ("31 TB", "Blocks of 256,000 bytes: 120 million blocks = [how many TB]"),
  ])
  func `is no answer`(answer: String, front: String) {
    #expect(Reckoning.gives(Array(answer.utf8), from: Array(front.utf8)))
  }

  @Test(arguments: [
    ("2.8万元", "村里出 2元，县里出 8000元，用了[多少钱]"), ("60%", "a ratio of 4, so [what percentage] fewer"),
    ("3%", "Moss 1921: 6 losses among 248 hives, mites on [what percentage]"),
    ("£950", "Guild saver: £6,000/yr, 15% bonus = [how much]"),
    ("50%", "Add 0.5 l of oil, then fill the tank to [what percentage]"),
  ])
  func `is one that other figures do not give`(answer: String, front: String) {
    #expect(!Reckoning.gives(Array(answer.utf8), from: Array(front.utf8)))
  }
}

@Suite("An answer that stands beside its blank") struct ShownFigureTests {
  private func shows(_ answer: String, _ front: String) -> Bool {
    let text = Array(front.utf8)
    let open = text.firstIndex(of: UInt8(ascii: "["))!
    let close = text.firstIndex(of: UInt8(ascii: "]"))!
    return Reckoning.shows(Array(answer.utf8), in: text, beside: open..<close + 1)
  }

  @Test(arguments: [
    ("1200 MB", "缓存：48 × 25 MB = [多少MB]，够用一天"), ("42 米", "渠长 84 米，上游一半 [多少米]"),
    ("650 个", "门牌 1200–1850，大约 [多少个]"), ("1 升", "一瓶 ≈ [多少升]（0.98）"), ("三种", "木料[多少种]（松、杉、樟）"),
  ])
  func `is none to learn`(answer: String, front: String) { #expect(shows(answer, front)) }

  @Test(arguments: [
    ("12 V", "电压 U = I × R = [多少V]"), ("650 个", "门牌 1200–1850，另有 [多少个]"),
    ("3%", "客流比去年多 [百分之几]（不算渡船、缆车）"), ("2 L", "冷却水 1:3 ≈ [多少L]（夏天）"),
  ])
  func `is one that has to be known`(answer: String, front: String) {
    #expect(!shows(answer, front))
  }
}

@Suite("An answer that tells nothing") struct EmptyAnswerTests {
  @Test(arguments: [
    ("130 years ago", true), ("7,700 years ago", false), ("2 million years ago", false),
  ])
  func `counts back from a day that is not shown`(answer: String, isEmpty: Bool) {
    let document = Reader.read(Note(path: "sample.md", text: Array("telephone\n".utf8)))
    let empty = EmptyAnswer(Array(answer.utf8), .date, "when", nil, nil, document)
    #expect(empty.tellsNothing(in: .question) == isEmpty)
  }
}
