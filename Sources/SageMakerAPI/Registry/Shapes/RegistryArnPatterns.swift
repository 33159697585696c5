/// The ARNs in registry requests.
extension Pattern {
    /// A name, or an ARN of the service that ends in one.
    static let arnOrName = Pattern(
        #"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)"#
    ) { text in
        var scanner = PatternScanner(text)
        return scanner.skipArnBeforeName() && scanner.skipRegistryName() && scanner.isAtEnd
    }

    /// The same, with a version after it or without.
    static let versionedArnOrName = Pattern(
        #"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)"#
            + #"(\/[0-9]{1,9})?"#
    ) { text in
        var scanner = PatternScanner(text)
        guard scanner.skipArnBeforeName(), scanner.skipRegistryName() else { return false }
        return scanner.isAtEnd
            || (scanner.skip("/") && (1...9).contains(scanner.skip(while: \.isDigit)) && scanner.isAtEnd)
    }

    /// A role.
    static let roleArn = Pattern(#"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"#) { text in
        var scanner = PatternScanner(text)
        guard scanner.skip("arn:aws") else { return false }
        scanner.skip { $0.isLowercase || $0 == UInt8(ascii: "-") }
        return scanner.skip(":iam::") && scanner.skip(while: \.isDigit) == 12 && scanner.skip(":role")
            && scanner.isSome { $0.isLetterOrDigit || "_+=,.@-/".utf8.contains($0) }
    }

    /// A group of model packages.
    static let modelPackageGroupArn = Pattern(
        #"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}"#
    ) { text in
        var scanner = PatternScanner(text)
        return scanner.skipArnStart(regionLength: 9...16) && scanner.skip("model-package-group/")
            && noSpaces.matches(scanner.remaining)
    }

    /// A model package.
    static let modelPackageArn = Pattern(
        #"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}"#
    ) { text in
        var scanner = PatternScanner(text)
        return scanner.skipArnStart(regionLength: 9...16) && scanner.skip("model-package/")
            && noSpaces.matches(scanner.remaining)
    }

    /// Reserved machines.
    static let trainingPlanArn = Pattern(
        #"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*"#
    ) { text in
        var scanner = PatternScanner(text)
        return scanner.skipArnStart(regionLength: 0...Int.max) && scanner.skip("training-plan/") && scanner.isOneLine
    }

    /// An MLflow server.
    static let mlflowArn = Pattern(
        #"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*"#
    ) { text in
        var scanner = PatternScanner(text)
        guard scanner.skipArnStart(regionLength: 0...Int.max), scanner.skip("mlflow-") else { return false }
        scanner.skip { $0.isLetterDigitOrHyphen && !$0.isDigit }
        return scanner.skip("/") && scanner.isOneLine
    }

    /// A function that hands out credentials.
    static let lambdaArn = Pattern(
        #"arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*"#
    ) { text in
        var scanner = PatternScanner(text)
        return scanner.skip("arn:") && scanner.skip(while: \.isLetterDigitOrHyphen) > 0 && scanner.skip(":lambda:")
            && scanner.skip(while: \.isLetterDigitOrHyphen) > 0 && scanner.skip(":")
            && scanner.skip(while: \.isDigit) == 12 && scanner.skip(":function:") && scanner.isOneLine
    }

    /// A data set of a hub.
    static let hubDataSetArn = Pattern(hubContent("DataSet")) { isHubContent($0, kind: "/DataSet/") }

    /// A model of a hub.
    static let hubModelArn = Pattern(hubContent("Model")) { isHubContent($0, kind: "/Model/") }

    private static func hubContent(_ kind: String) -> String {
        #"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"#
            + #"\/\#(kind)\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?"#
    }

    private static func isHubContent(_ text: String, kind: String) -> Bool {
        var scanner = PatternScanner(text)
        guard scanner.skip("arn:"),
            (1...63).contains(scanner.skip { $0.isLowercase || $0.isDigit || "-.".utf8.contains($0) }),
            scanner.skip(":sagemaker:"), scanner.skipRegionOfWords(), scanner.skip(":"),
            scanner.skip("aws") || scanner.skip(while: \.isDigit) == 12,
            scanner.skip(":hub-content/"), scanner.takeUntilSlash().isEntityName, scanner.skip(kind),
            scanner.takeUntilSlash().isEntityName(upTo: 64)
        else { return false }
        return scanner.isAtEnd
            || (scanner.skip("/") && Array(scanner.remaining.unicodeScalars)[...].areDigits(inGroups: 3))
    }
}

extension PatternScanner {
    /// Steps over `arn:…:kind/` when the text begins with an ARN.
    fileprivate mutating func skipArnBeforeName() -> Bool {
        var ahead = self
        guard ahead.skip("arn:") else { return true }
        guard skipArnStart(regionLength: 0...Int.max) else { return false }
        skip { $0.isLowercase || $0 == UInt8(ascii: "-") }
        return skip("/")
    }

    /// Steps over a name of at most 63 letters, digits and hyphens, that neither begins nor ends with a hyphen.
    fileprivate mutating func skipRegistryName() -> Bool {
        let name = take(while: \.isLetterDigitOrHyphen)
        guard let first = name.utf8.first, let last = name.utf8.last else { return false }
        return name.utf8.count <= 63 && first.isLetterOrDigit && last.isLetterOrDigit
    }

    /// Steps over two words or more with single hyphens between them.
    fileprivate mutating func skipRegionOfWords() -> Bool {
        let words = take { $0.isLetterDigitOrHyphen || $0 == UInt8(ascii: "_") }
            .split(separator: "-", omittingEmptySubsequences: false)
        return words.count >= 2 && !words.contains { $0.isEmpty }
    }
}
