/// Every word that the recogniser knows, found by the bytes it begins with.
///
/// A word is looked up by the hash of its first unit (a run of Latin letters, or one other character); the longest
/// surface of that slot which fits the text wins. One look at two table cells says that a word is unknown, so
/// ordinary prose costs a few nanoseconds a word.
struct Lexicon: Sendable {
  /// What a surface can mean; fields that do not apply hold −1, 0 or `.none`.
  struct Entry: Sendable {
    /// Bytes of the surface.
    var length: Int16 = 0
    /// 0 to 9 of a Chinese digit.
    var digit: Int8 = -1
    /// The power of ten of 十 百 千 万 亿 兆.
    var power: Int8 = -1
    /// zero to ninety.
    var cardinal: Int8 = -1
    /// The power of ten of hundred, thousand, million, k, M, bn.
    var scale: Int8 = -1
    /// first is 1; the scales of ordinals (hundredth) are `scale` with `isOrdinal`.
    var ordinal: Int8 = -1
    /// thirds is 3, half is 2; of hundredths it is −2: a power of ten.
    var denominator: Int8 = 0
    var month: Int8 = 0
    var weekday: Int8 = 0
    var word: Word = .none
    var relative: Relative = .none
    var offset: Int8 = 0
    var part: Int8 = -1
    var holiday: Int16 = -1
    var era: Int16 = 0
    var unitStart: Int32 = 0
    var unitCount: Int8 = 0
    var roles: Roles = []
    var habit: UnitHabit = .free
    /// One of the everyday numerals, which are numbers even alone; 陆 and 拾 are words then.
    var isPlainNumeral = false
  }

  /// What a unit's surface needs beside it to be one.
  enum UnitHabit: UInt8, Sendable {
    case free
    /// Nothing between figure and unit: `7.7s`, `12h`, `2x`.
    case glued
    /// The same, and a numeral in figures or of several signs: `3两`, `20里`.
    case gluedWord
    /// Only behind feet: the `in` of `5 ft 2 in`.
    case inch
    /// A singular that otherwise is another word: `one point`, but no `5 point`.
    case singular
    /// `分`: a minute after hours, otherwise a point.
    case fen
    /// `pound`: weight or money.
    case pound
    /// `块`, `毛`: money.
    case coin
  }

  /// Where an entry means something. The lexer drops words that cannot.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt8
    /// Right after another entry: units, classifiers, `ago`.
    static let follower = Roles(rawValue: 1)
    /// Right before another entry: `the`, `about`, `从`.
    static let leader = Roles(rawValue: 2)
    /// On its own.
    static let trigger = Roles(rawValue: 4)
  }

  /// What the lexer needs of an entry.
  private struct Key {
    var start: Int32
    var length: UInt8
    var roles: Roles
    var isLatin: Bool
    var isExactCase: Bool
    /// The second character of three bytes, to compare before anything else; 0 where there is none.
    var second: UInt32
  }

  private(set) var entries: [Entry] = []
  /// The words of the entries, apart because they are asked for most.
  private(set) var words: [Word] = []
  private(set) var hints: [Parser.Hints] = []
  /// The unit of time among an entry's units.
  private(set) var lengths: [TimeLength.Unit?] = []
  private var keys: [Key] = []
  /// Whether any entry begins in a slot.
  private(set) var isOccupied: [Bool]
  private(set) var units: [Unit] = []
  private var unitIndex: [Int32] = []
  private var surfaces: [UInt8] = []
  private var slots: [Int32]

  static let slotCount = 8192
  static let shared = Lexicon(Vocabulary.all)

  init(_ vocabulary: Vocabulary) {
    units = vocabulary.units
    slots = []
    isOccupied = []
    var buckets = [[Int]](repeating: [], count: Lexicon.slotCount)
    let rows = vocabulary.words.sorted { $0.key < $1.key }
    for (index, row) in rows.enumerated() {
      let bytes = Array(row.key.utf8)
      buckets[Lexicon.slot(of: bytes)].append(index)
    }
    for bucket in buckets {
      slots.append(Int32(entries.count))
      isOccupied.append(!bucket.isEmpty)
      let longestFirst = bucket.sorted { rows[$0].key.utf8.count > rows[$1].key.utf8.count }
      for index in longestFirst {
        let (surface, draft) = rows[index]
        var entry = draft.entry
        entry.length = Int16(surface.utf8.count)
        let isLatin = surface.utf8.first.map { ByteClass.isLetter($0) } ?? false
        let isExactCase =
          isLatin
          && (surface.utf8.count <= 2 || surface.utf8.contains { (0x41...0x5A) ~= $0 })
          && !draft.foldsCase
        entry.unitStart = Int32(unitIndex.count)
        entry.unitCount = Int8(draft.units.count)
        unitIndex += draft.units.map { Int32($0) }
        keys.append(
          Key(
            start: Int32(surfaces.count), length: UInt8(surface.utf8.count), roles: entry.roles,
            isLatin: isLatin, isExactCase: isExactCase, second: Lexicon.second(Array(surface.utf8)))
        )
        surfaces += Array(surface.utf8)
        entry.isPlainNumeral = Lexicon.plainNumerals.contains(surface)
        entry.habit = Lexicon.habits[surface] ?? .free
        hints.append(Lexicon.hints(of: entry, units: draft.units.map { units[$0] }))
        entries.append(entry)
        lengths.append(draft.units.lazy.compactMap { vocabulary.units[$0].length }.first)
        words.append(entry.word)
      }
    }
    slots.append(Int32(entries.count))
  }

  private static func second(_ bytes: [UInt8]) -> UInt32 {
    guard bytes.count >= 6, bytes[0] >= 0xE3, bytes[3] >= 0xE3 else { return 0 }
    return UInt32(bytes[3]) << 16 | UInt32(bytes[4]) << 8 | UInt32(bytes[5])
  }

  private static let plainNumerals: Set<String> = [
    "零", "〇", "二", "三", "四", "五", "六", "七", "八", "九", "十",
  ]

  private static let habits: [String: UnitHabit] = {
    var habits: [String: UnitHabit] = ["in": .inch, "分": .fen, "pound": .pound, "pounds": .pound]
    for word in ["x", "X", "s", "S", "t", "W", "V", "J", "N", "h", "L", "l", "mo", "mi"] {
      habits[word] = .glued
    }
    for word in ["两", "兩", "里", "钱", "担", "巴", "开", "点", "星", "面"] { habits[word] = .gluedWord }
    for word in ["point", "turn", "mark", "real", "bar", "minim", "degree"] {
      habits[word] = .singular
    }
    for word in ["块", "塊", "角", "毛"] { habits[word] = .coin }
    return habits
  }()

  private static func hints(of entry: Entry, units: [Unit]) -> Parser.Hints {
    var hints: Parser.Hints = []
    if entry.digit >= 0 || entry.power >= 1 || entry.cardinal >= 0 || entry.denominator != 0
      || entry.ordinal > 0 || [.several, .couple, .half, .dozen, .firstPrefix].contains(entry.word)
    {
      hints.formUnion([.figure, .start, .alone])
    }
    if entry.month > 0 || entry.weekday > 0 || entry.relative != .none || entry.holiday >= 0
      || entry.era != 0 || entry.part >= 0 || Word.calendar.contains(entry.word)
    {
      hints.formUnion([.calendar, .start, .alone])
    }
    if units.contains(where: { $0.length != nil }) { hints.insert(.time) }
    if units.contains(where: { $0.isPrefix || $0.family == .percent })
      || Word.openers.contains(entry.word)
    {
      hints.insert(.start)
    }
    if Word.followers.contains(entry.word) { hints.insert(.calendar) }
    return hints
  }

  /// The units that an entry can stand for.
  func units(of entry: Entry) -> ArraySlice<Int32> {
    unitIndex[Int(entry.unitStart)..<Int(entry.unitStart) + Int(entry.unitCount)]
  }
}

// MARK: - Finding

extension Lexicon {
  @inline(__always)
  static func mix(_ hash: UInt32) -> Int {
    Int((hash ^ (hash >> 11)) & UInt32(slotCount - 1))
  }

  private static func slot(of bytes: [UInt8]) -> Int {
    var hash: UInt32 = 0
    if ByteClass.isLetter(bytes[0]) {
      for byte in bytes {
        guard ByteClass.isLetter(byte) else { break }
        hash = hash &* 31 &+ UInt32(byte | 0x20)
      }
    } else {
      let length = max(1, ByteClass.length(bytes[0]))
      for byte in bytes[0..<length] { hash = hash &* 31 &+ UInt32(byte) }
    }
    return mix(hash &* 0x9E37_79B1)
  }

  /// The slot of what begins with a unit of that hash.
  @inline(__always)
  static func slot(of hash: UInt32) -> Int { mix(hash &* 0x9E37_79B1) }

  func roles(of entry: Int) -> Roles { keys[entry].roles }

  /// The longest entry at `position` of `text`, and where it ends; `hash` is that of the first unit there.
  @inline(__always)
  func match(
    _ hash: UInt32, in text: [UInt8], at position: Int, before end: Int
  ) -> (entry: Int, end: Int)? {
    let slot = Lexicon.slot(of: hash)
    guard isOccupied[slot] else { return nil }
    var second: UInt32 = 0
    if text[position] >= 0xE3, position + 5 < end {
      second =
        UInt32(text[position + 3]) << 16 | UInt32(text[position + 4]) << 8
        | UInt32(text[position + 5])
    }
    for index in Int(slots[slot])..<Int(slots[slot + 1]) {
      let wanted = keys[index].second
      if wanted != 0, wanted != second { continue }
      if let stop = fit(keys[index], in: text, at: position, before: end) { return (index, stop) }
    }
    return nil
  }

  /// Where the surface ends in `text` when it stands at `position`; `_` in it is a space or hyphen between Latin
  /// words and nothing or spaces between other characters.
  private func fit(_ key: Key, in text: [UInt8], at position: Int, before end: Int) -> Int? {
    var cursor = position
    var index = Int(key.start)
    let last = index + Int(key.length)
    while index < last {
      let wanted = surfaces[index]
      index += 1
      if wanted == 0x5F {
        let start = cursor
        while cursor < end, text[cursor] == 0x20 || (key.isLatin && text[cursor] == 0x2D) {
          cursor += 1
        }
        if key.isLatin, cursor == start { return nil }
        continue
      }
      guard cursor < end else { return nil }
      var byte = text[cursor]
      if key.isLatin, !key.isExactCase, (0x41...0x5A) ~= byte { byte |= 0x20 }
      guard byte == wanted else { return nil }
      cursor += 1
    }
    if cursor < end, ByteClass.isLetter(surfaces[last - 1]), ByteClass.isLetter(text[cursor]) {
      return nil
    }
    return cursor
  }
}
