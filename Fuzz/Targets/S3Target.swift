import CardServer
import HTTPTypes
import ModelCards

/// Requests to buckets and objects: addresses, queries, ranges, dates, and the XML of bodies.
///
/// An input is a line each for the host, the path, the query, a `Range` and a date, and then a body.
struct S3Target: FuzzTarget {
    let name = "s3"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        var parts = InputParts(input)
        let (host, path, query) = (parts.text(), parts.text(), parts.text())
        checkRouting(host, path, query)
        checkRange(parts.text())
        checkDate(parts.text())
        checkBody(parts.remaining)
    }

    private func checkRouting(_ host: String, _ path: String, _ query: String) {
        guard let address = try? S3Address(host: host, rawPath: path) else { return }
        if let key = address.key {
            require(S3PercentEncoding.decode(S3PercentEncoding.encode(key)) == key, "escapes stand for their bytes")
            let escaped = String(decoding: S3PercentEncoding.encode(key), as: UTF8.self)
            let again = try? S3Address(host: "localhost", rawPath: "/bucket/\(escaped)")
            require(again?.key == key, "a key is found again by its escapes")
        }
        guard let parameters = try? S3Query(query) else { return }
        for method: HTTPRequest.Method in [.get, .put, .head, .delete, .post, .patch] {
            let operation = try? S3Operation(method, address, parameters, isCopy: query.utf8.count % 2 == 1)
            require(operation == nil || address.bucket != nil || method == .get, "only a list needs no bucket")
        }
    }

    private func checkRange(_ header: String) {
        guard let range = ObjectRange(header: header) else { return }
        for sizes: [Int64] in [[], [0], [1], [10, 7], [.max / 2, 1]] {
            let size = sizes.reduce(0, +)
            guard let offsets = try? range.resolved(partSizes: sizes) else { continue }
            require(offsets.lowerBound >= 0 && offsets.upperBound <= size, "a range lies within its object")
            require(!offsets.isEmpty, "a range has bytes")
        }
    }

    private func checkDate(_ text: String) {
        guard let seconds = S3Date.seconds(of: text) else { return }
        require((-62_200_000_000...253_402_300_799).contains(seconds), "a date has a year of four digits")
    }

    private func checkBody(_ bytes: [UInt8]) {
        if let order = try? DeletionOrder(bytes) {
            require((1...1000).contains(order.entries.count), "a deletion has keys")
            require(order.entries.allSatisfy { !$0.key.isEmpty }, "a key has bytes")
        }
        if let list = try? PartList(bytes) {
            require((1...10_000).contains(list.parts.count), "an object has parts")
        }
        let parameters = QueryParameters(bytes)
        _ = parameters["Action"]
        guard let root = try? XMLReader.read(bytes) else { return }
        check(root, depth: 0)
    }

    /// What elements hold is what a writer would write for it.
    private func check(_ element: XMLElement, depth: Int) {
        require(depth < 8, "elements do not nest without end")
        require(String(validating: element.text, as: UTF8.self) != nil, "text is UTF-8")
        let text = String(decoding: element.text, as: UTF8.self)
        let document = XMLWriter.document("Text") { $0.element("Value", text) }
        let again = required("what was written is XML") { try XMLReader.read(document) }
        require(again["Value"]?.text == element.text, "text is read as it was written")
        for child in element.children { check(child, depth: depth + 1) }
    }
}
