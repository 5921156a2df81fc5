import Study

/// What a command is given: its arguments, and the world as far as it may know it.
struct Context {
  private(set) var arguments = Arguments()
  private(set) var globals: Globals
  let environment: [String: String]
  private(set) var language: Language
  private(set) var clock: Clock
  /// The collection that the globals, the environment and the folder name, or why there is none.
  private(set) var found: Result<Collection, CollectionError>
  let input: Input
  let output: Output
  let errors: Output
  private let told = Told()

  init(
    globals: Globals, environment: [String: String], input: Input, output: Output, errors: Output
  ) {
    self.globals = globals
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    clock = Clock(stoppedAt: globals.now)
    found = Self.find(globals, environment)
    language = Self.language(found, environment)
  }

  func with(_ arguments: Arguments) -> Context {
    var context = self
    context.arguments = arguments
    return context
  }

  func with(_ globals: Globals) -> Context {
    var context = self
    context.globals = globals
    context.clock = Clock(stoppedAt: globals.now)
    return context
  }

  /// The context after something may have changed on the disk.
  func refreshed() -> Context {
    var context = self
    context.found = Self.find(globals, environment)
    context.language = Self.language(context.found, environment)
    return context
  }

  private static func find(
    _ globals: Globals, _ environment: [String: String]
  ) -> Result<Collection, CollectionError> {
    Result { () throws(CollectionError) in
      try Collection.find(from: ".", option: globals.collection, environment: environment)
    }
  }

  private static func language(
    _ found: Result<Collection, CollectionError>, _ environment: [String: String]
  ) -> Language {
    let wanted = (try? found.get())?.settings.interfaceLanguage ?? .auto
    return Language(wanted, environment: environment)
  }

  /// Says what went wrong and what to do next.
  @discardableResult
  func report(_ failure: Failure) -> ExitCode {
    output.flush()
    for line in "retain: \(failure.what.text(in: language))".split(separator: "\n") {
      errors.paragraph(StyledText(String(line), .bad))
    }
    if let next = failure.next {
      errors.paragraph(StyledText("  " + next.text(in: language)), indent: 2)
    }
    errors.flush()
    return failure.exitCode
  }

  /// The screen and keyboard; nil off a terminal and with --plain, where everything goes line by line.
  func terminal() -> Terminal? {
    globals.isPlain ? nil : Terminal(output: output, environment: environment)
  }

  /// The next line of the input; a person who types it sees where.
  func readLine(after mark: String) -> String? {
    if input.descriptor.isTerminal { output.write(mark) }
    output.flush()
    return input.line()
  }

  /// Prints one line in the language of the interface.
  func say(_ wording: Wording, _ style: Style = .plain) {
    output.paragraph(StyledText(wording.text(in: language), style))
  }

  /// Says something beside the result, which a pipe does not need.
  func sayAside(_ wording: Wording) {
    output.flush()
    errors.paragraph(StyledText(wording.text(in: language), .faint))
    errors.flush()
  }

  /// Reports something that did not stop the command.
  func warn(_ wording: Wording) {
    output.flush()
    errors.paragraph(StyledText(wording.text(in: language), .warning))
    errors.flush()
  }

  /// Reports what every command at the prompt would say again.
  func warnOnce(_ wording: Wording) {
    if told.isNew(wording) { warn(wording) }
  }
}

/// What a run of the program has said and need not say again.
///
/// It is a class because all commands of the prompt share it.
private final class Told {
  private var said: Set<Wording> = []

  func isNew(_ wording: Wording) -> Bool { said.insert(wording).inserted }
}
