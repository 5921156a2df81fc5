import Memory

extension Command {
  static let memory = Command(
    "memory", in: .memory,
    options: [.jsonl],
    summary: Wording("the memory model, for scripts", "供脚本调用的记忆模型"),
    details: Wording(
      """
      Reads histories from standard input, one JSON object a line, and answers each with a line.
        {"model":"fsrs-6","desired_retention":0.9,"reviews":[{"days":0,"rating":3},{"days":4,"rating":3}],"elapsed":[1,30]}
      The model is fsrs-6 (whole days) or fsrs-7 (fractions too); "parameters" are its numbers, if not the usual ones.
      "days" have passed since the review before; "elapsed" asks for the recall so many days after the last.
      """,
      """
      从标准输入读取复习历史，每行一个 JSON 对象，并逐行回答。
        {"model":"fsrs-6","desired_retention":0.9,"reviews":[{"days":0,"rating":3},{"days":4,"rating":3}],"elapsed":[1,30]}
      模型是 fsrs-6（整天）或 fsrs-7（可以有小数）；“parameters”是它的参数，不写就用默认值。
      “days”是距上一次复习的天数；“elapsed”询问最后一次复习若干天后还记得的概率。
      """)
  ) { context in
    guard context.arguments.has(.jsonl) else {
      throw Failure.wrongUsage(MemoryWords.needsJSONL.wording)
    }
    var number = 0
    while let line = context.input.line() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      do throws(Failure) {
        context.output.data(try MemoryQuestion(line).answer() + "\n")
      } catch {
        throw Failure.failed(MemoryWords.line(number, error.what))
      }
    }
  }
}
