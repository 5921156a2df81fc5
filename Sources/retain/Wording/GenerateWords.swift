import Notes

/// What `generate` says.
enum GenerateWords: Words {
  case noNotesFolder
  case noSuchNote
  case cannotReadNote
  case binaryNote
  case notUTF8
  case misnamed
  case readingLarge
  case reading
  case nothingToDo
  case nothingToDoNext
  case noNotes
  case new
  case updated
  case theirs
  case stale
  case held
  case rejected
  case dropped
  case unchanged
  case renamed
  case changedLine
  case rewordedLine
  case theirsLine
  case staleLine
  case moreDetails
  case total
  case totalDry
  case more
  case whyNone
  case gone
  case learn
  case someFailed
  case allFailed
  case fewerOrMore
  case deckUnreadable
  case jsonlTriage

  var wording: Wording {
    switch self {
    case .noNotesFolder:
      Wording(
        "There is no notes folder {1}; check “notes” in decks/retain.toml.",
        "没有笔记文件夹 {1}；请检查 decks/retain.toml 里的 notes。")
    case .noSuchNote: Wording("There is no note {1}.", "没有笔记 {1}。")
    case .cannotReadNote: Wording("Cannot read {1}: {2}", "无法读取 {1}：{2}")
    case .binaryNote:
      Wording("{1} is no text, so it was skipped.", "{1} 不是文本，已跳过。")
    case .notUTF8:
      Wording("{1} is not UTF-8; save it as UTF-8.", "{1} 不是 UTF-8 编码；请另存为 UTF-8。")
    case .misnamed:
      Wording(
        "{1}: this name is not UTF-8, so it was skipped; rename it.", "{1}：文件名不是 UTF-8 编码，已跳过；请改名。")
    case .readingLarge:
      Wording(
        "{1} is large ({2} MB): this takes a while. Ctrl-C stops it; nothing is lost.",
        "{1} 很大（{2} MB），需要一些时间。Ctrl-C 可以中断，不会丢失任何内容。")
    case .nothingToDo:
      Wording("Retain does not know where your notes are.", "Retain 不知道你的笔记在哪里。")
    case .nothingToDoNext:
      Wording(
        "Name some, “retain generate NOTE…”, or set notes = [\"~/notes\"] in decks/retain.toml.",
        "可以直接写“retain generate 笔记…”，或者在 decks/retain.toml 里设置 notes = [\"~/notes\"]。")
    case .noNotes:
      Wording(
        "There are no notes in {1}; notes end in .md, .markdown, .txt or .org.",
        "{1} 里没有笔记；笔记的扩展名是 .md、.markdown、.txt 或 .org。")
    case .new: Wording("{1} new", "新增 {1}")
    case .updated: Wording("{1} updated", "更新 {1}")
    case .theirs: Wording("{1} yours", "保留你改过的 {1}")
    case .stale: Wording("{1} stale", "过时 {1}")
    case .held: Wording("{1} waiting", "等待 {1}")
    case .rejected: Wording("{1} rejected", "已拒绝 {1}")
    case .dropped: Wording("{1} dropped", "舍弃 {1}")
    case .unchanged: Wording("{1} unchanged", "未变 {1}")
    case .renamed: Wording("was {1}", "原名 {1}")
    case .changedLine: Wording("{1}  {2} → {3}", "{1}  {2} → {3}")
    case .rewordedLine: Wording("{1}  asked in other words", "{1}  换了问法")
    case .theirsLine:
      Wording(
        "{1}  is your wording, so it stays; the note now says: {2}", "{1}  是你改写的，保持不变；笔记现在写的是：{2}")
    case .staleLine:
      Wording(
        "{1}  is no longer in the note; the card stays. No longer true? retain reject {2}",
        "{1}  笔记里已经没有了；卡片仍然保留。不再成立的话：retain reject {2}")
    case .moreDetails: Wording("  … and {1} more", "  ……另有 {1} 处")
    case .total:
      Wording(
        "{1} {1|note|notes}: {2} new, {3} updated.", "{1} 篇笔记：新增 {2} 张，更新 {3} 张。")
    case .totalDry:
      Wording(
        "{1} {1|note|notes}: {2} new, {3} updated. Nothing was written.",
        "{1} 篇笔记：新增 {2} 张，更新 {3} 张。没有写入任何文件。")
    case .more:
      Wording(
        "{1} new {1|card waits|cards wait}: run “retain generate” again, or take in more with --limit N.",
        "还有 {1} 张新卡片在等待：请再次运行“retain generate”，或者用 --limit N 一次收入更多。")
    case .whyNone:
      Wording(
        "  “retain explain {1}:{2}” tells why there is no card; --more takes less sure ones.",
        "  “retain explain {1}:{2}”说明为什么没有卡片；--more 会收下把握较小的。")
    case .gone:
      Wording(
        "{1} {1|note is|notes are} gone ({2}), and the cards stay; “retain check” says where they are.",
        "有 {1} 篇笔记不见了（{2}），卡片仍然保留；“retain check”会说明它们在哪里。")
    case .reading: Wording("{1} of {2} notes", "{1}/{2} 篇笔记")
    case .learn: Wording("“retain review” begins to learn.", "“retain review”开始学习。")
    case .someFailed:
      Wording(
        "{1} {1|note|notes} could not be used; the others are done.", "有 {1} 篇笔记无法使用；其余都已完成。")
    case .allFailed:
      Wording("{1} {1|note|notes} could not be used.", "有 {1} 篇笔记无法使用。")
    case .fewerOrMore:
      Wording("--fewer and --more exclude each other.", "--fewer 和 --more 不能同时使用。")
    case .deckUnreadable:
      Wording(
        "decks/{1} is there and cannot be read, so nothing was written; check its permissions.",
        "decks/{1} 已经存在但无法读取，所以没有写入；请检查它的权限。")
    case .jsonlTriage:
      Wording("--jsonl and --triage exclude each other.", "--jsonl 和 --triage 不能同时使用。")
    }
  }
}

extension FactKind {
  /// The kind as a heading or in a count says it.
  var wording: Wording {
    switch self {
    case .price: Wording("price", "价格")
    case .date: Wording("date", "日期")
    case .score: Wording("score", "分数")
    case .percentage: Wording("percentage", "百分比")
    case .count: Wording("count", "数量")
    case .duration: Wording("duration", "时长")
    case .limit: Wording("limit", "限额")
    case .comparison: Wording("comparison", "比较")
    case .stage: Wording("stage", "阶段")
    case .ordering: Wording("ordering", "顺序")
    case .list: Wording("list", "列表")
    case .definition: Wording("definition", "定义")
    case .name: Wording("name", "名称")
    case .relation: Wording("relation", "关系")
    case .link: Wording("link", "链接")
    case .claim: Wording("claim", "观点")
    case .card: Wording("written", "手写")
    }
  }
}
