import Testing

@testable import retain

@Suite struct `Markdown on a card` {
  private func shown(_ text: String, width: Int = 40) -> String {
    CardMarkdown.lines(text, width: width).map(\.text).joined(separator: "\n")
  }

  @Test func `shows emphasis, code and links as styles`() {
    let text = InlineMarkdown.styled("**bold** *it* `x*y*` [page](https://a.b) snake_case_name 2*3")
    #expect(text.text == "bold it x*y* page snake_case_name 2*3")
    #expect(
      text.pieces.map(\.style)
        == [.strong, .plain, .emphasis, .plain, .code, .plain, .accent, .plain])
  }

  @Test(arguments: [
    (#"$x^2 + y_1$"#, "x² + y₁"),
    (#"$\frac{a}{b+1}$"#, "a/(b+1)"),
    (#"$\sqrt{2} \approx 1.41$"#, "√2 ≈ 1.41"),
    (#"$\alpha \le \beta^{n-1}$"#, "α ≤ βⁿ⁻¹"),
    (#"$\unknown{x}$"#, #"\unknownx"#),
    ("$1.10 and $4.40", "$1.10 and $4.40"),
    ("$1.10/$4.40", "$1.10/$4.40"),
    ("from $5 to 6$", "from $5 to 6$"),
  ])
  func `shows formulas as Unicode and leaves money alone`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test func `shows lists, quotes and code`() {
    let text = """
      Stages:

      1. Chatbots
      2. Reasoners that go on for quite a few words
         - nested
      - [x] done

      > quoted

      ```swift
      let  x = 1
      ```
      """
    let expected = """
      Stages:

      1. Chatbots
      2. Reasoners that go on for
         quite a few words
         • nested
      ☑ done

      │ quoted

        let  x = 1
      """
    #expect(shown(text, width: 30) == expected)
  }

  @Test func `lines up tables with Chinese and English`() {
    let text = """
      | 模型 | Price |
      |---|---:|
      | o3-mini | $1.10 |
      | 模型一号 | $15 \\| 20 |
      """
    let expected = """
      模型     │ Price
      ─────────┼─────────
      o3-mini  │ $1.10
      模型一号 │ $15 | 20
      """
    #expect(shown(text) == expected)
  }

  /// Found by fuzzing: twelve columns of four letters are wider than 80.
  @Test func `puts the cells of a table below each other where they do not fit side by side`() {
    let text = """
      | 产品 | 何时推出 | 谁说的 |
      |---|---|---|
      | 完整版 | 几周以后 | 奥特曼 |
      | GPT-5 | 还没有时间 |
      """
    let expected = """
      产品: 完整版
      何时推出: 几周
        以后
      谁说的: 奥特曼

      产品: GPT-5
      何时推出: 还没
        有时间
      """
    #expect(shown(text, width: 15) == expected)
  }

  @Test func `joins the lines of a paragraph without spaces between Chinese characters`() {
    #expect(shown("今天发布\n新模型\nfor everyone") == "今天发布新模型 for everyone")
  }

  @Test func `shows a mark without a partner as it is`() {
    let text = "a * b ** c ` d $ e [ f ![ g [[ h"
    #expect(shown(text) == text)
  }
}
