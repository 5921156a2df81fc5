import Recognition

/// What a run of properties tells of.
struct RecordTopic {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// What the lines tell of: the item above them, or the heading, or the title above `Key facts`.
  func name(above passage: Int) -> String? {
    guard let above = Topic(document).heading(above: passage) else { return nil }
    let written = Array(above.text.utf8)
    // `401(k)` is no number of a section.
    var name =
      document.language == .chinese
      ? String(
        decoding: written[ChineseHeading(written).unnumbered(written.indices)], as: UTF8.self)
      : above.text
    if above.isHeading, isSurvey(name) {
      guard let title = document.title, title != above.text, !isSurvey(title) else { return nil }
      name = title
    }
    let text = Array(name.utf8)
    guard fits(text, text.indices, in: 36), !name.hasSuffix("?"), !name.hasSuffix("？"),
      !Label.noLabels.contains(text, text.indices), !ChineseHeading.isPart(text.indices, text),
      Self.chronicles.suffix(of: text, text.indices) == 0, !DateLabel.isDate(text.indices, text),
      !text.indices.contains(where: { isSign(Sign.at($0, in: text, end: text.count)?.sign) }),
      !recognize(text, in: AnswerSpan(text).withoutRemark(text.indices))
        .contains(where: \.kind.isDate),
      Self.whens.prefix(of: text, text.indices) == 0,
      Self.ends.suffix(of: text, text.indices) == 0,
      text.contains(where: { $0 >= 0xE4 })
        ? ChineseRecordLine.isTerm(text.indices, text)
          || !ChineseName(text).holdsPredicate(text.indices)
        : EnglishLabelShape(name).isNominal
    else { return nil }
    return name
  }

  /// It parts a headline: `Long Pier opens, at last`.
  private func isSign(_ sign: Sign?) -> Bool {
    switch sign {
    case .colon, .comma, .stop, .semicolon: true
    default: false
    }
  }

  /// A word for what any note may say of its thing.
  private func isSurvey(_ name: String) -> Bool {
    let text = Array(name.utf8)
    return ChineseHeading(text).isOverview(text.indices)
      || Self.parts.contains(text, text.indices)
  }

  private static let parts = WordList(
    """
    overview facts key_facts quick_facts at_a_glance basics basic_facts specs spec specification specifications details data summary numbers key_numbers
    properties profile fact_sheet info information general misc notes
    基本信息 基本情况 参数 主要参数 规格 概况 概述 简介 资料 数据 属性 信息 简况 档案 基本参数 技术参数
    """)

  /// `Every third week`: when something is done, and no thing.
  private static let whens = WordList(
    "every each before after when while if on at in during 每 如果 当")
  private static let ends = WordList("次 时 前 后 时候 之前 之后")

  /// They stand above what happened, each thing with its day.
  private static let chronicles = WordList("timeline chronology milestones 时间线 年表 大事记 里程碑")
}
