/// Finds many words in a text in one pass (Aho and Corasick, 1975), whatever the case of Latin letters.
struct TriggerAutomaton: Sendable {
  /// Columns of the transition table: bytes that no word contains share column 0.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1

  /// `row + column` → the row of the next state, twice, and one more when words end there.
  private var transitions: [UInt32] = []

  /// The words that end in a state, its suffixes included: those of state `s` from `outputStarts[s]` on.
  private var outputs: [UInt16] = []
  private var outputStarts: [UInt16] = []

  let words: [[UInt8]]

  /// - Parameter words: folded to lower case, without repetition; at most 65,535 bytes in all.
  init(_ words: [[UInt8]]) {
    self.words = words
    for byte in Set(words.joined()).sorted() {
      columns[Int(byte)] = UInt8(width)
      width += 1
    }
    var next: [[UInt8: UInt16]] = [[:]]
    var ending: [[UInt16]] = [[]]
    for (index, word) in words.enumerated() {
      var state = 0
      for byte in word {
        if let known = next[state][byte] {
          state = Int(known)
        } else {
          next[state][byte] = UInt16(next.count)
          state = next.count
          next.append([:])
          ending.append([])
        }
      }
      ending[state].append(UInt16(index))
    }
    for upper in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      columns[Int(upper)] = columns[Int(upper) + 32]
    }
    complete(next, &ending)
    for words in ending {
      outputStarts.append(UInt16(outputs.count))
      outputs += words
    }
    outputStarts.append(UInt16(outputs.count))
    transitions = transitions.map { state in
      UInt32(Int(state) * width) << 1 | (ending[Int(state)].isEmpty ? 0 : 1)
    }
  }

  /// Calls `body` with the index of each word and the offset after it, in the order of their ends.
  func scan(_ text: [UInt8], _ range: Range<Int>, _ body: (_ word: Int, _ end: Int) -> Void) {
    var row = 0
    for offset in range {
      let next = transitions[row + Int(columns[Int(text[offset])])]
      row = Int(next >> 1)
      // Hardly any byte ends a word.
      guard next & 1 != 0 else { continue }
      let state = row / width
      var output = outputStarts[state]
      while output < outputStarts[state + 1] {
        body(Int(outputs[Int(output)]), offset + 1)
        output += 1
      }
    }
  }

  /// Breadth first: a missing transition is that of the longest proper suffix.
  private mutating func complete(_ next: [[UInt8: UInt16]], _ ending: inout [[UInt16]]) {
    transitions = [UInt32](repeating: 0, count: next.count * width)
    var suffix = [Int](repeating: 0, count: next.count)
    var queue = [0]
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      if state != 0 {
        let inherited = suffix[state] * width
        for column in 0..<width {
          transitions[state * width + column] = transitions[inherited + column]
        }
      }
      for (byte, child) in next[state].sorted(by: { $0.key < $1.key }) {
        let column = Int(columns[Int(byte)])
        let fallback = state == 0 ? 0 : Int(transitions[suffix[state] * width + column])
        suffix[Int(child)] = fallback
        ending[Int(child)] += ending[fallback]
        transitions[state * width + column] = UInt32(child)
        queue.append(Int(child))
      }
    }
  }
}
