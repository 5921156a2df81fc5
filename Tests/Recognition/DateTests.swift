import Recognition
import Testing

@Suite struct `Dates` {
  @Test(arguments: [
    ("2023-04-05", "date 2023-04-05"), ("1998年6月3日", "date 1998-06-03"),
    ("二〇二一年五月", "daterange 2021-05"),
    ("August 8, 2008", "date 2008-08-08"), ("8 August 2008", "date 2008-08-08"),
    ("the 3rd of March 1999", "date 1999-03-03"),
    ("Feb 2011", "daterange 2011-02"), ("6月18日", "date XXXX-06-18"), ("十一月二十五", "date XXXX-11-25"),
    ("2019年春节", "date 2019-01-01"), ("元旦", "date XXXX-01-01"),
    ("Christmas 2030", "date 2030-12-25"),
    ("康熙六十一年", "daterange 1722"), ("公元前221年", "daterange -0220"), ("2025/1/9", "date 2025-01-09"),
    ("2017年三季度", "daterange 2017-07-01/2017-10-01"), ("八十年代", "daterange 1980-01-01/1990-01-01"),
    ("the 1960s", "daterange 1960-01-01/1970-01-01"),
    ("Q4 2022", "daterange 2022-10-01/2023-01-01"),
    ("2016年底", "daterange 2016"), ("summer of 2012", "daterange 2012-SU"),
    ("in 1984", "daterange 1984"), ("19 年 8 月", "daterange 2019-08"),
    ("27 年上半年", "daterange 2027-01-01/2027-07-01"),
  ])
  func `keep the fields that are said`(text: String, value: String) {
    #expect(values(text) == [value])
  }

  @Test(arguments: [
    ("昨天", "date 2024-09-19"), ("后天", "date 2024-09-22"), ("去年", "daterange 2023"),
    ("明年3月", "daterange 2025-03"),
    ("下周三", "date 2024-09-25"), ("上个月", "daterange 2024-08"), ("三天前", "date 2024-09-17"),
    ("two weeks ago", "date 2024-09-06"), ("last month", "daterange 2024-08"),
    ("next Tuesday", "date 2024-09-24"),
    ("过去五年", "daterange 2019-09-20/2024-09-20"), ("近三个月", "daterange 2024-06-20/2024-09-20"),
    ("the next 10 days", "daterange 2024-09-21/2024-10-01"), ("this week", "daterange 2024-W38"),
  ])
  func `count from the day of the text`(text: String, value: String) {
    #expect(values(text, reference: day) == [value])
  }

  @Test(arguments: ["Mercury is next to the Sun.", "The cat sat.", "They wed."])
  func `are no words that look like weekdays`(text: String) {
    #expect(values(text) == [])
  }

  @Test func `stay partial without the day of the text`() {
    #expect(values("昨天") == ["date -P1D"])
    #expect(values("9月12日", reference: day) == ["date XXXX-09-12"])
  }

  @Test(arguments: [
    ("2019年3月到2021年8月", "daterange 2019-03-01/2021-08-01"),
    ("1990-1995", "daterange 1990-01-01/1995-01-01"),
    ("from May 3 to May 9, 2020", "daterange 2020-05-03/2020-05-09"),
    ("3 to 7 June 2018", "daterange 2018-06-03/2018-06-07"),
    ("Nov-Jan 2016", "daterange 2015-11-01/2016-01-01"),
    ("2008年至2012年间", "daterange 2008-01-01/2012-01-01"),
    ("5 月 11–13 日", "daterange 2024-05-11/2024-05-13"),
    ("2019年3至5月", "daterange 2019-03-01/2019-05-01"),
    ("since 2015", "daterange 2015"), ("before March 2020", "daterange 2020-03"),
    ("2010年以前", "daterange 2010"),
    ("自1978年以来", "daterange 1978"),
  ])
  func `join to spans`(text: String, value: String) {
    #expect(values(text, reference: day) == [value])
  }

  @Test func `of figures go by the locale`() {
    #expect(values("3/4/2021", locale: .english) == ["date 2021-03-04"])
    #expect(values("3/4/2021", locale: .britishEnglish) == ["date 2021-04-03"])
  }

  @Test(arguments: [
    ("2024-09-19 12:20", "datetime 2024-09-19T12:20"), ("下午三点一刻", "time T15:15"),
    ("晚上8点", "time T20"), ("早上 6 点 40 分", "time T06:40"),
    ("9:30 pm", "time T21:30"), ("2月1日凌晨", "datetimerange XXXX-02-01TDA"),
  ])
  func `may have a time`(text: String, value: String) {
    #expect(values(text) == [value])
  }

  @Test(arguments: [
    "it may rain", "they march on", "1.2.3", "a second wave", "888-555-0199", "1/2 cup",
  ])
  func `are not seen where none is meant`(text: String) {
    #expect(!values(text).contains { $0.hasPrefix("date") })
  }

  @Test(arguments: [
    ("每天", "P1D"), ("every Monday", "XXXX-WXX-1"), ("每两周", "P2W"), ("monthly", "P1M"),
  ])
  func `that come again are sets`(text: String, value: String) {
    #expect(values(text) == ["set \(value)"])
  }
}

@Suite struct `A calendar day` {
  @Test(arguments: 0..<200 as Range<Int>)
  func `is its number of days and back`(step: Int) {
    let days = step * 397 - 40_000
    #expect(CivilDate(daysSince1970: days).daysSince1970 == days)
  }

  @Test func `knows its weekday and length of month`() {
    #expect(CivilDate(year: 2024, month: 9, day: 20)?.weekday == 5)
    #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 1, day: 31)?.adding(months: 1).description == "2024-02-29")
  }
}
