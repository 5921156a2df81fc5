import Foundation
import Study

/// The file of the program that runs.
enum OwnProgram {
  /// Tells one build from another; nothing when the file cannot be seen.
  static var stamp: FileStamp? {
    #if os(Linux)
      // Foundation ends the program when its file lies in a folder that the user cannot look into.
      FileStamp(of: "/proc/self/exe")
    #else
      Bundle.main.executablePath.flatMap { FileStamp(of: $0) }
    #endif
  }
}
