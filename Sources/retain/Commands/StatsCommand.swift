import Decks
import Study

extension Command {
  static let stats = Command(
    "stats", in: .progress,
    operands: [Operand("DECK", .deck, .any)],
    options: [.since, .until, .html, .json, .csv],
    summary: Wording("what you did, know and will be asked", "学了多少、记得多少、还要复习多少"),
    details: Wording(
      """
      --since and --until choose the study days whose answers count; cards and the coming days are those of now.
      --html writes one page with charts and tables, which needs no network and sends nothing.
      --csv has a row for each day with answers; --json has every figure.
      retain stats --html progress.html
      retain stats ai/prices --since 2026-01-01
      """,
      """
      --since 和 --until 选定哪些学习日的答题参与统计；卡片和将要复习的数量以现在为准。
      --html 写出一个带图表的网页，不联网，也不发送任何数据。
      --csv 每个有复习的日子一行；--json 包含所有数字。
      retain stats --html progress.html
      retain stats ai/prices --since 2026-01-01
      """)
  ) { context in
    let span = try context.daySpan()
    let workspace = try context.workspace()
    _ = try workspace.library.decks(meantBy: context.arguments.operands)
    let report = StatisticsReport(
      workspace, selection: Selection(decks: context.arguments.operands), in: span,
      seed: context.globals.seed ?? 1, at: context.clock.now)
    if context.arguments.has(.json) {
      context.output.data(report.json.text + "\n")
    } else if context.arguments.has(.csv) {
      context.output.data(report.csv)
    } else if let path = context.arguments.value(.html) {
      try write(StatisticsPage(report, language: context.language), to: path, in: context)
    } else {
      let width = context.globals.isPlain ? nil : context.output.width
      let screen = StatisticsScreen(report, width: width, language: context.language)
      for line in screen.lines { context.output.line(line) }
    }
    context.keep(workspace.library, workspace.history, of: workspace.collection)
  }

  private static func write(
    _ page: StatisticsPage, to path: String, in context: Context
  ) throws {
    let text = page.text
    guard path != "-" else {
      context.output.data(text)
      return
    }
    let target = WrittenFile(path)
    try FileReplacement(inside: target.folder).write(Array(text.utf8), to: target.name)
    context.say(StatisticsWords.page.with(path, (text.utf8.count + 1023) / 1024))
  }
}

extension Option {
  fileprivate static let since = Option(
    "since", "DAY", .text, Wording("answers from DAY on, 2026-11-25", "DAY（2026-11-25）起的答题"))
  fileprivate static let until = Option(
    "until", "DAY", .text, Wording("answers up to DAY", "到 DAY 为止的答题"))
  fileprivate static let html = Option(
    "html", "FILE", .file, Wording("write a page with charts to FILE", "把图表网页写入 FILE"))
}

extension Context {
  fileprivate func daySpan() throws(Failure) -> DaySpan {
    let span = DaySpan(since: try day(.since), until: try day(.until))
    if let since = span.since, let until = span.until, since > until {
      throw .wrongUsage(StatisticsWords.emptySpan.with(since, until))
    }
    return span
  }

  private func day(_ option: Option) throws(Failure) -> Day? {
    guard let text = arguments.value(option) else { return nil }
    guard let day = Day(text) else {
      throw .wrongUsage(
        StatisticsWords.badDay.with(text, option.name), next: StatisticsWords.dayForm.wording)
    }
    return day
  }
}
