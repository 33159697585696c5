/// Puts pictures that are compressed already where cairo wrote stand-ins for them.
///
/// Cairo compresses the picture of an emoji anew for every document, which takes longer than a page of text. It is
/// given pictures of one row instead, whose width says which picture they stand for.
struct PictureCompletion {
    private let pictures: [PictureStreams]
    /// What is to stand in the objects that say how long a stream is.
    private var lengths: [Int: Int] = [:]

    /// - Parameter pictures: the first one has a stand-in of one pixel, the second one of two, and so on.
    init(_ pictures: [PictureStreams]) {
        self.pictures = pictures
    }

    /// The height of a stand-in; a picture of a document is higher.
    static let standInHeight = 1

    /// The object, with its picture if it is a stand-in.
    mutating func completed(_ number: Int, _ object: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard !pictures.isEmpty else { return object }
        if let length = lengths[number] {
            return Array("\(number) 0 obj\n   \(length)\nendobj\n".utf8)[...]
        }
        guard let standIn = PictureObject(object), standIn.height == Self.standInHeight,
            pictures.indices.contains(standIn.width - 1)
        else { return object }
        let picture = pictures[standIn.width - 1]
        let stream = standIn.mask == nil ? picture.mask : picture.colours
        lengths[standIn.length] = stream.bytes.count
        var bytes = Array("\(number) 0 obj\n<< /Length \(standIn.length) 0 R\n".utf8)
        bytes += stream.entries
        if let mask = standIn.mask {
            bytes += "   /SMask \(mask) 0 R\n".utf8
        }
        bytes += ">>\nstream\n".utf8
        bytes += stream.bytes
        bytes += "\nendstream\nendobj\n".utf8
        return bytes[...]
    }
}
