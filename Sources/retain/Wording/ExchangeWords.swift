/// What `export` and `import` say.
enum ExchangeWords: Words {
  case noTable
  case tables
  case noFormat
  case noExtension
  case formats
  case exported

  var wording: Wording {
    switch self {
    case .noTable: Wording("There is no table “{1}”.", "没有“{1}”这个表。")
    case .tables: Wording("The tables are {1}.", "可以导出的表有 {1}。")
    case .noFormat: Wording("There is no format “{1}”.", "没有“{1}”这种格式。")
    case .noExtension:
      Wording("The name “{1}” does not tell the format.", "从“{1}”看不出要哪种格式。")
    case .formats:
      Wording("The formats are {1}; name one with --to.", "格式有 {1}，可以用 --to 指定。")
    case .exported: Wording("Wrote {1} {1|row|rows} to {2}.", "已把 {1} 行写入 {2}。")
    }
  }
}
