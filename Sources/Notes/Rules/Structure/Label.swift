/// Tells a label from the first half of a sentence, and labels that name a fact from those of any note.
struct Label {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A label with a verb is the first half of a sentence.
  func isStatement(_ key: Range<Int>) -> Bool {
    if ChineseSpeech.announces(key, text) { return true }
    guard displayWidth(text, key) > 12, !isNominal(key) else {
      return false
    }
    // `网页版有优化`, `调用更加容易`: half a sentence, unless the word opens the label, as in 有氧呼吸.
    if let word = Self.predicates.first(in: text, key), word.lowerBound > key.lowerBound,
      !WordGuards.isInsideWord(word, text)
    {
      return true
    }
    return Words.nounBlockers.first(in: text, key) != nil
      || Words.verbs.first(in: text, behindNoun(key)).map { !isNoun($0, key) } ?? false
  }

  /// `新车床胜出的项目`: what ends in 的 and a noun is no statement, whatever verbs stand before.
  private func isNominal(_ key: Range<Int>) -> Bool {
    guard let de = key.last(where: { text[$0..<key.upperBound].starts(with: "的".utf8) }) else {
      return false
    }
    let noun = de + 3..<key.upperBound
    return (6...12).contains(noun.count) && text[noun].allSatisfy { $0 >= 0x80 }
  }

  /// `Cost of the mission`, `Rise of the empire`: before “of” the first word is a noun, whatever else it can be.
  func behindNoun(_ key: Range<Int>) -> Range<Int> {
    let end = text[key].firstIndex(of: 0x20) ?? key.upperBound
    let isNoun =
      text[end..<key.upperBound].starts(with: " of ".utf8)
      || Self.nouns.contains(text, key.lowerBound..<end)
        && text[end..<key.upperBound].dropFirst().first.map { $0.isLetter && !$0.isCapital }
          ?? false
        && Self.objects.prefix(of: text, min(end + 1, key.upperBound)..<key.upperBound) == 0
    return isNoun ? end..<key.upperBound : key
  }

  /// Verbs that stand before a noun as often as nouns: `Cost function`, `Support beam`.
  static let nouns = WordList(
    "support cost mean work return control release launch design start state need test result change process rate"
  )
  private static let objects = WordList(
    "the a an it them this that your my our to in on at for with from all some more less only")

  /// `Commercial use of ice`: before “of” in a label a verb is a noun.
  private func isNoun(_ verb: Range<Int>, _ key: Range<Int>) -> Bool {
    // `Sunk cost`
    if verb.upperBound == key.upperBound, Self.nouns.contains(text, verb) { return true }
    return text[verb.upperBound..<key.upperBound].starts(with: " of ".utf8)
      && text[verb.lowerBound].isLetter && text[verb.upperBound - 1] != UInt8(ascii: "d")
  }

  /// `假设导体棒`, `if the rod`: what follows is supposed.
  func supposes(_ key: Range<Int>) -> Bool { Self.suppositions.opens(text, key) }

  /// `Recorded: 22 May` above the first section: when and by whom the note itself was made.
  func tellsOfNote(_ key: Range<Int>, _ passage: Int, _ document: Document) -> Bool {
    guard Self.ofNote.contains(text, key) else { return false }
    return document.passages[passage].heading.map(document.isTitle) ?? true
  }

  private static let ofNote = WordList(
    """
    recorded recording length duration running_time transcribed transcribed_by transcript transcript_by interviewer interviewee interviewed
    interviewed_by host hosts guest guests episode speaker speakers moderator location venue place day weather read watched listened finished started
    paper article summarised summarized book pages edition isbn doi publisher published posted written written_by checked
    last_checked last_change owner owners reviewer reviewers author authors severity prepared_by facilitator scribe version status draft file language level course module exam_date
    时间 日期 会议 写信人 撰稿人 撰稿 编者 责任编辑 主讲人 讲者 讲师 嘉宾 主播 主讲 受访 受访者 采访者 采访 访谈 口述 口述人 整理 整理人 到会 出席 列席 缺席 请假 与会 参会 主持 记录 记录人 会议时间 会议地点 录音 录音时长 时长 笔录 记录时间 记录者 书名 作者 版本 版次 页数 期号 课程 章节 字数 天气 考频 来源 出处 抄自 主要抄自 摘自 摘抄自 整理自 状态 进度 读完 看完 听完 读毕 开读
    """)
  private static let predicates = WordList("有 更 更加 变得 变成 已 已经 不再 可以 允许 支持")
  private static let suppositions = WordList(
    "compare imagine suppose assume say if when what_if 假设 假如 如果 若 当 设 设想 例 例题")

  /// Labels that name no fact.
  static let noLabels = WordList(
    """
    例如 比如 例 案例 上午 中午 下午 晚上 早上 傍晚 注 更新时间 创建时间 注意 备注 提示 说明 来源 参考 参考链接 原文链接 链接 图 如下 以下 总结 结论 问 答 目录 标签 关键词 一句话 一句话总结 一句话概括
    coming_up exception caveat caveats open_for_me open_questions open_question still_open same_day same_week
    note notes example examples e.g i.e see source sources tip warning todo ps tags tag ref reference references update edit
    lecturer teacher instructor prof professor room attendees participants present absent apologies apologies_from in_attendance agenda practise_q practice_q homework assignment exam quiz test next next_time my_take
    me us seen by q a related related_pages updated last_edited last_changed the_short_version short_version in_short tl;dr tldr bottom_line cc last_updated created reviewed date time when where who out collapsed collapsed: id: icon public
    待读 想读 书单 延伸阅读 推荐阅读 参考书 参考书目 上一篇 下一篇 上一章 下一章 上一节 下一节 上一讲 下一讲 返回 算一下 代入 换算 换算一下 试算 试算一下 红笔 蓝笔 绿笔 黑笔 荧光笔 红字 蓝字 标红 标黄 标蓝
    会议时间 会议地点 会议主题 会议名称 参会人员 与会人员 主持人 发布时间 发布地 发布日 文章作者 撰文 编辑 责编 字数 阅读时间 待查 想问 疑问 问题 老师问 例子 举例
    reminder reminder_to_self note_to_self self-reminder
    下次会议 下次开会 下次例会 下一次会议 next_meeting next_mtg to_check check summary
    片头 片尾 彩蛋 下集 下一集 下期 最后更新 更新日期 上次更新 修改时间 整理 整理人 抄送 相关 相关页面 另见 参见 更新 列席 到场 授课 主讲 地点 讲师 老师 教室 参会 参会人 出席 缺席 记录 记录人 主持 议程 作业 考试 下次 待办
    """)
}
