// The C library's functions, under one name on every system. Foundation would bring the same ones
// and take longer to load.

#if canImport(Darwin)
  import Darwin

  func exp(_ x: Double) -> Double { Darwin.exp(x) }
  func log(_ x: Double) -> Double { Darwin.log(x) }
  func pow(_ x: Double, _ y: Double) -> Double { Darwin.pow(x, y) }
#else
  import Glibc

  func exp(_ x: Double) -> Double { Glibc.exp(x) }
  func log(_ x: Double) -> Double { Glibc.log(x) }
  func pow(_ x: Double, _ y: Double) -> Double { Glibc.pow(x, y) }
#endif
