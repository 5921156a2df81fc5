/// A rule as data: a pattern in the words of a language, and what its slots mean.
///
/// A pattern is literal text with slots, tried inside one clause around its longest literal:
///
///     <subject> (was|were) <verb=founded|created> by <answer:name>
///     <subject>由<answer:name><verb=创立|提出|发明>
///
/// - `(a|b)` is one of several words, `(a|b)?` may be missing, `<verb=a|b>` is one that a template can name.
/// - `<name>` is a slot, `<name:TYPE>` one that must hold a certain thing, see ``SlotType``.
/// - `^` and `$` are the start and end of the clause.
/// - Spaces separate and match any or no space. Latin literals match whole words, whatever their case.
/// - A slot reaches to the nearest next literal, or to the end of the clause; filler words at its ends are cut.
///
/// The slot `answer` is what the card asks for. Templates (`subject`, `attribute`, `question`, `hint`) may name slots in
/// braces. `{subject}` in a question stands for what the text speaks of at that place when the pattern has no such slot.
public struct Phrase: Sendable {
  /// Starts with the language: `zh.made-by`, `en.made-by`.
  public var id: String

  /// From the id.
  public var language: Language
  public var kind: FactKind
  public var pattern: String

  /// How often its cards are good, from 0 to 1.
  public var prior: Double

  /// What the fact is about.
  public var subject: String

  /// What of it; part of the card's identity, so it must not depend on the value.
  public var attribute: String

  /// Asked when the pattern itself carries subject and attribute; a cloze of the clause stands beside it in any case.
  public var question: String?

  /// Shown in the blank of the cloze: `谁`, `how many`.
  public var hint: String?

  /// Called, since the tables are long lists of phrases, and a copy for each of them is slow to compile.
  @inline(never)
  public init(
    _ id: String, _ kind: FactKind, _ pattern: String, prior: Double = 0.6,
    subject: String = "{subject}", attribute: String = "", question: String? = nil,
    hint: String? = nil
  ) {
    self.id = id
    language = id.hasPrefix("zh.") ? .chinese : .english
    self.kind = kind
    self.pattern = pattern
    self.prior = prior
    self.subject = subject
    self.attribute = attribute
    self.question = question
    self.hint = hint
  }
}

/// What a slot of a ``Phrase`` must hold.
public enum SlotType: String, Sendable {
  /// A noun phrase of a few words: the default.
  case phrase
  /// A noun phrase that can stand in a question: no verb, pronoun or particle in it.
  case noun
  /// A name: a capitalised or mixed word, a 《title》, a “quoted” term, a Chinese name.
  case name
  /// A name and nothing else: Latin, or Chinese with a dot between its parts.
  case person
  /// Exactly one quantity of any kind.
  case quantity
  /// A date.
  case date
  /// An English noun phrase up to its first preposition (but `of`), verb or bracket: `Peter Agre` of `Peter Agre in 1992`.
  case agent
  /// Several things in one clause, parted by 、 or, in the last place, by 和: `A、B和C`.
  case enumeration
  /// Several things, parted by commas and a last `and`: `a, b and c`; it may run over clauses.
  case list
  /// To the end of the sentence, commas included.
  case rest
  /// A Chinese noun with what describes it before 的: `线圈平面与磁场垂直的位置`.
  case described
  /// To the end of a Chinese sentence, over at least one comma, as long as it is read in one breath.
  case explanation
  /// An English clause with a subject and a verb of its own, up to its end.
  case reason
  /// At most a dozen characters of anything, never shown.
  case gap
}
