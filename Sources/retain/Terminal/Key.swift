/// What was pressed.
enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case enter
  case tab
  case backTab
  case backspace
  case delete
  case escape
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// Everything between these two was pasted, not typed.
  case pasteBegins
  case pasteEnds
  /// A sequence that means nothing here.
  case other

  /// The key that was meant when an input method was on: `１` is `1`, `ｑ` is `q`, `！` is `!`, and capitals are small.
  var folded: Key {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first
    else { return self }
    if scalar.value == 0x3000 { return .character(" ") }
    if (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    {
      return .character(Character(Character(narrow).lowercased()))
    }
    let small = character.lowercased()
    return small.count == 1 ? .character(Character(small)) : self
  }
}
