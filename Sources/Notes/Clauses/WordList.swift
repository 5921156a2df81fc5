/// A list of words to test the start or end of a text against.
///
/// The words lie in one buffer, in small buckets by what they start with, longest first, and a second time by what they
/// end with. So a test costs a few comparisons however long the list is.
///
/// A class, although no list is ever changed: each of the thousands of uses passes one reference, not all the buffers.
final class WordList: Sendable {
  private struct Entry: Sendable {
    var start: UInt16
    var length: UInt16
  }

  private let bytes: [UInt8]
  private let byStart: [Entry]
  private let byEnd: [Entry]

  /// Where each bucket begins in ``byStart`` and ``byEnd``; one more closes the last.
  private let starts: [UInt16]
  private let ends: [UInt16]

  /// For each bucket of wide characters in ``byStart`` a bit for every byte, modulo 32, that can follow the first one.
  private let followers: [UInt32]

  /// A bit for every ASCII byte that a word starts with, capitals included.
  private let openings: (low: UInt64, high: UInt64)

  /// Whether a word starts with a wider character.
  private let holdsWide: Bool

  /// The words by their hash, open addressing; one more than the place in ``byEnd``, 0 for none.
  private let table: [UInt16]

  private static var narrowBuckets: Int { 256 }
  private static var buckets: Int { narrowBuckets + 256 }

  /// - Parameter words: separated by spaces; `_` stands for a space inside a word. Chinese ones are held in
  ///   traditional characters as well.
  init(_ words: String) {
    var list = words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { word in
      word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0.folded }
    }
    list += list.compactMap { TraditionalForms.form(of: $0) }
    list.sort { $0.count > $1.count }
    var bytes: [UInt8] = []
    let entries = list.map { word in
      let entry = Entry(start: UInt16(bytes.count), length: UInt16(word.count))
      bytes += word
      return entry
    }
    self.bytes = bytes
    (byStart, starts) = Self.sorted(
      entries, by: list.map { Self.bucket(startingAt: 0, of: $0, $0.count) })
    (byEnd, ends) = Self.sorted(
      entries, by: list.map { Self.bucket(endingAt: $0.count, of: $0, 0) })
    table = Self.table(of: byEnd, in: bytes)
    followers = Self.followers(list)
    openings = Self.openings(list)
    holdsWide = list.contains { $0[0] >= 0x80 }
  }

  /// Folded to small letters.
  var words: [[UInt8]] {
    byEnd.map { Array(bytes[Int($0.start)..<Int($0.start) + Int($0.length)]) }
  }

  private static func followers(_ words: [[UInt8]]) -> [UInt32] {
    var followers = [UInt32](repeating: 0, count: buckets - narrowBuckets)
    for word in words {
      let bucket = bucket(startingAt: 0, of: word, word.count) - narrowBuckets
      guard bucket >= 0 else { continue }
      followers[bucket] |= 3 < word.count ? 1 << UInt32(word[3].folded & 31) : .max
    }
    return followers
  }

  private static func openings(_ words: [[UInt8]]) -> (low: UInt64, high: UInt64) {
    var openings: (low: UInt64, high: UInt64) = (0, 0)
    for first in words.map({ $0[0] }) where first < 0x80 {
      for byte in [first, first.isLetter ? first & ~0x20 : first] {
        if byte < 64 {
          openings.low |= 1 << UInt64(byte)
        } else {
          openings.high |= 1 << UInt64(byte - 64)
        }
      }
    }
    return openings
  }

  private static func table(of entries: [Entry], in bytes: [UInt8]) -> [UInt16] {
    var size = 8
    while size < 2 * entries.count { size *= 2 }
    var table = [UInt16](repeating: 0, count: size)
    for (index, entry) in entries.enumerated() {
      let start = Int(entry.start)
      var slot = hash(bytes, start..<start + Int(entry.length)) & (size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt16(index + 1)
    }
    return table
  }

  /// FNV-1a, whatever the case.
  static func hash(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0x811c_9dc5
    for offset in range { hash = (hash ^ UInt32(text[offset].folded)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }

  /// Whether one of the words starts with a character that begins with this byte.
  @inline(__always)
  private func mayOpen(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return holdsWide }
    let bits = byte < 64 ? openings.low : openings.high
    return bits >> UInt64(byte & 63) & 1 != 0
  }

  /// The entries bucket by bucket, and where each begins.
  private static func sorted(_ entries: [Entry], by buckets: [Int]) -> ([Entry], [UInt16]) {
    var borders = [UInt16](repeating: 0, count: Self.buckets + 1)
    for bucket in buckets { borders[bucket + 1] += 1 }
    for bucket in 0..<Self.buckets { borders[bucket + 1] += borders[bucket] }
    var next = borders
    var sorted = entries
    for (entry, bucket) in zip(entries, buckets) {
      sorted[Int(next[bucket])] = entry
      next[bucket] += 1
    }
    return (sorted, borders)
  }

  /// By the first two letters of Latin words and all three bytes of a wider first character.
  ///
  /// A word of one letter stands before none, so that what follows makes no difference there, nor behind a sign.
  @inline(__always)
  private static func bucket(startingAt at: Int, of text: [UInt8], _ end: Int) -> Int {
    let first = text[at].folded
    let second = at + 1 < end ? text[at + 1] : 0
    guard first >= 0x80 else {
      let isPair = first.isLetter && second.isAlphanumeric
      return Int(isPair ? first &* 31 &+ second.folded : first)
    }
    let third = first >= 0xE0 && at + 2 < end ? text[at + 2] : 0
    return narrowBuckets + Int((first &* 7) ^ (second &* 5) ^ (third &* 3))
  }

  /// By the last byte of Latin words and the last three of others.
  @inline(__always)
  private static func bucket(endingAt end: Int, of text: [UInt8], _ start: Int) -> Int {
    let last = text[end - 1].folded
    guard last >= 0x80 else { return Int(last) }
    let second = end - 2 >= start ? text[end - 2] : 0
    let third = end - 3 >= start ? text[end - 3] : 0
    return narrowBuckets + Int((last &* 7) ^ (second &* 5) ^ (third &* 3))
  }

  /// Bytes of the longest word that the text starts with, 0 when there is none. Latin words must end there.
  func prefix(of text: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty, mayOpen(text[range.lowerBound]) else { return 0 }
    return prefix(
      of: text, range,
      bucket: Self.bucket(startingAt: range.lowerBound, of: text, range.upperBound))
  }

  /// Whether a word can go on behind the wide character at an offset as the text does.
  @inline(__always)
  private func mayStart(_ bucket: Int, at offset: Int, of text: [UInt8], _ end: Int) -> Bool {
    let next = offset + 3
    let known = followers[bucket - Self.narrowBuckets]
    return known == .max || next < end && known & (1 << UInt32(text[next].folded & 31)) != 0
  }

  @inline(__always)
  private func prefix(of text: [UInt8], _ range: Range<Int>, bucket: Int) -> Int {
    guard
      bucket < Self.narrowBuckets
        || mayStart(bucket, at: range.lowerBound, of: text, range.upperBound)
    else { return 0 }
    var index = Int(starts[bucket])
    let last = Int(starts[bucket + 1])
    while index < last {
      let entry = byStart[index]
      let length = Int(entry.length)
      index += 1
      guard length <= range.count, matches(entry, text, at: range.lowerBound) else { continue }
      let end = range.lowerBound + length
      if bucket < Self.narrowBuckets, bytes[Int(entry.start) + length - 1].isLetter,
        end < range.upperBound,
        text[end].isAlphanumeric
      {
        continue
      }
      return length
    }
    return 0
  }

  /// Bytes of the longest word that the text ends with, 0 when there is none. Latin words must start there.
  func suffix(of text: [UInt8], _ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    let bucket = Self.bucket(endingAt: range.upperBound, of: text, range.lowerBound)
    for index in Int(ends[bucket])..<Int(ends[bucket + 1]) {
      let entry = byEnd[index]
      let length = Int(entry.length)
      let start = range.upperBound - length
      guard length <= range.count, matches(entry, text, at: start) else { continue }
      if bytes[Int(entry.start)].isLetter, start > range.lowerBound, text[start - 1].isAlphanumeric
      {
        continue
      }
      return length
    }
    return 0
  }

  /// The text is one of the words.
  func contains(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, mayOpen(text[range.lowerBound]) else { return false }
    return contains(text, range, hash: Self.hash(text, range))
  }

  /// - Parameter hash: Of the same text; for those who look one word up in several lists.
  func contains(_ text: [UInt8], _ range: Range<Int>, hash: Int) -> Bool {
    var slot = hash & (table.count - 1)
    while table[slot] != 0 {
      let entry = byEnd[Int(table[slot]) - 1]
      if Int(entry.length) == range.count, matches(entry, text, at: range.lowerBound) {
        return true
      }
      slot = (slot + 1) & (table.count - 1)
    }
    return false
  }

  /// The first place where one of the words stands.
  func first(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = text[at]
      if byte < 0x80 {
        let isPassed =
          !mayOpen(byte) || byte.isLetter && at > range.lowerBound && text[at - 1].isAlphanumeric
        if !isPassed {
          let bucket = Self.bucket(startingAt: at, of: text, end)
          let length = prefix(of: text, at..<end, bucket: bucket)
          if length > 0 { return at..<at + length }
        }
        at += 1
        continue
      }
      if holdsWide, byte >= 0xE0, at + 2 < end {
        let bucket = Self.bucket(startingAt: at, of: text, end)
        let length = prefix(of: text, at..<end, bucket: bucket)
        if length > 0 { return at..<at + length }
      }
      at += byte < 0xC0 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    }
    return nil
  }

  /// Whether a text opens with one of the words, and not with a longer Chinese word: `都` of 都用, but not of 都市.
  func opens(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let length = prefix(of: text, range)
    guard length > 0 else { return false }
    let word = ChineseLexicon.word(at: range.lowerBound, in: text, end: range.upperBound)
    return (word?.range.count ?? 0) <= length
  }

  /// The first word that is no part of another one: 会 in 会增加, not in 社会.
  func firstWord(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var rest = range
    while let found = first(in: text, rest) {
      guard WordGuards.isInsideWord(found, text) else { return found }
      rest = found.upperBound..<range.upperBound
    }
    return nil
  }

  @inline(__always)
  private func matches(_ word: Entry, _ text: [UInt8], at start: Int) -> Bool {
    var offset = 0
    while offset < Int(word.length) {
      if text[start + offset].folded != bytes[Int(word.start) + offset] { return false }
      offset += 1
    }
    return true
  }
}
