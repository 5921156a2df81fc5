import Decks
import Exchange
import Foundation
import Study

/// `export cards` in the formats that hold more than a table.
struct CardExport {
  enum Form: String, Hashable, CaseIterable {
    /// Anki's package: notes, media, states and reviews.
    case package = "apkg"
    /// Anki's text: notes only.
    case ankiText = "anki"
    /// Markdown to be read or printed.
    case sheet
    /// A folder of Markdown decks.
    case hashcards

    /// What the end of a file's name means.
    init?(path: String) {
      let name = path.lowercased()
      if name.hasSuffix(".apkg") {
        self = .package
      } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        self = .sheet
      } else {
        return nil
      }
    }
  }

  private let form: Form
  private let workspace: Workspace
  private let context: Context

  init(_ form: Form, of workspace: Workspace, _ context: Context) {
    (self.form, self.workspace, self.context) = (form, workspace, context)
  }

  func write(to path: String?) throws {
    let library = workspace.library
    switch form {
    case .package: try writePackage(to: path ?? "")
    case .hashcards: try writeFolder(path ?? "")
    case .ankiText:
      try write(to: path) { AnkiExport.write(library.deckTexts(), to: $0) }
      if path != nil { context.say(ExchangeWords.howToImportInAnki.wording, .faint) }
    case .sheet: try write(to: path) { StudySheet.write(library.deckTexts(), to: $0) }
    }
  }

  private func write(to path: String?, _ export: (_ write: (String) -> Void) -> Int) throws {
    guard let path else {
      _ = export { context.output.data($0) }
      return
    }
    var bytes: [UInt8] = []
    let count = export { bytes.append(contentsOf: $0.utf8) }
    let target = WrittenFile(path)
    try FileReplacement(inside: target.folder).write(bytes, to: target.name)
    context.say(ExchangeWords.exportedNotes.with(count, path))
  }

  private func writePackage(to path: String) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let zone = context.clock.stoppedAt.flatMap { TimeZone(secondsFromGMT: $0.offset) } ?? .current
    var export = AnkiPackageExport(
      workspace.library, history: workspace.history,
      decksFolder: workspace.collection.decksFolder, zone: zone, at: context.clock.now)
    let target = WrittenFile(path)
    // Beside its place, so that one rename puts it there whole.
    let unfinished = "\(target.folder)/.\(target.name).\(ProcessInfo.processInfo.processIdentifier)"
    do {
      let summary = try export.write(to: unfinished, scratch: scratch.path)
      try FileReplacement(inside: target.folder).move(unfinished, to: target.name)
      report(summary, path)
    } catch {
      try? FileManager.default.removeItem(atPath: unfinished)
      guard let error = error as? PackageError else { throw error }
      throw Failure.failed(ExchangeWords.cannotExport.with(path, error.description))
    }
  }

  private func report(_ summary: AnkiPackageExport.Summary, _ path: String) {
    context.say(
      ExchangeWords.exportedPackage.with(
        summary.notes, summary.cards, summary.reviews, summary.media, path))
    if summary.missingMedia > 0 {
      context.warn(ExchangeWords.missingMedia.with(summary.missingMedia))
    }
    if summary.orders > 0 { context.warn(ExchangeWords.noOrders.with(summary.orders)) }
    context.say(ExchangeWords.howToImportPackage.wording, .faint)
  }

  private func writeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let files = FileReplacement(inside: path)
    var count = 0
    for deck in workspace.library.deckTexts() {
      let (text, cards) = HashcardsExport.text(of: deck)
      guard cards > 0 else { continue }
      try files.write(Array(text.utf8), to: "\(deck.name).md")
      count += cards
    }
    context.say(ExchangeWords.exportedNotes.with(count, path))
  }
}
