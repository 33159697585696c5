/// The expressions of registry requests that are not about ARNs.
extension Pattern {
    /// At least one character.
    static let something = Pattern(".+") { !$0.isEmpty }

    /// Anything, spelled so that line breaks are included.
    static let anyLines = Pattern(#"[\S\s]*"#) { _ in true }

    /// At least one character of any kind.
    static let someLines = Pattern(#"[\S\s]+"#) { !$0.isEmpty }

    /// Anything; its length is bounded twice.
    static let upTo1024 = Pattern(".{0,1024}") { _ in true }

    /// What a model is called.
    static let modelName = Pattern(#"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"#) { text in
        PatternScanner(text).isEntityName(upTo: .max)
    }

    /// What a product of a marketplace is called.
    static let productID = Pattern("[a-zA-Z0-9](-*[a-zA-Z0-9])*") { text in
        PatternScanner(text).isEntityName(upTo: .max)
    }

    /// What an experiment is called.
    static let experimentName = Pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}") { text in
        PatternScanner(text).isEntityName(upTo: 120)
    }

    /// A part of a name, or a token that a client made up.
    static let namePart = Pattern("[a-zA-Z0-9-]+") { text in
        PatternScanner(text).isSome(\.isLetterDigitOrHyphen)
    }

    /// A part of a name; the same strings, as other operations spell them.
    static let escapedNamePart = Pattern(#"[a-zA-Z0-9\-]+"#, matches: namePart.matches)

    /// A security group or a subnet.
    static let networkID = Pattern("[-0-9a-zA-Z]+", matches: namePart.matches)

    /// A channel of data.
    static let channelName = Pattern(#"[A-Za-z0-9\.\-_]+"#) { text in
        PatternScanner(text).isSome { $0.isLetterOrDigit || ".-_".utf8.contains($0) }
    }

    /// An environment variable.
    static let environmentName = Pattern("[a-zA-Z_][a-zA-Z0-9_]*") { text in
        let scanner = PatternScanner(text)
        guard let first = text.utf8.first, !first.isDigit else { return false }
        return scanner.isSome { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    }

    /// An environment variable, with its length bounded twice.
    static let boundedEnvironmentName = Pattern("[a-zA-Z_][a-zA-Z0-9_]{0,1023}", matches: environmentName.matches)

    /// An image: no white space.
    static let noSpaces = Pattern(#"[\S]+"#) { text in
        // White space in the sense of the API's expressions, which is that of ASCII.
        PatternScanner(text).isSome { byte in byte != 0x20 && !(0x09...0x0D).contains(byte) }
    }

    /// A path of a container's web server that does not climb.
    static let metricsEndpointPath = Pattern(#"/(?!.*\.\.)[a-zA-Z0-9/_.\-]+"#) { text in
        var scanner = PatternScanner(text)
        return scanner.skip("/") && !text.contains("..")
            && scanner.isSome { $0.isLetterOrDigit || "/_.-".utf8.contains($0) }
    }

    /// A SHA-256 digest with its name before it.
    static let digest = Pattern("[Ss][Hh][Aa]256:[0-9a-fA-F]{64}") { text in
        let bytes = Array(text.utf8)
        return bytes.count == 71 && text.prefix(7).lowercased() == "sha256:"
            && bytes.dropFirst(7).allSatisfy(\.isHexDigit)
    }

    /// The version of a framework.
    static let frameworkVersion = Pattern(#"[0-9]\.[A-Za-z0-9.-]+"#) { text in
        var scanner = PatternScanner(text)
        return scanner.skip(while: \.isDigit) == 1 && scanner.skip(".")
            && scanner.isSome { $0.isLetterDigitOrHyphen || $0 == UInt8(ascii: ".") }
    }

    /// A type of content.
    static let mimeType = Pattern(#"[-\w]+\/.+"#) { text in
        var scanner = PatternScanner(text)
        return scanner.skip { $0.isLetterDigitOrHyphen || $0 == UInt8(ascii: "_") } > 0 && scanner.skip("/")
            && !scanner.isAtEnd && scanner.isOneLine
    }

    /// A shared file system.
    static let fileSystemID = Pattern("(fs-[0-9a-f]{8,})") { text in
        var scanner = PatternScanner(text)
        return scanner.skip("fs-") && scanner.skip { $0.isDigit || (0x61...0x66).contains($0) } >= 8 && scanner.isAtEnd
    }

    /// How many thousands of tokens.
    static let sequenceLength = Pattern(#"\d+K"#) { text in
        var scanner = PatternScanner(text)
        return scanner.skip(while: \.isDigit) > 0 && scanner.skip("K") && scanner.isAtEnd
    }

    /// A machine image: words with single hyphens between them.
    static let transformAmiVersion = Pattern("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*") { text in
        !text.contains("--") && PatternScanner(text).isEntityName(upTo: .max)
    }

    /// A kind of machine; see ``StringShape/instanceType``.
    static let instanceType = Pattern(#"ml\.[a-z0-9\-]+\.[a-z0-9\-]+"#) { text in
        var scanner = PatternScanner(text)
        let isWord = { (byte: UInt8) in byte.isLowercase || byte.isDigit || byte == UInt8(ascii: "-") }
        return scanner.skip("ml.") && scanner.skip(while: isWord) > 0 && scanner.skip(".") && scanner.isSome(isWord)
    }
}

extension UInt8 {
    var isLetterDigitOrHyphen: Bool { isLetterOrDigit || self == UInt8(ascii: "-") }

    fileprivate var isHexDigit: Bool { isDigit || (0x61...0x66).contains(self) || (0x41...0x46).contains(self) }
}
