/// The one line below the name of a set that says what belongs to it: `oak, ash, elm` under `Hedge trees`.
struct EnglishSetRule: PassageRule {
  let id = "set-line"

  /// Columns and words of a member.
  private static let widest = 32
  private static let mostWords = 4
  private static let mostMembers = 9

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard document.language == .english, own.kind == .paragraph, own.speaker == nil,
      own.parent == nil, own.range.count <= 240, let heading = own.heading,
      heading == passage - 1, EntryRun(document).set(above: passage) != nil
    else { return [] }
    let members = Enumeration(text).items(of: SentenceCutter(text).unstopped(own.range))
    guard (3...Self.mostMembers).contains(members.count),
      members.allSatisfy({ Self.isMember($0, text) }),
      let question = question(
        document.string(document.passages[heading].range), members, text)
    else { return [] }
    return [
      Fact(
        kind: .list, rule: id, prior: 0.72, passage: passage, evidence: own.range,
        subject: document.string(document.passages[heading].range), attribute: "members",
        value: .items(members), question: question)
    ]
  }

  private func question(_ heading: String, _ members: [Range<Int>], _ text: [UInt8]) -> String? {
    if areInitials(heading, members, text) { return "What does \(heading) stand for?" }
    let name = heading.hasPrefix("The ") ? String(heading.dropFirst(4)) : heading
    let letters = Array(name.utf8)
    guard EnglishLabelShape(name).isSet, !Self.isStore(letters[...]) else { return nil }
    return ListQuestion(name, isChinese: false)
      .question(topic: nil, isCounted: false, isOrdered: false)
      .flatMap { $0.hasPrefix("What are the ") ? $0 : nil }
  }

  /// What somebody has or needs, and no set to know.
  static func isStore(_ name: ArraySlice<UInt8>) -> Bool {
    let name = Array(name)
    return stores.contains(name, name.indices) || Label.noLabels.contains(name, name.indices)
  }

  private static let stores = WordList(
    """
    ingredients materials supplies equipment groceries tools books films guests friends members speakers presents topics contents props costs toppings keywords
    """)

  /// `OAE` of oak, ash and elm.
  private func areInitials(_ heading: String, _ members: [Range<Int>], _ text: [UInt8]) -> Bool {
    let letters = Array(heading.utf8)
    return letters.count == members.count && letters.allSatisfy(\.isCapital)
      && zip(letters, members).allSatisfy { $0.folded == text[$1.lowerBound].folded }
  }

  /// A name of a few words, without a figure or a verb.
  static func isMember(_ member: Range<Int>, _ text: [UInt8]) -> Bool {
    fits(text, member, in: widest)
      && text[member].count(where: { $0 == 0x20 }) < mostWords
      && text[member.lowerBound] >= UInt8(ascii: "A")
      && text[member].allSatisfy {
        $0.isLetter || $0 == 0x20 || $0 >= 0xC3 && $0 < 0xE3 || $0 & 0xC0 == 0x80
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'")
      }
      && isName(member, text)
      && EnglishLabelShape(String(decoding: text[member], as: UTF8.self)).isNominal
      && Words.prepositions.prefix(of: text, member) == 0
  }

  /// `supply` alone is a thing, whatever verb it may be elsewhere.
  private static func isName(_ member: Range<Int>, _ text: [UInt8]) -> Bool {
    let spaces = text[member].count { $0 == 0x20 }
    return spaces == 0
      || !EnglishVerb(text).opens(member)
        && (spaces == 1 || EnglishVerb(text).first(in: member) == nil)
  }
}
