/// Finds the region: argument, variable, profile.
struct RegionSource {
    private let found: (text: String, source: String)?

    init(argument: String?, _ variables: EnvironmentVariables, _ profile: ConfigurationProfile) {
        found =
            if let argument {
                (argument, "the given region")
            } else if let value = variables["AWS_REGION"] {
                (value, "AWS_REGION")
            } else if let value = variables["AWS_DEFAULT_REGION"] {
                (value, "AWS_DEFAULT_REGION")
            } else {
                profile["region"].map { ($0.text, $0.place) }
            }
    }

    func region() throws(ClientConfigurationError) -> String {
        guard let found else { throw .noRegion }
        // It becomes a part of host names and of signatures.
        let isPlain = found.text.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || byte == UInt8(ascii: "-")
        }
        guard isPlain, 1...63 ~= found.text.utf8.count else { throw .wrongRegion(found.text, at: found.source) }
        return found.text
    }
}
