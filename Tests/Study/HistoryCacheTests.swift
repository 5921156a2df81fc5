import Dispatch
import Foundation
import Memory
import Support
import Synchronization
import Testing

@testable import Study

@Suite struct `A kept history` {
  private let room: CacheRoom

  init() throws { room = try CacheRoom() }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `is what reading anew would give, whatever happened to the files`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<3 { try room.writeFile(using: &random) }
    try room.keep()
    for _ in 0..<6 {
      try room.changeSomething(using: &random)
      let kept = room.kept()
      #expect(try kept.map(HistoryText.init) ?? room.text() == room.text())
      if Bool.random(using: &random) { try room.keep() }
    }
  }

  @Test func `costs what was added since`() throws {
    var random = SplitMix64(seed: 1)
    try room.writeFile(using: &random)
    try room.keep()
    try room.append((1...3).map { "2027-01-0\($0)T10:00:00.000+08:00 review k1 3 900 2027-02-01" })
    let kept = try #require(room.kept())
    #expect(kept.keptRows == kept.log.count - 3)
    #expect(try HistoryText(kept) == room.text())
  }

  @Test func `is not used for a file that became shorter, was emptied or is gone`() throws {
    var random = SplitMix64(seed: 2)
    try room.writeFile(using: &random)
    let path = try #require(room.files().first)
    let bytes = try Data(contentsOf: URL(filePath: path))
    for left in [bytes.count - 1, bytes.count / 2, 0] {
      try bytes.write(to: URL(filePath: path))
      try room.keep()
      try bytes.prefix(left).write(to: URL(filePath: path))
      #expect(room.kept() == nil)
    }
    try bytes.write(to: URL(filePath: path))
    try room.keep()
    try FileManager.default.removeItem(atPath: path)
    #expect(room.kept() == nil)
  }

  @Test func `is trusted by the stamps of files that were left alone`() throws {
    var random = SplitMix64(seed: 3)
    try room.writeFile(using: &random)
    try room.keep(settled: true)
    #expect(try room.kept().map(HistoryText.init) == room.text())
    let path = try #require(room.files().first)
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "3")))
    bytes[place] = UInt8(ascii: "1")
    try Data(bytes).write(to: URL(filePath: path))
    #expect(room.kept() == nil)
  }

  @Test func `survives a copy of the whole log, whose stamps are others`() throws {
    var random = SplitMix64(seed: 4)
    try room.writeFile(using: &random)
    try room.keep()
    let path = try #require(room.files().first)
    let bytes = try Data(contentsOf: URL(filePath: path))
    try FileManager.default.removeItem(atPath: path)
    try bytes.write(to: URL(filePath: path))
    #expect(try room.kept().map(HistoryText.init) == room.text())
  }

  @Test func `that is damaged anywhere is the same history or none`() throws {
    var random = SplitMix64(seed: 5)
    try room.writeFile(using: &random)
    try room.keep()
    let whole = try room.text()
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: room.cachePath)))
    for place in stride(from: 0, to: bytes.count, by: 101) {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place % 8)
      try Data(damaged).write(to: URL(filePath: room.cachePath))
      #expect(room.kept().map(HistoryText.init) ?? whole == whole)
    }
    for length in stride(from: 0, to: bytes.count, by: 1009) {
      try Data(bytes[..<length]).write(to: URL(filePath: room.cachePath))
      #expect(room.kept() == nil)
    }
  }

  @Test func `belongs to one beginning of the day`() throws {
    var random = SplitMix64(seed: 6)
    try room.writeFile(using: &random)
    try room.keep()
    #expect(HistoryCache(in: room.cache).history(of: room.log.path, rolloverHour: 5) == nil)
  }

  @Test func `may be read and written by many at once`() throws {
    var random = SplitMix64(seed: 7)
    try room.writeFile(using: &random)
    try room.keep()
    let whole = try room.text()
    let others = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 32) { [room] number in
      if number % 4 == 0 { try? room.keep() }
      if let kept = room.kept(), HistoryText(kept) != whole { others.withLock { $0 += 1 } }
    }
    #expect(others.withLock { $0 } == 0)
  }

  @Test func `is private, and needs no folder that can be written`() throws {
    var random = SplitMix64(seed: 8)
    try room.writeFile(using: &random)
    try room.keep()
    let attributes = try FileManager.default.attributesOfItem(atPath: room.cachePath)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try room.log.folder.write("", to: "plain")
    let cache = HistoryCache(in: room.log.folder.path + "/plain/below")
    cache.keep(try room.log.history(), smallest: 0)
    #expect(cache.history(of: room.log.path, rolloverHour: 4) == nil)
  }

  @Test func `of a short log is not written`() throws {
    let history = try room.log.history()
    HistoryCache(in: room.cache).keep(history)
    #expect(!FileManager.default.fileExists(atPath: room.cachePath))
  }
}

/// All that follows from a history, as text.
private struct HistoryText: Hashable {
  private let lines: [String]

  init(_ history: History) {
    let log = history.log
    var lines = log.text
    for index in log.indices {
      lines.append(
        "\(history.isUndone(index)) \(history.phases[index]) \(log.reference(of: index))")
    }
    let ids = (0..<log.cards.count).map { log.cards[$0] }.sorted()
    for id in ids {
      let events = history.events(of: id).map(\.line)
      let standing = history.standing(of: id, by: .fsrs6(FSRS6()))
      lines.append("\(id) \(history.progress(of: id)) \(standing) \(events)")
    }
    lines += log.warnings.map(\.description).sorted()
    lines.append("\(history.model(.auto)) \(history.pace)")
    self.lines = lines
  }
}

/// A log of a test, its cache, and what can happen to both.
private struct CacheRoom: Sendable {
  let log: LogFolder
  var cache: String { log.folder.path + "/cache" }
  var cachePath: String { cache + "/history.cache" }

  init() throws { log = try LogFolder() }

  func kept() -> History? { HistoryCache(in: cache).history(of: log.path, rolloverHour: 4) }

  func text() throws -> HistoryText { HistoryText(try log.history()) }

  /// - Parameter settled: whether the files shall count as left alone for a while.
  func keep(settled: Bool = false) throws {
    var read = try log.log()
    if settled { for index in read.files.indices { read.files[index].isSettled = true } }
    HistoryCache(in: cache).keep(History(read, rolloverHour: 4), smallest: 0)
  }

  func files() -> [String] {
    ["a", "b"].flatMap { device in
      let folder = "\(log.path)/\(device)"
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().map { "\(folder)/\($0)" }
    }
  }

  /// Lines of many kinds, each later than the one before, in one of the last months.
  func lines(_ count: Int, using random: inout SplitMix64) -> [String] {
    var time = Int64(1_790_000_000_000) + Int64.random(in: 0..<4_000_000_000, using: &random)
    return (0..<count).map { _ in
      time += Int64.random(in: 0..<90_000_000, using: &random)
      let moment = Moment(milliseconds: time, offset: 28_800)
      let card = "k\(Int.random(in: 0..<9, using: &random))"
      let day = moment.day(rolloverHour: 4) + Int.random(in: 1..<40, using: &random)
      switch Int.random(in: 0..<24, using: &random) {
      case 0: return "\(moment) suspend \(card)"
      case 1: return "\(moment) bury \(card) - - \(day)"
      case 2: return "\(moment) reset \(card)"
      case 3:
        return "\(moment) move \(card) - - \(day) {\"why\":\"changed\",\"old\":\"1\",\"new\":\"2\"}"
      case 4: return "\(moment) relink \(card) - - - {\"from\":\"k0\"}"
      case 5: return "\(moment) undo - - - - {\"of\":\"a/\(moment.adding(seconds: -5))\"}"
      case 6: return "\(moment) accept \(card) - - - {\"answer\":\"a\\u00e9\"}"
      case 7: return "\(moment) practice \(card) 3 900 - {\"mode\":\"typed\"}"
      case 8: return "\(moment) review \(card) 7 900 \(day)"
      case 9: return "\(moment) review \(card).part.2 3 900 \(moment.adding(seconds: 600))"
      default:
        return "\(moment) review \(card) \(Int.random(in: 1...4, using: &random)) 900 \(day)"
      }
    }
  }

  func writeFile(using random: inout SplitMix64) throws {
    let device = ["a", "b"].randomElement(using: &random)!
    let month = Int.random(in: 1...9, using: &random)
    let count = Int.random(in: 1...40, using: &random)
    try log.write("\(device)/2026-0\(month).tsv", lines(count, using: &random))
  }

  func append(_ lines: [String], ending: String = "\n") throws {
    guard let path = files().last, let file = FileHandle(forWritingAtPath: path) else { return }
    try file.seekToEnd()
    let text = lines.map { LogFolder.line($0) }.joined(separator: "\n") + ending
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// What a person, a sync or a crash does to a log.
  func changeSomething(using random: inout SplitMix64) throws {
    let few = lines(Int.random(in: 1...4, using: &random), using: &random)
    guard let path = files().randomElement(using: &random) else {
      return try writeFile(using: &random)
    }
    let url = URL(filePath: path)
    var bytes = [UInt8](try Data(contentsOf: url))
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1: return try append(few)
    case 2: return try append(few, ending: "")
    case 3: return try append(few, ending: "\n2026-09-30T10:00:00.000+08:00\trev")
    case 4: return try writeFile(using: &random)
    case 5: return try FileManager.default.removeItem(at: url)
    case 6: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    case 7:
      for index in bytes.indices where Int.random(in: 0..<200, using: &random) == 0 {
        bytes[index] = UInt8.random(in: 0x20..<0x7f, using: &random)
      }
    default:
      let other = try #require(files().last)
      bytes = [UInt8](try Data(contentsOf: URL(filePath: other))) + bytes
    }
    try Data(bytes).write(to: url)
  }
}
