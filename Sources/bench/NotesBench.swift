import Foundation
import Notes
import Recognition
import Support

/// How fast notes become cards, on one core: megabytes a CPU second, and the most memory that it takes.
struct NotesBench {
  let program: String
  let report: BenchReport
  let seed: UInt64

  // MARK: Recognition

  func recognition(megabytes: Double) {
    let bytes = Int(megabytes * 1e6)
    recognition("sparse", bytes) { $0.prose(bytes: $1) }
    recognition("dense", bytes) { $0.figures(bytes: $1) }
  }

  /// As much text as the generator looks at together.
  private static let window = 65_536

  private func recognition(
    _ name: String, _ bytes: Int, _ text: (inout SampleNotes, Int) -> [UInt8]
  ) {
    var notes = SampleNotes(seed: seed)
    let text = text(&notes, bytes)
    let (seconds, _) = cpu {
      var recognizer = Recognizer(text)
      var count = 0
      for start in stride(from: 0, to: text.count, by: Self.window) {
        let end = min(start + Self.window, text.count)
        count += recognizer.quantities(in: start..<end).count
      }
      return count
    }
    report.add("recognize, text with \(name) figures", Double(text.count) / 1e6 / seconds, "MB/s")
  }

  // MARK: Generation

  /// Of small notes in this process, and of large ones of all shapes in a process of their own each, which shows how time
  /// and memory grow.
  func generation(megabytes: [Double]) throws {
    let size = megabytes.max() ?? 1
    smallNotes(count: max(1, Int(size * 40)))
    for size in megabytes.sorted() {
      var notes = SampleNotes(seed: seed)
      try generation("note of \(Self.text(size)) MB", bytes: Int(size * 1e6)) {
        number, text in
        text += (number == 0 ? notes.opening() : notes.section()).utf8
      }
    }
    try generation("one line of \(Self.text(size)) MB", bytes: Int(size * 1e6)) { number, text in
      text += "Lamp \(number) costs $\(number % 90 + 1).\(number % 10)0 a piece, ".utf8
    }
    // As many as ten megabytes are a hundred thousand and a million.
    let headings = max(1, Int(size * 10_000))
    try generation("\(headings) headings", count: headings) { number, text in
      text += "## Lamp \(number)\n".utf8
    }
    try generation("\(headings * 10) list items", count: headings * 10) { number, text in
      text += "- the lamp in hall \(number)\n".utf8
    }
  }

  private func smallNotes(count: Int) {
    var samples = SampleNotes(seed: seed)
    let notes = (0..<count).map {
      Note(path: "note\($0).md", text: samples.note(bytes: VaultBench.size))
    }
    let generator = Generator()
    let (seconds, cards) = cpu {
      notes.reduce(0) { $0 + generator.cards(of: $1).cards.count }
    }
    let bytes = notes.reduce(0) { $0 + $1.text.count }
    report.add("generate, notes of 10 kB", Double(bytes) / 1e6 / seconds, "MB/s")
    report.add("generate, notes of 10 kB, cards of each", Double(cards) / Double(count), "cards")
  }

  /// - Parameter piece: Appends the next piece of the note; it is asked until there are enough bytes or pieces.
  private func generation(
    _ name: String, bytes: Int = .max, count: Int = .max, _ piece: (Int, inout [UInt8]) -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/sample.md"
    try Data().write(to: URL(filePath: path))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    var written = 0
    var number = 0
    var text: [UInt8] = []
    while written < bytes, number < count {
      piece(number, &text)
      number += 1
      guard text.count > Self.window || written + text.count >= bytes || number == count else {
        continue
      }
      try file.write(contentsOf: text)
      written += text.count
      text.removeAll(keepingCapacity: true)
    }
    try file.close()
    let run = try ChildRun(
      program, ["generate", "--dry-run", "--jsonl", path], environment: ["HOME": folder.path])
    report.add(
      "generate, \(name)", Double(written) / 1e6 / run.processorSeconds, "MB/s")
    report.add("generate, \(name), peak memory", Double(run.peakBytes) / 1e6, "MB")
  }

  private static func text(_ size: Double) -> String {
    size == size.rounded() ? "\(Int(size))" : "\(size)"
  }
}
