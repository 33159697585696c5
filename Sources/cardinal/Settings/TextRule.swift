/// Which texts a setting accepts, in words and as a check.
package enum TextRule: Hashable, Sendable, CustomStringConvertible {
    case hostAddress
    case path
    case databaseURL
    case accountID
    case region
    case accessKeyID
    case secretAccessKey
    case bucketName

    /// What a value must be, to stand after the word "takes".
    package var description: String {
        switch self {
        case .hostAddress: "an address or host name to listen on, such as 127.0.0.1 or ::"
        case .path: "a path"
        case .databaseURL: "a URL such as postgres://user:password@host:5432/database"
        case .accountID: "an account ID of 12 digits"
        case .region: "a region name such as us-east-1"
        case .accessKeyID: "1 to 128 ASCII letters, digits, underscores, hyphens and full stops"
        case .secretAccessKey: "1 to 128 printable ASCII characters without spaces"
        case .bucketName: "a bucket name: 3 to 63 lowercase letters, digits, hyphens and full stops"
        }
    }

    /// Whether `text` satisfies the rule.
    package func accepts(_ text: String) -> Bool {
        let bytes = text.utf8
        return switch self {
        case .hostAddress: !bytes.isEmpty && bytes.allSatisfy { Self.isPrintable($0) }
        case .path: !bytes.isEmpty && !bytes.contains(0)
        case .databaseURL: text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
        case .accountID: bytes.count == 12 && bytes.allSatisfy(Self.isDigit)
        case .region:
            (1...32).contains(bytes.count)
                && bytes.allSatisfy { Self.isLowercaseOrDigit($0) || $0 == UInt8(ascii: "-") }
        case .accessKeyID:
            (1...128).contains(bytes.count) && bytes.allSatisfy { Self.isLetterOrDigit($0) || "_-.".utf8.contains($0) }
        case .secretAccessKey: (1...128).contains(bytes.count) && bytes.allSatisfy(Self.isPrintable)
        case .bucketName: Self.isBucketName(bytes)
        }
    }

    private static func isBucketName(_ bytes: String.UTF8View) -> Bool {
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return false }
        return isLowercaseOrDigit(first) && isLowercaseOrDigit(last)
            && bytes.allSatisfy { isLowercaseOrDigit($0) || "-.".utf8.contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLowercaseOrDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func isPrintable(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte)
    }
}
