import Exchange

/// What could not be taken over from a file of another program.
extension ImportWarning {
  /// `file:line: what is wrong; what was done`, without a line for the file as a whole.
  ///
  /// - Parameter path: what is imported: a file, or the folder that `file` is in.
  func wording(in path: String) -> Wording {
    let place = path + (file.isEmpty ? "" : "/\(file)") + (line > 0 ? ":\(line)" : "")
    return Wording("\(place): \(sentence)", "\(place)：\(chinese)")
  }

  private var chinese: String {
    switch problem {
    case .emptyFront: line > 0 ? "正面是空的；这一行没有导入" : "\(count) 张卡片没有问题；没有导入"
    case .emptyBack: line > 0 ? "背面是空的；这一行没有导入" : "\(count) 张卡片没有答案；没有导入"
    case .noDeletion:
      line > 0 ? "填空里没有 {{c1::…}}；没有导入" : "\(count) 张填空卡片没有挖空；没有导入"
    case .unclosedQuote: "引号没有闭合；当作普通字符读取"
    case .extraColumns(let used, let found):
      "有 \(found) 列，只用了 \(used) 列；可以用 --columns front,back,tags 说明各列"
    case .repeated(let first): "正面和第 \(first) 行相同；只导入那一行"
    case .unknownNotetype(let name): "不认识笔记类型 \(name)；前两个字段作为正面和背面"
    case .block(let problem): problem.chinese
    case .notText: "不是 UTF-8 或 UTF-16 文本；请以 UTF-8 保存"
    case .lookedAt(let type): "\(count) 条类型为“\(type)”的笔记按 Anki 显示的样子导入，不带字段"
    case .imageOcclusion: "\(count) 条遮挡图片的笔记没有导入"
    case .noTemplate: "\(count) 张卡片没有模板；没有导入"
    case .noCards: "\(count) 条笔记没有卡片；没有导入"
    case .severalDecks: "\(count) 条笔记的卡片分在几个牌组里；放进第一张卡片的牌组"
    case .missingMedia: "包里缺少 \(count) 个媒体文件"
    case .badReview: "\(count) 次复习没有对应的卡片，或者时间不对；没有导入"
    }
  }
}
