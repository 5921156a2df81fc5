/// Reads the statements of a TOML text: settings and table names.
struct TOMLParser {
  var cursor: Cursor

  init(cursor: Cursor) {
    self.cursor = cursor
  }

  mutating func document() throws(TOMLError) -> [Setting] {
    var root: [Setting] = []
    var table: [String] = []
    while true {
      skipBlankLines()
      guard let byte = cursor.current else { return root }
      let position = cursor.position
      if byte == UInt8(ascii: "[") {
        table = try tableName(into: &root, at: position)
      } else {
        let setting = try self.setting(depth: 0)
        try TOMLParser.insert(setting.setting, path: table + setting.path, into: &root)
      }
      try endOfLine()
    }
  }

  /// Reads `[name]` or `[[name]]` and makes the table.
  private mutating func tableName(
    into root: inout [Setting], at position: Position
  ) throws(TOMLError) -> [String] {
    cursor.advance()
    let isArray = cursor.take(UInt8(ascii: "["))
    let path = try keyPath()
    guard cursor.take(UInt8(ascii: "]")), !isArray || cursor.take(UInt8(ascii: "]")) else {
      throw TOMLError(problem: .unclosedTableName, position: position)
    }
    try TOMLParser.open(path[...], isArray: isArray, at: position, in: &root)
    return path
  }

  /// Reads `a.b = value`; the path is what stands before the last key.
  mutating func setting(depth: Int) throws(TOMLError) -> (path: [String], setting: Setting) {
    let position = cursor.position
    var path = try keyPath()
    let key = path.removeLast()
    cursor.skipBlanks()
    guard cursor.take(UInt8(ascii: "=")) else {
      throw TOMLError(problem: .missingEquals(key: key), position: position)
    }
    cursor.skipBlanks()
    let valuePosition = cursor.position
    switch cursor.current {
    case nil, 0x0a, 0x0d, UInt8(ascii: "#"):
      throw TOMLError(problem: .missingValue(key: key), position: valuePosition)
    default: break
    }
    let value = try self.value(depth: depth)
    return (
      path, Setting(key: key, value: value, position: position, valuePosition: valuePosition)
    )
  }

  private mutating func keyPath() throws(TOMLError) -> [String] {
    var path: [String] = []
    repeat {
      cursor.skipBlanks()
      let position = cursor.position
      switch cursor.current {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): path.append(try string())
      default:
        let key = cursor.take(while: TOMLParser.isKeyByte)
        guard !key.isEmpty else { throw TOMLError(problem: .missingKey, position: position) }
        path.append(String(decoding: key, as: UTF8.self))
      }
      cursor.skipBlanks()
    } while cursor.take(UInt8(ascii: "."))
    return path
  }

  /// Letters of other scripts are welcome in bare keys, too.
  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x5f, 0x80...: true
    default: false
    }
  }

  mutating func skipBlankLines() {
    while let byte = cursor.current {
      switch byte {
      case 0x20, 0x09, 0x0a, 0x0d: cursor.advance()
      case UInt8(ascii: "#"): cursor.skipLine()
      default: return
      }
    }
  }

  private mutating func endOfLine() throws(TOMLError) {
    cursor.skipBlanks()
    switch cursor.current {
    case nil, 0x0a: return
    case 0x0d where cursor.peek() == 0x0a || cursor.peek() == nil: return
    case UInt8(ascii: "#"): cursor.skipLine()
    default:
      let position = cursor.position
      let rest = cursor.take { $0 != 0x0a && $0 != 0x0d }
      throw TOMLError(
        problem: .textAfterValue(String(decoding: rest, as: UTF8.self)), position: position)
    }
  }
}

// MARK: - Where a setting belongs

extension TOMLParser {
  /// Puts `setting` into the table that `path` names, below the last one of arrays of tables.
  static func insert(
    _ setting: Setting, path: [String], into settings: inout [Setting]
  ) throws(TOMLError) {
    guard let first = path.first else {
      guard settings[setting.key] == nil else {
        throw TOMLError(problem: .duplicateKey(setting.key), position: setting.position)
      }
      settings.append(setting)
      return
    }
    let rest = Array(path.dropFirst())
    try edit(first, at: setting.position, in: &settings) { (inner) throws(TOMLError) in
      try insert(setting, path: rest, into: &inner)
    }
  }

  /// Makes the table that `path` names, or a further one of an array of tables.
  static func open(
    _ path: ArraySlice<String>, isArray: Bool, at position: Position, in settings: inout [Setting]
  ) throws(TOMLError) {
    guard let first = path.first else { return }
    let rest = path.dropFirst()
    if rest.isEmpty, isArray {
      let empty = SettingValue.table([])
      guard let place = settings.firstIndex(where: { $0.key == first }) else {
        settings.append(
          Setting(
            key: first, value: .array([empty]), position: position, valuePosition: position))
        return
      }
      guard case .array(let values) = settings[place].value else {
        throw TOMLError(problem: .duplicateKey(first), position: position)
      }
      settings[place].value = .array(values + [empty])
      return
    }
    try edit(first, at: position, in: &settings) { (inner) throws(TOMLError) in
      try open(rest, isArray: isArray, at: position, in: &inner)
    }
  }

  /// Changes the table named `key`, which is made when it is missing.
  private static func edit(
    _ key: String, at position: Position, in settings: inout [Setting],
    _ change: (inout [Setting]) throws(TOMLError) -> Void
  ) throws(TOMLError) {
    guard let place = settings.firstIndex(where: { $0.key == key }) else {
      var inner: [Setting] = []
      try change(&inner)
      settings.append(
        Setting(key: key, value: .table(inner), position: position, valuePosition: position))
      return
    }
    switch settings[place].value {
    case .table(var inner):
      try change(&inner)
      settings[place].value = .table(inner)
    case .array(var values):
      guard case .table(var inner) = values.last else { fallthrough }
      try change(&inner)
      values[values.count - 1] = .table(inner)
      settings[place].value = .array(values)
    default: throw TOMLError(problem: .duplicateKey(key), position: position)
    }
  }
}
