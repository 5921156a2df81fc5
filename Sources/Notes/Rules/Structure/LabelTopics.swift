import Recognition

/// What a label belongs to: the items above it, or the thing that a heading names.
struct LabelTopics {
  private let label: LabelledValue

  init(_ label: LabelledValue) {
    self.label = label
  }

  /// The outermost first.
  var names: [String] {
    let document = label.document
    let own = document.passages[label.passage]
    let parents =
      own.kind == .definition
      ? own.parent.flatMap { Topic(document).parents(of: $0) }
      : Topic(document).parents(of: label.passage) ?? owner
    return [parents, label.outer.map(document.string)].compactMap(\.self)
      .filter { !EnglishLabel.isEmpty($0) }
  }

  /// What a property belongs to: `成因` below the heading 贝加尔湖.
  private var owner: String? {
    let document = label.document
    guard label.key.count <= 12, document.text[label.key].allSatisfy({ $0 >= 0x80 }),
      let owner = Topic(document).owner(above: label.passage).map(document.string)
    else { return nil }
    // Below 发布 the 发布日期 needs no owner.
    return document.string(label.key).contains(owner) ? nil : owner
  }
}
