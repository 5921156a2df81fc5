/// One row of the command table: it drives the shell, the prompt, `help`, completions and the man page.
struct Command: Sendable {
  /// The heading under which `help` lists it.
  enum Group: CaseIterable, Hashable, Sendable {
    case daily
    case notes
    case cards
    case progress
    case memory
    case program
  }

  let name: String
  let group: Group
  let operands: [Operand]
  let options: [Option]
  let summary: Wording
  /// What `help NAME` adds: a paragraph or an example for each line.
  let details: Wording?
  let run: @Sendable (Context) throws -> Void

  init(
    _ name: String, in group: Group, operands: [Operand] = [], options: [Option] = [],
    summary: Wording, details: Wording? = nil,
    run: @escaping @Sendable (Context) throws -> Void
  ) {
    self.name = name
    self.group = group
    self.operands = operands
    self.options = options
    self.summary = summary
    self.details = details
    self.run = run
  }

  var usage: String {
    (["retain", name] + operands.map(\.usage) + options.map { "[\($0.usage)]" })
      .joined(separator: " ")
  }
}
