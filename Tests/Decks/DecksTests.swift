import Testing

@testable import Decks

@Suite struct `Decks` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
