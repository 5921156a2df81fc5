import Decks
import Exchange
import Foundation
import Memory
import Study

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A package out and in, with as many cards as are asked for and ten reviews of each.
struct PackageBench {
  let cards: Int
  private let root: String

  init(cards: Int) throws {
    self.cards = cards
    let url = FileManager.default.temporaryDirectory.appending(path: "retain-bench-\(getpid())")
    root = url.path(percentEncoded: false)
    for folder in ["out/decks/words", "in/decks", "scratch"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    for folder in ["out", "in"] {
      try Data().write(to: URL(filePath: "\(root)/\(folder)/decks/retain.toml"))
    }
  }

  /// - Parameter package: where the package stays, so that another program can be timed on it; nil to remove it.
  func run(keeping package: String?) throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try write()
    let path = package ?? "\(root)/bench.apkg"
    try Self.timed("export \(cards) cards, \(cards * 10) reviews") { try export(to: path) }
    try Self.timed("import them") { try bring(path) }
    try Self.timed("import them again") { try bring(path) }
  }

  private static func timed(_ name: String, _ work: () throws -> Void) rethrows {
    let start = ContinuousClock.now
    try work()
    let time = ContinuousClock.now - start
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print("\(name)\t\(String(format: "%.2f", seconds)) s\t\(peakMegabytes) MB at most so far")
  }

  /// The largest part of memory that this process ever held.
  private static var peakMegabytes: Int {
    var usage = rusage()
    // SAFETY: the call fills the one struct that it is given.
    _ = unsafe getrusage(RUSAGE_SELF, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) >> 20
    #else
      return Int(usage.ru_maxrss) >> 10
    #endif
  }

  /// Decks of a thousand cards each, and the log of three years.
  private func write() throws {
    var ids: [CardID] = []
    for deck in 0..<(cards / 1000) {
      let elements = (0..<1000).flatMap { number -> [Deck.Element] in
        let word = deck * 1000 + number
        let content = Block.Content.basic(
          front: "What does the word number \(word) of the long list mean?",
          back: "It means **\(word)** & a little more, explained in a sentence of usual length.")
        ids.append(content.frontID)
        let block = Block.generated(
          content, id: content.frontID, source: nil, kind: nil, tags: ["list"])
        return [.block(block)]
      }
      let text = Deck(name: "words/\(deck)", elements: elements).bytes()
      try Data(text).write(to: URL(filePath: "\(root)/out/decks/words/\(deck).md"))
    }
    var history = HistoryText()
    history.reserve(cards * 10)
    // Every card is reviewed on ten days, each a third further away than the last.
    let days = [0, 1, 3, 6, 12, 24, 48, 96, 190, 380]
    for day in 0..<800 {
      for (place, days) in days.enumerated() {
        let started = day - days
        guard started >= 0, started < 400 else { continue }
        for index in stride(from: started, to: ids.count, by: 400) {
          let moment = Moment(
            milliseconds: (19_700 + Int64(day)) * 86_400_000 + 30_000_000 + Int64(index) * 300
              + Int64(place) * 17)
          let next = place < 9 ? self.next(place, days) : 400
          history.append(
            .review(
              ids[index], (index + place) % 12 == 0 ? .again : .good, milliseconds: 4000,
              due: .day(moment.day(rolloverHour: 4) + next), at: moment))
        }
      }
    }
    let collection = try Study.Collection(at: "\(root)/out")
    _ = try collection.journal(device: "bench").importHistory(
      history, from: "bench", at: Moment(milliseconds: 1_800_000_000_000))
  }

  private func next(_ place: Int, _ days: Int) -> Int {
    [1, 2, 3, 6, 12, 24, 48, 94, 190][place]
  }

  private func export(to path: String) throws {
    let collection = try Study.Collection(at: "\(root)/out")
    let (library, history) = try collection.open()
    var export = AnkiPackageExport(
      library, history: history, decksFolder: collection.decksFolder, zone: .gmt,
      at: Moment(milliseconds: 1_780_000_000_000))
    _ = try export.write(to: path, scratch: "\(root)/scratch")
    try FileManager.default.removeItem(atPath: "\(root)/scratch/collection.anki21")
  }

  private func bring(_ path: String) throws {
    let collection = try Study.Collection(at: "\(root)/in")
    let (library, history) = try collection.open()
    let source = try ImportedSource.read(
      path, .init(scratch: "\(root)/scratch", zone: .gmt, settings: collection.settings))
    guard let source else { return }
    let merge = ImportMerge(source.file.notes, into: "bench", isPrefix: false, decks: library.decks)
    let (text, _) = source.history.text(of: merge.blocks, without: history.log)
    var stage = try StagedImport(in: collection.decksFolder, source: "bench")
    for (name, deck) in merge.decks { try stage.write(deck.bytes(), to: "\(name).md") }
    try stage.appear()
    _ = try collection.journal(device: "bench").importHistory(
      text, from: "bench", at: Moment(milliseconds: 1_800_000_000_000))
    try stage.finish()
  }
}
