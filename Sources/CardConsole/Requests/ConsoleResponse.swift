import ModelCards

/// The answer to a request for a page.
package struct ConsoleResponse: Sendable {
    /// What follows the headers.
    package enum Body: Sendable {
        case bytes([UInt8])
        /// An object that is passed on as it is read, such as a PDF.
        case object(any ObjectReader)
    }

    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: Body

    /// Any answer.
    package init(status: Int, headers: [(name: String, value: String)] = [], body: Body = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page.
    package static func page(_ page: HTML, status: Int = 200) -> ConsoleResponse {
        var html = HTML(raw: "<!DOCTYPE html>\n")
        html.append(page)
        return ConsoleResponse(
            status: status,
            headers: [("content-type", "text/html; charset=utf-8"), ("cache-control", "no-store")],
            body: .bytes(html.bytes)
        )
    }

    /// A document for a script.
    package static func json(_ text: String, status: Int = 200) -> ConsoleResponse {
        ConsoleResponse(
            status: status,
            headers: [("content-type", "application/json"), ("cache-control", "no-store")],
            body: .bytes(Array(text.utf8))
        )
    }

    /// Sends the browser on, after a form was carried out, so that reloading the page does not repeat it.
    ///
    /// - Parameter path: a path of the console's own.
    package static func redirect(to path: String) -> ConsoleResponse {
        ConsoleResponse(status: 303, headers: [("location", path), ("cache-control", "no-store")])
    }

    /// A file to be saved under a name.
    package static func download(_ bytes: [UInt8], name: String, type: String) -> ConsoleResponse {
        ConsoleResponse(
            status: 200,
            headers: [
                ("content-type", type), ("content-disposition", disposition(name)), ("cache-control", "no-store"),
            ],
            body: .bytes(bytes)
        )
    }

    /// What says that a file is to be saved, and how it is called in any script.
    package static func disposition(_ name: String) -> String {
        let plain = String(
            decoding: name.utf8.map { byte -> UInt8 in
                let isPlain = byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
                return isPlain ? byte : UInt8(ascii: "_")
            },
            as: UTF8.self
        )
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentEncoding.encoded(name))"
    }
}
