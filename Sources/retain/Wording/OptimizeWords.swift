import Memory

/// What `optimize` says.
enum OptimizeWords: Words {
  case tooFew
  case heldOut
  case current
  case currentKnowing
  case usual
  case fitted6
  case fitted7
  case adopted
  case wouldAdopt
  case kept
  case parameters
  case workload
  case fitting
  case stopped

  var wording: Wording {
    switch self {
    case .tooFew:
      Wording(
        "{1} {1|review|reviews} on a later day so far: too few to tell a fit from chance, so the usual parameters of "
          + "FSRS-6 stay. Try again from {2} on.",
        "目前隔天的复习有 {1} 次，还不足以区分拟合与偶然，所以沿用 FSRS-6 的默认参数。到 {2} 次以后再试。")
    case .heldOut:
      Wording(
        "Fitted to the older {1} reviews, judged on the newest {2}:", "用较早的 {1} 次复习拟合，用最新的 {2} 次检验："
      )
    case .current: Wording("in use", "当前")
    case .currentKnowing: Wording("in use, fitted to these too", "当前（已用这些拟合过）")
    case .usual: Wording("FSRS-6, usual", "FSRS-6 默认")
    case .fitted6: Wording("FSRS-6, fitted", "FSRS-6 拟合")
    case .fitted7: Wording("FSRS-7, fitted", "FSRS-7 拟合")
    case .adopted:
      Wording(
        "Best: {1}. From now on intervals follow it; promises already made stay.",
        "最好的是“{1}”。今后的间隔按它计算；已经安排的日期不变。")
    case .wouldAdopt:
      Wording("Best: {1}. Nothing was changed.", "最好的是“{1}”。什么都没有改动。")
    case .kept:
      Wording("Nothing predicts better than what is in use, so it stays.", "没有比当前更好的，继续使用当前参数。")
    case .parameters: Wording("Parameters:", "参数：")
    case .workload:
      Wording(
        "At {1} % and {2} new {2|card|cards} a day it asks for {3} reviews a day over a year; what is in use asks for {4}.",
        "目标保持率 {1} %、每天 {2} 张新卡片时，它一年平均每天要 {3} 次复习，当前的要 {4} 次。")
    case .fitting: Wording("Fitting", "拟合中")
    case .stopped: Wording("Stopped; nothing was changed.", "已停止，什么都没有改动。")
    }
  }
}

extension ModelContest.Candidate {
  var words: OptimizeWords {
    switch self {
    case .current: .current
    case .usual: .usual
    case .fittedFSRS6: .fitted6
    case .fittedFSRS7: .fitted7
    }
  }
}
