import Decks
import Study

/// What is wrong with settings, in the languages of the interface.
extension SettingsProblem {
  /// `file:line:column: what is wrong; what would be right`, the file below the collection.
  var wording: Wording {
    let place = "\(file):\(position.line):\(position.column)"
    return Wording(description, "\(place)：\(chinese)")
  }

  private var chinese: String {
    switch problem {
    case .unknownKey(let key, let nearest?): "没有 \(key) 这个设置；是不是 \(nearest)？"
    case .unknownKey(let key, nil):
      "没有 \(key) 这个设置；可以用的有 \(SettingKey.all.map(\.name).joined(separator: "、"))"
    case .badValue(let key, let allowed): "\(key) 应该是\(SettingKey.chinese(key) ?? " \(allowed)")"
    case .syntax(let problem): problem.chinese
    }
  }
}

extension SettingKey {
  /// Completes “应该是”; nothing for a name that is no setting.
  static func chinese(_ name: String) -> String? {
    switch name {
    case "notes": "文件夹的列表，例如 [\"~/notes\"]"
    case "interface-language": " \"auto\"、\"en\" 或 \"zh\""
    case "study-languages": " \"auto\" 或语言的列表，例如 [\"zh\", \"en\"]"
    case "rollover-hour": " 0 到 23 的整数"
    case "model": " \"auto\"、\"fsrs-6\" 或 \"fsrs-7\""
    case "easy-days": "星期几的列表，例如 [\"saturday\", \"sunday\"]"
    case "desired-retention": " 0.7 到 0.99 的数"
    case "new-per-day", "reviews-per-day": " 0 到 9999 的整数"
    case "new-per-run": " 0 到 99999 的整数"
    case "learning-steps", "relearning-steps":
      "一天以内的间隔的列表，例如 [\"1m\", \"10m\"]，单位是 s、m 或 h"
    case "maximum-interval": " 1 到 36500 的整数"
    case "bury-siblings", "typed": " true 或 false"
    case "leech-lapses": " 0 到 99 的整数"
    case "order": " \"risk\"、\"deck\" 或 \"random\""
    case "exam": "日期，例如 \"2027-06-07\"，或者 \"\""
    default: nil
    }
  }
}

extension TOMLError.Problem {
  /// What is wrong, and what would be right.
  var chinese: String {
    switch self {
    case .missingKey: "设置以名字开头，例如 new-per-day = 20"
    case .missingEquals(let key): "“\(key)”后面没有 =；请写成 \(key) = 值"
    case .missingValue(let key): "“\(key)”没有值；请写在 = 后面"
    case .unknownValue(let text): "“\(text)”不是值；文字要加引号：\"\(text)\""
    case .unclosedString: "这段文字没有闭合；请在同一行补上引号"
    case .unclosedArray: "这个列表没有闭合；请补上 ]"
    case .unclosedTable: "这个表没有闭合；请补上 }"
    case .unclosedTableName: "这个表名没有闭合；请补上 ]"
    case .badEscape(let text): "文字里的 \\\(text) 没有意义；反斜杠要写成 \\\\"
    case .badNumber(let text): "“\(text)”不是可用的数"
    case .duplicateKey(let key): "“\(key)”写了两次；请只留一个"
    case .textAfterValue(let text): "值后面多出“\(text)”；一行只写一个设置"
    case .tooDeep: "列表和表套得太深；最多 32 层"
    case .notText: "这里不是 UTF-8 文本；请以 UTF-8 保存"
    }
  }
}

extension Library.Warning {
  /// What could not be used, the file below the collection.
  var wording: Wording {
    switch self {
    case .deck(let warning): return warning.wording
    case .settings(var problem):
      problem.file = "decks/\(problem.file)"
      return problem.wording
    case .unreadable(let error): return error.wording
    }
  }
}
