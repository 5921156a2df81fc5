import Testing

@testable import Exchange

@Suite struct `Exchange` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
