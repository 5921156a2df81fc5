/// Source code and logs that stand in a note without a fence.
///
/// A third of all lines outside fences must look so: a real note quotes a line of code here and there.
enum MachineText {
  static func isMost(of lines: [Range<Int>], in source: [UInt8]) -> Bool {
    var count = 0
    var machine = 0
    var isFenced = false
    for line in lines {
      let words = source[LineShape.trimmed(source, line)]
      guard !words.isEmpty else { continue }
      if words.starts(with: fence) {
        isFenced.toggle()
      } else if !isFenced {
        count += 1
        if isCode(words) || isLogEntry(words) { machine += 1 }
      }
    }
    return count > 3 && machine * 3 >= count
  }

  private static let fence = Array("```".utf8)
  private static let beginnings = [
    "#include ", "#define ", "import ", "from ", "def ", "class ", "func ", "fn ", "return", "if (",
    "for (", "let ",
    "var ", "const ", "static ", "public ", "private ", "package ", "use ", "//", "/*", "else:",
    "elif ", "try:",
  ].map { Array($0.utf8) }
  private static let endings = ["{", "}", ";", "):", "};", "},", "else:", "*/", "]:", ");"].map {
    Array($0.utf8)
  }

  /// It ends as statements and blocks do, or begins with a keyword and holds a sign of code.
  private static func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    let isASCII = line.allSatisfy { $0 < 0x80 }
    guard isASCII else { return false }
    if endings.contains(where: { line.count >= $0.count && line.suffix($0.count).elementsEqual($0) }
    ) {
      return true
    }
    let holdsSign = line.contains { signs.contains($0) }
    return holdsSign && line.count < 120 && beginnings.contains { line.starts(with: $0) }
      || line.count(where: signs.contains) * 12 > line.count
        && line.contains(UInt8(ascii: "("))
  }

  private static let signs = Set("(){}[]=<>;*_".utf8)

  /// It begins with a day and a time of day with seconds: `2026-03-04 10:22:31`, `[2026-03-04T10:22:31Z]`.
  private static func isLogEntry(_ line: ArraySlice<UInt8>) -> Bool {
    let shape = line.prefix(24).map { $0.isDigit ? UInt8(ascii: "0") : $0 }
    let start = shape.first == UInt8(ascii: "[") ? shape.dropFirst() : shape[...]
    return times.contains { start.starts(with: $0) }
  }

  private static let times = ["0000-00-00 00:00:00", "0000-00-00T00:00:00", "0000/00/00 00:00:00"]
    .map {
      Array($0.utf8)
    }
}
