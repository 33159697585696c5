/// A picture as it stands in a PDF file: its colours and its transparency, compressed.
struct PictureStreams {
    /// One object's dictionary, without its length and mask, and its compressed bytes.
    struct Stream {
        let entries: ArraySlice<UInt8>
        let bytes: ArraySlice<UInt8>
    }

    let colours: Stream
    let mask: Stream

    /// Takes the only picture out of a file.
    ///
    /// - Returns: nil for a file without a picture or without transparency, and for files of another layout.
    init?(file: [UInt8]) {
        guard let objects = PDFObjects(file) else { return nil }
        let pictures = objects.numbersInFile.compactMap { number in objects[number].flatMap(PictureObject.init) }
        guard pictures.count == 2, let mask = pictures.first(where: { $0.mask == nil }),
            let colours = pictures.first(where: { $0.mask != nil })
        else { return nil }
        self.colours = Stream(entries: colours.entries, bytes: colours.stream)
        self.mask = Stream(entries: mask.entries, bytes: mask.stream)
    }
}

/// An object of a file that is a picture, or the mask of one.
struct PictureObject {
    /// The object that says how long the stream is.
    let length: Int
    /// The width, in pixels.
    let width: Int
    let height: Int
    /// The picture's mask; nil for a mask.
    let mask: Int?
    /// What the dictionary says between the length and the mask.
    let entries: ArraySlice<UInt8>
    let stream: ArraySlice<UInt8>

    /// - Returns: nil for every other object.
    init?(_ object: ArraySlice<UInt8>) {
        let head = object.prefix(320)
        guard let kind = head.prefix(128).place(of: Self.kind), let stream = head.place(of: Self.stream),
            let end = object.lastPlace(of: Self.end), end >= stream + Self.stream.count
        else { return nil }
        let dictionary = head[..<stream]
        guard let lengthEnd = dictionary.place(of: Self.filter),
            let length = Self.number(behind: Self.length, in: dictionary),
            let width = Self.number(behind: Self.width, in: dictionary[kind...]),
            let height = Self.number(behind: Self.height, in: dictionary[kind...])
        else { return nil }
        self.length = length
        self.width = width
        self.height = height
        mask = Self.number(behind: Self.mask, in: dictionary)
        entries = dictionary[lengthEnd..<(dictionary.place(of: Self.mask) ?? stream)]
        self.stream = object[(stream + Self.stream.count)..<end]
    }

    private static func number(behind key: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let place = bytes.place(of: key) else { return nil }
        let digits = bytes[(place + key.count)...].prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static let kind = Array("/Subtype /Image\n".utf8)
    private static let length = Array("<< /Length ".utf8)
    private static let filter = Array("   /Filter ".utf8)
    private static let width = Array("   /Width ".utf8)
    private static let height = Array("   /Height ".utf8)
    private static let mask = Array("   /SMask ".utf8)
    private static let stream = Array(">>\nstream\n".utf8)
    private static let end = Array("\nendstream\nendobj".utf8)
}

extension ArraySlice<UInt8> {
    /// Where a word stands last; nil when it does not occur near the end.
    fileprivate func lastPlace(of word: [UInt8]) -> Int? {
        let near = suffix(word.count + 16)
        return near.place(of: word)
    }
}
