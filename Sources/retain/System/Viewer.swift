/// The program that shows pictures and plays sounds: by `RETAIN_VIEWER`, else what the desktop has for the file.
struct Viewer {
  private let words: [String]

  init(environment: [String: String]) {
    let chosen = try? CommandLineWords.split(environment["RETAIN_VIEWER"] ?? "")
    #if canImport(Darwin)
      let usual = ["open"]
    #else
      let usual = ["xdg-open"]
    #endif
    words = chosen.flatMap { $0.isEmpty ? nil : $0 } ?? usual
  }

  var name: String { words[0] }

  /// False when the program could not be started or did not end well.
  func open(_ file: String) -> Bool { OtherProgram.run(words + [file]) }
}
