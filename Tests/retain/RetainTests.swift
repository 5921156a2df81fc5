import Testing

@testable import retain

@Suite struct `The program` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
