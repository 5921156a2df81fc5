/// What sort of thing a card asks for. The raw value is what decks, statistics and scripts see.
public enum FactKind: String, Hashable, Sendable, CaseIterable {
  case price
  case date
  case score
  case percentage
  case count
  case duration
  case limit
  case comparison
  case stage
  case ordering
  case list
  case definition
  case name
  case relation
  case link
  case claim
  /// A card that the note itself spells out.
  case card
}
