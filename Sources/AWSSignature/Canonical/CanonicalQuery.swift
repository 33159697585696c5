/// The query of a canonical request.
enum CanonicalQuery {
    /// The parameter that carries the signature itself, and so is not covered by it.
    static let signatureName = "X-Amz-Signature"

    /// Appends the parameters, sorted by name and then by value, each with a `=`, without the signature.
    ///
    /// - Returns: `false` when the query cannot be written in that form, because an escape is broken.
    static func append(_ query: String, form: CanonicalForm, to output: inout [UInt8]) -> Bool {
        guard !query.isEmpty else { return true }
        let text = Array(query.utf8)
        var parameters: [Parameter] = []
        for pair in text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false) {
            let split = pair.firstIndex(of: UInt8(ascii: "="))
            let name = pair[..<(split ?? pair.endIndex)]
            let value = split.map { pair[($0 + 1)...] } ?? []
            if name.elementsEqual(signatureName.utf8) {
                continue
            }
            switch form {
            case .asReceived:
                parameters.append(Parameter(name: name, value: value))
            case .reencoded:
                // A bare `+` is a space to some readers and a plus to others, so it may turn into neither.
                guard let name = PercentEncoding.reencoded(name, keeping: [UInt8(ascii: "+")]),
                    let value = PercentEncoding.reencoded(value, keeping: [UInt8(ascii: "+")])
                else { return false }
                parameters.append(Parameter(name: name[...], value: value[...]))
            }
        }
        parameters.sort()
        for (index, parameter) in parameters.enumerated() {
            if index > 0 {
                output.append(UInt8(ascii: "&"))
            }
            output.append(contentsOf: parameter.name)
            output.append(UInt8(ascii: "="))
            output.append(contentsOf: parameter.value)
        }
        return true
    }

    private struct Parameter: Comparable {
        let name: ArraySlice<UInt8>
        let value: ArraySlice<UInt8>

        static func < (lhs: Parameter, rhs: Parameter) -> Bool {
            lhs.name == rhs.name
                ? lhs.value.lexicographicallyPrecedes(rhs.value)
                : lhs.name.lexicographicallyPrecedes(rhs.name)
        }
    }
}
