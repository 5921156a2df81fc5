import Notes
import Study

/// The notes of a run in their order, each read and worked out before it is asked for, some at once on all cores.
struct GenerateReadings {
  /// What there is to a note.
  enum Reading {
    /// Note and decks are as an earlier run left them.
    case asBefore(GenerateMemory.Entry)
    case note(Note, Generation.Draft?)
    case failed(Failure)
  }

  let notes: [NoteFile]
  let generator: Generator
  let memory: GenerateMemory?

  /// Notes that are worked out at once, in number and bytes: a large one has the memory for itself.
  private static let mostNotes = 64
  private static let mostBytes = 2_000_000

  /// Calls `body` with every note; `run` is as the notes before left it.
  func forEach(
    _ run: inout GenerateRun, _ body: (NoteFile, Reading, inout GenerateRun) throws -> Void
  ) rethrows {
    var next = 0
    while next < notes.count {
      var wanted: [Wanted] = []
      var bytes = 0
      var end = next
      while end < notes.count, wanted.count < Self.mostNotes {
        let file = notes[end]
        let size = file.stamp?.size ?? Self.mostBytes
        if known(file, run) == nil {
          if !wanted.isEmpty, bytes + size > Self.mostBytes { break }
          bytes += size
          wanted.append(
            Wanted(file: file, idPath: run.idPath(of: file.path), hash: memory?.hash(of: file.path))
          )
        }
        end += 1
      }
      var drafts = Parallel.map(wanted) { [generator] in $0.draft(generator) }[...]
      for file in notes[next..<end] {
        if wanted.first?.file == file, let draft = drafts.popFirst() {
          wanted.removeFirst()
          try body(file, reading(file, draft, run), &run)
        } else if let entry = known(file, run) {
          try body(file, .asBefore(entry), &run)
        } else {
          let wanted = Wanted(file: file, idPath: run.idPath(of: file.path), hash: nil)
          try body(file, reading(file, wanted.draft(generator), run), &run)
        }
      }
      next = end
    }
  }

  /// The entry of a note that need not be read.
  private func known(_ file: NoteFile, _ run: GenerateRun) -> GenerateMemory.Entry? {
    guard let memory, let stamp = file.stamp, !memory.isRecent(stamp),
      let entry = memory.entry(of: file.path, stamp), run.isDone(file.path, entry)
    else { return nil }
    return entry
  }

  private func reading(_ file: NoteFile, _ draft: Draft, _ run: GenerateRun) -> Reading {
    switch draft {
    case .failed(let failure): return .failed(failure)
    case .made(let note, let draft): return .note(note, draft)
    case .unread(let note):
      guard var entry = memory?.entries[file.path], let stamp = file.stamp,
        run.isDone(file.path, entry)
      else { return .note(note, nil) }
      entry.note = stamp
      return .asBefore(entry)
    }
  }

  private struct Wanted: Sendable {
    var file: NoteFile
    var idPath: String

    /// Of the text as an earlier run read it.
    var hash: UInt64?

    func draft(_ generator: Generator) -> Draft {
      let note: Note
      do throws(Failure) {
        note = try file.read()
      } catch {
        return .failed(error)
      }
      if let hash, GenerateMemory.hash(note.text) == hash { return .unread(note) }
      guard note.text.count < GenerateRun.largeNote else { return .made(note, nil) }
      let generation = generator.cards(of: Note(path: idPath, text: note.text))
      return .made(note, Generation.Draft(idPath: idPath, generation: generation))
    }
  }

  private enum Draft: Sendable {
    case made(Note, Generation.Draft?)
    /// The text is that of an earlier run.
    case unread(Note)
    case failed(Failure)
  }
}
