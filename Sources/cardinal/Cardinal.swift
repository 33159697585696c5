import ArgumentParser
@main struct Cardinal: AsyncParsableCommand { mutating func run() async throws { print("x") } }
