/// Words that stand for a name which the text told before.
struct ChineseReference {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// `公司三年前迁到港口`: of which company, stands before; `公司法` and `公司治理` are things of their own.
  func opensWithCompany(_ clause: Range<Int>) -> Bool {
    let length = Self.companies.prefix(of: text, clause)
    guard length > 0 else { return false }
    return Self.compounds.prefix(of: text, clause.lowerBound + length..<clause.upperBound) == 0
  }

  private static let companies = WordList("公司 该公司 本公司 集团 该集团")
  private static let compounds = WordList("法 制 债 章程 化 治理 名称 类型 形态 金融 股东 债券 组织 改制 之间 们 里 一般 通常")
}
