/// What a card shows above its question: the deck's title and the headings that do not show the answer.
struct CardContext {
  /// The title of the deck.
  let title: String
  private let document: Document

  init(_ document: Document) {
    self.document = document
    title = document.title.map(Self.shortened) ?? Self.untitled(document)
  }

  /// A decorated first line; the file's name, when it is in the note's language; a plain first line; a name that comes
  /// up again and again.
  private static func untitled(_ document: Document) -> String {
    let opening = OpeningLine(document)
    if opening.isDressed, let name = opening.name { return name }
    let file = FileName(path: document.path)
    let isForeign =
      document.language == .chinese && !file.whole.utf8.contains { (0xE4...0xE9).contains($0) }
    if !isForeign, let title = file.title { return title }
    return opening.name ?? FrequentName(document).name ?? file.title ?? file.whole
  }

  /// - Parameter front: What the card says itself needs no heading.
  func headings(for fact: Fact, front: String, answer: String) -> [String] {
    let answer = Array(answer.utf8)
    var headings = document.headings(above: fact.passage).map {
      document.string(document.passages[$0].range)
    }
    if fact.kind != .card { headings += items(above: fact.passage, front, besides: headings) }
    let figure = headings.isEmpty ? nil : EqualFigure(of: answer)
    return headings.filter { text in
      guard text != document.title, text != title else { return false }
      let heading = Array(text.utf8)
      return !Leak.shows(answer, in: heading)
        && figure?.stands(in: heading) != true
        && !(fact.kind == .date && Self.showsYear(of: answer, in: heading))
    }
  }

  /// `Spring 2031` above the question for `2031-04`.
  private static func showsYear(of answer: [UInt8], in heading: [UInt8]) -> Bool {
    func figures(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
      text.split { !$0.isDigit }.filter { $0.count > 2 }
    }
    guard let year = figures(answer).first else { return false }
    return figures(heading).contains(year)
  }

  /// The items above an item, below the headings: what its line is about.
  private func items(above passage: Int, _ front: String, besides headings: [String]) -> [String] {
    let shown = Array(front.utf8)[...]
    return Topic(document).items(above: passage).filter { item in
      !Leak.holds(shown, document.text[item])
    }.map(document.string).filter { !headings.contains($0) }
  }

  /// A title that tells something behind a colon or dash shows answers; its first half names the subject.
  private static func shortened(_ title: String) -> String {
    let text = Array(title.utf8)
    var end = text.count
    for sign in ["：", ": ", " - ", " – ", " — ", " | ", "——"] {
      guard let cut = title.ranges(of: sign).first?.lowerBound, title[..<cut].count >= 4 else {
        continue
      }
      let head = title[..<cut].utf8.count
      // `Ida Moe (1890 — 1974)` is parted in no bracket.
      if head < end, !Self.kinds.contains(text, 0..<head),
        Brackets.areBalanced(Array(text[..<head])),
        tells(head + sign.utf8.count..<end, text)
      {
        end = head
      }
    }
    return String(decoding: text[..<end], as: UTF8.self)
  }

  /// `Minutes – harbour club, no. 4`: what kind of note it is names no subject.
  private static let kinds = WordList(
    "minutes meeting_minutes meeting meeting_notes notes note my_notes lecture lecture_notes class_notes reading_notes revision revision_notes summary handout draft study_notes"
  )

  /// Figures, a verb, or more than a line holds.
  private static func tells(_ tail: Range<Int>, _ text: [UInt8]) -> Bool {
    text[tail].contains(where: \.isDigit) || Words.nounBlockers.first(in: text, tail) != nil
      || Words.verbs.first(in: text, tail) != nil
      || displayWidth(text, 0..<tail.upperBound) > widest
  }

  /// Columns of a title that is shown whole.
  private static let widest = 60
}
