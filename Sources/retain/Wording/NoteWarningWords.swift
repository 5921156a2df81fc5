import Decks
import Notes

/// What is wrong in a note, in the languages of the interface.
extension Document.Warning {
  /// `path:line:column: what is wrong; what would be right`.
  func wording(in path: String) -> Wording {
    let place = "\(path):\(position.line):\(position.column)"
    return Wording("\(place): \(sentence)", "\(place)：\(chinese)")
  }

  private var chinese: String {
    switch problem {
    case .unclosedCode: "这个代码块没有闭合；请补上结尾的围栏"
    case .unclosedFrontMatter: "文件头没有闭合；请用和开头一样的一行结束"
    case .frontMatter(let cause): cause.chinese
    case .notText(let count): "有 \(count) 个字节不是 UTF-8，已略去；请以 UTF-8 保存笔记"
    case .controls(let count): "有 \(count) 个控制字符，已略去；请删掉它们"
    case .directions(let count): "有 \(count) 个改变书写方向的字符，已略去；请删掉它们"
    }
  }
}
