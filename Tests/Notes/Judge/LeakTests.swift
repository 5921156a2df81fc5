import Testing

@testable import Notes

@Suite("An answer in the text above it") struct LeakTests {
  @Test(arguments: [
    ("Moe", "They met Moe and left"), ("Moe", "moe"), ("12 km", "a road of 12km"),
    ("steam engine", "the steam-engine is"), ("港务局", "那时港务局还在"), ("31", "gate 31 of 40"),
  ])
  func `is shown as a whole word`(answer: String, text: String) {
    #expect(Leak.shows(Array(answer.utf8), in: Array(text.utf8)))
  }

  @Test(arguments: [("Moe", "They met Moeller"), ("31", "gate 312"), ("12 km", "a road of 112 km")])
  func `is not shown by a part of a longer one`(answer: String, text: String) {
    #expect(!Leak.shows(Array(answer.utf8), in: Array(text.utf8)))
  }
}
