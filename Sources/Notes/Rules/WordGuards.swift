/// Single characters that are words of their own in some places and parts of other words elsewhere.
///
/// A match of `是` in 但是 or of `为` in 认为 is no copula. The table lists, for such a character, the characters that
/// must not stand right before and right after it.
enum WordGuards {
  static func isInsideWord(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.count == 3, text[range.lowerBound] >= 0xE3,
      let neighbours = table[text.threeBytes(at: range.lowerBound)]
    else { return false }
    if range.lowerBound >= 3, text[range.lowerBound - 3] >= 0xE3,
      neighbours.before.contains(text.threeBytes(at: range.lowerBound - 3))
    {
      return true
    }
    return range.upperBound + 2 < text.count && text[range.upperBound] >= 0xE3
      && neighbours.after.contains(text.threeBytes(at: range.upperBound))
  }

  private struct Neighbours: Sendable {
    var before: Set<UInt32>
    var after: Set<UInt32>
  }

  private static let table: [UInt32: Neighbours] = {
    var table: [UInt32: Neighbours] = [:]
    for (word, before, after) in rows {
      let neighbours = Neighbours(
        before: Set(before.flatMap { keys(String($0)) }),
        after: Set(after.flatMap { keys(String($0)) }))
      for key in keys(word) { table[key] = neighbours }
    }
    return table
  }()

  /// A character and its traditional form.
  private static func keys(_ character: String) -> [UInt32] {
    let bytes = Array(character.utf8)
    return ([bytes] + [TraditionalForms.form(of: bytes)].compactMap(\.self)).map {
      $0.threeBytes(at: 0)
    }
  }

  private static let rows: [(word: String, before: String, after: String)] = [
    ("是", "但还只可要总于若或凡正倒不国", "否非"),
    ("为", "认成因称作分视变以行人较更极尤颇改名列设定被评化誉转沦升降换译", "了什何止难"),
    ("即", "立随当", "将使便刻时可日"),
    ("在", "存现正实所内潜自外", "线乎场座职任"),
    ("有", "没所具拥只还仅如含占享现原独持国私公共专固特稀富", "些人时关效限利趣点用可"),
    ("将", "即必", "军来近士领"),
    ("会", "社大机协议工开都学国聚", "议员计话谈见"),
    ("对", "相绝反面针", "象话比立手待应面方称抗"),
    ("把", "", "握手关柄"),
    ("由", "自理缘经", "于此来衷"),
    ("和", "总饱平温缓", "平谐解约睦"),
    ("与", "参给", "否众其"),
    ("同", "共相不合如等", "时样意志学步类期"),
    ("比", "相对", "例如赛较特率方"),
    ("如", "例比诸假", "果何此今同下"),
    ("跟", "", "踪随进"),
    ("而", "然从反因", "且言已后"),
    ("要", "重主需摘简纲", "素求点塞"),
    ("应", "反响相适对供感", "用对急变"),
    ("了", "", "解"),
    ("没", "", "收药落"),
    ("不", "", "锈同等良动"),
    ("说", "小学传解", "明法"),
    ("用", "使利应采运作信费通实专引换改耗占征录聘租挪滥公军民家商服食饮", "户途法于来以心力处时量人药餐词具品料例语"),
  ]
}
