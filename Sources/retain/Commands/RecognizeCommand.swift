import Recognition

extension Command {
  static let recognize = Command(
    "recognize", in: .memory,
    options: [.jsonl],
    summary: Wording(
      "numbers, money, units and dates in text, for scripts", "供脚本调用：识别文字里的数、金额、单位和日期"),
    details: Wording(
      """
      Reads texts from standard input, one JSON object a line, and answers each with a line.
        {"id":"1","input":"On September 12 the price fell to $1.10","reference":"2024-09-20"}
      "reference" is the day the text was written, "locale" is zh, en or en-GB; both may be left out.
      "start" and "end" count Unicode scalars; the end is not included.
      """,
      """
      从标准输入读取文字，每行一个 JSON 对象，并逐行回答。
        {"id":"1","input":"9月12日，价格降到1.10美元","reference":"2024-09-20"}
      “reference”是文字写下的日期，“locale”是 zh、en 或 en-GB；两者都可以不写。
      “start”和“end”按 Unicode 标量计数，不含终点。
      """)
  ) { context in
    guard context.arguments.has(.jsonl) else {
      throw Failure.wrongUsage(RecognizeWords.needsJSONL.wording)
    }
    var number = 0
    while let line = context.input.line() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      do throws(Failure) {
        context.output.data(try RecognizeQuestion(line).answer() + "\n")
      } catch {
        throw Failure.failed(RecognizeWords.line(number, error.what))
      }
    }
  }
}
