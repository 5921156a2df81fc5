import Study

/// What was done, for undo and history.
enum EventWords: Words {
  case review
  case practice
  case practiceGraded
  case suspend
  case resume
  case bury
  case flag
  case reset
  case reject
  case restore
  case relink
  case accept
  case move
  case plan
  case reschedule
  case other

  /// The event in a history: a grade alone for a review.
  static func line(of event: Event) -> Wording {
    switch (event.kind, event.rating) {
    case (.review, let rating?): GradeKeys.name(of: rating)
    case (.practice, let rating?):
      EventWords.practiceGraded.filled(with: GradeKeys.name(of: rating))
    default: name(of: event)
    }
  }

  static func name(of event: Event) -> Wording {
    switch event.kind {
    case .review:
      event.rating.map { EventWords.review.filled(with: GradeKeys.name(of: $0)) }
        ?? EventWords.other.wording
    case .practice: EventWords.practice.wording
    case .suspend: EventWords.suspend.wording
    case .resume: EventWords.resume.wording
    case .bury: EventWords.bury.wording
    case .flag: EventWords.flag.wording
    case .reset: EventWords.reset.wording
    case .reject: EventWords.reject.wording
    case .restore: EventWords.restore.wording
    case .relink: EventWords.relink.wording
    case .accept: EventWords.accept.wording
    case .move where event.moveReason == .catchUp: EventWords.plan.wording
    case .move where event.moveReason == .reschedule: EventWords.reschedule.wording
    case .move: EventWords.move.wording
    case .undo, .parameters, .import: EventWords.other.wording
    }
  }

  var wording: Wording {
    switch self {
    case .review: Wording("the grade “{1}”", "评分“{1}”")
    case .practice: Wording("the practice", "练习")
    case .practiceGraded: Wording("practice: {1}", "练习：{1}")
    case .suspend: Wording("suspending", "暂停")
    case .resume: Wording("resuming", "恢复")
    case .bury: Wording("putting off", "推迟")
    case .flag: Wording("the flag", "标记")
    case .reset: Wording("the reset", "重新开始")
    case .reject: Wording("the rejection", "弃用")
    case .restore: Wording("the restoring", "取回")
    case .relink: Wording("the relinking", "接续")
    case .accept: Wording("the accepted answer", "认可的答案")
    case .move: Wording("the new promise", "新的日期")
    case .plan: Wording("the spreading over days", "分开安排")
    case .reschedule: Wording("the rescheduling", "重新安排")
    case .other: Wording("the last step", "上一步")
    }
  }
}
