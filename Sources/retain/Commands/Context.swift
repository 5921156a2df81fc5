import Study

/// What a command is given: its arguments, and the world as far as it may know it.
struct Context {
  private(set) var arguments: Arguments
  let globals: Globals
  let environment: [String: String]
  let language: Language
  let clock: Clock
  /// The collection that the globals, the environment and the folder name, or why there is none.
  let found: Result<Collection, CollectionError>
  let input: Input
  let output: Output
  let errors: Output
  /// True at the prompt, where a command must not end the process.
  let isInteractive: Bool

  func with(_ arguments: Arguments) -> Context {
    var context = self
    context.arguments = arguments
    return context
  }

  /// The screen and keyboard; nil off a terminal and with --plain, where everything goes line by line.
  func terminal() -> Terminal? {
    globals.isPlain ? nil : Terminal(output: output, environment: environment)
  }

  /// Prints one line in the language of the interface.
  func say(_ wording: Wording, _ style: Style = .plain) {
    output.line(StyledText(wording.text(in: language), style))
  }

  /// Says something beside the result, which a pipe does not need.
  func sayAside(_ wording: Wording) {
    output.flush()
    errors.line(StyledText(wording.text(in: language), .faint))
    errors.flush()
  }

  /// Reports something that did not stop the command.
  func warn(_ wording: Wording) {
    errors.line(StyledText(wording.text(in: language), .warning))
  }
}
