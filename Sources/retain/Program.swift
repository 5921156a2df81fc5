/// One run of the program, from its words to its exit code.
struct Program {
  let environment: [String: String]
  let language: Language

  init(environment: [String: String]) {
    self.environment = environment
    language = Language(environment: environment)
  }

  func run(_ words: [String]) -> ExitCode {
    var globals = Globals()
    var errors = output(.errors, globals)
    do {
      let rest = try globals.take(from: words)
      errors = output(.errors, globals)
      let context = context(globals, errors: errors)
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
      return report(Failure(error), to: errors)
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
  private func report(_ failure: Failure, to errors: Output) -> ExitCode {
    errors.line(StyledText("retain: " + failure.what.text(in: language), .bad))
    if let next = failure.next { errors.line(StyledText("  " + next.text(in: language))) }
    errors.flush()
    return failure.exitCode
  }

  private func context(_ globals: Globals, errors: Output) -> Context {
    Context(
      arguments: Arguments(), globals: globals, environment: environment, language: language,
      clock: Clock(stoppedAt: globals.now),
      input: Input(.input), output: output(.output, globals), errors: errors,
      isInteractive: false)
  }

  /// Colour is for terminals that have it, unless the user wants none (https://no-color.org).
  private func output(_ descriptor: Descriptor, _ globals: Globals) -> Output {
    let wantsNone = globals.isPlain || environment["NO_COLOR"]?.isEmpty == false
    let terminal = environment["TERM"] ?? ""
    return Output(
      descriptor,
      isColoured: !wantsNone && descriptor.isTerminal && terminal != "dumb" && !terminal.isEmpty,
      isASCII: globals.isASCII)
  }
}
