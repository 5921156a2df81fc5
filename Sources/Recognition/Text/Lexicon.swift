/// Every word that the recogniser knows, found by the bytes it begins with.
///
/// A word is looked up by the hash of its first unit (a run of Latin letters, or one other character); the longest
/// surface of that slot which fits the text wins. One look at two table cells says that a word is unknown, so
/// ordinary prose costs a few nanoseconds a word.
struct Lexicon: Sendable {
  /// What a surface can mean; fields that do not apply hold −1, 0 or `.none`.
  struct Entry: Sendable {
    var start: Int32 = 0
    var length: Int16 = 0
    var isLatin = false
    var isExactCase = false
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
    var hints: Parser.Hints = []
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

  private(set) var entries: [Entry] = []
  private(set) var units: [Unit] = []
  private var unitIndex: [Int32] = []
  private var surfaces: [UInt8] = []
  private var slots: [Int32]

  static let slotCount = 8192
  static let shared = Lexicon(Vocabulary.all)

  init(_ vocabulary: Vocabulary) {
    units = vocabulary.units
    slots = []
    var buckets = [[Int]](repeating: [], count: Lexicon.slotCount)
    let words = vocabulary.words.sorted { $0.key < $1.key }
    for (index, word) in words.enumerated() {
      let bytes = Array(word.key.utf8)
      buckets[Lexicon.slot(of: bytes)].append(index)
    }
    for bucket in buckets {
      slots.append(Int32(entries.count))
      let longestFirst = bucket.sorted { words[$0].key.utf8.count > words[$1].key.utf8.count }
      for index in longestFirst {
        let (surface, draft) = words[index]
        var entry = draft.entry
        entry.start = Int32(surfaces.count)
        entry.length = Int16(surface.utf8.count)
        entry.isLatin = surface.utf8.first.map { ByteClass.isLetter($0) } ?? false
        entry.isExactCase =
          entry.isLatin
          && (surface.utf8.count <= 2 || surface.utf8.contains { (0x41...0x5A) ~= $0 })
          && !draft.foldsCase
        entry.unitStart = Int32(unitIndex.count)
        entry.unitCount = Int8(draft.units.count)
        unitIndex += draft.units.map { Int32($0) }
        surfaces += Array(surface.utf8)
        entry.isPlainNumeral = "零〇二三四五六七八九十".contains(surface)
        entry.habit = Lexicon.habits[surface] ?? .free
        entry.hints = Lexicon.hints(of: entry, units: draft.units.map { units[$0] })
        entries.append(entry)
      }
    }
    slots.append(Int32(entries.count))
  }

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
      hints.formUnion([.figure, .start])
    }
    if entry.month > 0 || entry.weekday > 0 || entry.relative != .none || entry.holiday >= 0
      || entry.era != 0 || entry.part >= 0 || Word.calendar.contains(entry.word)
    {
      hints.formUnion([.calendar, .start])
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

  /// The longest entry at `position` of `text`, and where it ends; `hash` is that of the first unit there.
  @inline(__always)
  func match(
    _ hash: UInt32, in text: [UInt8], at position: Int, before end: Int
  ) -> (entry: Int, end: Int)? {
    let slot = Lexicon.mix(hash &* 0x9E37_79B1)
    var index = Int(slots[slot])
    let last = Int(slots[slot + 1])
    while index < last {
      if let stop = fit(entries[index], in: text, at: position, before: end) {
        return (index, stop)
      }
      index += 1
    }
    return nil
  }

  /// Where `entry` ends in `text` when it stands at `position`; `_` in an entry is a space or hyphen between Latin
  /// words and nothing or spaces between other characters.
  private func fit(_ entry: Entry, in text: [UInt8], at position: Int, before end: Int) -> Int? {
    var cursor = position
    var index = Int(entry.start)
    let last = index + Int(entry.length)
    while index < last {
      let wanted = surfaces[index]
      index += 1
      if wanted == 0x5F {
        let start = cursor
        while cursor < end, text[cursor] == 0x20 || (entry.isLatin && text[cursor] == 0x2D) {
          cursor += 1
        }
        if entry.isLatin, cursor == start { return nil }
        continue
      }
      guard cursor < end else { return nil }
      var byte = text[cursor]
      if entry.isLatin, !entry.isExactCase, (0x41...0x5A) ~= byte { byte |= 0x20 }
      guard byte == wanted else { return nil }
      cursor += 1
    }
    if cursor < end, ByteClass.isLetter(surfaces[last - 1]), ByteClass.isLetter(text[cursor]) {
      return nil
    }
    return cursor
  }
}
