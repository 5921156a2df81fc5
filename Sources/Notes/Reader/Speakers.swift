/// Finds who speaks: a bold label with a colon that opens more than one paragraph (`**Host:** …`), or stands alone
/// before it.
struct Speakers {
  private let text: [UInt8]
  private let marks: [Mark]

  /// - Parameter marks: In the order of their start.
  init(_ text: [UInt8], _ marks: [Mark]) {
    self.text = text
    self.marks = marks
  }

  func name(in passages: inout Passages) {
    Interview(text).name(in: &passages)
    EnglishInterview(text).name(in: &passages)
    var labels: [[UInt8]: Int] = [:]
    for passage in passages {
      if let label = label(of: passage) {
        labels[Array(text[withoutTime(label)]), default: 0] += 1
      }
    }
    labels = labels.filter { $0.value > 1 }
    guard !labels.isEmpty else { return }

    var speaker: Range<Int>?
    var dropped: Set<Int> = []
    for index in passages.indices {
      let passage = passages[index]
      if let label = label(of: passage), case let name = withoutTime(label),
        labels[Array(text[name])] != nil
      {
        speaker = name
        if passage.isHeading {
          dropped.insert(index)
        } else {
          passages[index].range = skipColon(after: label, passage.range)
        }
      } else if passage.isHeading {
        speaker = nil
      }
      if !passage.isHeading { passages[index].speaker = speaker }
    }
    for index in passages.indices {
      while let heading = passages[index].heading, dropped.contains(heading) {
        passages[index].heading = passages[heading].heading
      }
    }
  }

  /// The bold words before a colon at the start of a passage.
  private func label(of passage: Passage) -> Range<Int>? {
    switch passage.kind {
    case .paragraph, .heading(level: 7): break
    default: return nil
    }
    guard passage.quoteDepth == 0,
      let mark = firstMark(in: passage.range), mark.kind == .strong,
      mark.range.lowerBound == passage.range.lowerBound, mark.range.count <= 60
    else { return nil }
    var end = mark.range.upperBound
    if text[..<end].suffix(3).elementsEqual("：".utf8) {
      end -= 3
    } else if text[end - 1] == UInt8(ascii: ":") {
      end -= 1
    } else if text[end] != UInt8(ascii: ":"),
      !text[end...].starts(with: "：".utf8)
    {
      return nil
    }
    return mark.range.lowerBound..<end
  }

  /// `Ida` of `Ida [01:05]`
  private func withoutTime(_ label: Range<Int>) -> Range<Int> {
    guard let last = label.last, [UInt8(ascii: "]"), UInt8(ascii: ")")].contains(text[last]),
      let open = label.last(where: {
        text[$0] == UInt8(ascii: "[") || text[$0] == UInt8(ascii: "(")
      }),
      open > label.lowerBound,
      text[(open + 1)..<last].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") }),
      text[(open + 1)..<last].contains(UInt8(ascii: ":"))
    else { return label }
    return SentenceCutter(text).trimmed(label.lowerBound..<open)
  }

  private func firstMark(in range: Range<Int>) -> Mark? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < marks.count && marks[low].range.lowerBound < range.upperBound ? marks[low] : nil
  }

  private func skipColon(after label: Range<Int>, _ range: Range<Int>) -> Range<Int> {
    var start = label.upperBound
    if text[start...].starts(with: "：".utf8) { start += 3 } else { start += 1 }
    while start < range.upperBound, text[start] == 0x20 { start += 1 }
    return min(start, range.upperBound)..<range.upperBound
  }
}
