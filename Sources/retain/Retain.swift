@main
struct Retain {
  static func main() {
    print("retain")
  }
}
