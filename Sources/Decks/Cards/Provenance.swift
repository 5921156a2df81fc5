/// Where a generated card comes from.
public struct Source: Hashable, Sendable {
  /// The note's path below its notes folder, with `/` between the parts.
  public var path: String

  /// The fingerprint of the evidence in that note; empty when it is not known.
  public var fingerprint: String

  public init(path: String, fingerprint: String) {
    self.path = path
    self.fingerprint = fingerprint
  }
}

/// What the comment that closes a card says:
/// `<!-- card k7f3q2m9 src=o3-mini.md~5d02e1 gen=9c1e77aa kind=price tags=api,cost -->`.
public struct Provenance: Hashable, Sendable {
  /// A key this version does not know, kept as it is.
  public struct Extra: Hashable, Sendable {
    public var key: String
    /// Decoded; nil for a word without `=`.
    public var value: String?

    public init(key: String, value: String?) {
      self.key = key
      self.value = value
    }
  }

  /// The id of the block.
  public var id: CardID
  public var source: Source?
  /// The fingerprint of the text as it was generated; nil for a card that a person wrote.
  public var generated: String?
  /// The kind of fact, such as `price`.
  public var kind: String?
  public var tags: [String]
  public var other: [Extra]

  public init(
    id: CardID, source: Source? = nil, generated: String? = nil, kind: String? = nil,
    tags: [String] = [], other: [Extra] = []
  ) {
    self.id = id
    self.source = source
    self.generated = generated
    self.kind = kind
    self.tags = tags
    self.other = other
  }
}

extension Provenance {
  /// The comment, without a line break.
  public var comment: String {
    var text = "<!-- card \(id.text)"
    if let source {
      text += " src=" + Percent.encode(source.path)
      if !source.fingerprint.isEmpty { text += "~" + Percent.encode(source.fingerprint) }
    }
    if let generated { text += " gen=" + Percent.encode(generated) }
    if let kind { text += " kind=" + Percent.encode(kind) }
    if !tags.isEmpty { text += " tags=" + tags.map { Percent.encode($0) }.joined(separator: ",") }
    for extra in other {
      text += " " + extra.key + (extra.value.map { "=" + Percent.encode($0) } ?? "")
    }
    return text + " -->"
  }
}
