/// Tells where the predicate of an English clause begins.
struct EnglishVerb {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The first verb of a range: a listed one, or a word in `-ed` with what a verb has behind it.
  ///
  /// - Parameter word: The word right before the range, when there is one.
  func first(in range: Range<Int>, after word: Range<Int>? = nil) -> Range<Int>? {
    let known = Self.forms
    var at = range.lowerBound
    var previous = word.map { Word(range: $0, forms: known.forms(of: text, $0)) }
    while at < range.upperBound {
      guard text[at].isLetter || text[at] >= 0x80 else {
        at += 1
        continue
      }
      var end = at
      while end < range.upperBound,
        text[end].isAlphanumeric || text[end] >= 0x80 || text[end] == UInt8(ascii: "'")
      {
        end += 1
      }
      let word = Word(range: at..<end, forms: known.forms(of: text, at..<end))
      let isPartOfCompound = at > range.lowerBound && text[at - 1] == UInt8(ascii: "-")
      if !isPartOfCompound, isVerb(word, after: previous, range) { return word.range }
      previous = word
      at = end
    }
    return nil
  }

  /// The range starts with a verb or participle and so leaves its subject unsaid: `Designed by`, `Is found in`.
  func opens(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end < range.upperBound, text[end].isLetter { end += 1 }
    let word = range.lowerBound..<end
    guard !word.isEmpty else { return false }
    if Self.openings.contains(text, word) || endsInED(word) && isFollowed(end, range) {
      return true
    }
    // `Keeps 2 years unopened`: no other verb, so this is none of several things.
    return Self.thirdPersons.contains(text, word) && end < range.upperBound
      && first(in: end..<range.upperBound, after: word) == nil
  }

  /// A form that is a verb wherever it stands: `drills`, `reacts`, `fell`.
  func isListed(_ word: Range<Int>) -> Bool {
    Self.thirdPersons.contains(text, word) || Self.pasts.contains(text, word)
  }

  /// `panics`, `allows`: what something does.
  func isThirdPerson(_ word: Range<Int>) -> Bool {
    Self.thirdPersons.contains(text, word) || endsInS(word) && Words.verbs.contains(text, word)
  }

  /// Anything in it may be a predicate: a verb, or a past form behind the words it tells of.
  func isPredicated(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while let open = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "(")),
      let close = text[open..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
    {
      if holdsPredicate(start..<open) { return true }
      start = close
    }
    return holdsPredicate(start..<range.upperBound)
  }

  private func holdsPredicate(_ range: Range<Int>) -> Bool {
    if first(in: range) != nil { return true }
    var isFirst = true
    var at = range.lowerBound
    while at < range.upperBound {
      var end = at
      while end < range.upperBound, text[end].isLetter || text[end] >= 0x80 { end += 1 }
      if end > at {
        if !isFirst, isPast(at..<end) { return true }
        isFirst = false
      }
      at = end + 1
    }
    return false
  }

  private func isPast(_ word: Range<Int>) -> Bool {
    !text[word.lowerBound].isCapital && !Self.descriptions.contains(text, word)
      && (Self.pasts.contains(text, word)
        || word.count > 4 && text[word].suffix(2).elementsEqual("ed".utf8)
          && !Self.nouns.contains(text, word))
  }

  /// Behind a noun they say which one it is.
  private static let descriptions = WordList(
    "called named known dubbed titled entitled based located situated used printed dated needed aged"
  )

  private static let pasts = WordList(
    """
    fell rose grew came went took gave got made broke threw wrote knew chose spoke drove ate hid flew rode shook stole wore tore sang rang drank began ran
    drew saw left lost won met sent paid sold told spent stood held kept led put cut hit set said sank shot swam woke froze
    dug swung clung sprang shrank slid swept crept leapt strove
    """)

  /// Past forms that are no participle, and those that are one unless an object follows: `built the mill`.
  private static let strongPasts = WordList(
    "fell rose grew broke threw knew chose spoke drove ate hid flew rode shook stole wore tore sang rang drank drew saw sank shrank swam froze woke dug swung clung sprang slid swept crept leapt strove"
  )
  private static let weakPasts = WordList(
    """
    left lost won met sent paid sold told spent stood kept led put cut hit set said shot shut built bought brought caught taught fought found held
    split spread struck lent laid fed read
    """)

  /// `founded`, `written`: a form that stands behind `is` or `has`.
  func isParticiple(_ word: Range<Int>) -> Bool {
    endsInED(word) || Self.participles.contains(text, word)
  }

  /// What a word is by itself, whatever stands around it.
  private struct Forms: OptionSet {
    let rawValue: UInt16

    static let verb = Forms(rawValue: 1)
    static let thirdPerson = Forms(rawValue: 2)
    static let plain = Forms(rawValue: 4)
    static let claim = Forms(rawValue: 8)
    /// Behind it a form in `-ed` is an adjective.
    static let modifier = Forms(rawValue: 16)
    static let plural = Forms(rawValue: 32)
    static let strongPast = Forms(rawValue: 64)
    static let weakPast = Forms(rawValue: 128)
    static let article = Forms(rawValue: 256)
  }

  private struct Word {
    var range: Range<Int>
    var forms: Forms
  }

  private static let forms = WordForms<Forms>([
    (.verb, Words.verbs), (.thirdPerson, thirdPersons), (.plain, plain), (.modifier, modifiers),
    (.plural, plurals), (.claim, ClaimVerbs.saying), (.claim, ClaimVerbs.comparing),
    (.claim, ClaimVerbs.meaning), (.strongPast, strongPasts), (.weakPast, weakPasts),
    (.article, EnglishWords.articles),
  ])

  private func isVerb(_ word: Word, after previous: Word?, _ range: Range<Int>) -> Bool {
    // `23 May`, `Will Smith`
    if previous != nil, text[word.range.lowerBound].isCapital { return false }
    // `The mean error`, `the cause of`
    if let previous, previous.forms.contains(.article) { return false }
    if word.forms.contains(.verb) { return true }
    // A form in `-ed` or `-s` with an object behind it: `blocks the …`, but not `the blocks of`.
    if let previous, previous.forms.contains(.modifier) { return false }
    if endsInED(word.range) { return isFollowed(word.range.upperBound, range) }
    guard let previous else { return false }
    if word.forms.contains(.plain), isPlural(previous) {
      let rest = min(word.range.upperBound + 1, range.upperBound)..<range.upperBound
      return Self.of.prefix(of: text, rest) == 0
    }
    if word.forms.contains(.strongPast) { return true }
    if word.forms.contains(.weakPast) {
      return hasObject(word.range.upperBound, range) || isBeforeName(word.range.upperBound, range)
    }
    return !word.forms.isDisjoint(with: [.thirdPerson, .claim])
      || endsInS(word.range) && hasObject(word.range.upperBound, range)
  }

  private func isPlural(_ word: Word) -> Bool {
    word.forms.contains(.plural)
      || endsInS(word.range) && !text[word.range.upperBound - 2].isCapital
        && !word.forms.contains(.verb)
  }

  private func endsInS(_ word: Range<Int>) -> Bool {
    word.count > 3 && text[word.upperBound - 1] == UInt8(ascii: "s")
      && text[word.upperBound - 2] != UInt8(ascii: "s")
      && text[word.upperBound - 2] != UInt8(ascii: "'")
  }

  private func isBeforeName(_ end: Int, _ range: Range<Int>) -> Bool {
    end + 1 < range.upperBound && text[end] == 0x20 && text[end + 1].isCapital
  }

  /// An article, a pronoun or a figure follows.
  private func hasObject(_ end: Int, _ range: Range<Int>) -> Bool {
    var at = end
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    guard at < range.upperBound, at > end else { return false }
    // `premium cars 2029`: a year is no object.
    let figure = text[at..<range.upperBound].prefix { $0.isAlphanumeric }
    let isYear =
      figure.count == 4 && figure.allSatisfy(\.isDigit) && text[at] <= UInt8(ascii: "2")
    return text[at].isDigit && !isYear
      || Self.determiners.prefix(of: text, at..<range.upperBound) > 0
  }

  private func endsInED(_ word: Range<Int>) -> Bool {
    word.count > 4 && text[word.upperBound - 1] == UInt8(ascii: "d")
      && text[word.upperBound - 2] == UInt8(ascii: "e")
      && text[word.upperBound - 3] != UInt8(ascii: "e") && !Self.nouns.contains(text, word)
  }

  /// An object, an adverbial or nothing follows, rather than the noun of an adjective.
  private func isFollowed(_ end: Int, _ range: Range<Int>) -> Bool {
    var at = end
    while at < range.upperBound, text[at] == 0x20 { at += 1 }
    guard at < range.upperBound else { return true }
    let rest = at..<range.upperBound
    return text[at].isDigit || text[at].isCapital || Words.prepositions.prefix(of: text, rest) > 0
      || Self.determiners.prefix(of: text, rest) > 0
  }

  private static let modifiers = WordList(
    "a an the this that these those its their his her our my your some any no most more less very so called of and or in with"
  )
  private static let thirdPersons = WordList(
    """
    arrives departs blocks breaks turns flows moves carries sits stands lies grows rises falls burns melts boils freezes feeds eats drinks attracts repels absorbs
    reflects emits sends receives reads writes speaks travels enters leaves passes crosses connects joins links separates divides splits binds
    dissolves reacts converts transforms transfers transports digests breathes protects prevents covers surrounds spans extends reaches exceeds
    acts serves represents describes explains defines determines depends implies requires involves introduces proposes publishes invents discovers
    builds designs develops wins loses rules governs marries dies remains appears seems tends belongs differs follows precedes replaces
    consumes generates stimulates inhibits activates secretes regulates maintains stabilises stabilizes strengthens weakens speeds slows
    rotates spins vibrates evaporates condenses expands migrates hatches settles relies learns collides floats sinks begins lives dwells thrives
    grows shrinks doubles costs lasts weighs measures stores holds keeps brings gets sees says tells asks buys sells pays owns employs
    """)
  private static let of = WordList("of")
  private static let plurals = WordList(
    "people men women children they we both most many bacteria species mice teeth feet")

  /// What plural things do.
  private static let plain = WordList(
    """
    block break turn flow move carry sit stand lie grow rise fall burn melt boil freeze feed eat drink attract repel absorb reflect emit send receive
    read write speak travel enter leave pass cross connect join link separate divide split bind dissolve react convert transform transport
    protect prevent cover surround span extend reach exceed act serve represent describe explain define determine depend involve build design develop
    win lose marry die remain appear seem tend belong differ follow replace consume generate stimulate inhibit activate secrete regulate
    maintain strengthen weaken slow shrink last weigh measure store hold keep bring get see say tell buy sell pay own employ live work begin start end
    form spread settle migrate hunt hatch breathe digest evaporate condense expand contract vibrate rotate orbit collide sink float rest rely learn
    """)
  private static let determiners = WordList(
    "a an the this that these those its their his her it them him as that all both each every")
  private static let nouns = WordList(
    "hundred indeed sacred naked kindred wicked crooked embed biped shed alfred wilfred winifred mildred manfred ahmed mohamed mohammed"
  )

  private static let participles = WordList(
    """
    born built known found led held written set won lost sold given driven run seen kept drawn grown spoken thought taught bred fed cut put made
    taken brought bought caught chosen broken frozen hidden eaten fallen felt forgotten fought got gone heard hit hung laid left lent let meant met
    paid proven read rung risen sent shot shown shut sung sunk spent split spread sprung stolen struck sworn swum thrown told torn understood woken worn
    wound bound come become begun done dug fled flown forbidden spun stuck sought stood
    """)

  /// What a line starts with that goes on about what was named before.
  private static let openings = WordList(
    """
    is are was were has have had does did can could will would should must may might
    contains uses includes consists requires provides supports allows lets enables makes made takes gives shows means became becomes
    born built known found led held written set won lost sold given driven run seen kept drawn grown spoken thought taught bred fed cut put
    lives lived died works worked runs ran starts started ends ended lasts lasted occurs occurred happens happened stands stood lies lay
    causes produces converts transfers carries connects absorbs releases reduces increases decreases prevents protects controls regulates stores
    costs weighs measures belongs comes goes serves acts forms develops depends spans covers remains named found
    gave gives came went took got grew broke threw wrote
    """)
}
