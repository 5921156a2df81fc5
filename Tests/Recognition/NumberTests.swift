import Recognition
import Testing

@Suite struct `Numbers` {
  @Test(arguments: [
    ("共 4,096 条", "4096"), ("3.50", "3.50"), ("１２．５", "12.5"), ("-17", "-17"), ("6e3", "6000"),
    ("1.5x10^3", "1500"), ("7/8", "0.875"), ("2 3/4", "2.75"), ("12k", "12000"),
    ("3.2M", "3200000"),
    ("45 bn", "45000000000"), ("3,21,000", "321000"),
  ])
  func `of figures keep their value`(text: String, value: String) throws {
    let first = try #require(recognize(text).first)
    #expect(first.number?.description == value)
  }

  @Test(arguments: [
    ("六百零三", "603"), ("两千三", "2300"), ("一亿零五万", "100050000"), ("三万五", "35000"),
    ("八十六万四千", "864000"), ("3万5千", "35000"), ("6.25亿", "625000000"), ("负十二点五", "-12.5"),
    ("叁仟陆佰", "3600"), ("七分之三", "0.428571428571429"), ("二又二分之一", "2.5"), ("五打", "60"),
    ("四千万亿", "4000000000000000"), ("百五", "150"), ("一二三", "123"),
  ])
  func `of Chinese numerals have the value they are read as`(text: String, value: String) throws {
    let first = try #require(recognize(text).first)
    #expect(first.number?.description == value)
  }

  @Test(arguments: [
    ("forty-two", "42"), ("three hundred and nine", "309"),
    ("two million five hundred thousand", "2500000"),
    ("half a billion", "500000000"), ("four fifths", "0.8"), ("seven and a half", "7.5"),
    ("minus six", "-6"),
    ("nine point two five", "9.25"), ("three dozen", "36"), ("one in", "1"),
  ])
  func `of English words have the value they are read as`(text: String, value: String) throws {
    let first = try #require(recognize(text).first)
    #expect(first.number?.description == value)
  }

  @Test func `keep the digits that were written`() {
    #expect(recognize("1.10").first?.number?.description == "1.10")
    #expect(recognize("1.10").first?.number == recognize("1.1").first?.number)
  }

  @Test(arguments: [
    "o3-mini", "GPT-4.1", "H100 芯片", "v2.5.1", "https://example.org/2024/05/12", "[12]", "[^3]",
    "[a](b_2024.md)",
    "3. 三角形", "9f86d081", "一般一些一样", "统一与唯一", "SHA256", "U2", "3.4.1", "10.0.0.7", "555-010-9988",
    "B-52", "x86_64",
  ])
  func `are not seen in names, addresses, marks and words`(text: String) {
    #expect(values(text) == [])
  }

  @Test(arguments: [
    ("第七章", "ordinal 7"), ("首次登月", "ordinal 1"), ("the 21st", "ordinal 21"),
    ("twenty-third", "ordinal 23"),
    ("third place", "ordinal 3"),
  ])
  func `in an order are ordinals`(text: String, value: String) {
    #expect(values(text) == [value])
  }

  @Test(arguments: [
    ("12.5%", "12.5"), ("百分之六十", "60"), ("千分之三", "0.3"), ("七成", "70"), ("八五折", "85"),
    ("3 percent", "3"),
    ("1.2个百分点", "1.2"),
  ])
  func `in hundredths are percents`(text: String, value: String) {
    #expect(values(text) == ["percent \(value)"])
  }
}
