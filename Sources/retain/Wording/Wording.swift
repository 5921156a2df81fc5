/// One sentence of the interface in each of its languages.
///
/// `{1}` stands for the first value that `filled` is given, `{1|card|cards}` for the first word when that value is 1 and
/// for the second otherwise.
struct Wording: Hashable, Sendable {
  let english: String
  let chinese: String

  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A sentence that is the same in every language: a path, a name, a message of the system.
  init(verbatim text: String) {
    self.init(text, text)
  }

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  func filled(_ values: [String]) -> Wording {
    Wording(Self.fill(english, values), Self.fill(chinese, values))
  }

  /// Two sentences, one after the other.
  func followed(by other: Wording) -> Wording {
    Wording(english + " " + other.english, chinese + other.chinese)
  }

  private static func fill(_ template: String, _ values: [String]) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(
        separator: "|", omittingEmptySubsequences: false)
      let number = Int(parts[0]) ?? 0
      precondition(values.indices.contains(number - 1), "no value {\(number)} for: \(template)")
      let value = values[number - 1]
      filled += parts.count == 3 ? String(value == "1" ? parts[1] : parts[2]) : value
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

/// A table of sentences: the cases name them, the wording holds them, the compiler and a test keep it complete.
protocol Words: CaseIterable, Hashable, Sendable {
  var wording: Wording { get }
}

extension Words {
  func with(_ values: (any CustomStringConvertible)...) -> Wording {
    wording.filled(values.map { "\($0)" })
  }

  /// Fills in values that are said in each language themselves.
  func filled(with values: Wording...) -> Wording {
    Wording(
      wording.filled(values.map(\.english)).english, wording.filled(values.map(\.chinese)).chinese)
  }
}
