extension [UInt8] {
  /// The three bytes that begin at an offset as one number: a key for a Chinese character.
  func threeBytes(at offset: Int) -> UInt32 {
    UInt32(self[offset]) << 16 | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2])
  }
}
