/// Something to do, to look up or to ask, which nobody learns.
enum Chore {
  /// Whether something to do or to ask begins there; the task words of Org and Logseq count in capitals only.
  static func opens(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let range = behindDashes(range, text)
    guard let first = text[range].first else { return false }
    return chores.prefix(of: text, range) > 0 || isTest(text, range) || isOrder(text, range)
      || isTask(text, range)
      || first.isCapital && tasks.contains { text[range].starts(with: $0) }
  }

  /// `把周望那段抄下来`: what somebody tells themselves to do.
  private static func isOrder(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard text[range].starts(with: "把".utf8) else { return false }
    let end =
      range.first { at in
        switch Sign.at(at, in: text, end: range.upperBound)?.sign {
        case .comma, .dash, .colon, .semicolon, .stop: true
        default: false
        }
      } ?? range.upperBound
    return orders.suffix(of: text, range.lowerBound..<end) > 0
  }

  private static let orders = WordList(
    "抄下来 抄一遍 记下来 背下来 写下来 存下来 补上 补全 补齐 查一下 查清楚 看完 读完 背熟 弄懂 搞懂 弄清楚 搞清楚 画成表 列成表 整理成表 打印出来 整理一下 复习一遍"
  )

  /// `Exam 22 Nov, 40% of the mark`, `Quiz: 20 words`
  private static func isTest(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let length = tests.prefix(of: text, range)
    let rest = text[range].dropFirst(length).drop { $0 == 0x20 }
    return Self.formats.prefix(of: text, range) > 0
      || length > 0
        && rest.first.map { $0.isDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") }
          ?? false
  }

  /// `exam is MCQ`
  private static let formats = WordList("exam_is midterm_is quiz_is")
  private static let tests = WordList(
    "Practise_Q Practice_Q Past_paper Exam Exam_is Exam_on Quiz Quiz_is Quiz_on Midterm Midterm_is Test_is Test_on Homework_due Essay_due Questions_for questions_for"
  )

  /// `—— 待核：…`
  private static func behindDashes(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let dashes = text[range].prefix { $0 >= 0x80 && $0 < 0xE0 || $0 == 0xE2 || $0 == 0x20 }.count
    return Leak.holds(text[range].prefix(dashes), Array("——".utf8)[...])
      ? range.dropFirst(dashes) : range
  }

  /// It has a box to tick, or it opens as a question to oneself or as something still to be done: all of it is one.
  static func isTask(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].first == UInt8(ascii: "[") && text[range].starts(with: "[ ] ".utf8)
      || ["? ", "？ "].contains { text[range].starts(with: $0.utf8) }
      || intentions.prefix(of: text, range) > 0
      || markers.contains { text[range].starts(with: $0) }
  }

  /// `林海  修缆绳  3/12` in the lines below 待办事项 or 任务分工, without a heading of their own.
  static func isBelowTasks(_ passage: Int, of document: Document) -> Bool {
    let text = document.text
    guard let group = document.passages[passage].group, document.language == .chinese else {
      return false
    }
    var above = passage
    while above > 0, passage - above < mostTasks, document.passages[above - 1].group == group {
      above -= 1
      let range = document.passages[above].range
      if range.count <= 30, lists.prefix(of: text, range) > 0 { return true }
    }
    return false
  }

  private static let mostTasks = 12
  private static let lists = WordList(
    "待办汇总 待办事项 待办清单 待办： 待办: 任务汇总 任务清单 行动项 行动清单 后续任务 跟进事项 责任分工 任务分工")

  private static let intentions = WordList(
    "todo： todo: TODO： TODO: 待办： 待查： 待补： 待确认： 待核： 待考： 待定： 存疑： 下次： 下次: 下一次： 想读 想看 想买 下周： 下周: 下节课 下堂课 下次课 下次去 下次来 下次带 下次要 下次问 下次记得 下回 下期 下周讲 下周上 下周交 下周考 下节讲 下次讲 下次会议 下次例会 下次开会 还不懂： 还不懂: 还没懂： 还没懂: 没懂： 没懂: 没听懂： 没听懂: 没搞懂： 没搞懂: 没弄懂： 没弄懂: 没搞懂的： 没搞懂的: 没听懂的： 没听懂的: 没弄懂的： 没弄懂的: 没看懂的： 没看懂的: 不明白： 不明白: 缺的 还缺： 还缺: 要补 还有问题 有问题评论 有问题欢迎 有问题请"
  )

  private static let chores = WordList(
    "疑: 疑： 我的作业 我的任务 待查 待办 待核 待考 存疑 作业 问题 疑问 提醒自己 记得 别忘了 todo To_do Homework Q&A Open_question Open_questions Remember_to Remind Reminder_to_self reminder_to_self Note_to_self note_to_self Need_to_ask Need_to_check Need_to_book Need_to_find_out Need_something Must_ask Have_to_ask Ask try_next to_try"
  )
  private static let tasks = ["NEXT ", "Next:"].map { Array($0.utf8) }

  /// The whole block is a task of an outliner.
  private static let markers = [
    "TODO ", "DOING ", "LATER ", "NOW ", "WAITING ", "SCHEDULED:", "DEADLINE:",
  ].map { Array($0.utf8) }
}
