/// What consists of what, in Chinese.
enum ChineseLists {
  static let phrases: [Phrase] = [
    Phrase(
      "zh.includes", .list,
      "<verb=包括|包含|涵盖|囊括|含有|涉及|分为|分成|划分为|提供|支持|需要|仅限于|只限于|限于|分布在|分布于|盛产|出产|主产>(了)?<answer:enumeration>$",
      prior: 0.6, subject: "{subject}", attribute: "{verb}", hint: "哪些"),
    Phrase(
      "zh.divided", .list,
      "(把|将)<subject:noun>(分成|分为|划分为|归为)<answer:enumeration>(两类|三类|四类|五类|六类|七类|八类|九类|两种|三种|四种|五种|六种|三大类|四大类|五大类|三级|四级|五级|三期|四期|五期)$",
      prior: 0.7, attribute: "分为", question: "{subject}分为哪几类？", hint: "哪些"),
    Phrase(
      "zh.made-of", .list, "<subject:noun>由<answer:enumeration>(组成|构成)", prior: 0.7,
      attribute: "组成",
      question: "{subject}由哪些部分组成？", hint: "哪些"),
    Phrase(
      "zh.such-as", .list, "(例如|比如|诸如|如)<answer:enumeration>$", prior: 0.58, attribute: "例子",
      hint: "哪些"),
    Phrase(
      "zh.are", .list, "(是|为|在于|分别是)<answer:enumeration>$", prior: 0.6, attribute: "哪些",
      hint: "哪些"),
    Phrase(
      "zh.in-fields", .list, "(在|对)<answer:enumeration>(等)?(方面|领域|上|中|的)", prior: 0.5,
      attribute: "领域", hint: "哪些"),
  ]
}
