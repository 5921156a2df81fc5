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

  /// What stands around the answer when neither subject nor attribute is known: the clause with the answer and all other
  /// figures left out.
  private static func surroundings(of fact: Fact, in document: Document) -> String? {
    guard fact.subject.isEmpty, fact.attribute.isEmpty, case .span(let answer) = fact.value else {
      return nil
    }
    let clause = fact.window ?? fact.evidence
    var text: [UInt8] = []
    for offset in clause {
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
