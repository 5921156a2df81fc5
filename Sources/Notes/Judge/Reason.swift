/// Something that speaks for or against a proposal.
///
/// ``name`` is what `explain` prints.
public enum Reason: UInt8, Hashable, Sendable, CaseIterable {
  // MARK: Never a card

  /// The question, or what is left of the clause, shows the answer.
  case leak
  /// The answer can be reckoned from the figures that the front shows.
  case derivable
  /// Brackets or quotation marks that do not close, a cut word.
  case brokenPhrase
  /// The blank takes a part of a figure or of a name: `2分[31秒]8`.
  case cutToken
  /// A question that the text itself asks, or an answer that is one.
  case rhetorical
  /// Greetings, thanks, advertising, a web address in running text.
  case boilerplate
  /// A figure of an example or of a thought experiment.
  case example
  /// A thing to do or to look up: no fact.
  case chore
  /// The day of an entry among others, each with its day.
  case diary
  /// The whole note is source code or a log.
  case machineText
  /// It speaks as 我 or to 你: whose words, a card does not say.
  case chat
  /// It opens with 它, 该 or 第二个, and no clause before says of what.
  case leaning

  // MARK: The answer

  case nameAnswer
  case quantityAnswer
  case shortAnswer
  /// A digit or a letter or two.
  case tinyAnswer
  case longAnswer
  /// It holds a verb or particle: half a sentence rather than a thing.
  case clauseAnswer
  case vagueAnswer
  /// `一句让人吃惊的话`: it says of what kind the answer is, and not what.
  case emptyAnswer
  /// One or two Chinese characters that are no name: 大众, 能力.
  case slightAnswer
  case severalValues
  /// Nothing but digits: which figure is meant, only the front can say.
  case bareFigure
  /// A figure with its unit or its words.
  case figureAnswer
  /// Ten words or Chinese characters, or more.
  case wordyAnswer

  // MARK: The front

  /// Asked as a question, not as a blank.
  case question
  /// The blank says what is missing.
  case hinted
  /// It names something: a name, a title, a quoted term.
  case anchored
  /// The blank asks 什么 or `what` and no more.
  case openBlank
  /// 这, 该 or `this` somewhere in the front.
  case demonstrative
  /// A label of one word or two and a question mark.
  case bareLabel
  /// Little is left beside the blank.
  case shortFront
  /// Room enough to say what is asked, and no more than a look takes.
  case roomyFront
  case longFront
  /// Another figure, or two, stands beside the blank.
  case otherFigures
  case manyFigures
  /// Three commas or more.
  case manyClauses
  /// It goes on over the end of a sentence.
  case severalSentences
  /// A condition whose consequence is not shown.
  case conditionOnly
  /// The answer stands in brackets.
  case inBrackets
  /// A Latin name stands right beside the blank.
  case nameNeighbour
  /// More than the clause of the answer is shown.
  case wide
  /// The blank comes first.
  case blankFirst
  /// Fewer than ten words or Chinese characters on either side of the blank.
  case brief
  /// It shows less than a quarter of its passage.
  case sliver

  // MARK: Standing alone

  case missingSubject
  /// 它, this, 两者 without what it stands for.
  case unresolvedPronoun
  /// The text before its clause is shown with it.
  case introduced
  /// A name stands in the place of a pronoun.
  case namedForPronoun
  /// A piece that stood elsewhere was put in front.
  case inherited
  /// The same before a Chinese clause, which mostly leaves out what it goes on about.
  case carried

  // MARK: The text

  case firstPerson
  case opinion
  case hypothetical
  case hedged
  case heading
  case listItem
  case quotation
  /// Somebody who is named says it.
  case turn
  /// The writer made the answer bold.
  case emphasised

  // MARK: The place in the note

  /// No heading but the title stands above it, in a long note.
  case untitled
  /// Its passage begins with another sentence, which is not shown.
  case laterSentence
  /// The start of its passage has 我, I or we.
  case ownWords
  /// Its passage begins in Chinese.
  case chinese

  /// Under a heading of things to do, to ask or to practise, or in the line that says where the note comes from.
  case aside
  /// The note reads like a poem, a diary or a story.
  case plainNote

  // MARK: Among other cards

  case ambiguous
  case duplicate
  case overBudget
  case belowBar
}

extension Reason {
  /// In words: `missing-subject`.
  public var name: String {
    var name = ""
    for letter in String(describing: self) {
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
    return name
  }

  /// A proposal with such a reason is never a card.
  var isVeto: Bool {
    switch self {
    case .leak, .derivable, .brokenPhrase, .cutToken, .rhetorical, .boilerplate, .example, .chore,
      .diary,
      .machineText, .chat, .leaning, .emptyAnswer:
      true
    default: false
    }
  }
}
