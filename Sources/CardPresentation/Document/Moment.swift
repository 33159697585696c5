import SageMakerAPI

extension Timestamp {
    /// The moment for readers anywhere in the world: `2023-11-14 22:13:20 UTC`.
    package var readableUTC: String {
        let text = iso8601
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8)) UTC"
    }
}
