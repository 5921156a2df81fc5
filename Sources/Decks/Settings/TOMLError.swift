/// Why a text is not TOML, and where.
public struct TOMLError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case missingKey
    case missingEquals(key: String)
    case missingValue(key: String)
    case unknownValue(String)
    case unclosedString
    case unclosedArray
    case unclosedTable
    case unclosedTableName
    case badEscape(String)
    case badNumber(String)
    case duplicateKey(String)
    case textAfterValue(String)
    case tooDeep
    case notText
  }

  public var problem: Problem
  public var position: Position

  public init(problem: Problem, position: Position) {
    self.problem = problem
    self.position = position
  }

  /// `line:column: what is wrong; what would be right`.
  public var description: String { "\(position.line):\(position.column): \(sentence)" }

  public var sentence: String { problem.sentence }
}

extension TOMLError.Problem {
  /// What is wrong, and what would be right.
  public var sentence: String {
    switch self {
    case .missingKey: "a setting begins with its name, as in: new-per-day = 20"
    case .missingEquals(let key): "\"\(key)\" has no =; write: \(key) = value"
    case .missingValue(let key): "\"\(key)\" has no value; write one after the ="
    case .unknownValue(let text): "\"\(text)\" is no value; put quotes around text: \"\(text)\""
    case .unclosedString: "this string is not closed; add the closing quote on the same line"
    case .unclosedArray: "this list is not closed; add ]"
    case .unclosedTable: "this table is not closed; add }"
    case .unclosedTableName: "this table name is not closed; add ]"
    case .badEscape(let text): "\\\(text) means nothing in a string; write \\\\ for a backslash"
    case .badNumber(let text): "\"\(text)\" is no number that fits"
    case .duplicateKey(let key): "\"\(key)\" is set twice; keep one of the two"
    case .textAfterValue(let text): "unexpected \"\(text)\" after the value; one setting a line"
    case .tooDeep: "lists and tables are nested too deeply; 32 levels are enough"
    case .notText: "this is not UTF-8 text; save the file as UTF-8"
    }
  }
}
