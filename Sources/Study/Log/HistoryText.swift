/// Events as lines of a file of the log, for histories that are too long to be kept as values.
public struct HistoryText: Hashable, Sendable {
  private(set) var bytes = Array(Journal.header.utf8)
  public private(set) var count = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  /// Makes room for so many events.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count * 72) }

  /// Adds an event that is no earlier than those before it.
  public mutating func append(_ event: Event) {
    event.appendLine(to: &bytes)
    count += 1
  }
}
