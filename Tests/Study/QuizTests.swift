import Decks
import Foundation
import Support
import Testing

@testable import Study

@Suite struct `A quiz` {
  private func library(_ text: String) -> Library {
    Library([.success(ReadDeck(Array(text.utf8), name: "d"))], settings: Settings())
  }

  private static let prices = (1...12).map { index in
    "Q: price of model \(index)?\nA: $\(index * 3).\(index % 9 + 1)5\n<!-- card p\(index) kind=price -->\n\n"
  }.joined()
  private static let people = [
    "Ada Byron", "Alan Turing", "Grace Hopper", "Kurt Gödel", "Emmy Noether",
  ]
  .enumerated().map {
    "Q: who is \($0.offset)?\nA: \($0.element)\n<!-- card w\($0.offset) kind=person -->\n\n"
  }
  .joined()

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `offers wrong options of the same kind and look, and one right one`(seed: UInt64) throws {
    let library = library(Self.prices + Self.people)
    let questions = ChoiceQuiz(library).questions(count: 100, seed: seed)
    #expect(questions.count == 17)
    for question in questions {
      #expect(question.options.count == 4)
      #expect(question.options[question.right] == question.card.answer)
      let isPrice = question.card.kind == "price"
      #expect(question.options.allSatisfy { $0.hasPrefix("$") == isPrice })
      for option in question.options.indices where option != question.right {
        #expect(Grading.grade(question.options[option], card: question.card) != .right)
      }
    }
    #expect(ChoiceQuiz(library).questions(count: 100, seed: seed) == questions)
  }

  @Test func `never offers what would be right too`() throws {
    let library = library(
      """
      Q: a price?
      A: $1.10

      Q: a price?
      A: $2.20

      Q: another?
      A: 1.1 USD

      Q: more?
      A: $3.30

      Q: still more?
      A: $4.40

      Q: most?
      A: $5.50

      """)
    for seed in 0..<50 as Range<UInt64> {
      for question in ChoiceQuiz(library).questions(count: 10, seed: seed) {
        let isAmbiguous = question.card.question == "a price?"
        #expect(
          !(isAmbiguous && question.options.contains("$1.10") && question.options.contains("$2.20"))
        )
        #expect(!(question.options.contains("$1.10") && question.options.contains("1.1 USD")))
      }
    }
  }

  @Test(arguments: [
    "$1.10", "128,000", "87.5%", "2024年9月12日", "12月5日", "September 12, 2024", "2024-09-12", "7.7 秒",
    "20万", "5", "2023", "GPT 4 costs $20",
  ])
  func `varies a lone figure with the same look`(text: String) throws {
    for seed in 0..<20 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let texts = FigureVariation.texts(
        of: text, count: 3, below: { Int.random(in: $0, using: &$1) }, using: &random)
      #expect(texts.count == 3, "\(text)")
      #expect(Set(texts + [text]).count == 4)
      for variation in texts {
        #expect(FigurePattern.text(of: variation) == FigurePattern.text(of: text))
        #expect(variation.utf8.count == text.utf8.count)
        #expect(!variation.contains("月0日") && !variation.contains("-00"))
      }
    }
  }

  @Test func `varies a figure so that its place among the variations tells nothing`() {
    var places = [0, 0, 0, 0]
    for seed in 0..<2000 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let figure = Int.random(in: 100...999, using: &random)
      let texts = FigureVariation.texts(
        of: "\(figure) km", count: 3, below: { Int.random(in: $0, using: &$1) }, using: &random)
      places[texts.count { $0 < "\(figure) km" }] += 1
    }
    for count in places { #expect((400...600).contains(count), "\(places)") }
  }

  @Test func `does not ask what has no believable options`() throws {
    let library = library(
      "Q: who?\nA: Ada Byron\n\nQ: what?\nA: \(String(repeating: "long ", count: 50))\n")
    #expect(ChoiceQuiz(library).questions(count: 10, seed: 1).isEmpty)
  }

  /// Somebody who knows nothing must not do better than one in four.
  @Test func `cannot be guessed from the options alone`() throws {
    let library = library(Self.prices + Self.people)
    let quiz = ChoiceQuiz(library)
    let questions = (0..<40 as Range<UInt64>).flatMap { quiz.questions(count: 100, seed: $0) }
    var seen: [String: Int] = [:]
    for option in questions.flatMap(\.options) { seen[option, default: 0] += 1 }
    let guesses: [String: (ChoiceQuestion) -> Int] = [
      "longest": { question in
        question.options.indices.max { question.options[$0].count < question.options[$1].count }
          ?? 0
      },
      "most frequent": { question in
        question.options.indices.max { seen[question.options[$0]]! < seen[question.options[$1]]! }
          ?? 0
      },
      "rarest": { question in
        question.options.indices.min { seen[question.options[$0]]! < seen[question.options[$1]]! }
          ?? 0
      },
      "second of the sorted": { question in
        question.options.indices.sorted { question.options[$0] < question.options[$1] }[1]
      },
      "third of the sorted": { question in
        question.options.indices.sorted { question.options[$0] < question.options[$1] }[2]
      },
      "first": { _ in 0 },
    ]
    for (name, guess) in guesses {
      let right = questions.count { guess($0) == $0.right }
      #expect(
        Double(right) / Double(questions.count) < 0.33, "\(name): \(right) of \(questions.count)")
    }
  }

  @Test func `asks for the order of a list`() throws {
    let library = library("L: stages\n1. one\n2. two\n3. three\n4. two\n")
    let card = try #require(library.cards.first { $0.form == .order })
    for seed in 0..<20 as Range<UInt64> {
      let question = try #require(OrderQuestion(card, seed: seed))
      #expect(question.order.map { question.items[$0] } == ["one", "two", "three", "two"])
      #expect(question.items != ["one", "two", "three", "two"] || question.order != [0, 1, 2, 3])
      #expect(question.score(question.order) == Share(right: 4, of: 4))
      #expect(question.score(question.order.reversed()).right < 4)
    }
    #expect(OrderQuestion(library.cards[0], seed: 1) == nil)
  }
}
