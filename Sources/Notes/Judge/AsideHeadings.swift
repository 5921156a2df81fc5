/// Headings under which people keep what is to be done, asked, practised or vented rather than known.
enum AsideHeadings {
  static func cover(_ passage: Int, of document: Document) -> Bool {
    document.headings(above: passage).contains { isAside($0, document) }
      || document.passages[passage].parent.map { isAside($0, document) } ?? false
  }

  /// Below `ACTIONS AGREED` every line says what somebody is to do, below `Actions` those that open with a name.
  static func areDuties(_ passage: Int, of document: Document) -> Bool {
    document.headings(above: passage).contains {
      let heading = document.passages[$0].range
      return duties.contains(document.text, heading)
        || actions.contains(document.text, heading)
          && isGivenToSomebody(document.passages[passage].range, document.text)
    }
  }

  /// `Actions`, `to do`
  static func namesDuties(_ words: Range<Int>, _ text: [UInt8]) -> Bool {
    duties.contains(text, words) || actions.contains(text, words)
  }

  /// `Owen - order 30 chairs`
  private static func isGivenToSomebody(_ line: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let line = LabelledLine(line, in: text), line.sign == .dash || line.sign == .colon,
      let first = text[line.key].first
    else { return false }
    return first.isCapital && text[line.key].allSatisfy(\.isLetter)
  }

  private static let actions = WordList("action actions tasks jobs")

  private static let duties = WordList(
    """
    action_points action_items actions_agreed chores who_does_what things_to_do to_chase todo to_do to-do to-dos todos next_steps errands
    shopping_list grocery_list packing_list to_buy to_pack homework
    """)

  private static func isAside(_ passage: Int, _ document: Document) -> Bool {
    let whole = document.passages[passage].range
    let range = document.text[whole].last == UInt8(ascii: ":") ? whole.dropLast() : whole
    // `Kitchen binder: bread, misc.` above everything is not all of it.
    if passage == 0 { return words.contains(document.text, range) }
    // `Mon` above what was done that day; `Sun` may be the star.
    if DateLabel.isDayOfWeek(range, document.text), !bodies.contains(document.text, range) {
      return true
    }
    return range.count <= longest && words.first(in: document.text, range) != nil
      && parts(of: range, document.text).allSatisfy { words.first(in: document.text, $0) != nil }
      || exact.contains(document.text, range)
      // `Doing:` is a list, `Pack` may be one of wolves.
      || range.count < whole.count && lists.contains(document.text, range)
  }

  private static let bodies = WordList("sun sat")

  /// `结果 + 吐槽` holds what was found as well.
  private static func parts(of heading: Range<Int>, _ text: [UInt8]) -> [Range<Int>] {
    text[heading].split { $0 == UInt8(ascii: "+") }.map(\.indices)
  }

  /// `参考值` is none.
  private static let exact = WordList(
    """
    要买 要买的 别买 不买 买菜 要办 要办的 备忘 备忘录 行动 行动事项 后续行动 参考 来源 出处 引用 文献 脚注 注释 账 账目 账单 记账 花销 开销 花费 预算
    sources citations works_cited footnotes budget expenses spending kitty
    dont_buy do_not_buy shopping errands actions tasks chores jobs who_does_what things_to_do to_chase matters_arising
    actions_from_last_time actions_from_last_meeting actions_from_the_last_meeting actions_from_previous_meeting previous_actions outstanding_actions
    last_minutes minutes_of_last_meeting minutes_of_the_last_meeting minutes_of_previous_meeting
    """)

  private static let lists = WordList("buy pack doing")

  /// Bytes of a heading that is such a name and no more.
  private static let longest = 48
  private static let words = WordList(
    """
    下期预告 下期 预告 待办 行动项 分工 任务 待查 待确认 待补充 没弄清楚 没搞懂 未解决 还没懂 没弄懂 没想通 不明白 存疑 待核 待考 待定 没定的 疑问 问题清单 遗留问题 作业 练习 习题 例题 真题 病例 碎碎念 吐槽 随想 杂感 杂记 提醒 下一步 自测 资料来源 参考文献 参考资料 参考书目 参考链接 延伸阅读 引用来源 文献目录 购物清单 采购清单 行李清单 打包清单
    action_items todo to_do to-do later still_open open_for_me open_for_us left_open unresolved things_to_check open_points open_questions questions homework exercise exercises practice worked_example worked_examples stray_thoughts random_thoughts reminders errands next_steps references bibliography further_reading follow_up misc personal shopping_list grocery_list groceries packing_list to_buy to_pack
    """)
}
