/// Source code and logs that stand in a note without a fence.
enum MachineText {
  /// Lines of code or of a log from which a part of a note is no text any more.
  private static let fewest = 3

  /// Lines between two of them that do not look so themselves: comments, blank lines, a bare call.
  private static let widestGap = 2

  /// The line behind code or log entries that begin at a line; `nil` when they do not, or are too few to be sure.
  static func end(of lines: LineTable, from start: Int, in source: [UInt8]) -> Int? {
    var machine = 0
    var end = start
    var sureEnd: Int?
    var next = start
    if let end = NestedSettings.end(of: lines, from: start, in: source) { return end }
    while next < lines.count, next - end <= widestGap {
      if let behind = SourceComments.end(of: lines, from: next, in: source) {
        machine += behind - next
        end = behind
        next = behind
        continue
      }
      if isMachine(source[LineShape.trimmed(source, lines[next])]) {
        machine += 1
        end = next + 1
      } else if next == start {
        return nil
      }
      let isSure = machine >= fewest && machine * 2 > end - start
      if isSure { sureEnd = end }
      // Looking further from line after line would cost the square of a long note.
      if !isSure, end - start > farthest { return sureEnd }
      next += 1
    }
    return machine >= fewest && machine * 2 > end - start ? end : nil
  }

  /// Lines behind which a block that has thinned out ends where it was last sure to be one.
  private static let farthest = 64

  private static func isMachine(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first < 0x80, !listMarks.contains(first) else { return false }
    return isLogEntry(line) || isCode(line)
  }

  private static let listMarks = Set("-+|>$".utf8)

  /// A third of all lines outside fences must look so: a real note quotes a line of code here and there.
  static func isMost(of lines: LineTable, in source: [UInt8]) -> Bool {
    // A script says so in its first line.
    if source.starts(with: "#!/".utf8) || isPrompt(source.prefix { $0 != 0x0A }) { return true }
    var count = 0
    var machine = 0
    var isFenced = false
    var second = source[..<0]
    var seconds = 0
    for line in lines {
      let words = source[LineShape.trimmed(source, line)]
      guard !words.isEmpty else { continue }
      if let stamp = bracketed(words) {
        if stamp.elementsEqual(second) { seconds += 1 }
        second = stamp
      }
      if words.starts(with: fence) {
        isFenced.toggle()
      } else if !isFenced {
        count += 1
        if isCode(words) || isLogEntry(words) { machine += 1 }
      }
    }
    guard count > 3 else { return false }
    // Nobody says so much in a second.
    if seconds * 4 > count { return true }
    let comments = SourceComments(lines, in: source)
    if comments.hashed >= fewest, comments.hashed * 3 >= count { return true }
    // What a program quotes is text, unless it is one.
    let quoted = machine >= fewest ? comments.quoted : 0
    return machine * 3 >= count - comments.hashed - comments.blocks - quoted
  }

  /// `ida@heron:~/tide$ make`, `[root@heron ~]# ls`: what stands below was typed, and what came back.
  private static func isPrompt(_ line: ArraySlice<UInt8>) -> Bool {
    guard let sign = line.firstIndex(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "#") }),
      sign + 1 < line.endIndex, line[sign + 1] == 0x20
    else { return false }
    let place = line[..<sign]
    return place.contains(UInt8(ascii: "@")) && place.count(where: { $0 == 0x20 }) < 2
      && (place.contains(UInt8(ascii: ":")) || place.first == UInt8(ascii: "["))
  }

  private static let fence = Array("```".utf8)
  private static let beginnings = [
    "#include ", "#define ", "import ", "from ", "def ", "class ", "func ", "fn ", "return", "if (",
    "for (", "let ",
    "var ", "const ", "static ", "public ", "private ", "package ", "use ", "else:",
    "elif ", "try:",
  ].map { Array($0.utf8) }
  private static let blocks = [
    "if ", "for ", "while ", "elif ", "with ", "def ", "class ", "except ",
  ]
  .map { Array($0.utf8) }
  private static let endings = ["{", "}", ";", "):", "};", "},", "else:", "*/", "]:", ");"].map {
    Array($0.utf8)
  }

  /// It ends as statements and blocks do, or begins with a keyword and holds a sign of code.
  private static func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    looksLikeCode(line) && line.allSatisfy { $0 < 0x80 }
  }

  private static func looksLikeCode(_ line: ArraySlice<UInt8>) -> Bool {
    if isMember(line) || line.starts(with: "//".utf8) || line.starts(with: "/*".utf8) {
      return true
    }
    if endings.contains(where: { line.count >= $0.count && line.suffix($0.count).elementsEqual($0) }
    ) {
      return true
    }
    // `if name == "x":` opens a block.
    if line.last == UInt8(ascii: ":"), blocks.contains(where: { line.starts(with: $0) }) {
      return true
    }
    let isBegun = line.count < 120 && beginnings.contains { line.starts(with: $0) }
    let holdsBracket = line.contains(UInt8(ascii: "("))
    guard isBegun || holdsBracket, !isFormula(line) else { return false }
    let signs = line.count(where: isSign)
    return isBegun && signs > 0 || holdsBracket && signs * 12 > line.count
  }

  /// `Yield = (dry + wet) / area`, `Curve: 1 / (1 + x)`: a name with a capital, and signs of arithmetic.
  private static func isFormula(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first.isCapital,
      let sign = line.firstIndex(where: { ":=".utf8.contains($0) }), sign > line.startIndex,
      sign + 1 < line.endIndex, line[sign + 1] == 0x20,
      line[sign] == UInt8(ascii: ":") || line[sign - 1] == 0x20
    else { return false }
    let right = line[(sign + 1)...]
    return right.contains { "/+*-,".utf8.contains($0) }
      && right.allSatisfy { $0.isAlphanumeric || " ()/+*-^.,%".utf8.contains($0) }
      && !zip(right, right.dropFirst()).contains { before, next in
        // A call.
        before.isLetter && next == UInt8(ascii: "(")
      }
  }

  /// `"width": 40,`
  private static func isMember(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == quote, let end = line.dropFirst().firstIndex(of: quote) else {
      return false
    }
    let rest = line[(end + 1)...]
    guard rest.first == UInt8(ascii: ":") else { return false }
    // A glossary in quotation marks has no commas.
    return rest.last.map(",[{".utf8.contains) ?? false
  }

  private static let quote = UInt8(ascii: "\"")

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// It begins with a day and a time of day with seconds, perhaps behind the name of a program: `2026-03-04 10:22:31`,
  /// `[2026-03-04T10:22:31Z]`.
  private static func isLogEntry(_ line: ArraySlice<UInt8>) -> Bool {
    if isSystemLog(line) || CommitLog.isEntry(line) || LogStamp.opens(line) { return true }
    let name = line.prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
    let start = name.isEmpty ? line : line.dropFirst(name.count + 1)
    guard let first = start.first, first.isDigit || first == UInt8(ascii: "[") else { return false }
    let shape = start.prefix(24).map { $0.isDigit ? UInt8(ascii: "0") : $0 }
    // What is said ends in a stop.
    if shape.starts(with: instant) { return line.last.map { !".?!".utf8.contains($0) } ?? true }
    let stamp = shape.first == UInt8(ascii: "[") ? shape.dropFirst() : shape[...]
    return times.contains { stamp.starts(with: $0) }
  }

  /// The time of day with its second in square brackets that a line begins with.
  private static func bracketed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let stamp = line.prefix(10)
    let isTime = zip(stamp, "[00:00:00]".utf8).allSatisfy { byte, shape in
      shape == UInt8(ascii: "0") ? byte.isDigit : byte == shape
    }
    return isTime && stamp.count == 10 ? stamp : nil
  }

  /// `Nov  3 04:11:02 host …`, as syslog writes it.
  private static func isSystemLog(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > 15, months.contains(where: { line.starts(with: $0) }) else { return false }
    let stamp = Array(line.dropFirst(3).prefix(13))
    return zip(stamp, " 00 00:00:00 ".utf8).allSatisfy { byte, shape in
      shape == UInt8(ascii: "0") ? byte.isDigit || byte == 0x20 : byte == shape
    }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ].map { Array($0.utf8) }

  /// A thousandth of a second; what is said in a recording begins at a second.
  private static let instant = Array("[00:00:00.000]".utf8)

  private static let times = ["0000-00-00 00:00:00", "0000-00-00T00:00:00", "0000/00/00 00:00:00"]
    .map {
      Array($0.utf8)
    }
}
