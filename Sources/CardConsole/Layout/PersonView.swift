/// Somebody, by the last part of the ARN; the whole ARN shows on hover.
package enum PersonView {
    /// - Parameter arn: nil where nobody is recorded.
    package static func view(arn: String?) -> HTML {
        guard let arn, !arn.isEmpty else { return span(.class("muted")) { "Nobody recorded" } }
        return span(.class("person"), .title(arn)) { name(of: arn) }
    }

    /// `reviewer` of `arn:aws:iam::123456789012:user/reviewer`.
    package static func name(of arn: String) -> String {
        let last = arn.split(separator: "/").last ?? ""
        return String(last.split(separator: ":").last ?? "")
    }
}
