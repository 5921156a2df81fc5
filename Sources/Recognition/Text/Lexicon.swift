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
    /// A currency that stands before its amount.
    var isMoneyPrefix = false
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
    /// Called after a person, or how one is called begins: `1687 牛顿发表`, `1890 赫尔曼`.
    case namesake
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
    /// Nowhere: the entry only hides the numerals in it.
    static let cover = Roles(rawValue: 8)
    /// Entries of two characters and more begin in the slot; they have slots of their own.
    static let pair = Roles(rawValue: 16)
  }

  /// What the lexer needs of an entry.
  private struct Key {
    var start: Int32
    var length: UInt8
    var roles: Roles
    var isLatin: Bool
    var isExactCase: Bool
  }

  private(set) var entries: [Entry] = []
  /// The words of the entries, apart because they are asked for most.
  private(set) var words: [Word] = []
  private(set) var hints: [Hints] = []
  /// The unit of time among an entry's units.
  private(set) var lengths: [TimeLength.Unit?] = []
  private var keys: [Key] = []
  /// The roles of all entries that begin in a slot.
  private(set) var slotRoles: [Roles]
  private(set) var units: [Unit] = []
  private var unitIndex: [Int32] = []
  private var surfaces: [UInt8] = []
  private var slots: [Int32]

  static let slotCount = 8192
  static let shared = Lexicon(Vocabulary.all)

  init(_ vocabulary: Vocabulary) {
    units = vocabulary.units.map { Unit($0) }
    slots = []
    slotRoles = []
    var buckets = [[Int]](repeating: [], count: 2 * Lexicon.slotCount)
    var pairs = [Roles](repeating: [], count: Lexicon.slotCount)
    let rows = vocabulary.words.map { (surface: Array($0.key.utf8), text: $0.key, draft: $0.value) }
    for (index, row) in rows.enumerated() {
      let slot = Lexicon.slot(of: row.surface)
      guard Lexicon.isPair(row.surface) else {
        buckets[slot].append(index)
        continue
      }
      buckets[Lexicon.pairSlot(of: row.surface)].append(index)
      pairs[slot].formUnion(row.draft.entry.roles.union(.pair))
    }
    for (slot, bucket) in buckets.enumerated() {
      slots.append(Int32(entries.count))
      slotRoles.append(
        bucket.reduce(into: slot < pairs.count ? pairs[slot] : []) {
          $0.formUnion(rows[$1].draft.entry.roles)
        })
      let longestFirst = bucket.sorted { one, other in
        let (a, b) = (rows[one].surface, rows[other].surface)
        return a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count > b.count
      }
      for index in longestFirst {
        let (surface, text, draft) = rows[index]
        var entry = draft.entry
        entry.length = Int16(surface.count)
        let isLatin = surface.first.map { ByteClass.isLetter($0) } ?? false
        let isExactCase =
          isLatin
          && (surface.count <= 2 || surface.contains { (0x41...0x5A) ~= $0 })
          && !draft.foldsCase
        entry.unitStart = Int32(unitIndex.count)
        entry.unitCount = Int8(draft.units.count)
        unitIndex += draft.units.map { Int32($0) }
        keys.append(
          Key(
            start: Int32(surfaces.count), length: UInt8(surface.count), roles: entry.roles,
            isLatin: isLatin, isExactCase: isExactCase)
        )
        surfaces += surface
        entry.isPlainNumeral = Lexicon.plainNumerals.contains(text)
        entry.isMoneyPrefix = draft.units.contains { units[$0].isPrefix }
        entry.habit = Lexicon.habits[text] ?? .free
        hints.append(Lexicon.hints(of: entry, units: draft.units.map { units[$0] }))
        entries.append(entry)
        lengths.append(draft.units.compactMap { units[$0].length }.first)
        words.append(entry.word)
      }
    }
    slots.append(Int32(entries.count))
  }

  /// Whether a surface begins with two characters of three bytes; then both are hashed.
  private static func isPair(_ surface: [UInt8]) -> Bool {
    surface.count >= 6 && (0xE3...0xE9).contains(surface[0]) && (0xE3...0xE9).contains(surface[3])
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
    for word in [
      "赫", "牛", "瓦", "伏", "帕", "焦", "卡", "牛顿", "瓦特", "伏特", "帕斯卡", "焦耳", "安培", "欧姆", "摩尔",
    ] {
      habits[word] = .namesake
    }
    return habits
  }()

  private static func hints(of entry: Entry, units: [Unit]) -> Hints {
    var hints: Hints = []
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
    if entry.scale >= 2, entry.length > 1 { hints.insert(.figure) }
    if units.contains(where: { $0.length == .century }) { hints.insert(.calendar) }
    if units.contains(where: { $0.isPrefix || $0.family == .percent })
      || Word.openers.contains(entry.word)
    {
      hints.insert(.start)
    }
    if Word.followers.contains(entry.word) { hints.insert(.calendar) }
    if !hints.isDisjoint(with: [.figure, .calendar, .time]) || Word.dateOpeners.contains(entry.word)
    {
      hints.insert(.date)
    }
    if Word.counting.contains(entry.word) { hints.insert(.counting) }
    return hints
  }

  /// The first unit of an entry that meets `condition`.
  @inline(__always)
  func unit(of entry: Int, where condition: (Unit) -> Bool) -> Unit? {
    let first = Int(entries[entry].unitStart)
    for offset in 0..<Int(entries[entry].unitCount) {
      let position = Int(unitIndex[first + offset])
      if condition(units[position]) { return units[position] }
    }
    return nil
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

  private static func pairSlot(of bytes: [UInt8]) -> Int {
    let first = bytes[0..<3].reduce(0) { $0 &* 31 &+ UInt32($1) }
    return slotCount + slot(of: pair(first, bytes[3], bytes[4], bytes[5]))
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
    if slotRoles[slot].contains(.pair), position + 5 < end {
      let pair = Lexicon.pair(hash, text[position + 3], text[position + 4], text[position + 5])
      let found = longest(
        Lexicon.slotCount + Lexicon.slot(of: pair), in: text, at: position, before: end)
      if let found { return found }
    }
    return longest(slot, in: text, at: position, before: end)
  }

  @inline(__always)
  private func longest(
    _ slot: Int, in text: [UInt8], at position: Int, before end: Int
  ) -> (entry: Int, end: Int)? {
    var index = Int(slots[slot])
    let last = Int(slots[slot + 1])
    while index < last {
      if let stop = fit(index, in: text, at: position, before: end) { return (index, stop) }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private static func pair(_ hash: UInt32, _ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    ((hash &* 31 &+ UInt32(a)) &* 31 &+ UInt32(b)) &* 31 &+ UInt32(c)
  }

  /// Where the surface of an entry ends in `text` when it stands at `position`.
  @inline(__always)
  private func fit(_ entry: Int, in text: [UInt8], at position: Int, before end: Int) -> Int? {
    let key = keys[entry]
    var cursor = position
    var index = Int(key.start)
    let last = index + Int(key.length)
    var endsWord = key.isLatin
    while index < last {
      let wanted = surfaces[index]
      if wanted != 0x5F, cursor < end, text[cursor] == wanted {
        cursor += 1
      } else if let next = looseFit(wanted, key, in: text, at: cursor, before: end) {
        cursor = next
        endsWord = true
      } else {
        return nil
      }
      index += 1
    }
    let isCut =
      endsWord && cursor < end && ByteClass.isLetter(text[cursor])
      && ByteClass.isLetter(surfaces[last - 1])
    return isCut ? nil : cursor
  }

  /// Where the text goes on behind what stands for `wanted` without being it: a capital folded, and for `_` a space or
  /// hyphen between Latin words, nothing or spaces between other characters.
  private func looseFit(
    _ wanted: UInt8, _ key: Key, in text: [UInt8], at position: Int, before end: Int
  ) -> Int? {
    guard wanted == 0x5F else {
      guard key.isLatin, !key.isExactCase, position < end, text[position] | 0x20 == wanted,
        ByteClass.isLetter(wanted)
      else { return nil }
      return position + 1
    }
    var cursor = position
    while cursor < end, text[cursor] == 0x20 || (key.isLatin && text[cursor] == 0x2D) {
      cursor += 1
    }
    return key.isLatin && cursor == position ? nil : cursor
  }
}
