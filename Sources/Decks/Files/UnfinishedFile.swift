import Foundation

/// The name that a file has until all of it is written: `.prices.md.28343-0`, with the process that writes it.
package enum UnfinishedFile {
  static func name(for target: some StringProtocol, attempt: Int) -> String {
    ".\(target).\(getpid())-\(attempt)"
  }

  /// Whether a name says that a process of this machine wrote a file of the suffix and is gone.
  package static func isLeftover(_ name: String, of suffix: String) -> Bool {
    guard name.hasPrefix("."), let dot = name.lastIndex(of: "."),
      name[..<dot].dropFirst().hasSuffix(suffix)
    else { return false }
    let parts = name[name.index(after: dot)...].split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let process = pid_t(parts[0]), let attempt = Int(parts[1]),
      "\(process)-\(attempt)" == name[name.index(after: dot)...], process > 1, attempt >= 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
