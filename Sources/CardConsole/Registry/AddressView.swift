/// Long addresses of the cloud: images, objects and ARNs.
enum AddressView {
    /// The whole address with a button that copies it.
    static func whole(_ address: String) -> HTML {
        span(.class("address")) {
            code { address }
            CopyButton.view(address)
        }
    }

    /// What tells the address from others like it; the whole of it shows on hover.
    static func short(_ address: String?) -> HTML {
        guard let address, !address.isEmpty else { return span(.class("muted")) { "—" } }
        return code(.class("address short"), .title(address)) { shortened(address) }
    }

    /// `xgboost:1.7` of an image; the end of a long object's address, since jobs differ there and buckets rarely do.
    static func shortened(_ address: String) -> String {
        let parts = address.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = parts.last, parts.count > 1 else { return address }
        guard address.hasPrefix("s3://") else { return String(last) }
        guard parts.count > 4 else { return address }
        return "…/" + parts.suffix(3).joined(separator: "/") + (address.hasSuffix("/") ? "/" : "")
    }

    /// Whether a text is an address that somebody may want to copy.
    static func isAddress(_ text: String) -> Bool {
        text.utf8.count <= 2_048 && ["s3://", "arn:"].contains { text.hasPrefix($0) } && !text.contains("\n")
    }
}
