/// The list of what a page's content uses.
enum PageResources {
    /// The object without entries that stand in its list of pictures twice.
    ///
    /// Cairo lists a picture as often as a page shows it, but a dictionary must not have the same key twice.
    static func withoutRepeats(_ object: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard object.prefix(64).place(of: graphicsStates) != nil, let list = object.place(of: pictures) else {
            return object
        }
        let start = list + pictures.count
        guard let end = object[start...].place(of: endOfList) else { return object }
        let words = object[start..<end].split(separator: UInt8(ascii: " "))
        // A name and the three words of a reference make an entry.
        guard words.count.isMultiple(of: 4) else { return object }
        var seen: Set<[UInt8]> = []
        var kept: [ArraySlice<UInt8>] = []
        for entry in stride(from: 0, to: words.count, by: 4) where seen.insert(Array(words[entry])).inserted {
            kept += words[entry..<entry + 4]
        }
        return object[..<start] + kept.joined(separator: [UInt8(ascii: " ")]) + object[end...]
    }

    private static let graphicsStates = Array("/ExtGState <<".utf8)
    private static let pictures = Array("/XObject << ".utf8)
    private static let endOfList = Array(" >>".utf8)
}
