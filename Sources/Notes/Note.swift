/// One file of a notes folder.
public struct Note: Hashable, Sendable {
  /// The path below the notes folder, with `/`.
  public var path: String

  /// The bytes of the file, as they are on disk.
  public var text: [UInt8]

  public init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }
}
