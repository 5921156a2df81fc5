import Testing

@testable import Notes

/// Figures of Chinese notes on studies.
@Suite struct `Effects that a Chinese note gives` {
  @Test(arguments: [
    ("- 肾结石：≥3 杯/天 HR 0.72 (0.61–0.85)\n", "肾结石：≥3 杯/天 HR 是多少？ → 0.72"),
    (
      "- 每多吃 50 克粗粮，便秘 OR 0.81 (0.70–0.94)\n",
      "每多吃 50 克粗粮，便秘 OR 是多少？ → 0.81"
    ),
    (
      "- 常吃与不吃：骨折 HR 0.91 (0.84–0.98)，跌倒 HR 1.04 (0.97–1.12)\n",
      "常吃与不吃：跌倒 HR 是多少？ → 1.04"
    ),
  ])
  func `are asked for, with what they are the effect of`(note: String, line: String) {
    #expect(deckLines("# 粗粮研究\n\n## 梁 2031\n\n" + note).contains(line))
  }

  @Test(arguments: [
    ("- 每多吃 50 克粗粮，便秘 OR 0.81 (0.70–0.94)\n", "50 克::"),
    ("- 肾结石：≥3 杯/天 HR 0.72 (0.61–0.85)\n", "3 杯::"),
    ("- 常吃与不吃：骨折 HR 0.91 (0.84–0.98)；≥3 碗/天 HR 0.64 (0.50–0.82)\n", "0.64"),
    ("- 粗粮吃得少的人更怕冷，HR 1.3 左右的差别容易看错\n", "1.3"),
  ])
  func `are asked for instead of what they hold for`(note: String, part: String) {
    #expect(!deckLines("# 粗粮研究\n\n## 梁 2031\n\n" + note).contains { $0.contains(part) })
  }
}
