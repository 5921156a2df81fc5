/// Fills `{slot}` in the texts of a ``Phrase``.
enum Template {
  /// `nil` when a slot has no value.
  static func filled(_ template: String, _ value: (String) -> String?) -> String? {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      guard let text = value(String(rest[rest.index(after: open)..<close])), !text.isEmpty else {
        return nil
      }
      result += text
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
