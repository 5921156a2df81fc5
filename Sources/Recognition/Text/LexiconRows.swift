/// The tables of a lexicon while they are gathered from a vocabulary, by the slots that words are found in.
struct LexiconRows {
  private(set) var entries: [Lexicon.Entry] = []
  private(set) var hints: [Hints] = []
  private(set) var lengths: [TimeLength.Unit?] = []
  private(set) var units: [Unit] = []
  private(set) var slotRoles: [Lexicon.Roles] = []
  private(set) var keys: [Lexicon.Key] = []
  private(set) var unitIndex: [Int32] = []
  private(set) var surfaces: [UInt8] = []
  private(set) var slots: [Int32] = []

  init(_ vocabulary: Vocabulary) {
    for row in vocabulary.units { units.append(Unit(row)) }
    var buckets = [[Int]](repeating: [], count: 2 * Lexicon.slotCount)
    var pairs = [Lexicon.Roles](repeating: [], count: Lexicon.slotCount)
    let texts = Array(vocabulary.words.keys)
    let drafts = Array(vocabulary.words.values)
    let words = texts.map { Array($0.utf8) }
    for index in words.indices {
      let slot = Lexicon.slot(of: words[index])
      guard Self.isPair(words[index]) else {
        buckets[slot].append(index)
        continue
      }
      buckets[Lexicon.pairSlot(of: words[index])].append(index)
      pairs[slot].formUnion(drafts[index].entry.roles.union(.pair))
    }
    for (slot, bucket) in buckets.enumerated() {
      slots.append(Int32(entries.count))
      if bucket.isEmpty {
        slotRoles.append(slot < pairs.count ? pairs[slot] : [])
        continue
      }
      slotRoles.append(
        bucket.reduce(into: slot < pairs.count ? pairs[slot] : []) {
          $0.formUnion(drafts[$1].entry.roles)
        })
      let longestFirst = bucket.sorted { one, other in
        let (a, b) = (words[one], words[other])
        return a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count > b.count
      }
      for index in longestFirst {
        let (surface, text, draft) = (words[index], texts[index], drafts[index])
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
          Lexicon.Key(
            start: Int32(surfaces.count), length: UInt8(surface.count), roles: entry.roles,
            isLatin: isLatin, isExactCase: isExactCase)
        )
        surfaces += surface
        entry.isPlainNumeral = Self.plainNumerals.contains(text)
        entry.isMoneyPrefix = draft.units.contains { units[$0].isPrefix }
        entry.habit = Self.habits[text] ?? .free
        hints.append(Self.hints(of: entry, units: draft.units.map { units[$0] }))
        entries.append(entry)
        lengths.append(draft.units.compactMap { units[$0].length }.first)
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

  private static let habits: [String: Lexicon.UnitHabit] = {
    var habits: [String: Lexicon.UnitHabit] = [
      "in": .inch, "分": .fen, "pound": .pound, "pounds": .pound,
    ]
    for word in ["x", "X", "s", "S", "t", "W", "V", "J", "N", "h", "L", "l", "mo", "mi"] {
      habits[word] = .glued
    }
    for word in ["两", "兩", "里", "钱", "担", "巴", "开", "点", "星", "面"] { habits[word] = .gluedWord }
    for word in ["point", "turn", "mark", "real", "bar", "minim", "degree"] {
      habits[word] = .singular
    }
    for word in ["块", "塊", "角", "毛"] { habits[word] = .coin }
    habits["元"] = .yuan
    for word in [
      "赫", "牛", "瓦", "伏", "帕", "焦", "卡", "牛顿", "瓦特", "伏特", "帕斯卡", "焦耳", "安培", "欧姆", "摩尔",
    ] {
      habits[word] = .namesake
    }
    return habits
  }()

  private static func hints(of entry: Lexicon.Entry, units: [Unit]) -> Hints {
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
}
