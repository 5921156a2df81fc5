import Decks
import Testing

@testable import Notes

/// What a Chinese card shows besides the clause of its answer.
@Suite struct `Chinese clozes` {
  @Test(arguments: [
    ("- **风车**：用来抽水。高 31 米，重 6 吨\n", "（风车）"),
    ("青石塔公司负责修缮。已经支付 31 万元\n", "（青石塔公司）"),
    ("- 水车\n  - 每天转 800 圈\n", "（水车）"),
  ])
  func `name what they are about`(text: String, prefix: String) {
    #expect(fronts(text).contains { $0.hasPrefix(prefix) })
  }

  @Test(arguments: [
    ("理由：邻居反对。会议拖了 31 天\n", ["会议拖了 [多久]"]), ("净重 3:20 吨。前后花了 31 天\n", []),
    ("王师傅修塔。吵了大概四十分钟\n", []), ("- 备注\n  - 每天转 800 圈\n", ["每天转 [多少圈]"]),
  ])
  func `show nothing that names no thing`(text: String, expected: [String]) {
    #expect(fronts(text) == expected)
  }

  @Test(arguments: [
    "吵了大概四十分钟。\n", "作者强调这不等于损失了 31 万元。\n", "大部分是 31 万元。\n", "补充说，或许得等 31 天。\n",
    "1938 年那个数最高。\n", "那家店能不能退 31 元。\n",
  ])
  func `are not made when nothing says of what`(text: String) {
    #expect(fronts(text) == [])
  }

  @Test(arguments: [
    ("青石塔建于[哪一年]", "青石塔建于 1712 年，高 31 米。\n"),
    ("守军坚持了[多久]", "守军坚持了 4 年零 7 个月。\n"), ("水税是收成的[几成]", "水税是收成的三成。\n"),
    ("太守在 [哪一年]修塔", "太守在 749 年修塔。\n"),
  ])
  func `ask with a word that fits`(front: String, text: String) {
    #expect(fronts(text).contains { $0.replacing(" ", with: "") == front.replacing(" ", with: "") })
  }

  @Test(arguments: [
    ("水车要在 1927 年和 1994 年检修。\n", ["水车要[什么时候]检修"]), ("水闸一般配 3 个或 5 个闸门。\n", []),
    ("守塔人一年两次刷漆。\n", []), ("最长不得超过二年（24 条）。\n", ["最长不得超过[多久]（24 条）"]),
  ])
  func `ask for no half of a fact`(text: String, expected: [String]) {
    #expect(fronts(text) == expected)
  }

  private func fronts(_ text: String) -> [String] {
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    var reader = SentenceReader(document)
    var fronts: [String] = []
    for passage in document.passages.indices {
      reader.forEachSentence(of: passage) { sentence in
        for fact in QuantityRule().facts(in: sentence, of: document) {
          fronts += Proposer(document).proposals(for: fact, in: sentence)
            .filter { $0.footing != .none }.map(\.front)
        }
      }
    }
    return fronts
  }

  @Test(arguments: [
    (
      "船厂分三等：大木匠、铁匠、漆匠。大木匠每天拿 6 元，管三顿饭。\n",
      "（船厂分三等）大木匠每天拿 {{c1::6 元::多少钱}}"
    ),
    (
      "作者的解释：不是手艺不行，是单子没了。\n- 粮船改折：1901 年\n- 船捐停收：1911 年\n",
      "粮船改折是什么时候？ → 1901 年"
    ),
    (
      "押金最多两个月船租（渡船条例 18 条），退船后 9 天内退。\n",
      "押金最多两个月船租（渡船条例 18 条），退船后 {{c1::9 天::多久}}内退"
    ),
  ])
  func `is not opened by what tells nothing of it`(note: String, line: String) {
    let lines = deckLines("# 船厂\n\n" + note)
    #expect(lines.contains(line) && !lines.contains { $0.contains("18 条::") })
  }
}
