import Support
import Testing

@testable import retain

@Suite struct `Fitting and judging the model` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `judges a table`() throws {
    let table = "card,day,order,rating\n1,0,1,3\n2,0,2,3\n1,2,3,3\n2,5,4,1\n"
    let result = try BuiltProgram.run("evaluate", "--csv", "-", in: folder, input: table)
    let report = """
      Judged reviews          2
      Log loss                0.9602
      Log loss, recent        1.4794
      RMSE(bins)              0.7514
      AUC                     1.0000

      expected  actual    reviews
        83.9 %     0.0 %          1
        90.9 %   100.0 %          1

      """
    #expect(result == .init(output: report, errors: "", exitCode: 0))
  }

  @Test func `says how many reviews a fit needs`() throws {
    let table = "card,day,order,rating\n1,0,1,3\n1,2,3,3\n"
    let result = try BuiltProgram.run("optimize", "--csv", "-", in: folder, input: table)
    let output = """
      1 review on a later day so far: too few to tell a fit from chance, so the usual parameters of FSRS-6 stay. \
      Try again from 400 on.

      """
    #expect(result == .init(output: output, errors: "", exitCode: 0))
  }

  @Test(arguments: [
    (["evaluate", "--csv", "-"], "", "stdin:1: there are no reviews."),
    (
      ["optimize", "--csv", "-"], "card,day,order,rating\n1,0,1,3\n1,2,3,7\n",
      "stdin:3: rating “7”; a rating is 1, 2, 3 or 4."
    ),
    (
      ["evaluate", "--csv", "-"], "card_id,review_th,delta_t,rating\n1,0,-1,3\n1,1,-2,3\n",
      "stdin:3: delta_t “-2”; days are 0 or more."
    ),
    (
      ["evaluate", "--csv", "-", "--parameters", "1,2"], "card,day,order,rating\n1,0,1,3\n",
      "there are 2 parameters; the model takes 17/19/21."
    ),
  ])
  func `says what is wrong with a table`(words: [String], table: String, problem: String) throws {
    let result = try BuiltProgram.run(words, in: folder, input: table)
    #expect(result == .init(output: "", errors: "retain: \(problem)\n", exitCode: 1))
  }
}
