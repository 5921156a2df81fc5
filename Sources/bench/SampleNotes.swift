import Support

/// Notes of any size, Chinese and English mixed: headings, prose, lists, tables, and a fact in every few sentences.
///
/// The same seed gives the same bytes.
struct SampleNotes {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A note of at least so many bytes.
  mutating func note(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 4096)
    text += opening().utf8
    while text.count < bytes { text += section().utf8 }
    return text
  }

  /// What a note begins with; sections follow.
  mutating func opening() -> String { "# \(one(Self.names)) \(one(Self.fields))\n\n" }

  /// Prose with hardly a figure.
  mutating func prose(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 4096)
    while text.count < bytes {
      text += (one(Self.englishProse) + " " + one(Self.chineseProse)).utf8
    }
    return text
  }

  /// Sentences with a figure each.
  mutating func figures(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 4096)
    while text.count < bytes { text += (englishFact() + " " + chineseFact() + "\n").utf8 }
    return text
  }

  // MARK: Parts

  mutating func section() -> String {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: "## \(one(Self.names)) \(one(Self.fields))\n\n"
    case 1: list()
    case 2: table()
    case 3, 4: paragraph { $0.chinese() }
    default: paragraph { $0.english() }
    }
  }

  private mutating func paragraph(_ sentence: (inout SampleNotes) -> String) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 2...6, using: &random) { text += sentence(&self) }
    return text + "\n\n"
  }

  private mutating func english() -> String {
    (chance(4) ? englishFact() : one(Self.englishProse)) + " "
  }

  private mutating func chinese() -> String { chance(4) ? chineseFact() : one(Self.chineseProse) }

  private mutating func list() -> String {
    var text = "\(one(Self.names)) \(one(Self.fields)):\n"
    for _ in 0..<Int.random(in: 3...6, using: &random) {
      text +=
        chance(2)
        ? "- \(one(Self.fields)): \(figure()) \(one(Self.units))\n"
        : "- \(one(Self.names)) \(one(Self.englishProse))\n"
    }
    return text + "\n"
  }

  private mutating func table() -> String {
    var text = "| Name | \(one(Self.fields)) | Year |\n| --- | --- | --- |\n"
    for _ in 0..<4 {
      text += "| \(one(Self.names))-\(figure()) | \(figure()) \(one(Self.units)) | \(year()) |\n"
    }
    return text + "\n"
  }

  private mutating func englishFact() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: "In \(year()), \(one(Self.names)) reached \(figure()) \(one(Self.units))."
    case 1: "The \(one(Self.names))-\(figure()) costs $\(figure()).\(digit())0 per month."
    case 2: "\(one(Self.names)) was founded by \(one(Self.people)) in \(year())."
    default: "About \(figure())% of its \(one(Self.fields)) comes from \(one(Self.names))."
    }
  }

  private mutating func chineseFact() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: "\(year())年\(digit())月，\(one(Self.names)) 发布了第 \(digit()) 版，处理速度提高了 \(figure())%。"
    case 1: "\(one(Self.names))-\(figure()) 的价格为每月 \(figure()) 元，容量是 \(figure()) GB。"
    case 2: "\(one(Self.names)) 由 \(one(Self.people)) 在 \(year()) 年创立。"
    default: "平均响应时间为 \(digit()).\(digit()) 秒，比 \(one(Self.names)) 快 \(figure()) 毫秒。"
    }
  }

  // MARK: Words

  private mutating func one(_ words: [String]) -> String { words.randomElement(using: &random)! }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  private mutating func figure() -> Int { Int.random(in: 2...980, using: &random) }

  private mutating func digit() -> Int { Int.random(in: 1...9, using: &random) }

  private mutating func year() -> Int { Int.random(in: 1820...2026, using: &random) }

  private static let names = [
    "Orion", "Lumen", "Vega", "Tamarind", "Nordlys", "Kestrel", "Halcyon", "Basalt", "Quill",
    "Meridian", "Juniper", "Sable",
  ]
  private static let people = [
    "Mara Lindqvist", "Tomas Rehak", "Ines Duarte", "Paul Okafor", "Hanna Virtanen",
  ]
  private static let fields = [
    "output", "range", "weight", "revenue", "capacity", "latency", "height", "crew", "harvest",
  ]
  private static let units = ["km", "kg", "hours", "GB", "metres", "people", "tonnes", "MW"]

  private static let englishProse = [
    "The valley opens towards the sea, and most of the older houses stand on its northern side.",
    "Nobody could say afterwards who had proposed the change, but everybody agreed that it helped.",
    "A cache keeps what was asked for lately, so that the slow disk is asked less often.",
    "When the wind turns, the boats wait in the harbour until the water is calm again.",
    "Teachers often repeat the same idea in other words, because a single wording rarely sticks.",
    "The committee read the letters aloud and put the question off until the spring.",
    "Bread made with less yeast takes longer, and many people think that it tastes better.",
    "What looks like one mountain from the plain turns out to be a chain of low hills.",
  ]
  private static let chineseProse = [
    "山谷朝着大海敞开，老房子大多建在北边的坡上。", "后来没有人说得清是谁先提出的，不过大家都觉得有用。",
    "缓存保存着最近用过的内容，这样慢的磁盘就不必常常去读。", "风向一变，船就停在港里，等水面平静下来再出发。",
    "老师常常换一种说法重复同样的意思，因为只说一遍很难记住。", "委员会当众读了来信，把问题留到了春天再谈。",
    "酵母放得少的面包发得慢，很多人却觉得更好吃。", "从平原上看像一座山，走近才发现是一串矮丘。",
  ]
}
