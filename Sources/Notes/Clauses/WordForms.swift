/// In which of several lists a word is, by one look-up.
struct WordForms<Forms: OptionSet & Sendable>: Sendable where Forms.RawValue == UInt16 {
  private var bytes: [UInt8] = []
  private var words: [(start: UInt16, length: UInt16, forms: UInt16)] = []

  /// Open addressing; one more than the place in ``words``, 0 for none.
  private var table: [UInt16] = []

  init(_ lists: [(Forms, WordList)]) {
    var forms: [[UInt8]: UInt16] = [:]
    for (form, list) in lists {
      for word in list.words { forms[word, default: 0] |= form.rawValue }
    }
    var size = 8
    while size < 4 * forms.count { size *= 2 }
    table = [UInt16](repeating: 0, count: size)
    for (word, forms) in forms {
      words.append((UInt16(bytes.count), UInt16(word.count), forms))
      bytes += word
      var slot = WordList.hash(word, word.indices) & (size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = UInt16(words.count)
    }
  }

  func forms(of text: [UInt8], _ word: Range<Int>) -> Forms {
    var slot = WordList.hash(text, word) & (table.count - 1)
    while table[slot] != 0 {
      let known = words[Int(table[slot]) - 1]
      if Int(known.length) == word.count, stands(Int(known.start), text, word) {
        return Forms(rawValue: known.forms)
      }
      slot = (slot + 1) & (table.count - 1)
    }
    return []
  }

  private func stands(_ start: Int, _ text: [UInt8], _ word: Range<Int>) -> Bool {
    var offset = 0
    while offset < word.count {
      if text[word.lowerBound + offset].folded != bytes[start + offset] { return false }
      offset += 1
    }
    return true
  }
}
