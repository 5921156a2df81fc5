import Decks

/// Where a note says what its cards were made from, found by the fingerprint in `src=`.
///
/// Lines may move without a change in the deck, so they are looked up when they are needed.
public struct Evidence: Sendable {
  private var lines: [String: ClosedRange<Int>] = [:]

  /// Knows every sentence, paragraph, item, cell, row and table of the note, and every list, alone and from the line
  /// that introduces it.
  public init(of note: Note) {
    let document = Reader.read(note)
    var sentences = SentenceReader(document)
    var groups: [Int: Range<Int>] = [:]
    var rows: [Row: Range<Int>] = [:]
    var lists: [List: Range<Int>] = [:]
    for (number, passage) in document.passages.enumerated() {
      add(passage.range, of: document)
      if let group = passage.group {
        groups[group] = passage.range.union(groups[group])
        if case .cell(let row, _) = passage.kind {
          let key = Row(group: group, row: row)
          rows[key] = passage.range.union(rows[key])
        } else if let introduction = passage.parent ?? passage.heading {
          let key = List(group: group, introduction: introduction)
          lists[key] = passage.range.union(
            lists[key] ?? document.passages[introduction].range)
        }
      }
      sentences.forEachSentence(of: number) { add($0.range, of: document) }
    }
    for range in groups.values { add(range, of: document) }
    for range in rows.values { add(range, of: document) }
    for range in lists.values { add(range, of: document) }
  }

  private struct Row: Hashable {
    var group: Int
    var row: Int
  }

  private struct List: Hashable {
    var group: Int
    var introduction: Int
  }

  /// In bytes; no card is made from more, and lists in lists would be read again for each of their items.
  private static let longest = 50_000

  private mutating func add(_ range: Range<Int>, of document: Document) {
    guard range.count <= Self.longest else { return }
    let fingerprint = Fingerprint.evidence(document.string(range))
    if lines[fingerprint] == nil { lines[fingerprint] = document.lines(of: range) }
  }

  /// The lines of the note, from 1; nil when the note no longer says this in these words.
  public func lines(of fingerprint: String) -> ClosedRange<Int>? { lines[fingerprint] }
}

extension Range<Int> {
  /// From the start of the first to the end of the last.
  fileprivate func union(_ other: Range<Int>?) -> Range<Int> {
    guard let other else { return self }
    return Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
