/// What a signing key is good for: one day, one region, one service.
package struct CredentialScope: Hashable, Sendable {
    /// The last part of every scope that is written out.
    package static let terminator = "aws4_request"

    /// The day in UTC as `yyyyMMdd`.
    package var date: String
    package var region: String
    package var service: String

    package init(date: String, region: String, service: String) {
        self.date = date
        self.region = region
        self.service = service
    }

    /// The scope as a credential and a string to sign spell it: `20260102/eu-west-1/sagemaker/aws4_request`.
    package var text: String {
        "\(date)/\(region)/\(service)/\(Self.terminator)"
    }
}
