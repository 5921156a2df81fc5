import Decks
import Foundation
import Memory
import Support
import Testing

@testable import Study

@Suite struct `Reading the log` {
  @Test func `bad lines are told with file and line, and all others count`() throws {
    let log = try LogFolder()
    try log.write(
      "a/2026-11.tsv",
      [
        "2026-11-21T21:14:05.123+08:00 review k7f3q2m9 3 4210 2026-11-25",
        "yesterday review k7f3q2m9 3 4210 2026-11-25",
        "2026-11-21T21:14:06.123+08:00 review k7f3q2m9 5 4210 2026-11-25",
        "2026-11-21T21:14:07.123+08:00 review k7f3q2m9 3 x 2026-11-25",
        "2026-11-21T21:14:08.123+08:00 review k7f3q2m9 3 4210 2026-11-31",
        "2026-11-21T21:14:09.123+08:00 review k7f3q2m9 3 4210",
        "2026-11-21T21:14:10.123+08:00 review k7f3q2m9 - 4210 2026-11-25",
        "2026-11-21T21:14:11.123+08:00 review - 3 4210 2026-11-25",
        "2026-11-21T21:14:12.123+08:00 undo - - - - of",
        "2026-11-21T21:14:13.123+08:00 teleport k7f3q2m9",
        "2026-11-21T21:14:14.123+08:00 suspend k7f3q2m9",
      ])
    let read = try log.log()
    #expect(
      read.text == [
        "a 2026-11-21T21:14:05.123+08:00\treview\tk7f3q2m9\t3\t4210\t2026-11-25\t",
        "a 2026-11-21T21:14:14.123+08:00\tsuspend\tk7f3q2m9\t\t\t\t",
      ])
    #expect(
      read.warnings.map(\.description) == [
        "progress/a/2026-11.tsv:3: the time must look like 2026-11-21T21:14:05.123+08:00; "
          + "the line is skipped",
        "progress/a/2026-11.tsv:4: the rating must be 1, 2, 3 or 4; the line is skipped",
        "progress/a/2026-11.tsv:5: ms must be a whole number; the line is skipped",
        "progress/a/2026-11.tsv:6: due must be a day like 2026-11-25 or a time; the line is skipped",
        "progress/a/2026-11.tsv:7: a promise is missing in the column due; the line is skipped",
        "progress/a/2026-11.tsv:8: a review needs a rating from 1 to 4; the line is skipped",
        "progress/a/2026-11.tsv:9: no card is named; the line is skipped",
        "progress/a/2026-11.tsv:10: the detail must be one JSON object; the line is skipped",
      ])
  }

  @Test func `columns of a later version, missing ones and other line ends are no trouble`() throws
  {
    let log = try LogFolder()
    try log.folder.write(
      "time\tevent\tcard\trating\tms\tdue\tdetail\tmood\r\n"
        + "2026-11-21T21:14:05.123+08:00\treview\ta\t3\t42\t2026-11-25\t\thappy\r\n\r\n"
        + "2026-11-21T21:14:06.123Z\tsuspend\ta\n"
        + "2026-11-21T21:14:07Z\treview\ta\t1\t\t2026-11-21T21:24:07Z\n",
      to: "progress/a/2026-11.tsv")
    let read = try log.log()
    #expect(
      read.map(\.line) == [
        "2026-11-21T21:14:05.123+08:00\treview\ta\t3\t42\t2026-11-25\t",
        "2026-11-21T21:14:06.123+00:00\tsuspend\ta\t\t\t\t",
        "2026-11-21T21:14:07.000+00:00\treview\ta\t1\t\t2026-11-21T21:24:07.000+00:00\t",
      ])
    #expect(read.warnings.isEmpty)
  }

  @Test func `conflict copies are read, and their common lines count once`() throws {
    let log = try LogFolder()
    let common = "2026-11-21T21:14:05.123+08:00 review a 3 42 2026-11-25"
    try log.write("a/2026-11.tsv", [common, "2026-11-21T21:15:00.000+08:00 suspend a"])
    try log.write(
      "a/2026-11.sync-conflict-20261122-101112-ABCDEFG.tsv",
      [common, "2026-11-21T21:14:30.000+08:00 flag a"])
    try log.write("a/2026-11 (Anna's conflicted copy 2026-11-22).tsv", [common])
    try log.write("b/2026-11.tsv", [common])
    try log.folder.write("no log", to: "progress/a/notes.txt")
    #expect(
      try log.log().text.map { $0.split(separator: "\t")[0...1].joined(separator: " ") } == [
        "a 2026-11-21T21:14:05.123+08:00 review", "b 2026-11-21T21:14:05.123+08:00 review",
        "a 2026-11-21T21:14:30.000+08:00 flag", "a 2026-11-21T21:15:00.000+08:00 suspend",
      ])
  }

  @Test func `both sides of an unresolved merge count`() throws {
    let log = try LogFolder()
    try log.folder.write(
      """
      time\tevent\tcard\trating\tms\tdue\tdetail
      <<<<<<< HEAD
      2026-11-21T21:14:05.123+08:00\tsuspend\ta\t\t\t\t
      =======
      2026-11-21T21:14:06.123+08:00\tflag\ta\t\t\t\t
      >>>>>>> other

      """, to: "progress/a/2026-11.tsv")
    let read = try log.log()
    #expect(read.map(\.kind) == [.suspend, .flag])
    #expect(
      read.warnings.map(\.description) == [
        "progress/a/2026-11.tsv:2: a conflict marker of git is skipped; both sides are read, "
          + "so the marker can be deleted"
      ])
  }

  @Test func `a clock that went back is said`() throws {
    let log = try LogFolder()
    try log.write(
      "a/2026-11.tsv",
      [
        "2026-11-21T21:14:05.123+08:00 suspend a", "2026-11-21T21:13:30.000+08:00 resume a",
        "2026-11-21T20:13:30.000+08:00 flag a",
      ])
    let read = try log.log()
    #expect(read.map(\.kind) == [.flag, .resume, .suspend])
    #expect(read.warnings.map(\.problem) == [.clockWentBack(seconds: 3600)])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the union is the same in whatever files and order the lines arrive`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lines = (0..<60).map { _ -> (device: String, line: String) in
      let second = Int.random(in: 10..<40, using: &random)
      let event = ["suspend", "resume", "flag", "reset"].randomElement(using: &random)!
      let card = ["x", "y", "z"].randomElement(using: &random)!
      return (
        ["a", "b"].randomElement(using: &random)!,
        "2026-11-21T21:14:\(second).000+08:00 \(event) \(card)"
      )
    }
    func text(_ order: [(device: String, line: String)], split: Int) throws -> [String] {
      let log = try LogFolder()
      for device in ["a", "b"] {
        let own = order.filter { $0.device == device }.map(\.line).sorted()
        try log.write("\(device)/2026-11.tsv", Array(own.prefix(split)))
        try log.write("\(device)/other.tsv", Array(own.dropFirst(split / 2)))
      }
      return try log.log().text
    }
    let whole = try text(lines, split: 60)
    #expect(Set(whole).count == whole.count)
    #expect(try text(lines.shuffled(using: &random), split: 60) == whole)
    #expect(try Set(text(lines.shuffled(using: &random), split: 7)) == Set(whole))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `arbitrary bytes never crash, and the lines around them count`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let log = try LogFolder()
    let good = LogFolder.line("2026-11-21T21:14:05.123+08:00 review a 3 42 2026-11-25") + "\n"
    var noise = (0..<Int.random(in: 0..<2000, using: &random)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : Array("\t\n{}\":+-019Treview".utf8).randomElement(using: &random)!
    }
    noise.append(0x0a)
    try log.folder.write(Data(good.utf8) + noise + Data(good.utf8), to: "progress/a/1.tsv")
    #expect(try log.log().contains { $0.line == good.dropLast() })
  }

  @Test func `what was appended is read without the rest`() throws {
    let log = try LogFolder()
    try log.write("a/2026-11.tsv", ["2026-11-21T21:14:05.123+08:00 review x 3 42 2026-11-25"])
    var read = try log.log()
    #expect(try read.refresh() == .none)
    try Journal(progress: log.path, device: "a").append(
      Event(.suspend, card: CardID("y"), at: .at("2026-11-21T21:15:00Z")))
    #expect(try read.refresh() == .appended(from: 1))
    #expect(try read.text == log.log().text)
    #expect(try read.refresh() == .none)

    try log.write("b/2026-10.tsv", ["2026-10-21T21:14:05.123+08:00 flag x"])
    #expect(try read.refresh() == .rebuilt)
    #expect(try read.text == log.log().text)

    try log.write("b/2026-10.tsv", ["2026-10-22T21:14:05.123+08:00 flag x"])
    #expect(try read.refresh() == .rebuilt)
    #expect(try read.text == log.log().text)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `files that come, go and change are followed as a whole reading sees them`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    let log = try LogFolder()
    var read = try log.log()
    let names = ["a/2026-10.tsv", "a/2026-11.tsv", "b/2026-11.tsv", "c/2026-11.tsv"]
    for second in 10..<40 {
      let name = names.randomElement(using: &random)!
      let path = "\(log.path)/\(name)"
      let line = "2026-11-21T21:14:\(second).000+08:00 flag x"
      switch Int.random(in: 0..<8, using: &random) {
      case 0: try? FileManager.default.removeItem(atPath: path)
      case 1: try? FileManager.default.removeItem(atPath: Path.parent(of: path))
      case 2: try log.write(name, [line])
      case 3:
        try log.write("spare", [line, line.replacing("flag", with: "reset")])
        try Folder.create(Path.parent(of: path))
        try Folder.rename("\(log.path)/spare", to: path)
      default:
        try Journal(progress: log.path, device: String(name.prefix(1))).append(
          Event(.flag, card: CardID("x"), at: .at("2026-11-21T13:14:\(second).000Z")))
      }
      if Bool.random(using: &random) { _ = try read.refresh() }
    }
    _ = try read.refresh()
    #expect(try read.text == log.log().text)
  }

  @Test func `a log that got shorter is said until the loss is accepted`() throws {
    let log = try LogFolder()
    let state = log.folder.path + "/state"
    let lines = ["2026-11-21T21:14:05.123+08:00 flag x", "2026-11-21T21:15:05.123+08:00 flag y"]
    try log.write("a/2026-11.tsv", lines)
    var sizes = try LogSizes(in: state)
    try sizes.remember(log.log(), except: sizes.shrunk(log.log()))
    #expect(try LogSizes(in: state).shrunk(log.log()).isEmpty)
    try log.write("a/2026-11.tsv", Array(lines.prefix(1)))
    try sizes.remember(log.log(), except: sizes.shrunk(log.log()))
    #expect(
      try LogSizes(in: state).shrunk(log.log()).map(\.description) == [
        "progress/a/2026-11.tsv: had 119 bytes and has 78 now, so answers are missing; of 3 lines 2 "
          + "are left: restore it from a backup, from git or from another device, or keep it as it is "
          + "with: retain check --accept"
      ])
    try sizes.remember(log.log(), except: nil)
    #expect(try LogSizes(in: state).shrunk(log.log()).isEmpty)
  }

  /// NULs after a power cut, or answers that were given since: the size alone says nothing is missing.
  @Test func `a log that was written over is said, however long it is`() throws {
    let log = try LogFolder()
    let file = "progress/a/2026-11.tsv"
    let lines = (10..<16).map { "2026-11-21T21:\($0):05.123+08:00 flag x\($0)" }
    try log.write("a/2026-11.tsv", lines)
    let whole = Array(try log.folder.text(of: file).utf8)
    var sizes = try LogSizes(in: log.folder.path + "/state")
    try sizes.remember(log.log(), except: sizes.shrunk(log.log()))

    let kept = whole.dropLast(80)
    for end in [
      [UInt8](repeating: 0, count: 80),
      Array(("new line\n" + String(repeating: "x", count: 90)).utf8),
    ] {
      try log.folder.write(Data(kept + end), to: file)
      let shrunk = try LogSizes(in: log.folder.path + "/state").shrunk(log.log())
      #expect(shrunk.map(\.problem) == [.writtenOver(at: whole.count)])
      try sizes.remember(log.log(), except: sizes.shrunk(log.log()))
    }

    // A merge that puts other lines before it loses nothing, nor does a copy of it beside.
    let header = Array(Journal.header.utf8)
    try log.folder.write(
      Data(header + Array("kept\n".utf8) + whole.dropFirst(header.count)), to: file)
    #expect(try sizes.shrunk(log.log()).isEmpty)
    try log.folder.write(Data(kept + [UInt8](repeating: 0, count: 80)), to: file)
    try log.folder.write(Data(whole), to: "progress/a/2026-11.backup-x.tsv")
    #expect(try sizes.shrunk(log.log()).isEmpty)
  }

  @Test func `what is lost while the log is open is said, though it was never remembered`() throws {
    let log = try LogFolder()
    try log.write("a/2026-11.tsv", ["2026-11-21T21:14:05.123+08:00 flag x"])
    var open = try log.log()
    try FileManager.default.removeItem(atPath: log.path + "/a/2026-11.tsv")
    #expect(try open.refresh() == .rebuilt)
    var sizes = try LogSizes(in: log.folder.path + "/state")
    let lost = sizes.shrunk(open)
    #expect(lost.map(\.file) == ["progress/a/2026-11.tsv"])
    try sizes.remember(open, except: lost)
    #expect(try LogSizes(in: log.folder.path + "/state").shrunk(log.log()) == lost)
    try sizes.remember(open, except: nil)
    #expect(try LogSizes(in: log.folder.path + "/state").shrunk(log.log()).isEmpty)
  }

  @Test func `a folder that cannot be reached is no empty log`() throws {
    let log = try LogFolder()
    let link = log.folder.path + "/loop"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
    #expect(throws: DiskError.self) { try Log(reading: link) }
  }

  @Test func `no folder is an empty log`() throws {
    let log = try LogFolder()
    #expect(try Log(reading: log.path + "/nowhere").isEmpty)
  }
}

@Suite struct `A table of ids` {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func `gives every id one number, whatever its length`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var table = CardTable()
    var numbers: [String: Int] = [:]
    for _ in 0..<5000 {
      let length = Int.random(in: 1...12, using: &random)
      let id = String((0..<length).map { _ in "ab水".randomElement(using: &random)! })
      let number = table.insert(CardID(id))
      #expect(numbers[id, default: numbers.count] == number)
      numbers[id] = number
    }
    #expect(table.count == numbers.count)
    for (id, number) in numbers {
      #expect(table[number] == CardID(id))
      #expect(table.index(of: CardID(id)) == number)
    }
    #expect(table.index(of: CardID("c")) == nil)
  }
}
