import Decks
import Memory
import Study

/// What is to come, and where it hurts.
extension StatisticsReport {
  var forecast: Figure? {
    guard statistics.cards.all > 0 else { return nil }
    let deck = settings.deck
    let columns: [FigureWords] = [.day, .promised, .simulated, .minutes]
    return Figure(
      name: "forecast", title: FigureWords.forecastTitle.wording,
      caption: FigureWords.forecastCaption.with(deck.newPerDay, deck.reviewsPerDay),
      columns: columns.map(\.wording),
      rows: outlook.days.enumerated().map { days, simulated in
        let promised = statistics.forecast.indices.contains(days) ? statistics.forecast[days] : 0
        let seconds = simulated.seconds
        return Figure.Row(
          label: days == 0
            ? FigureWords.today.wording
            : Wording(verbatim: (statistics.day + days).description),
          cells: [
            .cards(promised), .cards(simulated.reviews + simulated.new),
            .milliseconds(Int(seconds * 1000)),
          ])
      },
      charts: [.barsAndPoints(bars: 0, points: 1), .bars(column: 2)], excerpt: .first(10))
  }

  private static let mostTroubles = 20

  var leeches: Figure? {
    let leeches = trouble.leeches.prefix(Self.mostTroubles)
    guard !leeches.isEmpty else { return nil }
    let columns: [FigureWords] = [.card, .lapses, .reviews]
    return Figure(
      name: "leeches", title: FigureWords.leechesTitle.wording,
      caption: FigureWords.leechesCaption.wording, columns: columns.map(\.wording),
      rows: leeches.map { leech in
        Figure.Row(
          label: label(ofCard: leech.card), cells: [.count(leech.lapses), .count(leech.reviews)])
      }, excerpt: .first(5))
  }

  var confusions: Figure? {
    let confusions = trouble.confusions.prefix(Self.mostTroubles)
    guard !confusions.isEmpty else { return nil }
    let columns: [FigureWords] = [.card, .other, .times]
    return Figure(
      name: "confusions", title: FigureWords.confusionsTitle.wording,
      caption: FigureWords.confusionsCaption.wording, columns: columns.map(\.wording),
      rows: confusions.map { confusion in
        Figure.Row(
          label: label(ofCard: confusion.cards[0]),
          cells: [.words(label(ofCard: confusion.cards[1])), .count(confusion.times)])
      }, excerpt: .first(5))
  }

  /// The id and the beginning of the question.
  private func label(ofCard index: Int) -> Wording {
    let card = library.cards[index]
    let question = InlineMarkdown.styled(CardLine.oneLine(card.question)).text
    return Wording(
      verbatim: "\(card.id.text)  " + StyledText(question).truncated(to: 80).text)
  }
}
