/// How long a description of an unfinished export waits for its end.
///
/// Clients describe a job right after ordering it, and then sleep for seconds before they look again. Most exports are
/// over in a few hundredths of a second, so an answer that comes a moment later saves them the sleep.
package struct ExportPatience: Sendable {
    /// The pauses between one look and the next.
    let pauses: [Duration]

    /// Half a second in all, in steps that grow.
    package static let brief = ExportPatience(pauses: [5, 10, 20, 40, 75, 150, 200].map { .milliseconds($0) })

    /// Answers with what is known now.
    package static let none = ExportPatience(pauses: [])
}
