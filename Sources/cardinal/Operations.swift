import ArgumentParser
import SageMakerAPI

/// The verb `cardinal operations`.
struct Operations: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the operations that the server answers, with their constraints, as JSON.",
        discussion: """
            One object: a member for each operation, which holds its request's
            members, their types and limits, and the errors that it declares. Those
            that SageMaker does not have begin with Cardinal.
            """
    )

    func run() {
        Terminal.output.line(SageMakerOperations.operationsAsJSON(with: CardinalOperations.all).prettyText)
    }
}
