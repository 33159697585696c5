/// Header names, which are the same name in any letter case.
package enum HeaderName {
    /// Whether `name` is `lowercased`, which has no upper-case letters.
    package static func isSame(_ name: String, lowercased: String) -> Bool {
        name.utf8.count == lowercased.utf8.count && hasPrefix(name, lowercased: lowercased)
    }

    /// Whether `name` begins with `lowercased`, which has no upper-case letters.
    static func hasPrefix(_ name: String, lowercased: String) -> Bool {
        guard name.utf8.count >= lowercased.utf8.count else { return false }
        return name.withBytes { name in
            lowercased.withBytes { lowercased in
                for index in lowercased.indices where name[index] != lowercased[index] {
                    guard (0x41...0x5A).contains(name[index]), name[index] | 0x20 == lowercased[index] else {
                        return false
                    }
                }
                return true
            }
        }
    }
}

extension String {
    /// The text's UTF-8 without a copy, because these bytes are looked at for every header of every request.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        var text = self
        return text.withUTF8(body)
    }
}
