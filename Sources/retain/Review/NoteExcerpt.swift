import Decks
import Foundation
import Notes

/// The lines of a note behind a card.
struct NoteExcerpt {
  let title: Wording
  let lines: [StyledText]

  /// Lines before and after those of the card.
  private static let around = 3

  /// Nothing when no notes folder has the note of the card.
  init?(of card: Card, in folders: [String]) {
    guard let source = card.source else { return nil }
    for folder in folders {
      let path = "\(folder)/\(source.path)"
      guard !source.path.split(separator: "/").contains(".."),
        let data = FileManager.default.contents(atPath: path)
      else { continue }
      let note = Note(path: source.path, text: [UInt8](data))
      // Cells of a table may say the same; the card that the note gives now knows which one is meant.
      let same = Generator().cards(of: note).cards.first {
        $0.id == card.blockID && $0.fingerprint == source.fingerprint
      }
      let evidence = same?.evidence ?? Evidence(of: note).lines(of: source.fingerprint)
      let text = String(decoding: data, as: UTF8.self)
      let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let shown = evidence.map { ($0.lowerBound - Self.around)...($0.upperBound + Self.around) }
      title =
        evidence.map { ReviewWords.sourceTitle.with(source.path, $0.lowerBound) }
        ?? ReviewWords.sourceChanged.with(source.path)
      lines = all.enumerated().compactMap { index, line in
        let number = index + 1
        guard shown?.contains(number) ?? (number <= 20) else { return nil }
        let isEvidence = evidence?.contains(number) ?? false
        return StyledText("\(number)  ", .faint)
          + StyledText(String(line.prefix(2000)), isEvidence ? .strong : .plain)
      }
      return
    }
    return nil
  }
}
