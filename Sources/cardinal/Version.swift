import ArgumentParser

/// The release that this binary belongs to.
package let cardinalVersion = "0.1.0"

/// The verb `cardinal version`.
struct Version: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the version.")

    func run() {
        Terminal.output.line(cardinalVersion)
    }
}
