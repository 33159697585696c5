import SageMakerAPI

extension Timestamp {
    /// The moment for readers anywhere in the world: `2023-11-14 22:13:20 UTC`.
    var readableUTC: String {
        let (date, time) = dateAndTime
        return "\(date) \(time) UTC"
    }

    /// The moment for the file's metadata: `2023-11-14T22:13:20Z`.
    var metadataUTC: String {
        let (date, time) = dateAndTime
        return "\(date)T\(time)Z"
    }

    private var dateAndTime: (Substring, Substring) {
        let text = iso8601
        return (text.prefix(10), text.dropFirst(11).prefix(8))
    }
}
