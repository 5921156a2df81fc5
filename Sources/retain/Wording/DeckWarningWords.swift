import Decks

/// What is wrong in a deck, in the languages of the interface.
extension DeckWarning {
  /// `file:line:column: what is wrong; what would be right`, the file below the decks folder.
  var wording: Wording {
    let place = "decks/\(file):\(position.line):\(position.column): "
    return Wording(place + sentence, place.dropLast(2) + "：" + problem.chinese)
  }
}

extension DeckWarning.Problem {
  /// What is wrong, and what would be right.
  var chinese: String {
    switch self {
    case .answerWithoutQuestion: "只有答案没有问题；请在前面加一行 Q:，如果不是答案就写成 \\A:"
    case .missingAnswer(let marker): "\(marker): 没有答案；请加一行以 A: 开头的答案"
    case .emptyFront(let marker): "\(marker): 后面没有内容；请写在这一行或下一行"
    case .emptyAnswer: "答案是空的；请写在 A: 后面"
    case .noDeletion: "这张 C: 卡片没有挖空；请用 [方括号] 括住要问的词"
    case .unclosedDeletion: "这个 {{ 没有闭合；请写成 {{c1::答案}} 或 {{c1::答案::提示}}"
    case .listWithoutTitle: "这个列表没有标题；请在 L: 后面写明列的是什么"
    case .listWithoutItems: "这个列表没有条目；请在下面写 1. 2. 3."
    case .commentWithoutCard: "这条卡片注释不属于任何卡片；请移到卡片正下方，或删掉"
    case .commentWithoutID: "“card”后面没有可用的编号；编号只能用字母、数字、- 和 _，例如 k7f3q2m9"
    case .badCommentWord(let word): "“\(word)”不是 key=value；会保留，但不使用"
    case .duplicateID(let id, let firstFile, let first):
      "编号 \(id) 已属于 \(firstFile):\(first.line)；删掉这条注释，卡片会得到自己的编号"
    case .unclosedFence: "这个代码块没有闭合；请补上结尾的围栏，否则后面的卡片可能读错"
    case .unclosedComment: "这个 <!-- 没有闭合；请补上 -->"
    case .unclosedFrontMatter: "文件头没有闭合；请用和开头一样的一行结束"
    case .frontMatter(let cause): cause.chinese
    case .notText: "这里不是 UTF-8 文本；请以 UTF-8 保存，或删掉这些字节"
    }
  }
}

extension FrontMatter.Problem.Cause {
  /// What is wrong, and what would be right.
  var chinese: String {
    switch self {
    case .toml(let problem): problem.chinese
    case .noKey: "这一行不是“key: value”；请在值前面写上名字、冒号和空格"
    }
  }
}
