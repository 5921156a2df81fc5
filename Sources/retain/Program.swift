/// One run of the program, from its words to its exit code.
struct Program {
  let environment: [String: String]

  func run(_ words: [String]) -> ExitCode {
    var globals = Globals()
    do {
      let rest = try globals.take(from: words)
      let context = context(globals)
      let exitCode = run(rest, in: context)
      context.output.flush()
      context.errors.flush()
      guard context.output.isBroken, exitCode == .done else { return exitCode }
      return context.report(.failed(UsageWords.cannotWrite.wording))
    } catch {
      return context(globals).report(error)
    }
  }

  private func run(_ words: [String], in context: Context) -> ExitCode {
    do {
      if context.globals.wantsVersion {
        context.output.line(StyledText("retain \(Retain.version)"))
      } else if let name = words.first {
        try run(CommandTable.command(named: name), words.dropFirst(), in: context)
      } else if context.globals.wantsHelp {
        HelpPage.printTable(to: context)
      } else {
        try HomeRun(context: context, runLine: { runAtPrompt($0, in: context) }).run()
      }
      return .done
    } catch {
      return context.report(Failure(error))
    }
  }

  private func run(_ command: Command, _ words: ArraySlice<String>, in context: Context) throws {
    if context.globals.wantsHelp {
      HelpPage.print(command, to: context)
    } else {
      try command.run(context.with(Arguments(words, for: command)))
    }
  }

  /// A line of the prompt: what it changed is seen by the next one, and no failure ends the program.
  private func runAtPrompt(_ words: [String], in outer: Context) {
    var globals = outer.globals
    do {
      let rest = try globals.take(from: words)
      _ = run(rest, in: outer.with(globals).refreshed())
    } catch {
      outer.report(error)
    }
    outer.output.flush()
    outer.errors.flush()
  }

  private func context(_ globals: Globals) -> Context {
    Context(
      globals: globals, environment: environment, input: Input(.input),
      output: output(.output, globals), errors: output(.errors, globals))
  }

  /// Styles are for terminals that have them; who wants no colour gets none (https://no-color.org).
  private func output(_ descriptor: Descriptor, _ globals: Globals) -> Output {
    let terminal = environment["TERM"] ?? ""
    let styling: Output.Styling =
      if globals.isPlain || !descriptor.isTerminal || terminal == "dumb" || terminal.isEmpty {
        .none
      } else if environment["NO_COLOR"]?.isEmpty == false {
        .withoutColour
      } else {
        .full
      }
    return Output(descriptor, styling: styling, isASCII: globals.isASCII)
  }
}
