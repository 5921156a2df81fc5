import Foundation
import Notes
import Recognition
import Support

/// How fast notes become cards, on one core: megabytes a CPU second, and the most memory so far.
struct GenerateBench {
  /// In megabytes, rising.
  let sizes: [Int]
  let isJSON: Bool
  let seed: UInt64

  /// - Parameters:
  ///   - words: `[MEGABYTES…] [--vault NOTES] [--seed N] [--json]`
  ///   - program: The built `retain`.
  static func run(_ words: [String], program: String) throws {
    func value(_ option: String) -> Int? {
      words.firstIndex(of: option).flatMap {
        words.indices.contains($0 + 1) ? Int(words[$0 + 1]) : nil
      }
    }
    let seed = UInt64(value("--seed") ?? 1)
    let isJSON = words.contains("--json")
    let sizes = words.prefix { !$0.hasPrefix("-") }.compactMap { Int($0) }.sorted()
    GenerateBench(sizes: sizes.isEmpty ? [1, 10] : sizes, isJSON: isJSON, seed: seed).run()
    guard let notes = value("--vault") else { return }
    try VaultBench(program: program, notes: notes, isJSON: isJSON, seed: seed).run()
  }

  private func run() {
    recognition("sparse") { $0.prose(bytes: $1) }
    recognition("dense") { $0.figures(bytes: $1) }
    for size in sizes { generation(megabytes: size) }
    line(Self.lineOfPrices(bytes: 10_000_000), "one line of 10 MB")
  }

  private func recognition(
    _ name: String, _ text: (inout SampleNotes, Int) -> [UInt8]
  ) {
    var notes = SampleNotes(seed: seed)
    let bytes = text(&notes, 10_000_000)
    let (seconds, _) = Self.time { recognize(bytes, in: 0..<bytes.count).count }
    report("recognition, \(name) text", Double(bytes.count) / 1e6 / seconds, "MB/s")
  }

  private func generation(megabytes: Int) {
    var notes = SampleNotes(seed: seed)
    line(notes.note(bytes: megabytes * 1_000_000), "note of \(megabytes) MB")
  }

  private func line(_ text: [UInt8], _ name: String) {
    let generator = Generator()
    let (seconds, generation) = Self.time {
      generator.cards(of: Note(path: "sample.md", text: text))
    }
    report(name, Double(text.count) / 1e6 / seconds, "MB/s")
    report("\(name), cards", Double(generation.cards.count), "cards")
    report("\(name), peak memory", Double(Self.peakMemory) / 1e6, "MB")
  }

  private static func lineOfPrices(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    var number = 1
    while text.count < bytes {
      text += "Lamp \(number) costs $\(number % 90 + 1).\(number % 10)0 a piece, ".utf8
      number += 1
    }
    return text
  }

  private func report(_ name: String, _ value: Double, _ unit: String) {
    let figure = String(format: value < 100 ? "%.1f" : "%.0f", value)
    print(
      isJSON
        ? "{\"name\":\"\(name)\",\"value\":\(figure),\"unit\":\"\(unit)\"}"
        : "\(name)\t\(figure)\t\(unit)")
  }

  private static func time<Value>(_ work: () -> Value) -> (seconds: Double, Value) {
    let start = clock()
    let value = work()
    return (Double(clock() - start) / Double(CLOCKS_PER_SEC), value)
  }

  /// Bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    // SAFETY: the call fills the one struct that it is given; 0 is this process.
    guard unsafe getrusage(0, &usage) == 0 else { return 0 }
    #if canImport(Darwin)
      return usage.ru_maxrss
    #else
      return usage.ru_maxrss * 1024
    #endif
  }
}
