/// TeX as plain Unicode, as far as one line can show it: `x^2` is x², `\frac{a}{b}` is a/b, `\sqrt{x}` is √x.
///
/// What has no such form is left as it was written.
struct MathText {
  private var source: ArraySlice<Character>

  static func unicode(_ tex: String) -> String {
    var text = MathText(source: Array(tex)[...])
    return text.sequence(until: nil, depth: 0)
  }

  private mutating func sequence(until end: Character?, depth: Int) -> String {
    var shown = ""
    while let character = source.first, character != end {
      shown += atom(depth: depth)
    }
    return shown
  }

  /// One symbol, group or command. It always consumes something.
  private mutating func atom(depth: Int) -> String {
    let character = source.removeFirst()
    switch character {
    case "{" where depth < 32:
      let inner = sequence(until: "}", depth: depth + 1)
      if !source.isEmpty { source.removeFirst() }
      return inner
    case "^": return script(Self.superscripts, mark: "^", depth: depth)
    case "_": return script(Self.subscripts, mark: "_", depth: depth)
    case "~": return " "
    case "\\": return command(depth: depth)
    default: return String(character)
    }
  }

  private mutating func script(
    _ table: [Character: Character], mark: String, depth: Int
  ) -> String {
    let text = argument(depth: depth)
    let raised = text.compactMap { table[$0] }
    if raised.count == text.count { return String(raised) }
    return text.count == 1 ? mark + text : "\(mark)(\(text))"
  }

  private mutating func argument(depth: Int) -> String {
    while source.first == " " { source.removeFirst() }
    return source.isEmpty ? "" : atom(depth: depth)
  }

  private mutating func command(depth: Int) -> String {
    let name = String(source.prefix { $0.isLetter })
    source = source.dropFirst(name.count)
    if name.isEmpty {
      guard let escaped = source.popFirst() else { return "\\" }
      return [",", ";", ":", "!", "\\"].contains(escaped) ? " " : String(escaped)
    }
    switch name {
    case "frac", "dfrac", "tfrac":
      let above = argument(depth: depth)
      return "\(Self.grouped(above))/\(Self.grouped(argument(depth: depth)))"
    case "sqrt":
      return "√" + Self.grouped(argument(depth: depth))
    case "text", "mathrm", "mathbf", "mathit", "mathbb", "mathcal", "operatorname", "textbf":
      return argument(depth: depth)
    case "left", "right", "displaystyle", "big", "Big":
      return ""
    default:
      return Self.symbols[name] ?? "\\\(name)"
    }
  }

  private static func grouped(_ text: String) -> String {
    text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." } ? text : "(\(text))"
  }

  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹",
    "+": "⁺", "-": "⁻", "=": "⁼", "(": "⁽", ")": "⁾", "n": "ⁿ", "i": "ⁱ", "T": "ᵀ", "k": "ᵏ",
    "x": "ˣ",
  ]

  private static let subscripts: [Character: Character] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
    "9": "₉",
    "+": "₊", "-": "₋", "=": "₌", "(": "₍", ")": "₎", "a": "ₐ", "e": "ₑ", "i": "ᵢ", "j": "ⱼ",
    "k": "ₖ",
    "m": "ₘ", "n": "ₙ", "o": "ₒ", "p": "ₚ", "t": "ₜ", "x": "ₓ",
  ]

  private static let symbols: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ",
    "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ",
    "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ",
    "Lambda": "Λ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "le": "≤", "leq": "≤", "ge": "≥",
    "geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈", "sim": "∼", "equiv": "≡", "propto": "∝",
    "infty": "∞", "sum": "∑", "prod": "∏", "int": "∫", "partial": "∂", "nabla": "∇", "to": "→",
    "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "Leftrightarrow": "⇔", "mapsto": "↦",
    "in": "∈", "notin": "∉", "subset": "⊂", "subseteq": "⊆", "cup": "∪", "cap": "∩",
    "emptyset": "∅", "forall": "∀", "exists": "∃", "neg": "¬", "land": "∧", "lor": "∨",
    "ldots": "…", "dots": "…", "cdots": "⋯", "circ": "∘", "degree": "°", "prime": "′", "angle": "∠",
    "perp": "⊥", "parallel": "∥", "quad": "  ", "log": "log", "ln": "ln", "exp": "exp",
    "sin": "sin",
    "cos": "cos", "tan": "tan", "max": "max", "min": "min", "lim": "lim", "hbar": "ℏ", "ell": "ℓ",
  ]
}
