import Decks
import Study

/// Bare `retain`: home, then the prompt.
struct HomeRun {
  let context: Context
  /// Runs one command line as the shell would.
  let runLine: ([String]) -> Void

  func run() throws {
    var workspace: Workspace
    do {
      workspace = try context.workspace()
    } catch CollectionError.none {
      return showWaysToBegin()
    }
    show(Home(workspace, context))
    context.keep(workspace.library, workspace.history, of: workspace.collection)
    try CatchUpOffer(context: context).make(&workspace)
    let terminal = context.terminal()
    var history = PromptHistory(of: context)
    let prompt = Prompt(
      context: context, terminal: terminal, run: runAndShow, home: goOn,
      complete: CommandCompletion(commands: CommandTable.commands, words: words))
    prompt.loop(history: &history.lines)
    history.save()
  }

  /// An empty line: the review, or what it offers when nothing is due; without cards home as it is now.
  private func goOn() {
    do {
      let context = context.refreshed()
      let workspace = try context.workspace()
      guard workspace.library.cardCount == 0 else { return runAndShow([Command.review.name]) }
      show(Home(workspace, context))
    } catch {
      context.report(Failure(error))
    }
  }

  /// What changes the day shows the day as it is afterwards.
  private static let changingTheDay: Set = [
    Command.review.name, Command.quiz.name, Command.generate.name, Command.import.name,
    Command.reschedule.name,
  ]

  private func runAndShow(_ words: [String]) {
    runLine(words)
    let context = context.refreshed()
    guard let name = words.first, Self.changingTheDay.contains(name),
      let workspace = try? context.workspace()
    else { return }
    context.output.line()
    show(Home(workspace, context))
  }

  private func show(_ home: Home) {
    let width = min(context.output.width ?? 80, 80)
    for line in home.lines(width: width, language: context.language) { context.output.line(line) }
  }

  private func showWaysToBegin() {
    context.say(HomeWords.firstOpening.wording)
    let ways = HomeWords.firstLines.wording.text(in: context.language).split(separator: "\n")
      .map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    let column = (ways.map { $0[0].displayWidth }.max() ?? 0) + 2
    let widest = ways.map { $0[1].displayWidth }.max() ?? 0
    let isNarrow = (context.output.width ?? 80) < 2 + column + widest
    for way in ways {
      let label = StyledText(way[0], .strong)
      if isNarrow {
        if !label.isEmpty { context.output.line(label) }
        context.output.paragraph(StyledText("  " + way[1]), indent: 2)
      } else {
        context.output.line("  " + label.padded(to: column) + StyledText(way[1]))
      }
    }
  }

  /// What Tab may write beside commands.
  private func words(_ kind: OperandKind) -> [String] {
    guard kind == .deck || kind == .card, let collection = try? context.refreshed().collection(),
      let library = try? Library(of: collection)
    else { return [] }
    return kind == .deck
      ? library.decks.map(\.name) : library.cardIndices.map { library.id(ofCard: $0).text }
  }
}
