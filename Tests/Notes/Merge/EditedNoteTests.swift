import Decks
import Support
import Testing

@testable import Notes

/// Random edits of a note whose effect is known: exactly the cards concerned change, in at most two lines each.
@Suite struct `A note that was edited` {
  private let generator = Generator()

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changes exactly the cards concerned`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var note = SampleNote(using: &random)
    let before = deck(of: note, into: Deck(name: "sample")).deck
    let edit = note.edit(using: &random)
    let result = deck(of: note, into: before)

    let old = before.write()
    let new = result.deck.write()
    let changed = difference(from: old, to: new)
    switch edit {
    case .nothing:
      #expect(new == old, "\(changed)")
    case .value(let subject, let oldAnswer, let newAnswer):
      #expect(changed.count == 4, "\(changed)")
      #expect(result.changes.map(\.kind) == [.updated])
      #expect(
        result.changes.flatMap(\.answers).map { [$0.old, $0.new] } == [[oldAnswer, newAnswer]])
      #expect(subjects(of: result, \.old) == [subject])
      #expect(result.changes.first?.old?.id == result.changes.first?.new?.id)
    case .removal(let names):
      #expect(new == old, "\(changed)")
      #expect(result.changes.map(\.kind) == names.map { _ in .stale })
      #expect(subjects(of: result, \.old) == names)
    case .addition(let subject):
      #expect(changed.allSatisfy { $0.hasPrefix("+") }, "\(changed)")
      #expect(result.changes.map(\.kind) == [.added])
      #expect(subjects(of: result, \.new) == [subject])
    }
    #expect(deck(of: note, into: result.deck).deck.write() == new)
  }

  /// What the changed cards ask for, whatever the form of the subject.
  private func subjects(of result: Merge.Result, _ side: KeyPath<Change, Block?>) -> Set<String> {
    Set(
      result.changes.compactMap { change in
        change[keyPath: side].map { String($0.content.front.prefix { $0 != "?" && $0 != ":" }) }
      })
  }

  private func deck(of sample: SampleNote, into deck: Deck) -> Merge.Result {
    let note = Note(path: "sample.md", text: Array(sample.text.utf8))
    return Merge().merge(generator.cards(of: note), of: note, into: deck)
  }
}

/// Sections of lines such as `- Length of the Orion bridge: 512 m`.
private struct SampleNote {
  struct Fact {
    var attribute: String
    var name: String
    var value: Int
    var unit: String

    var subject: String { "\(attribute) of the \(name)" }
    var answer: String { "\(value) \(unit)" }
    var line: String { "- \(subject): \(answer)" }
  }

  enum Edit {
    case nothing
    case value(subject: String, old: String, new: String)
    case removal(Set<String>)
    case addition(String)
  }

  private var sections: [(title: String, prose: [String], facts: [Fact])] = []
  private var unused: [Fact] = []

  private static let attributes = [
    ("Length", "m"), ("Weight", "kg"), ("Height", "m"), ("Price", "euros"), ("Age", "years"),
  ]
  private static let names = [
    "Orion bridge", "Vega tower", "Lyra hall", "Mira tunnel", "Deneb ship", "Atria gate",
  ]
  private static let titles = ["Harbour", "Old town", "North side", "Station"]
  private static let fillers = [
    "Nothing much to see here.", "We went on foot.", "The weather was fine.", "See above.",
  ]

  init(using random: inout SplitMix64) {
    for (attribute, unit) in Self.attributes {
      for name in Self.names {
        let value = Int.random(in: 20...900, using: &random)
        unused.append(Fact(attribute: attribute, name: name, value: value, unit: unit))
      }
    }
    unused.shuffle(using: &random)
    for title in Self.titles {
      let count = Int.random(in: 1...3, using: &random)
      sections.append((title, [], Array(unused.prefix(count))))
      unused.removeFirst(count)
    }
  }

  var text: String {
    var text = "---\ntitle: Sights\n---\n"
    for section in sections {
      text += "\n## \(section.title)\n\n"
      for line in section.prose { text += "\(line)\n\n" }
      for fact in section.facts { text += "\(fact.line)\n" }
    }
    return text
  }

  mutating func edit(using random: inout SplitMix64) -> Edit {
    let section = sections.indices.randomElement(using: &random)!
    let place = sections[section].facts.indices.randomElement(using: &random)!
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      sections[section].prose.append(Self.fillers.randomElement(using: &random)!)
      return .nothing
    case 1:
      // A line moves within its section.
      let fact = sections[section].facts.remove(at: place)
      sections[section].facts.append(fact)
      return .nothing
    case 2:
      sections.swapAt(section, sections.indices.randomElement(using: &random)!)
      return .nothing
    case 3:
      // A paragraph pasted twice says nothing new.
      sections[section].facts.append(sections[section].facts[place])
      return .nothing
    case 4:
      let old = sections[section].facts[place]
      sections[section].facts[place].value += Int.random(in: 1...90, using: &random)
      let new = sections[section].facts[place]
      return .value(subject: old.subject, old: old.answer, new: new.answer)
    case 5:
      let fact = unused.removeFirst()
      sections[section].facts.insert(fact, at: place)
      return .addition(fact.subject)
    default:
      return .removal(Set(sections.remove(at: section).facts.map(\.subject)))
    }
  }
}
