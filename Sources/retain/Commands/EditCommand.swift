import Decks
import Study

extension Command {
  static let edit = Command(
    "edit", in: .cards,
    operands: [Operand("CARD", .card)],
    summary: Wording("open a card in your editor; its progress stays", "用编辑器修改卡片，进度保留")
  ) { context in
    let workspace = try context.workspace()
    let card = try workspace.library.cards(meantBy: context.arguments.operands[0])[0]
    let outcome = try DeckEditing(collection: workspace.collection, context: context).edit(
      card.deck, line: card.position.line, card: card, from: workspace.library,
      history: workspace.history)
    for problem in outcome.problems { context.warn(problem.wording) }
    for relink in outcome.relinks.proposed where workspace.history.record(of: relink.from) != nil {
      context.say(AddWords.maybeRelink.with(relink.from, relink.to))
    }
    context.say(outcome.isChanged ? ReviewWords.edited.wording : AddWords.unchanged.wording)
  }

  static let add = Command(
    "add", in: .cards,
    operands: [Operand("TEXT", .text, .any)],
    options: [.into, .both],
    summary: Wording("write a card, on this line or in your editor", "写一张卡片，直接写或用编辑器"),
    details: Wording(
      """
      retain add "How many moons has Mars? :: two"
      retain add "Mars :: 火星" --both                      asked both ways
      retain add "Phobos needs [7.7 h] for one orbit." --into moons
      Without text the deck opens in your editor.
      """,
      """
      retain add "火星有几颗卫星？ :: 两颗"
      retain add "Mars :: 火星" --both                      正反都问
      retain add "火卫一绕一圈要 [7.7 小时]。" --into moons
      不写文字就用编辑器打开卡组。
      """)
  ) { context in
    let collection = try context.collection()
    let name = try DeckName(context.arguments.value(.into) ?? "inbox").text
    let library = try Library(of: collection)
    let deck = library.decks.first { $0.name == name }?.deck ?? Deck(name: name)
    let words = context.arguments.operands.joined(separator: " ")
    if words.trimmed.isEmpty {
      try addInEditor(to: deck, library, collection, context)
    } else {
      let content = try NewCard.content(words, isBoth: context.arguments.has(.both))
      let text = NewCard.appended(Block(content).text, to: deck)
      try FileReplacement(inside: collection.root).write(
        Array(text.utf8), to: "decks/\(name).md")
      let added = Deck.read(text, name: name).deck.cards.filter { library[$0.id] == nil }
      context.say(AddWords.added.with(max(1, added.count), name))
      for card in added { context.output.line(CardLine.text(card, width: nil)) }
    }
  }

  private static func addInEditor(
    to deck: Deck, _ library: Library, _ collection: Collection, _ context: Context
  ) throws {
    let text = deck.elements.isEmpty ? NewCard.template : deck.write()
    if deck.elements.isEmpty {
      try FileReplacement(inside: collection.root).write(
        Array(text.utf8), to: "decks/\(deck.name).md")
    }
    let outcome = try DeckEditing(collection: collection, context: context).edit(
      deck.name, line: text.split(separator: "\n", omittingEmptySubsequences: false).count,
      from: library, history: try History(of: collection))
    for problem in outcome.problems { context.warn(problem.wording) }
    context.say(
      outcome.newCards > 0
        ? AddWords.added.with(outcome.newCards, deck.name) : AddWords.unchanged.wording)
  }
}

extension Option {
  fileprivate static let into = Option(
    "into", "DECK", .deck, Wording("the deck; inbox if not said", "放进哪个卡组，默认 inbox"))
  fileprivate static let both = Option(
    "both", Wording("ask it both ways", "正反都问"))
}

/// A card from one line.
private enum NewCard {
  static let template = "# \(AddWords.inbox.wording.english)\n\nQ: \nA: \n"

  /// `question :: answer`, or a text with `[blanks]`.
  static func content(_ line: String, isBoth: Bool) throws(Failure) -> Block.Content {
    if let middle = line.firstRange(of: " :: ") {
      let front = String(line[..<middle.lowerBound].trimmed)
      let back = String(line[middle.upperBound...].trimmed)
      if !front.isEmpty, !back.isEmpty {
        return isBoth ? .reversible(front: front, back: back) : .basic(front: front, back: back)
      }
    }
    guard !isBoth, !Cloze(line).groups.isEmpty else {
      throw .wrongUsage(AddWords.noCard.with(line), next: AddWords.noCardNext.wording)
    }
    return .cloze(line)
  }

  /// The deck's text with a block behind everything else.
  static func appended(_ block: String, to deck: Deck) -> String {
    var text = deck.write()
    while text.hasSuffix("\n\n") { text.removeLast() }
    if !text.isEmpty { text += text.hasSuffix("\n") ? "\n" : "\n\n" }
    return text + block + (block.hasSuffix("\n") ? "" : "\n")
  }
}
