import Decks

/// A file of the log that comes back from a copy of the collection.
///
/// A log only grows, so what is here and what the copy has are both kept, whichever is longer.
public struct JournalRestore {
  public enum Outcome: Hashable, Sendable {
    /// Everything in the copy is here already.
    case nothingNew
    /// There was no such file.
    case written
    /// What the copy has more was added at the end.
    case completed
    /// Both have something of their own: the copy lies beside, under this name, and both are read.
    case beside(String)
  }

  private let progress: String

  /// - Parameter progress: the folder `progress` of a collection.
  public init(into progress: String) {
    self.progress = progress
  }

  /// Brings one file back.
  ///
  /// - Parameters:
  ///   - copy: all bytes of the file in the copy.
  ///   - name: its path below `progress`.
  ///   - isTrial: whether only to say what would be done.
  public func bring(
    _ copy: [UInt8], to name: String, isTrial: Bool = false
  ) throws(Journal.ImportError) -> Outcome {
    let path = Path.joined(progress, name)
    do throws(DiskError) {
      let journal = Journal(progress: progress, device: Path.parent(of: name))
      try journal.refuseEscape(of: progress)
      try journal.refuseEscape(of: journal.folder)
    } catch {
      throw .disk(error)
    }
    guard Folder.facts(of: path) != nil else {
      return try write(copy, to: name, .written, isTrial)
    }
    do throws(DiskError) {
      // The lock keeps a review that goes on in another window from writing in between.
      let file = try File(path, for: isTrial ? .read : .append)
      if !isTrial { try file.lock() }
      let here = try File.contents(of: path)
      if here.starts(with: copy) { return .nothingNew }
      if copy.starts(with: here) {
        guard !isTrial else { return .completed }
        try add(Array(copy[here.count...]), to: file, behind: here.count)
        return .completed
      }
    } catch {
      throw .disk(error)
    }
    let beside = Self.beside(name, copy)
    guard Folder.facts(of: Path.joined(progress, beside)) == nil else { return .nothingNew }
    return try write(copy, to: beside, .beside(beside), isTrial)
  }

  private func add(
    _ bytes: [UInt8], to file: borrowing File, behind size: Int
  ) throws(DiskError) {
    do {
      try file.write(bytes)
      try file.synchronize()
    } catch {
      try? file.truncate(to: size)
      throw error
    }
  }

  private func write(
    _ bytes: [UInt8], to name: String, _ outcome: Outcome, _ isTrial: Bool
  ) throws(Journal.ImportError) -> Outcome {
    guard !isTrial else { return outcome }
    do throws(FileError) {
      try FileReplacement(inside: progress).write(bytes, to: name)
    } catch {
      throw .file(error)
    }
    return outcome
  }

  /// `2026-11.tsv` lies beside as `2026-11.backup-HASH.tsv`, the same for the same copy.
  private static func beside(_ name: String, _ copy: [UInt8]) -> String {
    let hash = String(FNV.hash(copy), radix: 36)
    return name.hasSuffix(".tsv")
      ? "\(name.dropLast(4)).backup-\(hash).tsv" : "\(name).backup-\(hash).tsv"
  }
}
