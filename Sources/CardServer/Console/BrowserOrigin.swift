import HTTPTypes

/// What a browser says of the page that made it send a request.
package enum BrowserOrigin {
    /// Whether another site's page made the browser send this.
    ///
    /// Browsers say so; an old one, or one on a plain connection, names the page's origin at least.
    ///
    /// - Parameter authority: the `Host` that the request was sent to.
    package static func isCrossSite(_ headers: HTTPFields, authority: String?) -> Bool {
        if let site = value("Sec-Fetch-Site", headers) { return site != "same-origin" && site != "none" }
        guard let origin = headers[.origin] else { return false }
        guard let slashes = origin.firstRange(of: "://") else { return true }
        let host = origin[slashes.upperBound...].lowercased()
        guard !host.isEmpty else { return true }
        // Of several proxies in a row, the first one has seen the browser's own address.
        let forwarded = value("X-Forwarded-Host", headers)?.split(separator: ",").first ?? ""
        return host != authority?.lowercased() && host != forwarded.filter { $0 != " " }.lowercased()
    }

    private static func value(_ name: String, _ headers: HTTPFields) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }
    }
}
