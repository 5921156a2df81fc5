import Decks
import Memory
import Study

/// The reviews in the database of a hashcards collection.
///
/// hashcards knows a card by a hash of its whole text: one that was edited there has no history any more.
struct HashcardsHistory {
  private(set) var history = ImportedHistory()
  /// Reviews of cards that none of the decks has.
  private(set) var orphans = 0

  init(_ path: String, _ notes: [ImportedNote], _ time: inout LocalTime) throws(PackageError) {
    let database = try Database(path, for: .read)
    guard try database.hasTable("reviews") else {
      throw PackageError(.damaged("its database has no table of reviews"))
    }
    var places: [String: Int32] = [:]
    for (note, imported) in notes.enumerated() {
      for (place, hashes) in Self.hashes(of: imported.content).enumerated() {
        let card = history.addCard(note: note, place: place)
        for hash in hashes where places[hash] == nil { places[hash] = card }
      }
    }
    let rows = try database.prepare(
      "SELECT card_hash, reviewed_at, grade, due_date FROM reviews ORDER BY reviewed_at")
    while try rows.step() {
      guard let card = places[rows.text(0)], let rating = Self.rating(rows.text(2)),
        let moment = Self.moment(rows.text(1), &time), let due = Day(rows.text(3).prefix(10))
      else {
        orphans += 1
        continue
      }
      history.append(
        ImportedHistory.Row(
          milliseconds: moment.milliseconds, kind: .review, rating: rating,
          offset: Int32(moment.offset), card: card,
          due: ImportedHistory.PackedDue(.day(due))))
    }
    history.sort()
  }

  private static func rating(_ grade: String) -> Rating? {
    switch grade.lowercased() {
    case "forgot", "again", "1": .again
    case "hard", "2": .hard
    case "good", "3": .good
    case "easy", "4": .easy
    default: nil
    }
  }

  /// A time without an offset is what the clock said.
  private static func moment(_ text: String, _ time: inout LocalTime) -> Moment? {
    guard let moment = Moment(text, defaultOffset: 0) else { return nil }
    guard text.dropFirst(11).contains(where: { $0 == "Z" || $0 == "+" || $0 == "-" }) else {
      return time.moment(moment.milliseconds - Int64(time.offset(at: moment.milliseconds)) * 1000)
    }
    return time.moment(moment.milliseconds)
  }

  // MARK: Hashes

  /// For each card of a block the hashes that it may have there.
  static func hashes(of content: Block.Content) -> [[String]] {
    switch content {
    case .basic(let front, let back):
      return [[BLAKE3.hex(of: Array("Basic\(front)\(back)".utf8))]]
    case .cloze(let text):
      let cloze = Cloze(text)
      let plain = Array(cloze.plainText.utf8)
      return deletions(of: cloze).map { range in
        // The last byte, or the one behind it: the first is what hashcards 0.2 writes.
        [range.upperBound - 1, range.upperBound].map { end in
          BLAKE3.hex(
            of: Array("Cloze".utf8) + plain + bytes(range.lowerBound) + bytes(end))
        }
      }
    case .reversible, .list: return []
    }
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// Where each deletion stands in the clean text.
  private static func deletions(of cloze: Cloze) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    for piece in cloze.pieces {
      switch piece {
      case .text(let text): place += text.utf8.count
      case .deletion(let deletion):
        let count = deletion.answer.utf8.count
        ranges.append(place..<(place + count))
        place += count
      }
    }
    return ranges
  }
}
