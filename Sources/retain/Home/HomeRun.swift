import Decks
import Study

/// Bare `retain`: home, then the prompt.
struct HomeRun {
  let context: Context
  /// Runs one command line as the shell would.
  let runLine: ([String]) -> Void

  func run() throws {
    guard showHome() != nil else { return }
    let terminal = context.terminal()
    var history = PromptHistory(of: context)
    let prompt = Prompt(
      context: context, terminal: terminal, run: runLine,
      home: {
        guard let home = showHome(onlyWhenIdle: true), home.overview.total.all > 0 else { return }
        runLine([Command.review.name])
      },
      complete: CommandCompletion(commands: CommandTable.commands, words: words))
    prompt.loop(history: &history.lines)
    history.save()
  }

  /// Prints home; nothing without a collection, where the ways to begin are said.
  ///
  /// - Parameter onlyWhenIdle: prints nothing when there is something to review.
  private func showHome(onlyWhenIdle: Bool = false) -> Home? {
    do {
      let context = context.refreshed()
      let home = Home(try context.workspace(), context)
      if onlyWhenIdle, home.overview.total.all > 0 { return home }
      let width = min(context.output.width ?? 80, 80)
      for line in home.lines(width: width, language: context.language) { context.output.line(line) }
      return home
    } catch {
      guard case CollectionError.none = error else {
        context.report(Failure(error))
        return nil
      }
      context.say(HomeWords.firstOpening.wording)
      for line in HomeWords.firstLines.wording.text(in: context.language).split(separator: "\n") {
        context.output.line(StyledText("  " + line))
      }
      return nil
    }
  }

  /// What Tab may write beside commands.
  private func words(_ kind: OperandKind) -> [String] {
    guard kind == .deck || kind == .card, let collection = try? context.refreshed().collection(),
      let library = try? Library(of: collection)
    else { return [] }
    return kind == .deck ? library.decks.map(\.name) : library.cards.map(\.id.text)
  }
}
