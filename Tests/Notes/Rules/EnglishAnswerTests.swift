import Decks
import Testing

@testable import Notes

@Suite struct `English answers` {
  static let samples = [
    // One phrase: up to a preposition, a further statement, a closing adverb.
    PhraseSample("en.predicate", "The river parts ⟦the old town of Moss⟧ into three quarters."),
    PhraseSample("en.predicate", "The council used only ⟦two local masons⟧ for the bridge."),
    PhraseSample("en.predicate", "The inspector found ⟦the lower gallery⟧ in a poor state."),
    PhraseSample("en.predicate", "Visitors can use ⟦the small boats⟧ too."),
    PhraseSample("en.predicate", "In deep water the ferry falls behind ⟦the steamer⟧."),
    PhraseSample("en.predicate", "The abbot made ⟦a copper bell⟧ and said that it was cheap."),
    PhraseSample("en.predicate", "The mill has as many wheels as the smithy."),
    PhraseSample("en.predicate", "Berg called the plan of the bridge very good."),
    PhraseSample("en.predicate", "The guide said that the stairs lead to the crypt."),
    PhraseSample("en.is.property", "The mill is on ⟦the east bank⟧ below the second weir."),
    PhraseSample("en.is.property", "The ferry is available."),
    PhraseSample("en.is", "Weirs are ⟦low walls in a river⟧."),
    PhraseSample("en.is", "The heron is a better version of the same bird."),
    PhraseSample("en.is", "The heron is a little slower in the wind."),
    PhraseSample("en.is", "The heron is ⟦a grey wading bird⟧."),
    PhraseSample("en.made-by", "The bridge was built by ⟦Anna Berg⟧ and reopened in May."),
    PhraseSample("en.known-as", "Berg called the plan very good."),
    PhraseSample("en.called-so", "They fish with a net called ⟦a seine⟧ in spring."),
    // A size is one answer, a rate is none; a person is asked for by `who`.
    PhraseSample("quantity.count", "The council settled on ⟦1,200 × 800 mm⟧ for each crate."),
    PhraseSample("quantity.percentage", "Charging to 80% takes 25 minutes."),
    PhraseSample("quantity.duration", "Charging to 80% takes ⟦25 minutes⟧."),
    PhraseSample("quantity.duration", "The 14 days run from the receipt."),
    PhraseSample("en.count", "The old ring 1 stays on sale."),
    PhraseSample("en.is", "The most borrowed title was ⟦The Cold Quay by Ida Moe⟧ (180 loans)."),
    PhraseSample(
      "quantity.duration", "Walks longer than thirty minutes began within ⟦two hours⟧ of dawn."),
    PhraseSample("en.predicate", "The full mill does but needs an exclusive lock."),
    PhraseSample("en.is", "A Kolb Edge is a Kolb."),
    PhraseSample("quantity.duration", "The climb rose from 38 to ⟦71 minutes⟧ in the fog."),
    PhraseSample("en.count", "When 20 ropes were cut, the climb took 71 minutes."),
    PhraseSample("quantity.percentage", "37 per cent had left the town by May."),
    PhraseSample("en.predicate", "The keeper adds two frames a week."),
    PhraseSample("en.passive", "The notice was confirmed by phone that the boat had left."),
    PhraseSample("quantity.date", "Elizabeth I shut the old mint in ⟦1598⟧."),
    // Of what? Of which?
    PhraseSample("en.predicate", "Half came from the savings bank."),
    PhraseSample("quantity.percentage", "About 80% of them lost 40% of the seed."),
    PhraseSample("en.count.written", "The clerk compared the two ledgers at length."),
    PhraseSample("en.count.written", "The clerk compared ⟦two ledgers⟧ at length."),
    // A number that belongs to a name.
    PhraseSample("en.count", "In stage 2 leads are joined with wax."),
    // The blank of a labelled line stands behind the colon.
    PhraseSample("en.passive", "Weir rebuilt in the winter after the flood: the upper one"),
    // How often a figure counts, where and when a lesson is held.
    PhraseSample("quantity.duration", "The glacier moves 30 m a year."),
    PhraseSample("quantity.date", "Lecturer: Ida Moe, since May 2019"),
    PhraseSample("quantity.duration", "The climb took 9 h 40 min in fog."),
    PhraseSample("en.predicate", "The barge doesn't have 56 cabins."),
    PhraseSample("quantity.price", "The keeper expects around $300 for the year."),
    PhraseSample("en.to-purpose", "The crew used to mend the nets in winter."),
    // A month is no person.
    PhraseSample("attribution", "The ferry office (Oslo, June 2024)"),
    PhraseSample("quantity.duration", "The tower clock had two minute hands."),
    PhraseSample("entity.quoted", "The painter is good at \"soft\" light."),
  ]

  @Test(arguments: samples)
  func `are one short phrase`(sample: PhraseSample) {
    #expect(answers(of: sample.rule, in: sample.text).first == sample.answer)
  }

  static let hints = [
    ("en.predicate", "The well gives 300 litres in summer.", "how many litres"),
    ("en.predicate", "The quarry took 1,200 Baltic pine logs.", "how many logs"),
    ("en.passive", "The dam was opened in 1931.", "when"),
    ("en.predicate", "The dam blocks the old road.", "what"),
  ]

  @Test(arguments: hints)
  func `are asked for by their kind`(rule: String, line: String, hint: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array(line.utf8)))
    let facts = SentenceReader(document).sentences(of: 0).flatMap {
      RuleBook.standard.phraseBook.facts(in: $0, of: document)
    }
    #expect(facts.first { $0.rule == rule }?.hint == hint)
  }

  @Test(arguments: [
    "It weighs 340 kg and it was cast in 1744.\n", "Ida Moe drew it on a napkin in 1974.\n",
    "Organist in Leipzig from 1723 until his death.\n",
  ])
  func `need something that they are said of`(note: String) {
    #expect(
      Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8))).cards.isEmpty)
  }

  @Test func `ask a question where values and names are told in turn`() {
    let note = "The team scores 71, 83 and 90 points in Oslo, Bergen and Moss, respectively.\n"
    let fronts = Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8))).cards
      .map(\.content.front)
    #expect(fronts.first == "What does the team score in Oslo?")
  }

  @Test func `are told of the bold words that their passage opens with`() {
    let note =
      "**Heron** – a tall ship. Ida Moe steered her to Cadiz. The mast was renewed in 1931.\n"
    let fronts = Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8))).cards
      .map(\.content.front)
    #expect(
      fronts.contains {
        $0.hasPrefix("Heron – a tall ship. Ida Moe steered her to Cadiz. The mast was renewed in")
      })
  }

  @Test func `of several are not told of one`() {
    let note = "The Harbour Museum opened in 1921. They sold 4,000 tickets in the first week.\n"
    let fronts = Generator().cards(of: Note(path: "sample.md", text: Array(note.utf8))).cards
      .map(\.content.front)
    #expect(!fronts.contains { $0.hasPrefix("The Harbour Museum:") })
  }
}
