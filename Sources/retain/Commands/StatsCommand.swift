import Study

extension Command {
  static let stats = Command(
    "stats", in: .progress,
    operands: [Operand("DECK", .deck, .any)],
    options: [.json, .csv],
    summary: Wording("what you did, know and will be asked", "学了多少、记得多少、还要复习多少"),
    details: Wording(
      "--csv has a row for each day with answers; --json has every figure.",
      "--csv 每个有复习的日子一行；--json 包含所有数字。")
  ) { context in
    let workspace = try context.workspace()
    _ = try workspace.library.decks(meantBy: context.arguments.operands)
    let report = StatisticsReport(
      workspace, selection: Selection(decks: context.arguments.operands), at: context.clock.now)
    if context.arguments.has(.json) {
      context.output.write(report.json.text + "\n")
    } else if context.arguments.has(.csv) {
      context.output.write(report.csv)
    } else {
      for line in report.lines(language: context.language) {
        context.output.paragraph(line, indent: report.labelWidth(context.language))
      }
    }
  }
}
