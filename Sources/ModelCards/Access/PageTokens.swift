import Crypto
import SageMakerAPI

/// Makes and reads the tokens that lead from one page of a list to the next.
///
/// A token holds the place where the page before ended, and is sealed over the query that it belongs to: used with
/// another operation, other filters or by another account it is refused, and so is one that nobody here made.
package struct PageTokens: Sendable {
    private let key: SymmetricKey

    /// Seals tokens with a key that every node of an installation derives from the same secret.
    package init(secret: String) {
        key = SymmetricKey(data: SHA256.hash(data: Array("cardinal page tokens\n\(secret)".utf8)))
    }

    /// Spells a query, so that a token can be sealed over it; the size of a page may differ from call to call.
    package static func query(_ operation: String, _ parts: (any CustomStringConvertible)?...) -> String {
        parts.reduce(into: operation) { text, part in
            let value = part.map(\.description)
            text += value.map { "\n\($0.utf8.count):\($0)" } ?? "\n-"
        }
    }

    /// Spells a list, as a part of a query.
    package static func list(_ texts: [String]) -> String {
        texts.map { "\($0.utf8.count):\($0)" }.joined()
    }

    /// The token that continues `query` after `position`.
    ///
    /// - Parameter query: everything that decides what the list holds and in which order.
    package func token(after position: [String], of query: String) -> String {
        let place = Self.list(position)
        return Hexadecimal.text(of: seal(place, query)) + Hexadecimal.text(of: place.utf8)
    }

    /// Where the page before ended.
    ///
    /// - Throws: `ValidationException` for a token that was not made here for this query.
    package func position(in token: String, of query: String, count: Int) throws(SageMakerError) -> [String] {
        guard let bytes = Hexadecimal.bytes(of: token), bytes.count >= Self.sealLength else { throw .invalidNextToken }
        let place = String(decoding: bytes[Self.sealLength...], as: UTF8.self)
        let isSealed = SecretComparison.areEqual(bytes.prefix(Self.sealLength), seal(place, query))
        guard isSealed, let position = fields(of: place), position.count == count else { throw .invalidNextToken }
        return position
    }

    private static let sealLength = 16

    private func seal(_ place: String, _ query: String) -> [UInt8] {
        let message = "\(place.utf8.count)\n\(place)\(query)"
        let code = HMAC<SHA256>.authenticationCode(for: Array(message.utf8), using: key)
        return Array(Array(code).prefix(Self.sealLength))
    }

    private func fields(of place: String) -> [String]? {
        var rest = Substring(place).utf8
        var found: [String] = []
        while !rest.isEmpty {
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")),
                let length = Int(Substring(rest[..<colon])), length >= 0
            else { return nil }
            let start = rest.index(after: colon)
            guard let end = rest.index(start, offsetBy: length, limitedBy: rest.endIndex),
                let field = String(rest[start..<end])
            else { return nil }
            found.append(field)
            rest = rest[end...]
        }
        return found
    }
}
