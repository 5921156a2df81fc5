import Testing

@testable import retain

@Suite struct `retain memory --jsonl` {
  @Test(arguments: [
    (
      #"{"model":"fsrs-6","desired_retention":0.9,"reviews":[{"days":0,"rating":1}]}"#,
      #"{"states":[{"stability":0.212,"difficulty":6.4133}],"interval":0.212}"#
    ),
    (
      #"{"model":"fsrs-7","desired_retention":1,"reviews":[{"days":0,"rating":1}],"elapsed":[0]}"#,
      #"{"states":[{"stability":0.1104,"difficulty":6.1686,"fast_stability":0.08832000000000001}],"#
        + #""interval":0.0,"retrievability":[0.9999899999999999]}"#
    ),
  ])
  func `answers a history`(question: String, answer: String) throws {
    #expect(try MemoryQuestion(question).answer() == answer)
  }

  @Test(arguments: [
    (
      #"{"model":"fsrs-6","reviews":[{"days":0,"rating":5}]}"#,
      "review 1 has rating 5; a rating is 1, 2, 3 or 4."
    ),
    (
      #"{"model":"fsrs-6","reviews":[{"days":0,"rating":2.5}]}"#,
      "review 1 has rating 2.5; a rating is 1, 2, 3 or 4."
    ),
    (
      #"{"model":"fsrs-6","reviews":[{"days":0,"rating":3},{"days":4.5,"rating":3}]}"#,
      "review 2 has days 4.5; FSRS-6 counts whole days."
    ),
    (
      #"{"model":"fsrs-7","reviews":[{"days":0,"rating":3},{"days":-1,"rating":3}]}"#,
      "review 2 has days -1; days are 0 or more."
    ),
    (
      #"{"model":"fsrs-6","reviews":[{"days":2,"rating":3}]}"#,
      "the first review has days 2; nothing came before it, so it must be 0."
    ),
    (
      #"{"model":"fsrs-6","reviews":[]}"#,
      "“reviews” is empty; a memory begins with a review."
    ),
    (#"{"model":"fsrs-6"}"#, "“reviews” is missing."),
    (
      #"{"model":"fsrs-6","reviews":[{"days":0,"rating":"3"}]}"#,
      "“reviews[0].rating” has the wrong type; see “retain help memory”."
    ),
    (
      #"{"model":"fsrs-5","reviews":[{"days":0,"rating":3}]}"#,
      "there is no model “fsrs-5”; write fsrs-6 or fsrs-7."
    ),
    (
      #"{"model":"fsrs-7","parameters":[1,2],"reviews":[{"days":0,"rating":3}]}"#,
      "there are 2 parameters; the model takes 34."
    ),
    (
      #"{"desired_retention":1.2,"reviews":[{"days":0,"rating":3}]}"#,
      "“desired_retention” is 1.2; it lies above 0 and not above 1."
    ),
    (
      #"{"reviews":[{"days":0,"rating":3}],"elapsed":[-2]}"#,
      "“elapsed” holds -2.0; days are 0 or more."
    ),
    ("rating 3", "this is not a JSON object."),
    ("[]", "this is not a JSON object."),
  ])
  func `says what is wrong with a line`(question: String, problem: String) {
    let failure = #expect(throws: Failure.self) { try MemoryQuestion(question) }
    #expect(failure?.what.english == problem)
    #expect(failure?.exitCode == .failed)
  }
}
