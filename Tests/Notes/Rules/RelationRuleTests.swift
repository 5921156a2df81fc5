import Testing

@testable import Notes

@Suite struct `Relations` {
  static let samples = [
    PhraseSample("zh.made-by", "第一辆汽车由⟦卡尔·本茨⟧发明。"),
    PhraseSample("zh.made-by", "第一辆汽车由旧零件拼成。"),
    PhraseSample("zh.person-made", "1796 ⟦爱德华·詹纳 Edward Jenner⟧发明牛痘接种法。"),
    PhraseSample("zh.person-made", "1796 他们发明牛痘接种法。"),
    PhraseSample("zh.ends-on", "秋季班的报名截止到⟦2026年9月30日⟧。"),
    PhraseSample("zh.ends-on", "秋季班的报名截止到招满为止。"),
    PhraseSample("en.ends-on", "The winter season runs until ⟦March 15, 2027⟧."),
    PhraseSample("en.ends-on", "The winter season runs until the snow is gone."),
    PhraseSample("zh.comes-from", "咖啡因来自⟦咖啡豆⟧。"),
    PhraseSample("zh.comes-from", "咖啡因很苦。"),
    PhraseSample("zh.purpose", "胆汁的作用是⟦乳化脂肪⟧。"),
    PhraseSample("zh.purpose", "胆汁呈黄绿色。"),
    PhraseSample("zh.rated", "这座桥被评为⟦国家级文物⟧。"),
    PhraseSample("zh.rated", "这座桥很长。"),
    PhraseSample("zh.seen-as", "人们把心脏比作⟦水泵⟧。"),
    PhraseSample("zh.called", "番茄又称⟦西红柿⟧。"),
    PhraseSample("zh.equal", "甲厂的产量与⟦乙厂⟧相当。"),
    PhraseSample("zh.equal", "甲厂的产量很高。"),
    PhraseSample("zh.better", "新方法优于⟦旧方法⟧。"),
    PhraseSample("zh.better", "新方法用得很广。"),
    PhraseSample("zh.used-for", "听诊器用于⟦检查心肺⟧。"),
    PhraseSample("zh.made-of", "细胞由⟦细胞膜、细胞质和细胞核⟧组成。"),
    PhraseSample("zh.such-as", "柑橘类水果，例如⟦橙子、柚子和柠檬⟧。"),
    PhraseSample("en.made-by", "The telescope was invented by ⟦Hans Lippershey⟧."),
    PhraseSample("en.made-by", "The telescope was sold by weight."),
    PhraseSample("en.stands-for", "DNA stands for ⟦deoxyribonucleic acid⟧."),
    PhraseSample("en.stands-for", "DNA stands in the nucleus."),
    PhraseSample("en.used-for", "Litmus is used to ⟦test acidity⟧."),
    PhraseSample("en.causes", "Smoking causes ⟦lung cancer⟧."),
    PhraseSample("en.causes", "Smoking was common."),
    PhraseSample("en.becomes", "The village became the ⟦capital⟧."),
    PhraseSample("en.located", "Quito is located in ⟦Ecuador⟧."),
    PhraseSample("en.relates", "The report is written in ⟦Latin⟧."),
    PhraseSample("en.with", "The library is free under the ⟦MIT⟧ licence."),
    PhraseSample("quantity.percentage", "The lake lost ⟦40%⟧ of its water."),
    PhraseSample("quantity.percentage", "The lake lost much of its water."),
    PhraseSample("zh.respectively", "甲、乙两组的平均分分别为⟦71⟧、83。"),
    PhraseSample("role.office", "⟦工程总监⟧玛丽·安德森说桥已建成。"),
    PhraseSample("abbreviation", "They use ⟦Global Positioning System⟧ (GPS) data."),
    PhraseSample("numbered-note", "Kickoff meeting (Week ⟦2⟧)"),
    PhraseSample("numbered-note", "Kickoff meeting (in spring)"),
    PhraseSample("enumeration", "The alloy contains ⟦copper, tin and zinc⟧."),
  ]

  @Test(arguments: samples)
  func `finds the answer and nothing else`(sample: PhraseSample) {
    #expect(answers(of: sample.rule, in: sample.text).first == sample.answer)
  }
}
