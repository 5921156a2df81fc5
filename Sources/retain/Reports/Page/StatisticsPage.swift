import Decks
import Foundation
import Study

/// The figures as one HTML page, which needs nothing else: no network, no script, no other file.
struct StatisticsPage {
  private let report: StatisticsReport
  private let language: Language

  init(_ report: StatisticsReport, language: Language) {
    self.report = report
    self.language = language
  }

  var text: String {
    var page = Markup()
    page.append(tags: "<!doctype html>\n")
    page.open("html", ["lang": language == .chinese ? "zh-Hans" : "en"])
    page.append("head", [:], head)
    page.append("body", [:], body)
    page.close("html")
    page.append(tags: "\n")
    return page.text
  }

  /// Nothing may be loaded or run; the style sheet is known by its digest, the icon is empty.
  private static let policy =
    "default-src 'none'; style-src '\(digest(of: PageStyle.text))'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  private var head: Markup {
    var head = Markup()
    head.append(tags: "<meta charset=\"utf-8\">")
    head.open("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
    head.open("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.open("meta", ["name": "color-scheme", "content": "light dark"])
    head.open("meta", ["name": "referrer", "content": "no-referrer"])
    head.append(tags: "<link rel=\"icon\" href=\"data:,\">")
    head.append("title", [:], words: title)
    head.open("style")
    head.append(style: PageStyle.text)
    head.close("style")
    return head
  }

  private var title: String {
    FigureWords.pageOf.with(report.statistics.day).text(in: language)
  }

  private var body: Markup {
    var header = Markup()
    header.append("h1", [:], words: FigureWords.pageTitle.wording.text(in: language))
    header.append("p", [:], words: subtitle)
    for remark in remarks {
      header.append("p", ["class": "remark"], words: remark.text(in: language))
    }
    var sections = Markup()
    for figure in report.allFigures {
      sections.append(FigureSection(figure: figure, language: language).markup)
    }
    var main = Markup()
    main.append(PageTiles(report, language: language).markup)
    main.append("div", ["class": "sections"], sections)
    var body = Markup()
    body.append("header", [:], header)
    body.append("main", [:], main)
    body.append(
      "footer", [:],
      words: FigureWords.madeBy.with(report.now.description.prefix(10)).text(in: language))
    return body
  }

  /// The day, and the decks when not all count.
  private var subtitle: String {
    let decks = report.selection.decks
    return ([report.statistics.day.description] + decks).joined(separator: " · ")
  }

  private var remarks: [Wording] {
    guard report.hasAnswers else { return [FigureWords.noneYet.wording] }
    let few = report.isYoung ? FigureWords.fewDays.with(report.statistics.days.count) : nil
    return [report.spanWords, few].compactMap(\.self)
  }

  /// As a content-security policy names it (W3C, "Content Security Policy Level 3", 2.3.1).
  private static func digest(of text: String) -> String {
    var sha = SHA256()
    let words = sha.digest(of: text.utf8)
    let bytes = words.indices.flatMap { index in
      stride(from: 24, through: 0, by: -8).map { UInt8(words[index] >> UInt32($0) & 0xff) }
    }
    return "sha256-" + Data(bytes).base64EncodedString()
  }
}
