import SageMakerAPI

/// A registry entry that a caller named, by its name or by its ARN.
package struct EntryReference: Hashable, Sendable {
    package let kind: RegistryKind
    /// As the registry has it: `churn`, or `churn/3` for a version.
    package let name: String
    /// The entry's ARN, for messages and tags.
    package let arn: String

    /// Reads a name or an ARN whose pattern has been checked.
    ///
    /// - Throws: `AccessDeniedException` for an ARN of another account; that the entry is missing, for one of another
    ///   region or kind.
    package init(_ text: String, _ kind: RegistryKind, for caller: Caller, action: String) throws(SageMakerError) {
        self.kind = kind
        guard text.hasPrefix("arn:") else {
            name = text
            arn = caller.scope.arn(of: kind, named: text)
            return
        }
        let resource = try ResourceARN(text, for: caller, action: action, missing: kind.missing)
        guard let entry = resource.entry, entry.kind == kind else { throw kind.missing(text) }
        name = entry.name
        arn = caller.scope.arn(of: kind, named: name)
    }

    /// The entry; in a write transaction it stays locked until the end.
    ///
    /// - Throws: that the entry is missing, in the words of its kind.
    package func find(in scope: Scope, _ records: any Records) throws -> RegistryEntry {
        guard let entry = try records.entry(kind, named: name, in: scope) else { throw kind.missing(arn) }
        return entry
    }
}

extension RegistryKind {
    /// What calls on an entry that is not there are refused with.
    package func missing(_ arn: String) -> SageMakerError {
        switch self {
        case .model: .modelNotFound(arn)
        case .trainingJob: .trainingJobNotFound
        case .modelPackageGroup: .modelPackageGroupNotFound(arn)
        case .modelPackage: .modelPackageNotFound(arn)
        }
    }
}

extension ResourceARN {
    /// What this is the ARN of, when that is a registry entry: a package may be a version of a group.
    package var entry: (kind: RegistryKind, name: String)? {
        let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty,
            let kind = RegistryKind.allCases.first(where: { $0.arnPath == parts[0] })
        else { return nil }
        let slashes = parts[1].utf8.count { $0 == UInt8(ascii: "/") }
        guard slashes == 0 || (kind == .modelPackage && slashes == 1) else { return nil }
        return (kind, String(parts[1]))
    }
}
