/// A place of the log that could not be used as it is; everything else is.
public struct LogWarning: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// The last line was not written to its end.
    case tornLine
    case badTime
    case badRating
    case badMilliseconds
    case badDue
    case badDetail
    case missingDetail
    case missingCard
    case missingRating
    case missingDue
    case mergeMarker
    /// The time went back by so many seconds.
    case clockWentBack(seconds: Int)
    /// The file had more when this machine last read it; line 0.
    case gotShorter(from: LogExtent, to: LogExtent)
    /// Other bytes stand where the file ended when this machine last read it; line 0.
    case writtenOver(at: Int)
    case unreadable(DiskError)
  }

  public var problem: Problem
  /// The path below the collection: `progress/laptop-x3fz/2026-11.tsv`.
  public var file: String
  /// From 1; 0 for the file as a whole.
  public var line: Int

  public var description: String {
    if case .unreadable(let error) = problem { return error.description }
    if line == 0 { return "\(file): \(sentence)" }
    return "\(file):\(line): \(sentence)"
  }

  private var sentence: String {
    switch problem {
    case .tornLine:
      "half a line, left by a crash; it is skipped, and the next answer is written behind it"
    case .badTime: "the time must look like 2026-11-21T21:14:05.123+08:00; the line is skipped"
    case .badRating: "the rating must be 1, 2, 3 or 4; the line is skipped"
    case .badMilliseconds: "ms must be a whole number; the line is skipped"
    case .badDue: "due must be a day like 2026-11-25 or a time; the line is skipped"
    case .badDetail: "the detail must be one JSON object; the line is skipped"
    case .missingDetail: "an event of this kind says in its detail what it means; it is skipped"
    case .missingCard: "no card is named; the line is skipped"
    case .missingRating: "a review needs a rating from 1 to 4; the line is skipped"
    case .missingDue: "a promise is missing in the column due; the line is skipped"
    case .mergeMarker:
      "a conflict marker of git is skipped; both sides are read, so the marker can be deleted"
    case .clockWentBack(let seconds):
      "the clock went back by \(seconds / 60) minutes; check the clock of this device"
    case .gotShorter(let old, let new):
      "had \(old.bytes) bytes and has \(new.bytes) now, so answers are missing; of \(old.lines) lines "
        + "\(new.lines) are left: restore it from a backup, from git or from another device, or keep it "
        + "as it is with: retain check --accept"
    case .writtenOver(let place):
      "other bytes stand where it ended when it was last read (byte \(place)), so answers may be missing: "
        + "restore it from a backup, from git or from another device, or keep it as it is with: "
        + "retain check --accept"
    case .unreadable(let error): error.description
    }
  }
}
