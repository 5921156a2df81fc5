import Testing

@testable import Notes

@Suite struct `Relations` {
  static let samples = [
    PhraseSample("zh.made-by", "第一辆汽车由⟦卡尔·本茨⟧发明。"),
    PhraseSample("zh.made-by", "第一辆汽车由旧零件拼成。"),
    PhraseSample("en.made-by", "The telescope was invented by ⟦Hans Lippershey⟧."),
    PhraseSample("en.made-by", "The telescope was sold by weight."),
  ]

  @Test(arguments: samples)
  func `finds the answer and nothing else`(sample: PhraseSample) {
    #expect(answers(of: sample.rule, in: sample.text) == (sample.answer.map { [$0] } ?? []))
  }
}
