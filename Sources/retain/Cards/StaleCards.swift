import Decks
import Foundation
import Notes
import Study

/// Generated cards whose note is gone or no longer says what they say.
struct StaleCards {
  struct Stale {
    let note: String
    let deck: String
    let block: Block
  }

  struct MissingNote {
    let note: String
    let deck: String
    let blocks: [Block]
  }

  private(set) var stale: [Stale] = []
  private(set) var missing: [MissingNote] = []

  /// Nothing is stale where no notes folder is there: the notes may be on another machine.
  init(of workspace: Workspace, environment: [String: String]) {
    let folders = workspace.collection.notesFolders(environment: environment)
      .filter { FileManager.default.fileExists(atPath: $0) }
    guard !folders.isEmpty else { return }
    var blocksOfNote: [String: [(deck: String, block: Block)]] = [:]
    for deck in workspace.library.deckTexts() {
      for block in deck.blocks {
        guard let source = block.provenance?.source, !source.fingerprint.isEmpty,
          !workspace.history.isRejected(block.id, cards: block.cards(deck: deck.name))
        else { continue }
        blocksOfNote[source.path, default: []].append((deck.name, block))
      }
    }
    var search = NoteSearch(folders: folders)
    search.addFolders()
    let files = Dictionary(search.notes.map { ($0.path, $0) }) { first, _ in first }
    for (path, blocks) in blocksOfNote.sorted(by: { $0.key < $1.key }) {
      guard let file = files[path] else {
        missing.append(MissingNote(note: path, deck: blocks[0].deck, blocks: blocks.map(\.block)))
        continue
      }
      guard let note = try? file.read() else { continue }
      let evidence = Evidence(of: note)
      for (deck, block) in blocks {
        guard let fingerprint = block.provenance?.source?.fingerprint,
          evidence.lines(of: fingerprint) == nil
        else { continue }
        stale.append(Stale(note: path, deck: deck, block: block))
      }
    }
  }

  /// The blocks of both.
  var blocks: Set<CardID> {
    Set(stale.map(\.block.id) + missing.flatMap { $0.blocks.map(\.id) })
  }
}
