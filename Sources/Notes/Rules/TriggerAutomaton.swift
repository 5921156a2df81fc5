/// Finds many words in a text in one pass (Aho and Corasick, 1975), whatever the case of Latin letters.
struct TriggerAutomaton: Sendable {
  /// Columns of the transition table: bytes that no word contains share column 0.
  private var columns = [UInt8](repeating: 0, count: 256)
  private var width = 1

  /// `state × width + column` → the next state, twice, and one more when words end there.
  ///
  /// States are numbered by their depth and have two bytes: those that a text is in most lie together in the cache.
  private var transitions: [UInt16] = []

  /// The words that end in a state, its suffixes included: those of state `s` from `outputStarts[s]` on.
  private var outputs: [UInt16] = []
  private var outputStarts: [UInt16] = []

  let words: [[UInt8]]

  /// - Parameter words: folded to lower case, without repetition; less than 32,768 bytes in all.
  init(_ words: [[UInt8]]) {
    self.words = words
    for byte in Set(words.joined()).sorted() {
      columns[Int(byte)] = UInt8(width)
      width += 1
    }
    for upper in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      columns[Int(upper)] = columns[Int(upper) + 32]
    }
    let endings = connect(Trie(words, columns, width: width))
    for words in endings {
      outputStarts.append(UInt16(outputs.count))
      outputs += words
    }
    outputStarts.append(UInt16(outputs.count))
    transitions = transitions.map { $0 << 1 | (endings[Int($0)].isEmpty ? 0 : 1) }
  }

  /// Calls `body` with the index of each word and the offset after it, in the order of their ends.
  func scan(_ text: [UInt8], _ range: Range<Int>, _ body: (_ word: Int, _ end: Int) -> Void) {
    var state = 0
    for offset in range {
      let next = Int(transitions[state * width + Int(columns[Int(text[offset])])])
      state = next >> 1
      // Hardly any byte ends a word.
      guard next & 1 != 0 else { continue }
      var output = outputStarts[state]
      while output < outputStarts[state + 1] {
        body(Int(outputs[Int(output)]), offset + 1)
        output += 1
      }
    }
  }

  /// The words as a tree of their bytes, node by node in a table like ``transitions``; 0 where there is no child.
  private struct Trie {
    var children: [UInt16]
    var ending: [[UInt16]] = [[]]

    init(_ words: [[UInt8]], _ columns: [UInt8], width: Int) {
      children = [UInt16](repeating: 0, count: width)
      for (index, word) in words.enumerated() {
        var node = 0
        for byte in word {
          let place = node * width + Int(columns[Int(byte)])
          if children[place] == 0 {
            children[place] = UInt16(ending.count)
            children.append(contentsOf: repeatElement(0, count: width))
            ending.append([])
          }
          node = Int(children[place])
        }
        ending[node].append(UInt16(index))
      }
    }
  }

  /// Breadth first: a missing transition is that of the longest proper suffix.
  ///
  /// - Returns: The words that end in each state.
  private mutating func connect(_ trie: Trie) -> [[UInt16]] {
    var nodes = [0]
    var suffix = [0]
    var endings = [trie.ending[0]]
    transitions.reserveCapacity(trie.children.count)
    var state = 0
    while state < nodes.count {
      // Those of the suffix; it is shorter, so that its row is complete. Nothing leads on from the first state yet.
      for column in 0..<width {
        let fallback = state == 0 ? 0 : transitions[suffix[state] * width + column]
        let child = Int(trie.children[nodes[state] * width + column])
        guard child > 0 else {
          transitions.append(fallback)
          continue
        }
        transitions.append(UInt16(nodes.count))
        nodes.append(child)
        suffix.append(Int(fallback))
        endings.append(trie.ending[child] + endings[Int(fallback)])
      }
      state += 1
    }
    return endings
  }
}
