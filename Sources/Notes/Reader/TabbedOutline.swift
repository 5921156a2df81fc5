/// An outline whose lines are set in by tabs and carry no marks, as outliners export it.
enum TabbedOutline {
  /// A text of fewer lines shows no depth of its own.
  private static let fewest = 8

  /// Whether most lines are set in, some of them twice, and hardly one goes in by more than a tab at once.
  static func isOne(_ source: [UInt8], _ lines: LineTable) -> Bool {
    var all = 0
    var setIn = 0
    var deep = 0
    var jumps = 0
    var last = 0
    for line in lines {
      guard line.contains(where: { source[$0] != 0x09 && source[$0] != 0x20 }) else { continue }
      let depth = source[line].prefix { $0 == 0x09 }.count
      all += 1
      if depth > 0 { setIn += 1 }
      if depth > 1 { deep += 1 }
      if depth > last + 1 { jumps += 1 }
      last = depth
    }
    return all >= fewest && setIn * 10 >= all * 7 && deep * 5 >= all && jumps * 20 <= all
  }
}
