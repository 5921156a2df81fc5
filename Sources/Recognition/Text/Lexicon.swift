/// Every word that the recogniser knows, found by the bytes it begins with.
///
/// A word is looked up by the hash of its first unit (a run of Latin letters, or one other character); the longest
/// surface of that slot which fits the text wins. One look at two table cells says that a word is unknown, so
/// ordinary prose costs a few nanoseconds a word.
///
/// It never changes; it is a class so that lexer and parser hold it by one reference instead of counting ten lists for
/// every short text.
final class Lexicon: Sendable {
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
    /// `元`: money, unless the numeral makes a term with it.
    case yuan
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
  struct Key {
    var start: Int32
    var length: UInt8
    var roles: Roles
    var isLatin: Bool
    var isExactCase: Bool
  }

  let entries: [Entry]
  /// The words of the entries, apart because they are asked for most.
  let words: [Word]
  let hints: [Hints]
  /// The unit of time among an entry's units.
  let lengths: [TimeLength.Unit?]
  let units: [Unit]
  /// The roles of all entries that begin in a slot.
  let slotRoles: [Roles]
  private let keys: [Key]
  private let unitIndex: [Int32]
  private let surfaces: [UInt8]
  private let slots: [Int32]

  static let slotCount = 8192
  static let shared = Lexicon(LexiconRows(Vocabulary.all))

  init(_ rows: LexiconRows) {
    entries = rows.entries
    words = rows.entries.map(\.word)
    hints = rows.hints
    lengths = rows.lengths
    units = rows.units
    slotRoles = rows.slotRoles
    keys = rows.keys
    unitIndex = rows.unitIndex
    surfaces = rows.surfaces
    slots = rows.slots
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

  static func slot(of bytes: [UInt8]) -> Int {
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

  static func pairSlot(of bytes: [UInt8]) -> Int {
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
