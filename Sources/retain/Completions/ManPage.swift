/// The manual page, made from the command table, in the macros of man(7).
struct ManPage {
  private let language: Language
  private var page = ""

  static func page(for commands: [Command], in language: Language) -> String {
    var page = ManPage(language: language)
    page.write(commands)
    return page.page
  }

  private init(language: Language) {
    self.language = language
  }

  private mutating func write(_ commands: [Command]) {
    raw(".TH RETAIN 1 \"\" \"retain \(Retain.version)\"")
    section(ManWords.name)
    text("retain \\- " + escaped(HelpWords.opening.wording.text(in: language)))
    section(ManWords.synopsis)
    raw(".B retain")
    text(escaped("[COMMAND …]"))
    section(ManWords.description)
    text(escaped(ManWords.descriptionText.wording.text(in: language)))
    section(ManWords.commands)
    for command in commands { write(command) }
    section(ManWords.options)
    for option in Option.global { write(option) }
    section(ManWords.environment)
    for (name, words) in ManWords.variables {
      raw(".TP\n.B \(name)")
      text(escaped(words.wording.text(in: language)))
    }
    section(ManWords.exitStatus)
    text(escaped(ManWords.exitText.wording.text(in: language)))
  }

  private mutating func write(_ command: Command) {
    raw(
      ".SS \"\(escaped(([command.name] + command.operands.map(\.usage)).joined(separator: " ")))\"")
    text(escaped(command.summary.text(in: language)))
    for option in command.options { write(option) }
    if let details = command.details {
      raw(".PP\n.nf")
      for line in details.text(in: language).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        text(escaped(String(line)))
      }
      raw(".fi")
    }
  }

  private mutating func write(_ option: Option) {
    raw(".TP\n.B \(escaped(option.usage))")
    text(escaped(option.summary.text(in: language)))
  }

  private mutating func section(_ words: ManWords) {
    raw(".SH \"\(words.wording.text(in: language))\"")
  }

  private mutating func raw(_ line: String) { page += line + "\n" }

  /// A line that begins like a request is shielded.
  private mutating func text(_ line: String) {
    page += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
  }
}
