extension Command {
  static let `import` = Command(
    "import", in: .cards,
    operands: [Operand("FILE", .file, .oneOrMore)],
    options: [.importInto, .importColumns, .importTrial],
    summary: Wording("take over cards of other programs", "导入其他程序的卡片"),
    details: Wording(
      """
      Reads Anki's packages (.apkg, .colpkg) with media, states and reviews, its text files, tables (CSV, TSV, Quizlet), Markdown with cards (hashcards) and notes of Obsidian's spaced repetition; the kind is told by what is in the file.
      A deck that the file names keeps its name; other cards go into a deck named like the file, or into --into DECK.
      Importing again adds nothing twice: changed cards are updated, and those that you edited stay yours.
      retain import words.csv --columns front,back,tags,deck,id,skip
      """,
      """
      可以读取 Anki 的牌组包（.apkg、.colpkg，连同媒体、状态和复习记录）和文本文件、表格（CSV、TSV、Quizlet）、含有卡片的 Markdown（hashcards）和 Obsidian 间隔重复插件的笔记；种类由内容决定。
      文件里写明的牌组保留原名，其余的放进与文件同名的卡组，或 --into DECK。
      重复导入不会产生重复卡片：有变化的会更新，你改过的保持不变。
      retain import words.csv --columns front,back,tags,deck,id,skip
      """)
  ) { context in
    try ImportRun(context).run()
  }
}

extension Option {
  static let importInto = Option(
    "into", "DECK", .deck, Wording("the deck for the cards", "放进哪个卡组"))
  static let importColumns = Option(
    "columns", "NAMES", .text,
    Wording("what the columns of a table hold", "表格各列的含义"))
  static let importTrial = Option(
    "dry-run", Wording("only say what would happen", "只说明会做什么"))
}
