// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Retain",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "retain", targets: ["retain"]),
    .executable(name: "bench", targets: ["bench"]),
  ],
  targets: [
    .target(name: "Recognition"),
    .target(name: "Memory"),
    .target(name: "Decks"),
    .target(name: "Notes", dependencies: ["Recognition", "Decks"]),
    .target(name: "Study", dependencies: ["Recognition", "Memory", "Decks"]),
    .target(name: "Exchange", dependencies: ["Study", "Decks", "Memory"]),
    .executableTarget(
      name: "retain",
      dependencies: ["Recognition", "Memory", "Decks", "Notes", "Study", "Exchange"]),
    .executableTarget(
      name: "bench",
      dependencies: ["Recognition", "Memory", "Decks", "Notes", "Study", "Exchange", "Support"]),

    .target(name: "Support", dependencies: ["Memory"], path: "Tests/Support"),
    .testTarget(
      name: "RecognitionTests", dependencies: ["Recognition", "Support"], path: "Tests/Recognition"),
    .testTarget(name: "MemoryTests", dependencies: ["Memory", "Support"], path: "Tests/Memory"),
    .testTarget(name: "DecksTests", dependencies: ["Decks", "Support"], path: "Tests/Decks"),
    .testTarget(name: "NotesTests", dependencies: ["Notes", "Support"], path: "Tests/Notes"),
    .testTarget(name: "StudyTests", dependencies: ["Study", "Support"], path: "Tests/Study"),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Support"], path: "Tests/Exchange"),
    .testTarget(name: "retainTests", dependencies: ["retain", "Support"], path: "Tests/retain"),
  ]
)

/// Set by `.ci/run` alone: a compiler that warns of more stops no one else's build.
let warningsAreErrors = Context.environment["RETAIN_STRICT"] != nil

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
  if warningsAreErrors {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
