import Study

/// One run of the program, from its words to its exit code.
struct Program {
  let environment: [String: String]

  func run(_ words: [String]) -> ExitCode {
    var globals = Globals()
    var errors = output(.errors, globals)
    var language = Language(environment: environment)
    do {
      let rest = try globals.take(from: words)
      errors = output(.errors, globals)
      let context = context(globals, errors: errors)
      language = context.language
      defer {
        context.output.flush()
        errors.flush()
      }
      if globals.wantsVersion {
        context.output.line(StyledText("retain \(Retain.version)"))
      } else if let name = rest.first {
        try run(CommandTable.command(named: name), rest.dropFirst(), in: context)
      } else {
        try run(.help, [], in: context)
      }
      context.output.flush()
      if context.output.isBroken { throw Failure.failed(UsageWords.cannotWrite.wording) }
      return .done
    } catch {
      return report(Failure(error), in: language, to: errors)
    }
  }

  private func run(
    _ command: Command, _ words: ArraySlice<String>, in context: Context
  ) throws {
    if context.globals.wantsHelp {
      HelpPage.print(command, to: context)
    } else {
      try command.run(context.with(Arguments(words, for: command)))
    }
  }

  /// Says what went wrong and what to do next.
  private func report(_ failure: Failure, in language: Language, to errors: Output) -> ExitCode {
    for line in "retain: \(failure.what.text(in: language))".split(separator: "\n") {
      errors.line(StyledText(String(line), .bad))
    }
    if let next = failure.next { errors.line(StyledText("  " + next.text(in: language))) }
    errors.flush()
    return failure.exitCode
  }

  private func context(_ globals: Globals, errors: Output) -> Context {
    let found = Result { () throws(CollectionError) in
      try Collection.find(from: ".", option: globals.collection, environment: environment)
    }
    let wanted = (try? found.get())?.settings.interfaceLanguage ?? .auto
    return Context(
      arguments: Arguments(), globals: globals, environment: environment,
      language: Language(wanted, environment: environment),
      clock: Clock(stoppedAt: globals.now), found: found, input: Input(.input),
      output: output(.output, globals), errors: errors, isInteractive: false)
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
