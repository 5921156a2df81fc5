import Study

extension StatisticsReport {
  /// One row for each day with an answer (RFC 4180).
  var csv: String {
    let rows = statistics.days.map { day in
      let totals = day.totals
      let fields = [
        totals.reviews, totals.practice, totals.new, totals.young.all, totals.young.right,
        totals.mature.all, totals.mature.right, totals.grades.again, totals.grades.hard,
        totals.grades.good, totals.grades.easy, totals.time,
      ]
      return "\(day.day)," + fields.map { "\($0)" }.joined(separator: ",") + "\r\n"
    }
    return
      "day,reviews,practice,new,young,young_right,mature,mature_right,again,hard,good,easy,ms\r\n"
      + rows.joined()
  }
}
