import Decks
import Foundation
import Support
import Testing

@testable import Notes

/// Random edits of the sample notes, tables, labels and prose among them: what was not touched keeps every byte.
@Suite struct `A sample note that was edited` {
  private enum Edit: CaseIterable {
    case remark, emptyLine, repetition, removal, value
  }

  private struct Sample {
    let name: String
    let lines: [String]
    let deck: Deck

    /// The first line behind the front matter.
    var body: Int { (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1 }
    var isChinese: Bool { name.hasPrefix("zh") }
  }

  private static let samples: [Sample] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/notes").path(percentEncoded: false)
    let names = FileManager.default.subpaths(atPath: folder) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      else { return nil }
      let deck = made(of: name, text, into: Deck(name: name)).deck
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return Sample(name: name, lines: lines, deck: deck)
    }
  }()

  private static func made(of name: String, _ text: String, into deck: Deck) -> Merge.Result {
    let note = Note(path: name, text: Array(text.utf8))
    return Merge().merge(Generator().cards(of: note), of: note, into: deck)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changes the cards of the lines concerned alone`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = try #require(Self.samples.randomElement(using: &random))
    var lines = sample.lines
    let edit = try #require(Edit.allCases.randomElement(using: &random))
    guard let touched = apply(edit, to: &lines, of: sample, using: &random) else { return }
    let result = Self.made(of: sample.name, lines.joined(separator: "\n"), into: sample.deck)

    let old = sample.deck.write()
    let changed = difference(from: old, to: result.deck.write())
    guard edit == .value else {
      #expect(changed.isEmpty, "\(edit): \(touched)")
      #expect(result.changes.allSatisfy { edit == .removal && $0.kind == .stale })
      return
    }
    let gone = changed.filter { $0.hasPrefix("-") }
    let figure = try #require(Self.figure(in: touched)).0
    #expect(
      result.changes.allSatisfy { $0.kind == .updated && $0.old?.id == $0.new?.id },
      "\(touched): \(changed)")
    #expect(gone.count <= 2 * result.changes.count && changed.count == 2 * gone.count)
    #expect(gone.allSatisfy { $0.hasPrefix("-<!--") || $0.contains(figure) }, "\(changed)")
  }

  /// - Returns: the line that was edited; nil when the note has none of that kind.
  private func apply(
    _ edit: Edit, to lines: inout [String], of sample: Sample, using random: inout SplitMix64
  ) -> String? {
    let places = (sample.body..<lines.count).filter { place in
      switch edit {
      case .remark, .emptyLine: lines[place].isEmpty
      case .repetition, .removal: isFact(lines, place)
      case .value: isFact(lines, place) && Self.figure(in: lines[place]) != nil
      }
    }
    guard let place = places.randomElement(using: &random) else { return nil }
    let line = lines[place]
    switch edit {
    case .remark:
      lines.insert(
        contentsOf: ["", sample.isChinese ? "没有别的。" : "Nothing else was said."], at: place)
    case .emptyLine: lines.insert("", at: place)
    case .repetition: lines.insert(line, at: place)
    case .removal: lines.remove(at: place)
    case .value: lines[place] = Self.figure(in: line)?.1 ?? line
    }
    return line
  }

  /// A list item or a row of a table that is not its head.
  private func isFact(_ lines: [String], _ place: Int) -> Bool {
    let line = lines[place]
    if line.hasPrefix("| ") { return lines[place - 1].hasPrefix("|") && !line.contains("---") }
    return line.hasPrefix("- ")
  }

  /// The one figure of a line that has two digits or more, and the line with another one.
  private static func figure(in line: String) -> (String, String)? {
    let figures = line.matches(of: /(^|[^\w.\-])(\d{2,})(?![\w\-])/)
    guard figures.count == 1, let match = figures.first, let last = match.2.last?.wholeNumberValue
    else { return nil }
    // The last digit, so that a year stays one.
    let place = line.index(before: match.2.endIndex)
    var changed = line
    changed.replaceSubrange(place...place, with: String(last % 8 + 1))
    return (String(match.2), changed)
  }
}
