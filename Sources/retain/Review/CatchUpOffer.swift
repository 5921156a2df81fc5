import Decks
import Foundation
import Study

/// After days away: the offer to spread what has piled up, made once a day.
struct CatchUpOffer {
  let context: Context

  /// Asks on a terminal, and carries the plan out when the learner agrees.
  func make(_ workspace: inout Workspace) throws {
    let now = context.clock.now
    let collection = workspace.collection
    guard context.input.descriptor.isTerminal,
      let plan = CatchUp(
        workspace.library, history: workspace.history, settings: collection.settings, at: now)
    else { return }
    let today = now.day(rolloverHour: collection.settings.rolloverHour)
    let folder = Device.stateFolder(of: collection, environment: context.environment)
    let refusal = folder.map { "\($0)/no-plan" }
    let refused = refusal.flatMap { FileManager.default.contents(atPath: $0) }
    guard refused.map({ String(decoding: $0, as: UTF8.self) }) != "\(today)\n" else { return }

    let question = HomeWords.plan.with(plan.absence, plan.due, plan.days, plan.perDay)
    let width = context.output.width ?? CardFrame.widest
    let lines =
      StyledText(question.text(in: context.language), .warning).wrapped(to: width)
      + StyledText.row(
        [HomeWords.planYes, .planNo].map { StyledText($0.wording.text(in: context.language)) },
        width: width)
    let agrees = KeyQuestion(lines: lines).answer(in: context) { key in
      switch key {
      case .enter, .character("y"), .character("是"): true
      case .character("n"), .character("否"), .escape, .control("c"), .control("d"): false
      default: nil
      }
    }
    if agrees == true {
      try context.showing(HomeWords.spreading.with(plan.due)) {
        try workspace.append(plan.events(workspace.library, history: workspace.history, at: now))
      }
      context.say(HomeWords.planned.with(plan.perDay, plan.due - plan.perDay, plan.days - 1), .good)
    } else if agrees == false, let folder {
      // When it cannot be noted, the worst is to be asked again.
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try? FileReplacement(inside: folder).write(Array("\(today)\n".utf8), to: "no-plan")
    }
  }
}
