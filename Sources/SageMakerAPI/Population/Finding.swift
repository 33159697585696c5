import JSONTree

/// Something that the service has to say about one place of a content or of a report.
package struct Finding: WireWritable, Hashable, Sendable {
    /// The place as an RFC 6901 pointer; empty for the whole document.
    package var path: String
    package var severity: FindingSeverity
    /// One sentence or more, with the next step where there is one.
    package var message: String

    /// Says `message` about the value at `path`.
    package init(path: String, severity: FindingSeverity, message: String) {
        self.path = path
        self.severity = severity
        self.message = message
    }

    /// Says `message` about the value at `pointer`.
    package init(at pointer: JSONPointer, _ severity: FindingSeverity, _ message: String) {
        self.init(path: pointer.description, severity: severity, message: message)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Path", path)
        writer.member("Severity", severity)
        writer.member("Message", message)
        writer.endObject()
    }
}

/// How much a finding matters.
package enum FindingSeverity: String, WireChoice {
    /// Nothing is wrong, but somebody may wonder.
    case information = "Information"
    /// Less was taken over than is there.
    case warning = "Warning"
    /// Something was asked for and could not be had.
    case error = "Error"
}
