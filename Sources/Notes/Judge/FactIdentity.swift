import Decks

/// The id of a generated card: from the note's path, the kind, subject, attribute and qualifiers, never from the value
/// or the wording.
enum FactIdentity {
  /// - Parameter repetition: How many facts of the note had the same identity before this one.
  static func id(of fact: Fact, path: String, repetition: Int) -> CardID {
    var parts = [path, fact.kind.rawValue, fact.subject, fact.attribute]
    parts += fact.qualifiers.map(\.identity)
    if repetition > 0 { parts.append(String(repetition)) }
    let digits = Fingerprint.hex(of: parts.joined(separator: "\u{1F}"), digits: 10)
    var bits = UInt64(digits, radix: 16) ?? 0
    var letters: [Character] = []
    for _ in 0..<8 {
      letters.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return CardID(String(letters.reversed()))
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
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
