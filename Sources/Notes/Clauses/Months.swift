/// The names of the months as people write them, for word lists.
enum Months {
  static let english =
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
}
