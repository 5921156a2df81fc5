/// Tells an English label that names something from half a sentence, a remark or a word that stands for another.
struct EnglishLabelShape {
  private let name: [UInt8]

  init(_ label: String) {
    name = Array(label.utf8)
  }

  /// A noun phrase that a stranger understands: `Final stage`, not `The hatch leaks near the mast`, `Hull built`,
  /// `price of the other one`, `Also worth a look` or `Anna's`.
  var isNominal: Bool {
    // `Credits for downtime?` asks of its own.
    if name.last == UInt8(ascii: "?") { return true }
    let words = name.split { $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(") }
    guard let first = words.first, let last = words.last else { return false }
    return !Self.remarks.contains(name, first.indices) && !Self.tails.contains(name, last.indices)
      && Self.standIns.firstInSmall(in: name, name.indices) == nil
      && !isOwner
      && !name.contains(UInt8(ascii: "%"))
      && !isStatement && !(words.count > 1 && isPast(last))
  }

  /// Whether it names several things: `Laws of motion`, `US amendments`.
  var isSet: Bool {
    let words = name.split(separator: 0x20)
    let end = words.firstIndex { Words.prepositions.contains(name, $0.indices) } ?? words.count
    return end > 0 && EnglishLabel.isPlural(Array(words[end - 1]))
  }

  /// `Fact 2`, `No. 3 (Kolb)`: one of several, and not what it is.
  var isNumbered: Bool {
    let body = AnswerSpan(name).withoutRemark(name.indices)
    let words = name[body].split { $0 == 0x20 || $0 == UInt8(ascii: ".") }
    guard words.count == 2, Self.numbered.contains(name, words[0].indices) else { return false }
    return words[1].allSatisfy(\.isDigit) || words[1].count < 4 && words[1].allSatisfy(\.isCapital)
  }

  /// `"Red at night`: the quotation goes on in what should be the value.
  var isCutQuotation: Bool {
    name.count { $0 == UInt8(ascii: "\"") } % 2 == 1
      || name.indices.dropLast(2).count { name[$0...].starts(with: "\u{201C}".utf8) }
        != name.indices.dropLast(2).count { name[$0...].starts(with: "\u{201D}".utf8) }
  }

  private static let numbered = WordList(
    "fact no number point item rule note remark claim task question reason idea tip thing lesson part example case step"
  )

  /// `Anna's`: what of hers, is not said; nor what `don't` denies.
  var isOwner: Bool {
    Self.closings.contains { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }
  }

  /// Its value can be nothing but one thing: `Captain of the crew`, `Oldest boat ever`, `Last port`,
  /// `Towing speed`, `Ann's view`; or several, when it names them: `Levels of the river`.
  ///
  /// - Parameter isSet: The value names several things.
  func isUnique(isSet: Bool) -> Bool {
    let words = name[AnswerSpan(name).withoutRemark(name.indices)].split(separator: 0x20)
    guard words.count > 1, let first = words.first, let last = words.last,
      !name.contains(UInt8(ascii: "\""))
    else { return false }
    if let link = words.firstIndex(where: { Self.links.contains(name, $0.indices) }), link > 0 {
      // `Stage reached in May`
      let head = link > 1 && isPast(words[link - 1]) ? words[link - 2] : words[link - 1]
      return link + 1 < words.count && (isSet || !EnglishLabel.isPlural(Array(head)))
    }
    if words.count == 2, first.suffix(2).elementsEqual("'s".utf8) {
      return Self.opinions.contains(name, last.indices)
    }
    // `Key idea`: of what, only what stands around it says.
    if Self.notions.contains(name, last.indices) { return false }
    return Self.uniques.contains(name, first.indices) || isSuperlative(first)
      || Self.measures.contains(name, last.indices)
  }

  /// Between a noun and what tells it from others of its kind.
  private static let links = WordList("of in at on between behind where")
  private static let opinions = WordList(
    "position claim argument explanation stance answer law theory motto rule goal role advice definition theorem principle"
  )

  private func isSuperlative(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 5 && word.suffix(3).elementsEqual("est".utf8)
      && !Self.noSuperlatives.contains(name, word.indices)
  }

  private var isStatement: Bool {
    let body = AnswerSpan(name).withoutRemark(name.indices)
    let first = body.lowerBound..<(name[body].firstIndex(of: 0x20) ?? body.upperBound)
    guard first.upperBound < body.upperBound else { return false }
    let rest = first.upperBound..<body.upperBound
    if Self.finite.first(in: name, rest) != nil { return true }
    if let found = EnglishVerb(name).first(in: rest, after: first),
      !isRelative(found, after: first),
      // `Sunk cost`
      found.upperBound < body.upperBound || !Label.nouns.contains(name, found)
    {
      return true
    }
    // `Rope length counts`: what somebody or something does.
    let words = name[rest].split(separator: 0x20)
    return words.last.map { words.count > 1 && EnglishVerb(name).isThirdPerson($0.indices) }
      ?? false
  }

  /// `reached` of `Stage reached in May`, `met` of `City where they met`: it belongs to the noun before it.
  private func isRelative(_ verb: Range<Int>, after first: Range<Int>) -> Bool {
    let before = SentenceCutter(name).trimmed(first.upperBound..<verb.lowerBound)
    if Self.relatives.firstWord(in: name, first.upperBound..<verb.lowerBound) != nil { return true }
    return before.isEmpty && !EnglishLabel.isPlural(Array(name[first])) && isPast(name[verb])
      && verb.upperBound < name.count
  }

  private static let relatives = WordList("where who that which when")

  private func isPast(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { !$0.isCapital } ?? false && word.count > 4
      && word.suffix(2).elementsEqual("ed".utf8) && !Self.nouns.contains(name, word.indices)
      || Self.pasts.contains(name, word.indices)
  }

  /// `both ↓`, `it sinks`, `see above`, `water yes, salt no`: it says nothing without what stands around it.
  static func leans(_ value: Range<Int>, _ text: [UInt8]) -> Bool {
    leaning.prefix(of: text, value) > 0 || answers.first(in: text, value) != nil
  }

  private static let leaning = WordList(
    """
    it its they them he him she her we us our you your me my mine I this these those both neither same ditto likewise see also no ok okay similar again
    as_above as_before done not
    """)
  private static let answers = WordList("yes")

  private static let closings = ["'s", "’s", "n't", "n’t", "s'"].map { Array($0.utf8) }
  /// They go on from what was said, or judge it.
  private static let remarks = WordList(
    """
    and also same so but or no not never always almost better best worse worst good bad careful above below beside more less again still even only just rather
    then now here there yes maybe perhaps too very somehow anyway again instead otherwise mostly usually sometimes doesn't don't isn't can't won't didn't
    find get make let go look see keep use try ask check say note remember avoid ends starts goes comes says said found bought sold done seen heard
    """)
  private static let tails = WordList(
    "too again anyway longer though however yet already instead either after before later so-far then now here there below above as than that which to of for with and or one ones mad"
  )
  private static let standIns = WordList(
    "it its he she they them his her their we us our you your this that these those one ones other others me my mine same doesn't don't isn't can't won't didn't"
  )
  /// Verbs that only follow a subject.
  private static let finite = WordList(
    "get gets got say says said matter matters vanish vanishes vanished drive drives drove apply applies applied fail fails failed drop drops dropped fell look looks looked seem seems almost never always"
  )
  private static let pasts = WordList(
    "written built found lost made taken given sold bought kept left sent shown known held won said told done seen gone begun"
  )
  private static let nouns = WordList(
    "speed seed feed need weed breed reed deed greed bed shed sled")
  private static let uniques = WordList(
    "final first last main only maximum minimum max min total default top longest best key primary chief principal preferred usual standard"
  )
  private static let notions = WordList(
    "concept idea point points message takeaway word words question fact facts insight thing things issue problem term terms theme themes lesson"
  )
  private static let noSuperlatives = WordList(
    "forest harvest interest request protest contest honest modest")
  /// Words for what is one thing of another.
  private static let measures = WordList(
    """
    dose rate price limit height weight length width depth speed range volume density pressure temperature frequency period age size cost fee rent wage share
    total sum average winner player author co-author inventor founder capital source origin cause reason date deadline distance radius diameter charge mass
    energy formula equation unit symbol colour color profile duration capacity quorum threshold majority penalty fine reward grade score record voltage current
    power yield budget population area time number point location place site venue enzyme organ hormone gene substrate inhibitor acceptor donor carrier host mnemonic motto nickname abbreviation term word name title command shortcut key port default
    """)
}
