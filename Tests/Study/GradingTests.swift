import Testing

@testable import Study

@Suite struct `A typed answer` {
  @Test(arguments: [
    ("$1.10", "1.10 美元"), ("$1.10", "$1.1"), ("$1.10", "1.1 USD"), ("$1.10", "1.1"),
    ("20万", "200,000"), ("200,000", "20 万"), ("200k", "200000"), ("1.3k", "1300"),
    ("40%", "40％"), ("90分钟", "1.5小时"),
    ("**o3-mini**", "O3-mini"), ("`ls -l`", "ls -l"), ("[OpenAI](https://openai.com)", "openai"),
    ("世界卫生组织（WHO）", "世界卫生组织"), ("It's blue.", "it's  blue"), ("约 30 人", "30人"),
    ("每百万token 1.10 美元", "$1.10"),
  ])
  func `that says the same is right`(answer: String, typed: String) {
    #expect(Grading.grade(typed, answer: answer) == .right)
  }

  @Test(arguments: [
    ("$1.10", "$110"), ("$1.10", "1.1 CNY"), ("20万", "2万"), ("40%", "4%"),
    ("2024年9月12日", "2024年9月13日"), ("o3-mini", "gpt-4"), ("blue", ""), ("blue", "  "),
    ("1个月", "31天"), ("第三", "第四"),
  ])
  func `that says something else is wrong`(answer: String, typed: String) {
    guard case .wrong = Grading.grade(typed, answer: answer) else {
      Issue.record("\(typed) for \(answer): \(Grading.grade(typed, answer: answer))")
      return
    }
  }

  @Test func `that is a slip away is near, and shows where`() {
    #expect(
      Grading.grade("Photosynthesys", answer: "photosynthesis")
        == .near([
          .same("photosynthes"), .missing("i"), .extra("y"), .same("s"),
        ]))
  }

  @Test func `with another figure is told how far it is off`() {
    #expect(Grading.grade("¥1,199", answer: "¥1,299") == .wrong(distance: 100.0 / 1299.0))
  }

  @Test(arguments: [
    ("7.7 h", "7.6 h", 1.3), ("7.7 h", "7.6", 1.3), ("7.7 小时", "7.6 hours", 1.3),
    ("1.5 km", "1.2", 20),
    ("1.5 km", "1200 米", 20), ("7.7 hours", "7.6 h", 1.3),
  ])
  func `tells the same distance in every spelling`(answer: String, typed: String, percent: Double) {
    guard case .wrong(let distance?) = Grading.grade(typed, answer: answer) else {
      Issue.record("\(Grading.grade(typed, answer: answer))")
      return
    }
    #expect((distance * 1000).rounded() / 10 == percent)
  }

  @Test(arguments: [
    ("7.7 h", "7.7"), ("7.7 h", "462 min"), ("7.7 小时", "7.7 h"), ("1.5 km", "1.5"),
    ("约 20 分钟", "20"),
  ])
  func `may leave out the unit or write another`(answer: String, typed: String) {
    #expect(Grading.grade(typed, answer: answer) == .right)
  }

  @Test(arguments: [
    ("\"intuitive\"", "intuitive"), ("“最危险的部分”", "最危险的部分"),
    ("Q and Strawberry", "“Q and Strawberry”"),
    ("《Quiet-STaR》", "quiet-star"),
  ])
  func `needs no quotation marks`(answer: String, typed: String) {
    #expect(Grading.grade(typed, answer: answer) == .right)
  }

  @Test func `that was accepted before is right`() {
    #expect(Grading.grade("WHO", answer: "世界卫生组织", accepted: ["WHO"]) == .right)
    #expect(Grading.grade("1.2", answer: "1.1", accepted: ["1.20"]) == .right)
  }

  @Test func `of great length is no trouble`() {
    let long = String(repeating: "word ", count: 20_000)
    #expect(Grading.grade(long, answer: long) == .right)
    #expect(Grading.grade(long + "x", answer: long) == .wrong(distance: nil))
  }
}
