@testable import Screen

/// Text of any bytes on the screen: no controls, no direction marks, no line wider than the window.
func check(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let width = 8 + Int(bytes.first ?? 0) % 120
  for line in CardMarkdown.lines(text, width: width) {
    precondition(line.width <= width)
    for scalar in line.text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F:
        preconditionFailure("\(scalar.value) reaches the terminal")
      default: continue
      }
    }
  }
}
