import Notes

/// The page that `explain` prints.
struct ExplanationReport {
  private let explanation: Explanation
  private let place: String

  /// Nothing without a collection.
  private let given: GivenCards?

  init(_ explanation: Explanation, place: String, given: GivenCards?) {
    self.explanation = explanation
    self.place = place
    self.given = given
  }

  func print(to context: Context) {
    context.output.line(StyledText(place, .heading))
    context.output.line(StyledText(explanation.line))
    if !explanation.headings.isEmpty {
      let path = explanation.headings.joined(separator: " › ")
      context.say(ExplainWords.below.with(path), .faint)
    }
    for piece in explanation.pieces { print(piece, to: context) }
    if explanation.pieces.isEmpty { context.say(ExplainWords.nothingRead.wording) }
    if explanation.facts.isEmpty, !explanation.pieces.isEmpty {
      context.say(ExplainWords.nothingFound.wording)
    }
    for finding in explanation.facts { print(finding, to: context) }
  }

  private func print(_ piece: Explanation.Piece, to context: Context) {
    context.output.line()
    context.say(ExplainWords.read.with(piece.kind.wording.text(in: context.language), piece.text))
    for recognised in piece.recognised {
      context.output.line(
        StyledText("  \(recognised.text)  ", .strong) + StyledText(recognised.type, .faint))
    }
  }

  private func print(_ finding: Explanation.Finding, to context: Context) {
    context.output.line()
    let about = [finding.subject, finding.attribute].filter { !$0.isEmpty }
    let title = "\(finding.kind.rawValue)  \(finding.rule)"
    context.output.line(
      StyledText(title, .strong)
        + StyledText(about.isEmpty ? "" : "  \(about.joined(separator: " | "))", .faint))
    for scored in finding.proposals {
      let proposal = scored.proposal
      context.output.line(
        StyledText("  \(scored.judgement.score.percent)  ", .accent)
          + StyledText("\(proposal.front) → \(proposal.back)"))
      let reasons = scored.judgement.reasons.map(\.name)
      if !reasons.isEmpty {
        context.output.line(StyledText("       \(reasons.joined(separator: ", "))", .faint))
      }
    }
    switch finding.verdict {
    case .card(let card):
      switch given?.standing(of: card) ?? .new {
      case .taken(let id): context.say(ExplainWords.card.with(id), .good)
      case .rejected(let id): context.say(ExplainWords.rejected.with(id), .warning)
      case .new: context.say(ExplainWords.newCard.wording, .good)
      }
    case .dropped(let reasons):
      context.say(ExplainWords.dropped.with(reasons.last?.name ?? ""), .warning)
    }
  }
}

extension Double {
  /// Two digits and the sign, for a share from 0 to 1.
  fileprivate var percent: String {
    let number = Int((self * 100).rounded())
    return number < 10 ? " \(number) %" : "\(number) %"
  }
}

extension Passage.Kind {
  fileprivate var wording: Wording {
    switch self {
    case .heading: Wording("heading", "标题")
    case .paragraph: Wording("paragraph", "段落")
    case .item: Wording("list item", "列表项")
    case .cell: Wording("table cell", "表格单元")
    case .definition: Wording("definition", "释义")
    case .footnote: Wording("footnote", "脚注")
    case .speech: Wording("speech", "讲话")
    }
  }
}

/// What `explain` says.
enum ExplainWords: Words {
  case noLine
  case noSuchLine
  case below
  case read
  case nothingRead
  case nothingFound
  case card
  case newCard
  case rejected
  case dropped
  case isFolder

  var wording: Wording {
    switch self {
    case .noLine:
      Wording(
        "“{1}” names no line; write it like notes/o3.md:12.", "“{1}”没有指明行号；请写成 notes/o3.md:12 这样。")
    case .noSuchLine: Wording("{1} has only {2} {2|line|lines}.", "{1} 只有 {2} 行。")
    case .below: Wording("below: {1}", "位于：{1}")
    case .read: Wording("Read as a {1}: {2}", "读作{1}：{2}")
    case .nothingRead:
      Wording(
        "Nothing was read here: an empty line, markup, front matter or code.",
        "这里没有读到内容：空行、标记、文首设置或代码。")
    case .nothingFound: Wording("No rule found a fact here.", "没有规则在这里找到知识点。")
    case .card: Wording("  is card {1}", "  已成为卡片 {1}")
    case .newCard: Wording("  gives a card; no deck has it yet", "  可以成为卡片；还不在任何卡组里")
    case .rejected:
      Wording(
        "  rejected: {1}; “retain restore {1}” takes it back", "  已弃用：{1}；“retain restore {1}”可以恢复")
    case .isFolder:
      Wording(
        "“{1}” is a folder; name a note and a line in it, like notes/o3.md:12.",
        "“{1}”是文件夹；请写出其中的笔记和行号，例如 notes/o3.md:12。")
    case .dropped: Wording("  no card: {1}", "  没有成为卡片：{1}")
    }
  }
}
