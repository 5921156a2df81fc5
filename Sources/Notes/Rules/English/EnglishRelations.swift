/// Who made what, what consists of what, what serves what: in English.
enum EnglishRelations {
  static let phrases: [Phrase] = [
    Phrase(
      "en.made-by", .name,
      "<subject> (was|were|is|are)? (first)? <verb=invented|discovered|founded|created|coined|developed|designed|written|proposed|introduced> by <answer:name>",
      prior: 0.8, attribute: "{verb} by", question: "Who {verb} {subject}?", hint: "who")
  ]
}
