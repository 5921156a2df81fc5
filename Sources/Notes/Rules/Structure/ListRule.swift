/// An introduced list: `three things are learned:` and its items.
struct ListRule: PassageRule {
  let id = "list"

  private static let mostItems = 9

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    guard !own.isCell, own.kind != .speech, own.kind != .heading(level: 1) else { return [] }
    let listed = self.items(below: passage, document)
    let items = listed.isEmpty ? RankedRows(below: passage, document).names : listed
    guard (2...Self.mostItems).contains(items.count), introduces(own, items, document),
      // `[ ] ask Ida`
      !items.contains(where: { Chore.isTask(document.text, document.passages[$0].range) })
    else {
      return []
    }
    // `怎么折算？` asks for more than the labels.
    let isHow =
      Self.manners.first(in: document.text, own.range) != nil
      && items.allSatisfy { document.labelledLine(at: $0) != nil }
    let ranges = items.map {
      isHow ? document.passages[$0].range : item(document.passages[$0].range, document)
    }.map { range in
      fits(document.text, range, in: 70) ? range : AnswerSpan(document.text).withoutRemark(range)
    }
    // Below a heading stand remarks as often as a list; those of a list are a few words each.
    let widest = own.isHeading && !isHow ? 36 : 70
    guard ranges.allSatisfy({ !$0.isEmpty && displayWidth(document.text, $0) <= widest }) else {
      return []
    }
    let label = label(of: own.range, document)
    let isChinese = document.language(of: own.range) == .chinese
    let isOrdered = isOrdering(own.range, items, document)
    // `步骤` below the heading that says of what.
    let hasSection = isOrdered && (own.heading != nil || own.parent != nil)
    guard label.count >= (hasSection ? 2 : 4) else { return [] }
    let wording = ListQuestion(label, isChinese: isChinese)
    let isCounted =
      Self.isCounted(wording.label, items.count) || isChinese && wording.asksItself
    // The labels of a list of facts are no answer; each item is a fact of its own.
    guard isOrdered || isCounted || !areLabelled(items, document),
      !areOfNote(items, document),
      !isNamed(in: ranges, by: label, document)
    else { return [] }
    let heading =
      Topic(document).parents(of: passage) ?? (label.count < 4 ? section(of: own, document) : nil)
    guard
      let question = wording.question(
        topic: heading, isCounted: isCounted, isOrdered: isOrdered)
    else { return [] }
    let title = [heading, label].compactMap(\.self).joined(separator: isChinese ? "：" : ": ")
    let areNames = !isCounted && !isOrdered && areNames(ranges, own, document)
    return [
      Fact(
        kind: isOrdered ? .ordering : .list,
        rule: areNames
          ? id + ".names"
          : own.isHeading && !isCounted && !isOrdered && areKinds(own.range, ranges, document)
            ? id + ".kinds" : rule(own, isCounted, isOrdered),
        prior: areNames ? 0.68 : prior(own, isCounted), passage: passage,
        evidence: own.range.lowerBound..<document.passages[items[items.count - 1]].range.upperBound,
        subject: title, attribute: "items", value: .items(ranges),
        question: question)
    ]
  }

  /// `桥的种类` above names of a few words.
  private func areKinds(_ label: Range<Int>, _ items: [Range<Int>], _ document: Document) -> Bool {
    Self.kinds.suffix(of: document.text, SentenceCutter(document.text).trimmed(label)) > 0
      && items.count > 2
      && items.allSatisfy { item in
        displayWidth(document.text, item) <= 16 && !ChineseName(document.text).holdsPredicate(item)
      }
  }

  /// `Causes of the war` above names of a few words.
  private func areNames(
    _ items: [Range<Int>], _ heading: Passage, _ document: Document
  ) -> Bool {
    heading.isHeading && document.language == .english && items.count > 2
      && document.text[heading.range].contains(0x20)
      && EnglishLabelShape(document.string(heading.range)).isSet
      && items.allSatisfy { EnglishSetRule.isMember($0, document.text) }
  }

  private static let kinds = WordList("种类 类型 分类 类别 组成 成分 构成 要素 要件 原则 职能 功能 症状 并发症 适应症 禁忌 禁忌症 优点 缺点")

  private func section(of passage: Passage, _ document: Document) -> String? {
    guard let heading = passage.heading else { return nil }
    let name = ChineseHeading(document.text).unnumbered(document.passages[heading].range)
    return fits(document.text, name, in: 40) ? document.string(name) : nil
  }

  /// A heading, a line that ends in a colon, or a few words with things below them; no statement with remarks.
  private func introduces(_ passage: Passage, _ items: [Int], _ document: Document) -> Bool {
    let text = document.text[passage.range]
    if passage.isHeading || text.last == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8)
    {
      return true
    }
    if passage.kind == .paragraph { return true }
    guard displayWidth(document.text, passage.range) <= 44 else { return false }
    return document.language(of: passage.range) == .chinese
      || items.allSatisfy { isThing(document.passages[$0].range, document.text) }
  }

  /// No statement: without verb, figure or comma.
  private func isThing(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    EnglishVerb(text).first(in: range) == nil && !EnglishVerb(text).opens(range)
      && !text[range].contains { $0.isDigit || $0 == UInt8(ascii: ",") }
  }

  private func rule(_ passage: Passage, _ isCounted: Bool, _ isOrdered: Bool) -> String {
    if isOrdered { return id + ".order" }
    return isCounted ? id + ".of-n" : passage.isHeading ? id + ".heading" : id
  }

  private func prior(_ passage: Passage, _ isCounted: Bool) -> Double {
    passage.isHeading ? (isCounted ? 0.65 : 0.45) : (isCounted ? 0.75 : 0.65)
  }

  /// The items right below a passage: introduced by it, or the list that a heading consists of.
  private func items(below passage: Int, _ document: Document) -> [Int] {
    var items: [Int] = []
    var depth: Int?
    var index = passage + 1
    let own = document.passages[passage]
    while index < document.passages.count, items.count <= Self.mostItems {
      let next = document.passages[index]
      let isChild = own.isHeading ? next.heading == passage : next.parent == passage
      if case .item(_, let level) = next.kind, isChild || depth.map({ level > $0 }) ?? false {
        if depth == nil { depth = level }
        if level == depth { items.append(index) }
      } else if own.isHeading, isChild, next.kind == .paragraph, next.group != nil,
        next.parent == nil,
        items.isEmpty || document.passages[items[0]].group == next.group
      {
        items.append(index)
      } else {
        let isBelow = next.parent.map { $0 > passage && $0 < index } ?? false
        if !isBelow { break }
      }
      index += 1
    }
    return items
  }

  /// Whether the label says how many there are: `三件事`, `3 reasons`, not `o1-mini` or `3.3 Transport`.
  static func isCounted(_ label: String, _ count: Int) -> Bool {
    guard (1...numerals.count).contains(count) else { return false }
    return label.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
      .contains {
        word in
        word == String(count) || word == numerals[count - 1]
          || chineseNumerals[count - 1].contains { numeral in
            word.contains(numeral)
              && !["第", "周", "星期", "礼拜"].contains { word.contains("\($0)\(numeral)") }
              && !counted.contains { word.contains("\(numeral)\($0)") }
          }
      }
  }

  private static let numerals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  /// `三期`, `每三周`: what the numeral counts is none of the items.
  private static let counted = [
    "期", "届", "号", "楼", "班", "年", "月", "周", "天", "日", "小时", "分钟", "公里", "米", "个月",
  ]
  private static let chineseNumerals = ["一", "二两", "三", "四", "五", "六", "七", "八", "九"]

  /// `Two roads: road of A, road of B`: every item repeats the last word of the label and answers nothing.
  private func isNamed(in items: [Range<Int>], by label: String, _ document: Document) -> Bool {
    let word =
      document.language == .chinese
      ? String(label.suffix(2))
      : label.split(separator: " ").last.map { String($0.dropLast()) } ?? ""
    guard word.count > 1 else { return false }
    let part = word.utf8.map(\.folded)
    return items.allSatisfy { item in
      Leak.holds(document.text[item].map(\.folded)[...], part[...])
    }
  }

  private func areLabelled(_ items: [Int], _ document: Document) -> Bool {
    let labelled = items.count {
      document.labelledLine(at: $0) != nil
    }
    return labelled * 2 >= items.count
  }

  /// `时间：…`, `地点：…` below the title.
  private func areOfNote(_ items: [Int], _ document: Document) -> Bool {
    items.allSatisfy { item in
      document.labelledLine(at: item).map {
        Label(document.text).tellsOfNote($0.key, item, document)
      } ?? false
    }
  }

  /// A labelled item is known by its label, and what happened by what it was.
  private func item(_ range: Range<Int>, _ document: Document) -> Range<Int> {
    if let line = LabelledLine(range, in: document.text) {
      if DateLabel.isDate(line.key, document.text) { return line.value }
      return line.sign == .equals ? range : line.key
    }
    // Of an item that goes on to tell more, the first sentence is what is listed.
    var end =
      SentenceCutter(document.text).sentences(in: range).first?.range.upperBound ?? range.upperBound
    while end > range.lowerBound, isClosing(document.text[range.lowerBound..<end]) {
      end -= document.text[end - 1] < 0x80 ? 1 : 3
    }
    return range.lowerBound..<end
  }

  private func isClosing(_ text: ArraySlice<UInt8>) -> Bool {
    ["；", "。", "，", ";", ".", ","].contains { text.reversed().starts(with: $0.utf8.reversed()) }
  }

  private func label(of range: Range<Int>, _ document: Document) -> String {
    var label = document.string(range)
    while let last = label.last, "：: ".contains(last) { label.removeLast() }
    // Of several sentences only the last one introduces the list.
    let stop = label.lastIndex { "。！？".contains($0) }
    if let stop { label = String(label[label.index(after: stop)...]) }
    return label
  }

  private func isOrdering(_ range: Range<Int>, _ items: [Int], _ document: Document) -> Bool {
    guard
      Self.orders.first(in: document.text, range) != nil
        || ListQuestion.countsSteps(range, document.text) && areNumbered(items, document)
    else { return false }
    return items.allSatisfy { displayWidth(document.text, document.passages[$0].range) <= 60 }
  }

  private func areNumbered(_ items: [Int], _ document: Document) -> Bool {
    items.allSatisfy {
      if case .item(.some, _) = document.passages[$0].kind { true } else { false }
    }
  }

  private static let manners = WordList("怎么 怎样 如何 多少 多久 几点 几天")
  private static let orders = WordList(
    "流程 步骤 工序 顺序 阶段 过程 先后 steps step stages stage order sequence phases timeline hierarchy")
}
