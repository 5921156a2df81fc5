import Foundation
import Study
import Support
import Testing

@testable import retain

@Suite struct `The wording` {
  static let tables: [[any Words]] = [
    AddWords.allCases, AfterwardsWords.allCases, BackupWords.allCases, CardWords.allCases,
    CheckWords.allCases,
    CollectionWords.allCases,
    DeckWords.allCases,
    ErrorWords.allCases,
    EvaluationWords.allCases, EventWords.allCases, ExchangeWords.allCases, ExplainWords.allCases,
    FigureWords.allCases,
    FindWords.allCases, GenerateWords.allCases,
    HelpWords.allCases, HomeWords.allCases, ManWords.allCases, MemoryWords.allCases,
    OptimizeWords.allCases,
    PromptWords.allCases, QuizWords.allCases, RecognizeWords.allCases, RescheduleWords.allCases,
    ReviewWords.allCases,
    SettingsWords.allCases, SimulateWords.allCases,
    StatisticsWords.allCases, SummaryWords.allCases, TimeWords.allCases, TriageWords.allCases,
    TypedWords.allCases, UsageWords.allCases,
  ]

  /// The numbers of the values that a sentence shows.
  private static func values(_ sentence: String) -> Set<Int> {
    Set(
      sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        Int($0.prefix { $0.isNumber })
      })
  }

  @Test(arguments: tables.indices)
  func `is complete in both languages`(table: Int) {
    for words in Self.tables[table] {
      let (english, chinese) = (words.wording.english, words.wording.chinese)
      #expect(!english.isEmpty && !english.unicodeScalars.contains { $0.properties.isIdeographic })
      let saysNothing = !chinese.replacing(/\{[^}]*\}/, with: "").contains(where: \.isLetter)
      #expect(
        saysNothing || chinese == english
          || chinese.unicodeScalars.contains { $0.properties.isIdeographic },
        "\(words): \(chinese)")
      #expect(Self.values(english).isSuperset(of: Self.values(chinese)), "\(words)")
    }
  }

  @Test func `has no table that is not looked at here`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/retain").standardized
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
    let declared = try files.flatMap { file in
      try String(contentsOf: sources.appending(path: file), encoding: .utf8)
        .split(separator: "\n").filter { $0.hasPrefix("enum ") && $0.hasSuffix(": Words {") }
        .map { $0.dropFirst(5).dropLast(9) }
    }
    let known = Set(Self.tables.compactMap { $0.first.map { "\(type(of: $0))" } })
    #expect(known == Set(declared.map(String.init)))
  }

  @Test func `says in Chinese what every setting may be`() {
    for key in SettingKey.all { #expect(SettingKey.chinese(key.name) != nil, "\(key.name)") }
    #expect(SettingKey.chinese("nothing") == nil)
  }

  @Test func `says in Chinese what is wrong with settings and the log`() throws {
    let collection = try SampleCollection()
    let chinese = ["LANG": "zh_CN.UTF-8"]
    _ = try collection.run("review", input: "\n4\nq\n")
    let log = try collection.log()
    try collection.folder.write(
      log + "2026-11-26T11:00:00.000+08:00\treview\tmarsmoon\t7\t\t2026-12-01\t\n",
      to: "progress/test/2026-11.tsv")
    #expect(
      try collection.run("check", environment: chinese).output.contains(
        "progress/test/2026-11.tsv:3：评分应该是 1、2、3 或 4；这一行已跳过"))
    try collection.folder.write(
      "new-per-day = 20\nrollover-hour = 25\norder = x\n", to: "decks/retain.toml")
    #expect(
      try collection.run("due", environment: chinese).errors
        == "retain: 设置有误：\ndecks/retain.toml:3:9：“x”不是值；文字要加引号：\"x\"\n")
    try collection.folder.write("rollover-hour = 25\n", to: "decks/retain.toml")
    #expect(
      try collection.run("due", environment: chinese).errors
        == "retain: 设置有误：\ndecks/retain.toml:1:17：rollover-hour 应该是 0 到 23 的整数\n")
  }

  @Test func `fills values and chooses between one and many`() {
    let wording = Wording("{1} {1|card|cards} in {2}", "{2}里有 {1} 张卡片")
    #expect(wording.filled(["1", "ai"]).english == "1 card in ai")
    #expect(wording.filled(["2", "ai"]).english == "2 cards in ai")
    #expect(wording.filled(["2", "ai"]).chinese == "ai里有 2 张卡片")
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], Language.chinese),
    (["LANG": "en_US.UTF-8"], .english),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .english),
    (["LANG": "C", "LC_MESSAGES": "zh_TW", "LC_ALL": ""], .chinese),
    ([:], .english),
  ])
  func `follows the environment`(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }
}
