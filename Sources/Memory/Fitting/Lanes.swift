/// Sixteen cards side by side. Wider than the registers of most machines on purpose: a step of one
/// card waits for the step before, and several chains of waiting steps fill each other's gaps.
typealias Lanes = SIMD16<Float>
typealias LaneMask = SIMDMask<SIMD16<Int32>>

extension SIMD16 where Scalar == Float {
  /// `left` where `mask` holds, else `right`.
  @inline(__always)
  static func select(_ mask: LaneMask, _ left: Self, _ right: Self) -> Self {
    right.replacing(with: left, where: mask)
  }

  @inline(__always)
  func atLeast(_ bound: Float) -> Self { replacing(with: bound, where: self .< bound) }

  @inline(__always)
  func atMost(_ bound: Float) -> Self { replacing(with: bound, where: self .> bound) }

  @inline(__always)
  func clamped(to range: ClosedRange<Float>) -> Self {
    atLeast(range.lowerBound).atMost(range.upperBound)
  }

  /// The lanes as the bits of IEEE 754.
  @inline(__always)
  private var bits: SIMD16<Int32> {
    // SAFETY: both types are 64 bytes of any content.
    unsafe unsafeBitCast(self, to: SIMD16<Int32>.self)
  }

  @inline(__always)
  private init(bits: SIMD16<Int32>) {
    // SAFETY: both types are 64 bytes of any content.
    self = unsafe unsafeBitCast(bits, to: SIMD16<Float>.self)
  }

  /// 1.5 · 2^23. Added to a small number, it leaves that number as a whole one in the lowest bits.
  @inline(__always)
  private static var magic: Float { 12_582_912 }

  @inline(__always)
  private static var magicBits: Int32 { 0x4b40_0000 }

  /// ln of lanes above 0, to 1e-7 of the larger of 0.05 and the result.
  ///
  /// The polynomial is that of Cephes' `logf` (Moshier 1989), over √½ … √2.
  @inline(__always)
  var logarithm: Self {
    let shifted = bits &- 0x3f35_04f3
    let exponent = shifted &>> 23
    let x = Self(bits: bits &- (exponent &<< 23)) - 1
    let e = Self(bits: exponent &+ Self.magicBits) - Self.magic
    let z = x * x
    var y: Self = 7.037_683_6e-2 * x - 1.151_461_0e-1
    y = y * x + 1.167_699_9e-1
    y = y * x - 1.242_014_1e-1
    y = y * x + 1.424_932_3e-1
    y = y * x - 1.666_805_8e-1
    y = y * x + 2.000_071_5e-1
    y = y * x - 2.499_999_4e-1
    y = y * x + 3.333_333_1e-1
    // Without these brackets the compiler of Swift 6.3 takes some lanes apart and does them one by one.
    y = y * (x * z) - 2.121_944_4e-4 * e - 0.5 * z
    return x + y + 0.693_359_375 * e
  }

  /// ln(1 + x) of lanes from 0 up: what rounding takes from 1 + x is given back.
  @inline(__always)
  var logarithmOfOnePlus: Self {
    let sum = self + 1
    return sum.logarithm + (self - (sum - 1)) / sum
  }

  /// e^x and e^x - 1, the latter exact near 0, to 1.2e-7; x is held to -87 … 87.
  ///
  /// The polynomial is that of Cephes' `expf` (Moshier 1989), over ±½ ln 2.
  @inline(__always)
  private func exponentialParts() -> (power: Self, rest: Self) {
    let x = clamped(to: -87...87)
    let rounded = x * 1.442_695_04 + Self.magic
    let n = rounded - Self.magic
    let r = x - n * 0.693_359_375 + n * 2.121_944_4e-4
    var y: Self = 1.987_569_2e-4 * r + 1.398_199_9e-3
    y = y * r + 8.333_452_0e-3
    y = y * r + 4.166_579_6e-2
    y = y * r + 1.666_666_5e-1
    y = y * r + 5.000_000_1e-1
    y = y * r * r + r
    let power = Self(bits: (rounded.bits &- Self.magicBits &+ 127) &<< 23)
    return (power, y)
  }

  @inline(__always)
  var exponential: Self {
    let (power, rest) = exponentialParts()
    return power + power * rest
  }

  /// e^x - 1.
  @inline(__always)
  var exponentialMinusOne: Self {
    let (power, rest) = exponentialParts()
    return (power - 1) + power * rest
  }
}
