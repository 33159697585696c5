/// A form of the type `multipart/form-data` (RFC 7578), which is how browsers send files.
package struct MultipartForm: Sendable {
    package private(set) var fields = FormFields()
    package private(set) var files: [UploadedFile] = []

    private static let mostParts = 5_000
    private static let longestHeaders = 16_384

    /// Reads a body.
    ///
    /// - Parameter contentType: the request's header, which names what stands between the parts.
    /// - Returns: nil for a body that does not keep to the format.
    package init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.parameter("boundary", of: contentType), (1...70).contains(boundary.utf8.count) else {
            return nil
        }
        let delimiter = Array("--\(boundary)".utf8)
        guard var position = body.find(delimiter, from: 0).map({ $0 + delimiter.count }) else { return nil }
        let between = [0x0D, 0x0A] + delimiter
        for _ in 0..<Self.mostParts {
            if body.has(Array("--".utf8), at: position) { return }
            guard body.has([0x0D, 0x0A], at: position) else { return nil }
            let headersStart = position + 2
            guard let headersEnd = body.find([0x0D, 0x0A, 0x0D, 0x0A], from: position, within: Self.longestHeaders),
                let end = body.find(between, from: headersEnd + 2)
            else { return nil }
            let headers = headersStart < headersEnd ? body[headersStart..<headersEnd] : []
            let contentStart = headersEnd + 4
            take(headers, contentStart < end ? body[contentStart..<end] : [])
            position = end + between.count
        }
        return nil
    }

    private mutating func take(_ headers: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) {
        let lines = PercentEncoding.text(headers).split(whereSeparator: \.isNewline)
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = Self.parameter("name", of: String(disposition))
        else { return }
        guard let file = Self.parameter("filename", of: String(disposition)) else {
            fields.append(name, PercentEncoding.text(content))
            return
        }
        // A field for files that nobody chose a file for is sent with an empty name.
        guard !file.isEmpty || !content.isEmpty else { return }
        let last = file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? "file"
        files.append(UploadedFile(field: name, name: last, bytes: Array(content)))
    }

    /// A parameter of a header, with or without quotes; browsers escape a quote within as `%22` or `\"`.
    private static func parameter(_ name: String, of header: String) -> String? {
        var rest = header[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " || $0 == "\t" }
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let isWanted = rest[..<equals].lowercased() == name
            rest = rest[rest.index(after: equals)...]
            let value = Self.value(&rest)
            if isWanted { return value }
        }
        return nil
    }

    /// Takes the value at the start of the text.
    private static func value(_ rest: inout Substring) -> String {
        guard rest.first == "\"" else {
            let end = rest.firstIndex { $0 == ";" || $0 == " " } ?? rest.endIndex
            defer { rest = rest[end...] }
            return String(rest[..<end])
        }
        rest.removeFirst()
        var value = ""
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", rest.first == "\"" {
                value.append("\"")
                rest.removeFirst()
            } else {
                value.append(character)
            }
        }
        return value.replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
    }
}

extension [UInt8] {
    fileprivate func has(_ bytes: [UInt8], at position: Int) -> Bool {
        position >= 0 && position + bytes.count <= count
            && self[position..<(position + bytes.count)].elementsEqual(bytes)
    }

    /// Where the first occurrence at or behind a position begins.
    ///
    /// - Parameter distance: how far from the position it may begin.
    fileprivate func find(_ bytes: [UInt8], from position: Int, within distance: Int = .max) -> Int? {
        guard let first = bytes.first, position >= 0, count - position >= bytes.count else { return nil }
        let room = count - bytes.count - position
        return withUnsafeBufferPointer { buffer in
            var place = position
            let last = position + Swift.min(room, distance)
            while place <= last {
                if buffer[place] == first, buffer[place..<(place + bytes.count)].elementsEqual(bytes) { return place }
                place += 1
            }
            return nil
        }
    }
}
