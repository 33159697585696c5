import Foundation
import JSONTree

/// Reads the members of an answer, and says which one is missing.
struct AnswerReader {
    let operation: String
    let json: JSON

    /// The text of a member that has to be there.
    func text(_ name: String) throws(ClientError) -> String {
        guard let text = json[name]?.string else { throw missing(name) }
        return text
    }

    /// The whole number of a member that has to be there.
    func integer(_ name: String) throws(ClientError) -> Int {
        guard let value = json[name]?.double.flatMap({ Int(exactly: $0) }) else { throw missing(name) }
        return value
    }

    /// The moment of a member that has to be there.
    func time(_ name: String) throws(ClientError) -> Date {
        guard let time = optionalTime(name) else { throw missing(name) }
        return time
    }

    /// The moment of a member; nil when it is absent.
    func optionalTime(_ name: String) -> Date? {
        json[name]?.double.map { Date(timeIntervalSince1970: $0) }
    }

    private func missing(_ name: String) -> ClientError {
        .invalidResponse("The answer of \(operation) has no \(name): is it a SageMaker endpoint?")
    }
}
