import ModelCards
import SageMakerAPI

/// A moment: in UTC to the minute, which the script turns into the reader's own time; the exact moment shows on hover.
package enum TimeView {
    package static func view(_ moment: Timestamp) -> HTML {
        let exact = moment.iso8601
        return time(.attribute("datetime", exact), .title(exact)) {
            "\(exact.prefix(10)) \(exact.dropFirst(11).prefix(5)) UTC"
        }
    }
}
