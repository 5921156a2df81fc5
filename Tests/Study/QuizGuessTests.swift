import Decks
import Foundation
import Support
import Testing

@testable import Study

/// The quiz over the decks that are shipped: 500 questions and more, by seed.
@Suite struct `A quiz over the shipped decks` {
  private static let library: Library = {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    do {
      return try Library(of: Study.Collection(at: root.path(percentEncoded: false)))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static let questions: [ChoiceQuestion] = {
    let quiz = ChoiceQuiz(library)
    var questions: [ChoiceQuestion] = []
    for seed in 1...6 as ClosedRange<UInt64> {
      questions += quiz.questions(count: 500, seed: seed)
    }
    return questions
  }()

  @Test func `never has a second right option`() {
    var answers: [String: [String]] = [:]
    for card in Self.library.cards {
      answers[card.context.joined() + card.question, default: []].append(card.answer)
    }
    #expect(Self.questions.count >= 500)
    for question in Self.questions {
      let card = question.card
      let right = answers[card.context.joined() + card.question] ?? []
      for (index, option) in question.options.enumerated() {
        let isRight = right.contains { Grading.grade(option, answer: $0) == .right }
        #expect(isRight == (index == question.right), "\(card.question) \(question.options)")
      }
      #expect(Set(question.options).count == ChoiceQuestion.optionCount)
    }
  }

  /// What somebody could go by who sees nothing but the options: a number, of which the largest or the
  /// smallest option is taken.
  private static let signs: [(name: String, value: @Sendable (String, [String]) -> Double)] = [
    ("length", { option, _ in Double(option.count) }),
    (
      "distance from the usual length",
      { option, all in
        abs(Double(option.count) - Double(all.reduce(0) { $0 + $1.count }) / Double(all.count))
      }
    ),
    ("words", { option, _ in Double(option.split(separator: " ").count) }),
    ("digits", { option, _ in Double(option.count { $0.isNumber }) }),
    ("capitals", { option, _ in Double(option.count { $0.isUppercase }) }),
    ("signs", { option, _ in Double(option.count { $0.isPunctuation || $0.isSymbol }) }),
    ("size", { option, _ in size(option) }),
    (
      "zeros at the end",
      { option, _ in Double(option.filter(\.isNumber).reversed().prefix { $0 == "0" }.count) }
    ),
    (
      "distance from the middle size",
      { option, all in
        let sizes = all.map(size).sorted()
        return abs(size(option) - (sizes[1] + sizes[2]) / 2)
      }
    ),
    (
      "distance from the nearest size",
      { option, all in
        all.filter { $0 != option }.map { abs(size($0) - size(option)) }.min() ?? 0
      }
    ),
    (
      "options of the same look",
      { option, all in
        Double(all.count { FigurePattern.text(of: $0) == FigurePattern.text(of: option) })
      }
    ),
    (
      "letters shared with the others",
      { option, all in
        let others = Set(all.filter { $0 != option }.joined())
        return Double(option.count { others.contains($0) }) / Double(option.count)
      }
    ),
    ("the alphabet", { option, all in Double(all.count { $0 < option }) }),
  ]

  private static func size(_ option: String) -> Double {
    let digits = option.replacing(",", with: "").split { !$0.isNumber && $0 != "." }
    return digits.first.flatMap { Double($0) } ?? 0
  }

  private static func share(right guess: (ChoiceQuestion) -> Int) -> Double {
    Double(questions.count { guess($0) == $0.right }) / Double(questions.count)
  }

  @Test(arguments: signs.indices)
  func `cannot be guessed from the look of the options`(sign: Int) {
    let (name, value) = Self.signs[sign]
    for largest in [true, false] {
      let share = Self.share { question in
        let values = question.options.map { value($0, question.options) }
        let best = largest ? values.max() : values.min()
        // Where several are alike, the sign says nothing and any of them may be taken.
        let places = values.indices.filter { values[$0] == best }
        return places[question.card.id.text.utf8.reduce(0) { $0 &+ Int($1) } % places.count]
      }
      #expect(share <= 0.3, "\(largest ? "most" : "least") \(name): \(share)")
    }
  }

  @Test func `cannot be guessed from how often an option is seen`() {
    var seen: [String: Int] = [:]
    for option in Self.questions.flatMap(\.options) { seen[option, default: 0] += 1 }
    let most = Self.share { question in
      question.options.indices.max { seen[question.options[$0]]! < seen[question.options[$1]]! }!
    }
    let least = Self.share { question in
      question.options.indices.min { seen[question.options[$0]]! < seen[question.options[$1]]! }!
    }
    #expect(most <= 0.3 && least <= 0.3, "most \(most), least \(least)")
  }

  @Test func `cannot be guessed from the place`() {
    for place in 0..<ChoiceQuestion.optionCount {
      #expect(Self.share { _ in place } <= 0.3)
    }
  }
}
