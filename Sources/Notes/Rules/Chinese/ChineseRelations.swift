/// Who made what, what consists of what, what serves what: in Chinese.
enum ChineseRelations {
  static let phrases: [Phrase] = [
    Phrase(
      "zh.made-by", .name, "<subject>由<answer:name>(所)?<verb=发明|提出|创立|创建|创办|建立|设计|开发|制造|编写|发现|主持>",
      prior: 0.8, attribute: "{verb}者", question: "{subject}由谁{verb}？", hint: "谁"),
    Phrase(
      "zh.maker", .name,
      "^<answer:name>(首先|首次|最早|最先)?<verb=发明|提出|创立|创建|创办|发现>了<subject>$",
      prior: 0.7, attribute: "{verb}者", question: "谁{verb}了{subject}？", hint: "谁"),
  ]
}
