#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@main
struct Retain {
  static let version = "0.1.0"

  static func main() {
    let program = Program(environment: processEnvironment())
    exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
