import Foundation

/// What came back for a request, as bytes.
package struct WireResponse: Sendable {
    package let status: Int
    /// Names in lower case.
    package let headers: [String: String]
    package let body: [UInt8]

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }
}

/// A bare HTTP/1.1 client that sends exactly the bytes it is given.
package struct WireClient: Sendable {
    /// Why there was no response.
    package enum Failure: Error {
        case cannotConnect
        case closed
        case unreadable
    }

    let port: Int

    /// Sends bytes on a connection of their own and reads one response.
    package func send(_ request: [UInt8]) async throws -> WireResponse {
        guard let response = try await send(request, responses: 1).first else { throw Failure.closed }
        return response
    }

    /// Sends bytes on a connection of their own and reads so many responses.
    package func send(_ requests: [UInt8], responses count: Int) async throws -> [WireResponse] {
        let port = port
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try Self.exchange(requests, port: port, responses: count) })
            }
        }
    }

    private static func exchange(_ request: [UInt8], port: Int, responses count: Int) throws -> [WireResponse] {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(connection) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr = in_addr(s_addr: inet_addr("127.0.0.1"))
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure.cannotConnect }
        var sent = 0
        while sent < request.count {
            let count = request[sent...].withUnsafeBytes {
                Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // A server may answer and close before it has read everything.
            guard count > 0 else { break }
            sent += count
        }
        return try read(connection, responses: count)
    }

    private static func read(_ connection: Int32, responses wanted: Int) throws -> [WireResponse] {
        var responses: [WireResponse] = []
        var received: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            while responses.count < wanted, let (response, length) = try parse(received) {
                responses.append(response)
                received.removeFirst(length)
            }
            if responses.count == wanted { return responses }
            let count = recv(connection, &part, part.count, 0)
            guard count > 0 else { throw Failure.closed }
            received += part[..<count]
        }
    }

    /// The first response and how many bytes it took; nil when it is not there whole.
    private static func parse(_ bytes: [UInt8]) throws -> (WireResponse, length: Int)? {
        let end = Array("\r\n\r\n".utf8)
        guard let head = bytes.firstRange(of: end) else { return nil }
        var lines = String(decoding: bytes[..<head.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        guard let status = lines.removeFirst().split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Failure.unreadable
        }
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw Failure.unreadable }
            let value = line[line.index(after: colon)...]
            headers[line[..<colon].lowercased()] = value.trimmingCharacters(in: .whitespaces)
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        let body = bytes[head.upperBound...]
        guard body.count >= length else { return nil }
        let response = WireResponse(status: status, headers: headers, body: Array(body.prefix(length)))
        return (response, head.upperBound + length)
    }
}
