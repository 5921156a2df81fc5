import Decks

/// Finds the blocks of a deck that a note now gives under another id, because the words around the answer changed: a
/// mended typing error, a sentence in other words, a rule that learned to see more.
///
/// A block is known again by its evidence and answer, then by its question, then by a similar question at the same place
/// between its neighbours; each only where no second one fits.
struct Likeness {
  struct Candidate {
    var id: CardID
    var block: Block

    /// The nearest block before it that both sides have.
    var neighbour: CardID?
  }

  /// The id in the deck for ids that the note gives.
  private(set) var former: [CardID: CardID] = [:]

  private var old: [Candidate]
  private var new: [Candidate]

  init(old: [Candidate], new: [Candidate]) {
    self.old = old
    self.new = new
    guard !old.isEmpty, !new.isEmpty else { return }
    pair { candidate in
      candidate.block.provenance?.source.map { [$0.fingerprint] + Self.answers(candidate.block) }
        .map { $0.joined(separator: "\n") }
    }
    pair { Self.question($0.block) }
    pairSimilar()
  }

  private struct Key: Hashable {
    var kind: String?
    var value: String
  }

  /// Pairs those that alone on their side have a value.
  private mutating func pair(by value: (Candidate) -> String?) {
    func grouped(_ candidates: [Candidate]) -> [Key: [CardID]] {
      var groups: [Key: [CardID]] = [:]
      for candidate in candidates {
        guard let value = value(candidate), !value.isEmpty else { continue }
        let key = Key(kind: candidate.block.provenance?.kind, value: value)
        groups[key, default: []].append(candidate.id)
      }
      return groups
    }
    let oldGroups = grouped(old)
    for (key, ids) in grouped(new) where ids.count == 1 {
      if let match = oldGroups[key], match.count == 1 { former[ids[0]] = match[0] }
    }
    removePaired()
  }

  private mutating func removePaired() {
    let taken = Set(former.values)
    old.removeAll { taken.contains($0.id) }
    new.removeAll { former[$0.id] != nil }
  }

  // MARK: Similar questions

  /// From this share of common words on, two questions with the same names are one in other words.
  private static let bar = 0.75

  private mutating func pairSimilar() {
    let places = Dictionary(grouping: old) {
      Key(kind: $0.block.provenance?.kind, value: $0.neighbour?.text ?? "")
    }
    var taken: Set<CardID> = []
    for candidate in new {
      let key = Key(
        kind: candidate.block.provenance?.kind, value: candidate.neighbour?.text ?? "")
      // A place with many candidates is no place: nothing between neighbours says which is which.
      guard let rivals = places[key], rivals.count <= 8 else { continue }
      let words = Self.words(of: candidate.block)
      let names = Self.names(of: candidate.block)
      let best = rivals.filter {
        !taken.contains($0.id) && Self.names(of: $0.block) == names
          && !Self.isOtherFact($0.block, candidate.block)
      }
      .map { (id: $0.id, likeness: Self.likeness(words, Self.words(of: $0.block))) }
      .max { $0.likeness < $1.likeness }
      if let best, best.likeness >= Self.bar {
        former[candidate.id] = best.id
        taken.insert(best.id)
      }
    }
    removePaired()
  }

  /// Where the sentence is the same, another answer is another fact.
  private static func isOtherFact(_ old: Block, _ new: Block) -> Bool {
    old.provenance?.source?.fingerprint == new.provenance?.source?.fingerprint
      && answers(old) != answers(new)
  }

  private static func answers(_ block: Block) -> [String] {
    block.cards(deck: "").map(\.answer)
  }

  /// What is asked, without answers and figures.
  private static func question(_ block: Block) -> String {
    let questions = block.cards(deck: "").map(\.question).joined(separator: "\n")
    return Folding.fold(String(questions.filter { !$0.isNumber }))
  }

  /// Words of Latin letters, and pairs of Chinese characters.
  private static func words(of block: Block) -> Set<Substring> {
    let text = question(block)
    var words: Set<Substring> = []
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      if word.utf8.allSatisfy({ $0 < 0x80 }) {
        words.insert(word)
        continue
      }
      var start = word.startIndex
      while let next = word.index(start, offsetBy: 2, limitedBy: word.endIndex) {
        words.insert(word[start..<next])
        start = word.index(after: start)
      }
    }
    return words
  }

  /// Words with a capital letter, save the first, or with a figure: “Plus” and “Pro” cost two different things.
  private static func names(of block: Block) -> Set<Substring> {
    let words = block.content.front.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return Set(
      words.dropFirst().filter { word in
        word.contains { $0.isUppercase }
          || word.contains { $0.isNumber } && word.contains { $0.isLetter && $0.isASCII }
      })
  }

  /// Dice's coefficient of two sets of words, from 0 to 1.
  private static func likeness(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}
