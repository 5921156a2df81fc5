/// Short names for texts, made from SHA-256.
public enum Fingerprint {
  /// The first `digits` (at most 64) hexadecimal digits of the SHA-256 of `text`.
  public static func hex(of text: some StringProtocol, digits: Int) -> String {
    var sha = SHA256()
    let words = sha.digest(of: Array(text.utf8))
    var result: [UInt8] = []
    for digit in 0..<min(digits, 64) {
      let nibble = words[digit / 8] >> (28 - UInt32(digit % 8) * 4) & 15
      result.append(hexDigits[Int(nibble)])
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The fingerprint of a piece of evidence in a note: six hexadecimal digits, as in `src=`.
  public static func evidence(_ text: some StringProtocol) -> String { hex(of: text, digits: 6) }

  /// The first 40 bits of a digest as eight characters of `a-z2-7` (RFC 4648 base 32, lower case).
  static func base32(_ digest: SIMD8<UInt32>) -> String {
    base32(UInt64(digest[0]) << 8 | UInt64(digest[1] >> 24), count: 8)
  }

  /// The lowest `5 * count` bits of `bits` as base 32.
  static func base32(_ bits: UInt64, count: Int) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for place in stride(from: 5 * (count - 1), through: 0, by: -5) {
      result.append(base32Digits[Int(bits >> UInt64(place) & 31)])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
  private static let base32Digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
