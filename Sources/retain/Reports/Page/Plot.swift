/// The drawing area of a chart in SVG units, which are about a pixel, and what is common to all charts.
///
/// A chart is as wide as a phone; wider windows show several side by side, so that its letters keep
/// their size.
struct Plot {
  static let width = 360.0

  let height: Double
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  var marks = Markup()

  init(
    height: Double, left: Double = 40, right: Double = 12, top: Double = 22, bottom: Double = 34
  ) {
    self.height = height
    self.left = left
    self.right = Self.width - right
    self.top = top
    self.bottom = height - bottom
  }

  func x(_ share: Double) -> Double { left + (right - left) * share }

  func y(_ share: Double) -> Double { bottom - (bottom - top) * share }

  /// The whole drawing, read aloud as `title` and `description`.
  func drawing(title: String, description: String, name: String) -> Markup {
    var drawing = Markup()
    drawing.open(
      "svg",
      [
        "viewBox": "0 0 \(Self.text(Self.width)) \(Self.text(height))", "role": "img",
        "aria-labelledby": "\(name)-t \(name)-d",
      ])
    drawing.append("title", ["id": "\(name)-t"], words: title)
    drawing.append("desc", ["id": "\(name)-d"], words: description)
    drawing.append(marks)
    drawing.close("svg")
    return drawing
  }

  /// With one digit behind the point where it is needed.
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    guard tenths % 10 != 0 else { return "\(tenths / 10)" }
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension Plot {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  mutating func label(
    _ words: String, x: Double, y: Double, _ anchor: Anchor, style: String = "l"
  ) {
    marks.append(
      "text",
      [
        "class": style, "x": Self.text(x), "y": Self.text(y), "text-anchor": anchor.rawValue,
      ], words: words)
  }

  mutating func line(_ style: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    marks.append(
      "path",
      [
        "class": style,
        "d": "M\(Self.text(x1)) \(Self.text(y1))L\(Self.text(x2)) \(Self.text(y2))",
      ])
  }

  /// - Parameter hint: shown where a mouse rests on it.
  mutating func bar(
    _ style: String, x: Double, y: Double, width: Double, height: Double, hint: String
  ) {
    marks.append(
      "rect",
      [
        "class": style, "x": Self.text(x), "y": Self.text(y), "width": Self.text(max(width, 0.5)),
        "height": Self.text(max(height, 0)), "rx": width > 6 && height > 3 ? "2" : "0",
      ], hinted(hint))
  }

  mutating func dot(_ style: String, x: Double, y: Double, radius: Double, hint: String) {
    marks.append(
      "circle", ["class": style, "cx": Self.text(x), "cy": Self.text(y), "r": Self.text(radius)],
      hinted(hint))
  }

  mutating func path(
    _ style: String, through points: [(x: Double, y: Double)], closed: Bool = false
  ) {
    guard let first = points.first else { return }
    var d = "M\(Self.text(first.x)) \(Self.text(first.y))"
    for point in points.dropFirst() { d += "L\(Self.text(point.x)) \(Self.text(point.y))" }
    marks.append("path", ["class": style, "d": d + (closed ? "Z" : "")])
  }

  private func hinted(_ hint: String) -> Markup {
    var title = Markup()
    if !hint.isEmpty { title.append("title", words: hint) }
    return title
  }

  /// Lines across the plot with their numbers, and what they count above them.
  mutating func verticalScale(_ scale: Scale, name: String, _ text: (Double) -> String) {
    for tick in scale.ticks {
      let place = y(scale.place(tick))
      line(tick == scale.lower ? "axis" : "grid", left, place, right, place)
      label(text(tick), x: left - 6, y: place + 3.5, .end)
    }
    label(name, x: 4, y: top - 10, .start, style: "l name")
  }

  /// Lines down the plot with their numbers, and what they count below them.
  mutating func horizontalScale(_ scale: Scale, name: String, _ text: (Double) -> String) {
    for tick in scale.ticks {
      let place = x(scale.place(tick))
      line("grid", place, top, place, bottom)
      label(text(tick), x: place, y: bottom + 14, .middle)
    }
    label(name, x: (left + right) / 2, y: bottom + 29, .middle, style: "l name")
  }

  /// As many of the labels along the bottom as there is room for, evenly.
  mutating func bottomLabels(_ labels: [String], name: String, at centers: [Double]) {
    let widest = labels.map(Self.width(of:)).max() ?? 0
    let room = max(1, Int((right - left + widest) / (widest + 12)))
    let step = max(1, (labels.count + room - 1) / room)
    var free = 0.0
    for index in stride(from: 0, to: labels.count, by: step) {
      let width = Self.width(of: labels[index])
      let start = min(max(centers[index] - width / 2, 2), Self.width - width)
      guard start >= free else { continue }
      label(labels[index], x: start, y: bottom + 14, .start)
      free = start + width + 8
    }
    label(name, x: (left + right) / 2, y: bottom + 29, .middle, style: "l name")
  }

  /// What bars, points and lines stand for, in the middle of the last line.
  mutating func legend(_ keys: [(style: LegendMark, name: String)]) {
    let widths = keys.map { Self.width(of: $0.name) + 32 }
    var x = max(4, (Self.width - widths.reduce(0, +)) / 2)
    let y = height - 8
    for (key, width) in zip(keys, widths) {
      switch key.style {
      case .bar(let style): bar(style, x: x + 4, y: y - 5, width: 10, height: 10, hint: "")
      case .point(let style): dot(style, x: x + 9, y: y, radius: 2.6, hint: "")
      case .line(let style): line(style, x, y, x + 16, y)
      }
      label(key.name, x: x + 20, y: y + 3.5, .start)
      x += width
    }
  }

  /// A mark by its style.
  enum LegendMark {
    case bar(String)
    case point(String)
    case line(String)
  }

  /// No letter of a label is much wider, in any of the usual fonts.
  private static let letter = 6.6

  /// Room for the numbers of a vertical scale.
  static func margin(for scale: Scale) -> Double {
    max(40, 10 + (scale.ticks.map { width(of: FigureDrawing.tick($0)) }.max() ?? 0))
  }

  /// About how wide a label is.
  static func width(of label: String) -> Double { Double(label.displayWidth) * letter }

  /// A label cut to a width.
  static func cut(_ label: String, to width: Double) -> String {
    StyledText(label).truncated(to: max(3, Int(width / letter))).text
  }
}
