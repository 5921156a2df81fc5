import Testing

@testable import Recognition

@Suite struct `Recognition` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
