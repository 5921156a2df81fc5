/// What consists of what, in Chinese.
enum ChineseLists {
  static let phrases: [Phrase] = [
    Phrase(
      "zh.includes", .list,
      "<subject>(主要|一共|总共)?(包括|包含|涵盖|分为|分成|有|提供|支持|针对|提到|参加|解决)(了)?<answer:enumeration>$",
      prior: 0.6, attribute: "包括", hint: "哪些"),
    Phrase(
      "zh.made-of", .list, "<subject>由<answer:enumeration>(组成|构成)", prior: 0.7, attribute: "组成",
      question: "{subject}由哪些部分组成？", hint: "哪些"),
    Phrase(
      "zh.such-as", .list, "<subject>(例如|比如|诸如|如)<answer:enumeration>$", prior: 0.55,
      attribute: "例子", hint: "哪些"),
    Phrase(
      "zh.are", .list, "<subject>(是|为|在于|分别是)<answer:enumeration>$", prior: 0.6,
      attribute: "哪些", hint: "哪些"),
  ]
}
