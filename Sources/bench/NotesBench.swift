import Foundation
import Notes
import Recognition
import Support

/// How fast notes become cards, on one core: megabytes a CPU second, and the most memory so far.
struct NotesBench {
  let report: BenchReport
  let seed: UInt64

  func recognition(megabytes: Double) {
    let bytes = Int(megabytes * 1e6)
    recognition("sparse", bytes) { $0.prose(bytes: $1) }
    recognition("dense", bytes) { $0.figures(bytes: $1) }
  }

  private func recognition(
    _ name: String, _ bytes: Int, _ text: (inout SampleNotes, Int) -> [UInt8]
  ) {
    var notes = SampleNotes(seed: seed)
    let text = text(&notes, bytes)
    let (seconds, _) = Self.time { recognize(text, in: 0..<text.count).count }
    report.add("recognize, text with \(name) figures", Double(text.count) / 1e6 / seconds, "MB/s")
  }

  func generation(megabytes: [Double]) {
    for size in megabytes.sorted() {
      var notes = SampleNotes(seed: seed)
      generation(of: notes.note(bytes: Int(size * 1e6)), "note of \(Self.text(size)) MB")
    }
    guard let size = megabytes.max() else { return }
    generation(of: Self.lineOfPrices(bytes: Int(size * 1e6)), "one line of \(Self.text(size)) MB")
  }

  private func generation(of text: [UInt8], _ name: String) {
    let generator = Generator()
    let (seconds, generation) = Self.time {
      generator.cards(of: Note(path: "sample.md", text: text))
    }
    report.add("generate, \(name)", Double(text.count) / 1e6 / seconds, "MB/s")
    report.add("generate, \(name), cards", Double(generation.cards.count), "cards")
    report.add("generate, \(name), peak memory so far", Double(Self.peakMemory) / 1e6, "MB")
  }

  private static func text(_ size: Double) -> String {
    size == size.rounded() ? "\(Int(size))" : "\(size)"
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
