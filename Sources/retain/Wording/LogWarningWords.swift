import Study

/// What is wrong in the log, in the languages of the interface.
extension LogWarning {
  /// `file:line: what is wrong; what is done about it`, the file below the collection.
  var wording: Wording {
    if case .unreadable(let error) = problem { return error.wording }
    return Wording(description, "\(line == 0 ? file : "\(file):\(line)")：\(chinese)")
  }

  private var chinese: String {
    switch problem {
    case .tornLine: "只有半行，是上次崩溃留下的；已跳过，下一个答案会写在它后面"
    case .badTime: "时间应该像 2026-11-21T21:14:05.123+08:00；这一行已跳过"
    case .badRating: "评分应该是 1、2、3 或 4；这一行已跳过"
    case .badMilliseconds: "ms 应该是整数；这一行已跳过"
    case .badDue: "due 应该是 2026-11-25 这样的日期或时间；这一行已跳过"
    case .badDetail: "detail 应该是一个 JSON 对象；这一行已跳过"
    case .missingDetail: "这种记录要在 detail 里写明内容；这一行已跳过"
    case .missingCard: "没有写是哪张卡片；这一行已跳过"
    case .missingRating: "复习要有 1 到 4 的评分；这一行已跳过"
    case .missingDue: "due 这一列没有日期；这一行已跳过"
    case .mergeMarker: "跳过了 git 的冲突标记；两边的内容都已读取，标记可以删掉"
    case .clockWentBack(let seconds): "时钟倒退了 \(seconds / 60) 分钟；请检查这台设备的时钟"
    case .gotShorter(let old, let new):
      "原来有 \(old.bytes) 字节，现在只有 \(new.bytes) 字节，缺了一些答案；\(old.lines) 行只剩 \(new.lines) 行：请从备份、git 或另一台设备恢复，"
        + "或者用“retain check --accept”接受现状"
    case .writtenOver(let place):
      "上次读到的结尾（第 \(place) 字节）现在是别的内容，可能缺了一些答案：请从备份、git 或另一台设备恢复，"
        + "或者用“retain check --accept”接受现状"
    case .unreadable(let error): error.wording.chinese
    }
  }
}
