/// What is like, better or worse than what: in Chinese.
enum ChineseComparisons {
  static let phrases: [Phrase] = [
    Phrase(
      "zh.equal", .comparison,
      "<subject>(与|和|跟|同)<answer:noun>(的比较中|的对比中)?(的)?(表现|水平|结果)?(大致|基本|完全)?(相当|相同|相似|类似|一样|持平|相近|不相上下|具有可比性)",
      prior: 0.65, attribute: "相当", hint: "什么"),
    Phrase(
      "zh.equal.bare", .comparison,
      "^(表现|水平|结果|性能)?(与|和|跟|同)<answer:noun>(的)?(表现|水平|结果)?(大致|基本|完全)?(相当|相同|相似|类似|一样|持平|相近|不相上下)$",
      prior: 0.66, attribute: "相当", hint: "什么"),
    Phrase(
      "zh.better.bare", .comparison,
      "^(仍|仍然|略|略微|明显|显著|全面|大幅|远远)?<verb=优于|超过|超越|胜过|领先于|落后于|低于|高于|逊于|不如|强于|快于|慢于|大于|小于|多于|少于>(了)?<answer:noun>$",
      prior: 0.66, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.better", .comparison,
      "<subject>(明显|显著|全面|大幅|远远|略微|仅|均|都)?<verb=优于|超过|超越|胜过|领先|落后于|低于|高于|逊于|不如|击败|打败|战胜|强于|快于|慢于|大于|小于|多于|少于>(了)?<answer:noun>$",
      prior: 0.6, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.like", .comparison,
      "<subject>(就|则|很|更|大致|可以)?(相当于|类似于|堪比|好比|如同|就像|像是|就如同|等于是)<answer>$",
      prior: 0.6, attribute: "类比", hint: "什么"),
    Phrase(
      "zh.differs.more", .comparison,
      "<subject>(与|和|跟|同)<answer:noun>(具有|有|有着|存在|存在着)(很大|较大|明显|显著|本质|根本)?(的|上的)?(不同|差异|差别|区别)(特性|性质|特点|特征|规律|之处)?$",
      prior: 0.62, attribute: "不同", hint: "什么"),
    Phrase(
      "zh.differs", .comparison, "<subject>(与|和|跟|同)<answer>(不同|有所不同|相反|不一样)$",
      prior: 0.55, attribute: "不同", hint: "什么"),
  ]
}
