/// All commands, in the order in which `help` lists them.
enum CommandTable {
  static let commands: [Command] = [
    .review,
    .quiz,
    .due,
    .stats,
    .export,
    .backup,
    .`init`,
    .generate,
    .explain,
    .decks,
    .show,
    .find,
    .add,
    .edit,
    .suspend,
    .resume,
    .reset,
    .reject,
    .restore,
    .relink,
    .check,
    .`import`,
    .optimize,
    .evaluate,
    .simulate,
    .reschedule,
    .memory,
    .recognize,
    .settings,
    .completion,
    .help,
  ]

  static func command(named name: String) throws(Failure) -> Command {
    if let command = commands.first(where: { $0.name == name }) { return command }
    throw .wrongUsage(
      UsageWords.unknownCommand.with(name),
      next: nearest(to: name, among: commands.map(\.name)).map { UsageWords.didYouMean.with($0) }
        ?? UsageWords.seeHelp.wording)
  }
}
