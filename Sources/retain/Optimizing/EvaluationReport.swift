import Memory

/// The figures of an evaluation, for people and for scripts.
enum EvaluationReport {
  static func print(_ evaluation: Evaluation, to context: Context) {
    row(.judged, "\(evaluation.count)", to: context)
    row(.logLoss, evaluation.logLoss.digits(4), to: context)
    row(.recentLogLoss, evaluation.recentLogLoss.digits(4), to: context)
    row(.binError, evaluation.recentBinError.digits(4), to: context)
    row(.auc, evaluation.auc?.digits(4) ?? "–", to: context)
    context.output.line()
    context.say(EvaluationWords.calibration.wording, .faint)
    for bin in evaluation.calibration {
      let cells = ["\((100 * bin.expected).digits(1)) %", "\((100 * bin.actual).digits(1)) %"]
      let line = cells.map { leftPadded($0, to: 8) + "  " }.joined()
      context.output.line(StyledText(line + leftPadded("\(bin.count)", to: 9)))
    }
  }

  /// One object; the names of the metrics are those of fsrs-rs.
  static func json(_ evaluation: Evaluation, of model: MemoryModel) -> JSONValue {
    let calibration = evaluation.calibration.map { bin in
      JSONValue.object([
        "expected": .number(bin.expected), "actual": .number(bin.actual),
        "reviews": .integer(bin.count),
      ])
    }
    return .object(
      members(of: model) + members(of: evaluation)
        + [.init(name: "calibration", value: .array(calibration))])
  }

  static func members(of model: MemoryModel) -> [JSONValue.Member] {
    [
      .init(name: "model", value: .string(model.name)),
      .init(name: "parameters", value: .array(model.parameters.map(JSONValue.number))),
    ]
  }

  static func members(of evaluation: Evaluation) -> [JSONValue.Member] {
    [
      .init(name: "reviews", value: .integer(evaluation.count)),
      .init(name: "log_loss", value: .number(evaluation.logLoss)),
      .init(name: "log_loss_recency_weighted", value: .number(evaluation.recentLogLoss)),
      .init(name: "rmse_bins", value: .number(evaluation.binError)),
      .init(name: "rmse_bins_recency_weighted", value: .number(evaluation.recentBinError)),
      .init(name: "auc", value: .optional(evaluation.auc) { .number($0) }),
    ]
  }

  private static func row(_ name: EvaluationWords, _ value: String, to context: Context) {
    let name = StyledText(name.wording.text(in: context.language)).padded(to: 24)
    context.output.line(name + StyledText(value, .strong))
  }

  private static func leftPadded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension Double {
  /// With so many digits after the point; for magnitudes below a million.
  func digits(_ count: Int) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((magnitude * Double(scale)).rounded())
    let fraction = String(scaled % scale + scale).dropFirst()
    return (self < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale)"
      + (count > 0 ? "." + fraction : "")
  }
}
