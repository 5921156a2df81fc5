/// Turns a subject with its verb into a question for the object.
struct EnglishQuestion {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// `What does the team score in Oslo?` of `The team scores`; with a blank when the verb has no known base form.
  func asking(_ words: String, verbIn range: Range<Int>, rest: String) -> String {
    let lead = SentenceCutter(text).trimmed(range)
    guard let space = text[lead].lastIndex(of: 0x20) else { return "\(words) ____ \(rest)" }
    let verb = space + 1..<lead.upperBound
    let subject = EnglishLabel.withSmallArticle(
      string(SentenceCutter(text).trimmed(lead.lowerBound..<space)))
    if EnglishWords.be.contains(text, verb) { return "What \(string(verb)) \(subject) \(rest)?" }
    guard EnglishVerb(text).first(in: lead.lowerBound..<space) == nil,
      let base = Self.base(of: string(verb))
    else { return "\(words) ____ \(rest)" }
    return "What does \(subject) \(base) \(rest)?"
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Of a third person: `reaches`, `carries`, `scores`.
  private static func base(of verb: String) -> String? {
    if verb == "has" { return "have" }
    guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.count > 3 else { return nil }
    if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
    let isLong = ["ches", "shes", "sses", "xes", "zzes"].contains(where: verb.hasSuffix)
    return String(verb.dropLast(isLong ? 2 : 1))
  }

}
