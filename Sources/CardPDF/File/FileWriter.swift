/// Writes objects one behind the other, and the table of where they are.
struct FileWriter {
    private var bytes: [UInt8]
    private var offsets: [Int: Int] = [:]

    init(head: ArraySlice<UInt8>, capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
        bytes += head
    }

    mutating func add(_ number: Int, _ object: ArraySlice<UInt8>) {
        offsets[number] = bytes.count
        bytes += object
    }

    /// The file, with its table and trailer.
    ///
    /// - Parameter identifier: hexadecimal digits that name the file; they are left out when they are something else.
    func finished(root: Int, info: Int, identifier: String) -> [UInt8] {
        var result = bytes
        let start = result.count
        let count = (offsets.keys.max() ?? 0) + 1
        result += "xref\n0 \(count)\n0000000000 65535 f \n".utf8
        for number in 1..<max(1, count) {
            guard let offset = offsets[number] else {
                result += "0000000000 65535 f \n".utf8
                continue
            }
            let digits = String(offset)
            result += repeatElement(UInt8(ascii: "0"), count: max(0, 10 - digits.utf8.count))
            result += digits.utf8
            result += " 00000 n \n".utf8
        }
        let name = identifier.prefix(32)
        let isName = name.utf8.count == 32 && name.allSatisfy(\.isHexDigit)
        let entry = isName ? "   /ID [ <\(name)> <\(name)> ]\n" : ""
        let trailer = "trailer\n<< /Size \(count)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n\(entry)>>\n"
        result += trailer.utf8
        result += "startxref\n\(start)\n%%EOF\n".utf8
        return result
    }
}
