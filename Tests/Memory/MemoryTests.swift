import Testing

@testable import Memory

@Suite struct `Memory` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
