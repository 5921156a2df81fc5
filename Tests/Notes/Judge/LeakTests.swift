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

  @Test(arguments: [
    ("3天", "三天观察：犬猫观察[多久]"), ("半小时", "为什么留观30分钟？多在[多久]内"), ("May 3", "3 May, in the barn"),
    ("half an hour", "wait 30 minutes"),
    ("154 km", "Milton to Port Hale, 96 miles / [how many km]"),
    ("5–7 cm", "strap 2–3 inches ([how many cm]) above it"), ("177°C", "350°F = [多少°C]"),
  ])
  func `is shown by the same figure in other letters`(answer: String, text: String) {
    #expect(EqualFigure(of: Array(answer.utf8))?.stands(in: Array(text.utf8)) == true)
  }

  @Test(arguments: [
    ("10天", "犬猫观察[多久]，十只"), ("一个月", "提前三十日或多给[多久]工资"), ("3", "gate 3 of 40"), ("May 3", "4 May"),
    ("150 m", "a wall of 150 cm, and behind it [how many m]"),
  ])
  func `is not shown by a figure of something else`(answer: String, text: String) {
    #expect(EqualFigure(of: Array(answer.utf8))?.stands(in: Array(text.utf8)) == false)
  }
}
