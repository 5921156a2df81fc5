import func Foundation.expm1
import func Foundation.log1p
import Testing

@testable import Memory

@Suite struct `Sixteen lanes` {
  @Test func `have a logarithm to seven digits`() {
    for exponent in stride(from: -7.0, through: 6, by: 0.002) {
      let x = Float(pow(10, exponent))
      let expected = log(Double(x))
      let error = abs(Double(Lanes(repeating: x).logarithm[7]) - expected)
      #expect(error <= 1.5e-7 * max(abs(expected), 0.05))
    }
  }

  @Test func `have a logarithm near one that is exact near zero`() {
    for exponent in stride(from: -9.0, through: 4, by: 0.01) {
      let x = Float(pow(10, exponent))
      let value = Double(Lanes(repeating: x).logarithmOfOnePlus[0])
      #expect(isClose(value, log1p(Double(x)), relative: 2.5e-7))
    }
  }

  @Test func `have an exponential to seven digits`() {
    for step in -6_000...6_000 {
      let x = Float(step) / 100
      let value = Double(Lanes(repeating: x).exponential[15])
      #expect(isClose(value, exp(Double(x)), relative: 2e-7))
    }
  }

  @Test func `have an exponential that is exact near zero`() {
    for exponent in stride(from: -8.0, through: 1, by: 0.01) {
      for x in [Float(pow(10, exponent)), -Float(pow(10, exponent))] {
        let value = Double(Lanes(repeating: x).exponentialMinusOne[3])
        #expect(isClose(value, expm1(Double(x)), relative: 3e-7))
      }
    }
  }
}
