import CardConsole
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import SageMakerAPI

/// The console on HTTP.
struct ConsolePages: Sendable {
    let console: Console

    /// What uploads may take up together while they are read and stored.
    private let uploads = ByteBudget(256 << 20)
    /// What other forms may take up together, those of strangers among them.
    private let forms = ByteBudget(64 << 20)

    init(console: Console) {
        self.console = console
    }

    /// Whether a request is for the console: it has no signature, and its path leads there.
    ///
    /// A bucket called `console` is addressed by signed requests, which go to the object store as ever.
    static func owns(_ request: Request) -> Bool {
        let path = request.uri.path
        guard path == "/console" || path.hasPrefix("/console/") else { return false }
        guard !isSigned(request.headers) else { return false }
        let query = request.head.path.flatMap { $0.split(separator: "?", maxSplits: 1).dropFirst().first } ?? ""
        return !query.contains("X-Amz-Signature=") && !query.contains("AWSAccessKeyId=")
    }

    /// Whether a request has a signature of AWS's; a proxy in front may ask for passwords of its own by the same header.
    static func isSigned(_ headers: HTTPFields) -> Bool {
        headers[values: .authorization].contains { $0.hasPrefix("AWS") }
    }

    /// Sends a browser to the console's start page.
    static func toStartPage(_ status: HTTPResponse.Status) -> Response {
        response(Console.brief(status: status.code, headers: [("location", "/console/")]))
    }

    /// Answers a request that ``owns(_:)`` says yes to.
    func respond(to request: Request, _ requestID: RequestID) async -> Response {
        let target = request.head.path ?? "/console/"
        guard target != "/console" else { return Self.toStartPage(.movedPermanently) }
        guard let method = Self.method(of: request) else {
            return Self.response(Console.brief(status: 405, headers: [("allow", "GET, HEAD, POST")]))
        }
        var page = ConsoleRequest(method: method, target: target, requestID: requestID.description)
        page.isHead = request.method == .head
        page.cookies = Self.cookies(request.headers)
        page.wantsJSON = (request.headers[.accept] ?? "").hasPrefix("application/json")
        page.isSecure = Self.isSecure(request.headers)
        page.isCrossSite = BrowserOrigin.isCrossSite(request.headers, authority: request.head.authority)
        guard method == .post else { return Self.response(await console.respond(to: page)) }
        // Only somebody who is signed in may make the server hold much in memory.
        let form = FormReading(request, isTrusted: await console.isSignedIn(page))
        let budget = form.holdsLargeFiles ? uploads : forms
        let taken = await budget.take(form.share)
        await form.read(into: &page)
        let answer = await console.respond(to: page)
        await budget.giveBack(taken)
        return Self.response(answer)
    }

    private static func method(of request: Request) -> ConsoleRequest.Method? {
        switch request.method {
        case .get, .head: .get
        case .post: .post
        default: nil
        }
    }

    private static func cookies(_ headers: HTTPFields) -> [String: String] {
        var cookies: [String: String] = [:]
        for header in headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                let name = String(parts[0].drop { $0 == " " })
                if cookies[name] == nil { cookies[name] = String(parts[1]) }
            }
        }
        return cookies
    }

    /// What a proxy that ends TLS says of the browser's side.
    private static func isSecure(_ headers: HTTPFields) -> Bool {
        let forwarded = HTTPField.Name("X-Forwarded-Proto").flatMap { headers[$0] } ?? ""
        return forwarded.split(separator: ",").first?.lowercased() == "https"
    }

    private static func response(_ response: ConsoleResponse) -> Response {
        var headers = HTTPFields()
        for (name, value) in response.headers {
            guard let name = HTTPField.Name(name) else { continue }
            headers.append(HTTPField(name: name, value: value))
        }
        let status = HTTPResponse.Status(code: response.status)
        switch response.body {
        case .bytes(let bytes):
            return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .object(let reader):
            return Response(status: status, headers: headers, body: .reading(reader))
        }
    }
}
