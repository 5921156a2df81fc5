/// Tells the settings of a program that stand in a note without a fence: `[mail]`, `keep_days = 30`, `db.pool.max: 20`.
enum SettingsText {
  private static let fewest = 4

  /// Two thirds of the lines are settings, and a section or a third of the keys show that they are no formulas.
  static func isMost(of lines: LineTable, in source: [UInt8]) -> Bool {
    if NestedSettings.isMost(of: lines, in: source) { return true }
    var count = 0
    var settings = 0
    var technical = 0
    for line in lines {
      let words = source[LineShape.trimmed(source, line)]
      guard let first = words.first, first != UInt8(ascii: ";") else { continue }
      if first == UInt8(ascii: "#") {
        // `#port=22` is what holds as long as nobody sets it.
        guard key(of: words.dropFirst()) != nil else { continue }
        settings += 1
        technical += 1
        count += 1
        continue
      }
      count += 1
      if isSection(words) {
        settings += 1
        technical += fewest
      } else if let key = key(of: words) {
        settings += 1
        if key.contains(UInt8(ascii: "_")) || key.dropFirst().contains(UInt8(ascii: ".")) {
          technical += 1
        }
      }
    }
    return settings >= fewest && settings * 3 >= count * 2 && technical * 3 >= settings
  }

  /// `[mail]`, and no `[ ]` or `[1]`.
  private static func isSection(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 3 && line.first == UInt8(ascii: "[") && line.last == UInt8(ascii: "]")
      && line.dropFirst().dropLast().allSatisfy(isOfKey)
      && line.contains(where: \.isLetter)
  }

  /// One word of Latin letters before an equals sign, or before a colon when it has a dot inside.
  private static func key(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let key = line.prefix(while: isOfKey)
    guard let first = key.first, first.isLetter || first == UInt8(ascii: "_"),
      key.last != UInt8(ascii: ".")
    else { return nil }
    let rest = line[key.endIndex...].drop { $0 == 0x20 }
    switch rest.first {
    case UInt8(ascii: "="): return key
    case UInt8(ascii: ":") where key.contains(UInt8(ascii: ".")): return key
    default: return nil
    }
  }

  static func isOfKey(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
