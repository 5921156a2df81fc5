/// A figure as a section of the page: title, caption, drawings, and the table behind them.
struct FigureSection {
  let figure: Figure
  let language: Language

  /// How much of a wide window the section takes.
  private var width: String {
    switch figure.charts.first {
    case .calendar, nil: "wide"
    default: figure.charts.count > 1 ? "double" : "single"
    }
  }

  var markup: Markup {
    let drawing = FigureDrawing(figure: figure, language: language)
    var content = Markup()
    content.append("h2", ["id": figure.name], words: figure.title.text(in: language))
    content.append("p", [:], words: figure.caption.text(in: language))
    if figure.charts.isEmpty {
      content.append("div", scrolling, drawing.table)
    } else {
      var drawings = Markup()
      for one in drawing.drawings { drawings.append(one) }
      content.append("div", ["class": "charts"], drawings)
      content.append(details(drawing.table))
    }
    var section = Markup()
    section.append(
      "section", ["class": width, "aria-labelledby": figure.name], content)
    return section
  }

  /// A table that is too wide can be scrolled, by the keyboard too.
  private var scrolling: KeyValuePairs<StaticString, String> {
    [
      "class": "scroll", "tabindex": "0", "role": "region",
      "aria-label": FigureWords.table.wording.text(in: language) + ": "
        + figure.title.text(in: language),
    ]
  }

  private func details(_ table: Markup) -> Markup {
    var region = Markup()
    region.append("div", scrolling, table)
    var inside = Markup()
    inside.append("summary", [:], words: FigureWords.table.wording.text(in: language))
    inside.append(region)
    var details = Markup()
    details.append("details", [:], inside)
    return details
  }
}
