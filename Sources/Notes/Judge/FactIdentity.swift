import Decks

/// The id of a generated card: from the note's path, the kind, subject, attribute and qualifiers, never from the value
/// or the wording.
enum FactIdentity {
  /// - Parameter repetition: How many facts of the note had the same identity before this one.
  static func id(of fact: Fact, in document: Document, repetition: Int) -> CardID {
    var parts = [document.path, fact.kind.rawValue, fact.subject, fact.attribute]
    parts += fact.qualifiers.map(\.identity)
    if let surroundings = surroundings(of: fact, in: document) { parts.append(surroundings) }
    if repetition > 0 { parts.append(String(repetition)) }
    return CardID(hashing: parts)
  }

  /// What stands around the answer when the rule does not know what it asks for: the clause, or the sentence where the
  /// clause says too little.
  private static func surroundings(of fact: Fact, in document: Document) -> String? {
    guard fact.attribute.isEmpty, fact.question == nil, case .span(let answer) = fact.value else {
      return nil
    }
    if let window = fact.window {
      let clause = text(of: window, without: answer, in: document)
      if clause.utf8.count >= shortestClause { return clause }
    }
    return text(of: fact.evidence, without: answer, in: document)
  }

  /// In bytes, the blank included.
  private static let shortestClause = 13

  /// The text with the answer and all other figures left out.
  private static func text(
    of range: Range<Int>, without answer: Range<Int>, in document: Document
  ) -> String {
    var text: [UInt8] = []
    for offset in range {
      let byte = document.text[offset]
      if answer.contains(offset) {
        if offset == answer.lowerBound { text.append(UInt8(ascii: "_")) }
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        if text.last != UInt8(ascii: "#") { text.append(UInt8(ascii: "#")) }
      } else {
        text.append(byte)
      }
    }
    return Folding.fold(String(decoding: text, as: UTF8.self))
  }
}

extension Qualifier {
  /// What of it distinguishes two facts; a hedge does not.
  fileprivate var identity: String {
    switch self {
    case .condition(let text), .speaker(let text), .scope(let text): text
    case .asOf, .hedge: ""
    }
  }
}
