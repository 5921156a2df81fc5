/// Finds who speaks: a bold label with a colon that opens more than one paragraph (`**Host:** …`), or stands alone
/// before it.
enum Speakers {
  static func name(in document: inout Document) {
    var labels: [[UInt8]: Int] = [:]
    for passage in document.passages {
      if let label = label(of: passage, in: document) {
        labels[Array(document.text[label]), default: 0] += 1
      }
    }
    labels = labels.filter { $0.value > 1 }
    guard !labels.isEmpty else { return }

    var speaker: Range<Int>?
    var dropped: Set<Int> = []
    for index in document.passages.indices {
      let passage = document.passages[index]
      if let label = label(of: passage, in: document), labels[Array(document.text[label])] != nil {
        speaker = label
        if passage.isHeading {
          dropped.insert(index)
        } else {
          document.passages[index].range = skipColon(after: label, passage.range, document.text)
        }
      } else if passage.isHeading {
        speaker = nil
      }
      if !passage.isHeading { document.passages[index].speaker = speaker }
    }
    for index in document.passages.indices {
      while let heading = document.passages[index].heading, dropped.contains(heading) {
        document.passages[index].heading = document.passages[heading].heading
      }
    }
  }

  /// The bold words before a colon at the start of a passage.
  private static func label(of passage: Passage, in document: Document) -> Range<Int>? {
    switch passage.kind {
    case .paragraph, .heading(level: 7): break
    default: return nil
    }
    guard passage.quoteDepth == 0,
      let mark = firstMark(in: passage.range, document.marks), mark.kind == .strong,
      mark.range.lowerBound == passage.range.lowerBound, mark.range.count <= 60
    else { return nil }
    var end = mark.range.upperBound
    if document.text[..<end].suffix(3).elementsEqual("：".utf8) {
      end -= 3
    } else if document.text[end - 1] == UInt8(ascii: ":") {
      end -= 1
    } else if document.text[end] != UInt8(ascii: ":"),
      !document.text[end...].starts(with: "：".utf8)
    {
      return nil
    }
    return mark.range.lowerBound..<end
  }

  private static func firstMark(in range: Range<Int>, _ marks: [Mark]) -> Mark? {
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

  private static func skipColon(
    after label: Range<Int>, _ range: Range<Int>, _ text: [UInt8]
  ) -> Range<Int> {
    var start = label.upperBound
    if text[start...].starts(with: "：".utf8) { start += 3 } else { start += 1 }
    while start < range.upperBound, text[start] == 0x20 { start += 1 }
    return min(start, range.upperBound)..<range.upperBound
  }
}
