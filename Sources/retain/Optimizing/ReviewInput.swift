import Exchange
import Foundation
import Memory

extension Option {
  static let csvFile = Option(
    "csv", "FILE", .file,
    Wording("the reviews in FILE, or - for standard input", "FILE 中的复习记录，- 表示标准输入"))
  static let rollover = Option(
    "rollover", "HOUR", .number,
    Wording("study days in FILE begin at HOUR, UTC (4)", "FILE 中的学习日从 UTC 的几点开始（4）"))
  static let model = Option(
    "model", "MODEL", .choice(["fsrs-6", "fsrs-7"]),
    Wording("fsrs-6 or fsrs-7", "fsrs-6 或 fsrs-7"))
  static let parameters = Option(
    "parameters", "NUMBERS", .text,
    Wording("the model's parameters, with commas between them", "模型的参数，用逗号隔开"))
}

/// Reviews from a table that a command was given.
enum ReviewInput {
  static func histories(from name: String, in context: Context) throws -> ReviewHistories {
    let rollover = try context.arguments.number(.rollover) ?? 4
    guard rollover < 24 else {
      throw Failure.wrongUsage(EvaluationWords.badRollover.with(rollover))
    }
    let bytes = try bytes(of: name, in: context)
    do throws(ReviewTableError) {
      return try ReviewTable.read(bytes, rolloverHour: rollover)
    } catch {
      throw Failure.failed(EvaluationWords.at(name == "-" ? "stdin" : name, error))
    }
  }

  private static func bytes(of name: String, in context: Context) throws(Failure) -> [UInt8] {
    if name == "-" { return context.input.rest() }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: name)))
    } catch {
      throw .failed(EvaluationWords.cannotRead.with(name, error.localizedDescription))
    }
  }

  /// The model that a command was asked for, with the parameters that it was given.
  static func model(in context: Context) throws(Failure) -> MemoryModel {
    let parameters = try context.arguments.value(.parameters).map(numbers)
    return try MemoryModel.named(
      context.arguments.value(.model) ?? "fsrs-6", parameters: parameters)
  }

  private static func numbers(_ text: String) throws(Failure) -> [Double] {
    var numbers: [Double] = []
    for word in text.split(whereSeparator: { ",[] ".contains($0) }) {
      guard let number = Double(word) else {
        throw .wrongUsage(EvaluationWords.badParameter.with(word))
      }
      numbers.append(number)
    }
    return numbers
  }
}

extension MemoryModel {
  /// A model by the name that it has on the command line and in JSON.
  static func named(_ name: String, parameters: [Double]?) throws(Failure) -> MemoryModel {
    do throws(ParameterError) {
      switch name {
      case "fsrs-6": return .fsrs6(try parameters.map(FSRS6.init(parameters:)) ?? FSRS6())
      case "fsrs-7": return .fsrs7(try parameters.map(FSRS7.init(parameters:)) ?? FSRS7())
      default: break
      }
    } catch {
      throw .failed(error.wording)
    }
    throw .failed(MemoryWords.unknownModel.with(name))
  }

  var name: String {
    switch self {
    case .fsrs6: "fsrs-6"
    case .fsrs7: "fsrs-7"
    }
  }
}
