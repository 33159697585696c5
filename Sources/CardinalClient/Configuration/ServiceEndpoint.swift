/// Where a service answers: `https://api.sagemaker.us-west-2.amazonaws.com` or `http://127.0.0.1:8080`.
public struct ServiceEndpoint: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`.
    public let scheme: String
    /// The host's name or address; an IPv6 address has its brackets.
    public let host: String
    /// The port when it is not the scheme's own.
    public let port: Int?
    /// What stands before every request's path: empty, or such as `/cardinal`.
    public let path: String
    /// Whether this is AWS itself, whose hosts carry the names of buckets.
    let isAWS: Bool

    /// Reads a URL that has a scheme, a host, and perhaps a port and a path.
    ///
    /// - Throws: when it has anything else, or is no `http` or `https` URL.
    public init(_ url: String) throws(ClientConfigurationError) {
        guard let parts = Self.parts(of: url) else { throw .wrongEndpoint(url, at: nil) }
        self = parts
    }

    /// AWS's own endpoint of the service in that region.
    init(_ service: AWSService, region: String) {
        self.init(scheme: "https", host: service.host(region: region), port: nil, path: "", isAWS: true)
    }

    private init(scheme: String, host: String, port: Int?, path: String, isAWS: Bool) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
        self.isAWS = isAWS
    }

    /// The host as a `Host` header and a signature spell it.
    var authority: String { port.map { "\(host):\($0)" } ?? host }

    /// The URL, without a slash at its end.
    public var description: String { "\(scheme)://\(authority)\(path)" }

    /// The same endpoint with a bucket's name before the host.
    func withBucket(_ bucket: String) -> ServiceEndpoint {
        ServiceEndpoint(scheme: scheme, host: "\(bucket).\(host)", port: port, path: path, isAWS: isAWS)
    }

    private static func parts(of url: String) -> ServiceEndpoint? {
        guard let colon = url.range(of: "://") else { return nil }
        let scheme = url[..<colon.lowerBound].lowercased()
        let rest = url[colon.upperBound...]
        // User names are refused, too: a URL ends up in sentences and logs, where no password belongs.
        let isPlain = rest.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"?#@\\\"<>^`{|}".utf8.contains($0) }
        guard scheme == "http" || scheme == "https", isPlain else { return nil }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        var path = rest[slash...]
        while path.last == "/" { path.removeLast() }
        guard let (host, port) = authority(rest[..<slash]) else { return nil }
        let standard = scheme == "http" ? 80 : 443
        return ServiceEndpoint(
            scheme: scheme,
            host: host,
            port: port == standard ? nil : port,
            path: String(path),
            isAWS: host.hasSuffix(".amazonaws.com") || host.hasSuffix(".amazonaws.com.cn")
        )
    }

    private static func authority(_ text: Substring) -> (host: String, port: Int?)? {
        var host = text
        var port: Int?
        if let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") {
            guard let number = UInt16(text[text.index(after: colon)...]), number > 0 else { return nil }
            port = Int(number)
            host = text[..<colon]
        }
        let isAddress = host.hasPrefix("[") && host.hasSuffix("]") && host.count > 2
        guard isAddress || (!host.isEmpty && !host.contains { "[]:".contains($0) }) else { return nil }
        return (host.lowercased(), port)
    }
}
