/// How an exported table is written.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// Comma-separated, with a header (RFC 4180).
  case csv
  /// Tab-separated, with a header, quoted like CSV.
  case tsv
  /// One JSON object a line.
  case jsonLines = "jsonl"

  /// The format that the end of a file's name means.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }
}
