#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The variables of the process. Names and values that are no UTF-8 are repaired.
func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  // SAFETY: `environ` is an array of C strings that ends with a null, and nothing here changes the environment.
  var entry = unsafe environ
  while let text = unsafe entry.pointee {
    let parts = unsafe String(cString: text).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
    unsafe entry += 1
  }
  return variables
}
