import ArgumentParser
import JSONTree

/// A card, or one version of it, as the command line writes it: `churn`, `churn@3`, or an ARN with or without `@3`.
package struct CardReference: Hashable, Sendable, ExpressibleByArgument, CustomStringConvertible {
    /// The name or the ARN.
    package let name: String
    /// Nil for the latest version.
    package let version: Int?

    /// Takes the version off the end.
    ///
    /// - Returns: nil when what follows the `@` is no version, or when nothing precedes it.
    package init?(argument: String) {
        guard let split = argument.lastIndex(of: "@") else {
            (name, version) = (argument, nil)
            if argument.isEmpty { return nil }
            return
        }
        guard let version = Int(argument[argument.index(after: split)...]), version > 0, split != argument.startIndex
        else { return nil }
        name = String(argument[..<split])
        self.version = version
    }

    package var description: String { version.map { "\(name)@\($0)" } ?? name }

    /// Adds the card to a request.
    func apply(to body: inout RequestBody) {
        body.set("ModelCardName", name)
        body.set("ModelCardVersion", version)
    }

    static let help = ArgumentHelp("The card, or name@version.", valueName: "card")
}

/// The name of a card that a command works on as a whole.
struct CardNameArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The card's name or ARN.", valueName: "card"), completion: .cardNames)
    var name: String
}

/// What a status may be.
enum CardStatus: String, WordArgument {
    case draft = "Draft"
    case pendingReview = "PendingReview"
    case approved = "Approved"
    case archived = "Archived"
}
