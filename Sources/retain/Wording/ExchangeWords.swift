/// What `export` and `import` say.
enum ExchangeWords: Words {
  case noTable
  case tables
  case noFormat
  case noExtension
  case formats
  case exported
  case writing
  case onlyCards
  case howToImportInAnki
  case noColumn
  case columns
  case unknownFile
  case knownFiles
  case imported
  case wouldImport
  case theirs
  case history
  case media
  case cannotImport
  case interrupted
  case needsFile
  case nameFile
  case exportedNotes
  case exportedPackage
  case cannotExport
  case howToImportPackage
  case missingMedia
  case noOrders

  var wording: Wording {
    switch self {
    case .noTable: Wording("There is no table “{1}”.", "没有“{1}”这个表。")
    case .tables: Wording("The tables are {1}.", "可以导出的表有 {1}。")
    case .noFormat: Wording("There is no format “{1}”.", "没有“{1}”这种格式。")
    case .noExtension:
      Wording("The name “{1}” does not tell the format.", "从“{1}”看不出要哪种格式。")
    case .formats:
      Wording("The formats are {1}; name one with --to.", "格式有 {1}，可以用 --to 指定。")
    case .onlyCards: Wording("“{1}” holds cards only.", "“{1}”只能导出卡片。")
    case .howToImportInAnki:
      Wording(
        "In Anki: File, Import, and leave “Existing notes: Update” as it is. Progress stays here.",
        "在 Anki 里选“文件”“导入”，“已存在的笔记”保持“更新”。进度仍留在这里。")
    case .noColumn: Wording("There is no kind of column “{1}”.", "没有“{1}”这种列。")
    case .columns: Wording("A column can be {1}.", "列可以是 {1}。")
    case .unknownFile:
      Wording("{1} holds no cards that could be imported.", "{1} 里没有可以导入的卡片。")
    case .knownFiles:
      Wording(
        "Anki's packages and text files, tables (CSV, TSV) and Markdown can be imported.",
        "可以导入 Anki 的牌组包和文本文件、表格（CSV、TSV）以及 Markdown。")
    case .imported:
      Wording(
        "{1}: {2} new, {3} updated, {4} unchanged.", "{1}：新增 {2}，更新 {3}，未变 {4}。")
    case .wouldImport:
      Wording(
        "{1}: would add {2} and update {3}; {4} are unchanged. Nothing was written.",
        "{1}：会新增 {2}，更新 {3}，未变 {4}。没有写入任何内容。")
    case .theirs:
      Wording(
        "{1} {1|card was|cards were} changed both there and by you; yours {1|stays|stay}.",
        "有 {1} 张卡片两边都改过，保留你的版本。")
    case .history:
      Wording(
        "With them come {1} {1|review|reviews} and {2} {2|change|changes} of state.",
        "连同 {1} 次复习和 {2} 次状态变化。")
    case .media:
      Wording(
        "{1} media {1|file goes|files go} beside the decks.", "{1} 个媒体文件放在卡组旁边。")
    case .cannotImport:
      Wording(
        "Cannot import {1}: {2}. Nothing was changed.", "无法导入 {1}：{2}。没有改动任何内容。")
    case .interrupted:
      Wording(
        "The import of {1} did not come to its end; import it again to complete it.",
        "{1} 的导入没有完成，再导入一次即可补全。")
    case .needsFile: Wording("“{1}” cannot be printed.", "“{1}”不能直接输出。")
    case .nameFile:
      Wording("Name a file: retain export cards FILE", "请写上文件名：retain export cards FILE")
    case .exportedNotes:
      Wording("Wrote {1} {1|note|notes} to {2}.", "已把 {1} 条笔记写入 {2}。")
    case .exportedPackage:
      Wording(
        "Wrote {1} {1|note|notes} with {2} {2|card|cards}, {3} {3|review|reviews} and {4} media {4|file|files} to {5}.",
        "已把 {1} 条笔记（{2} 张卡片）、{3} 次复习和 {4} 个媒体文件写入 {5}。")
    case .cannotExport:
      Wording("Cannot write {1}: {2}.", "无法写入 {1}：{2}。")
    case .howToImportPackage:
      Wording(
        "In Anki: File, Import; tick “Import any learning progress” and “Import any deck presets”. Anki takes schedules of new cards only: later packages update texts, but no dates.",
        "在 Anki 里选“文件”“导入”，勾选“导入学习进度”和“导入牌组预设”。Anki 只接受新卡片的进度，以后再导入只会更新文字，不会改动日期。")
    case .missingMedia:
      Wording(
        "{1} {1|picture or sound was|pictures or sounds were} not found beside the decks and {1|is|are} left out.",
        "有 {1} 个图片或声音文件不在卡组旁边，没有导出。")
    case .noOrders:
      Wording(
        "{1} {1|card asks|cards ask} for a whole order, which Anki cannot ask; {1|it stays|they stay} here.",
        "有 {1} 张卡片要求排出整个顺序，Anki 不支持，只留在这里。")
    case .writing: Wording("{1} MB written", "已写入 {1} MB")
    case .exported: Wording("Wrote {1} {1|row|rows} to {2}.", "已把 {1} 行写入 {2}。")
    }
  }
}
