import CPango
import Foundation

/// A font that is open.
///
/// Cairo locks a face while it uses it, which makes this safe to share.
struct OpenFace: @unchecked Sendable {
    let face: FT_Face
}

/// Opens fonts with many outlines in a way that spares cairo most of them.
struct LargeFonts {
    /// Below this, in bytes, a copy of all outlines takes no time to speak of.
    private static let leastOutlines = 1 << 20

    private var library: FT_Library?
    private var files: [String: UnsafeRawBufferPointer] = [:]

    /// Opens a font through an ``OutlineFile``.
    ///
    /// - Parameters:
    ///   - path: where the file is.
    ///   - index: which font of the file.
    /// - Returns: a face that is never closed; nil for small fonts, and for those that have outlines of another kind.
    mutating func face(path: String, index: Int) -> OpenFace? {
        // Other numbers name instances of a font with variations.
        guard (0..<0x10000).contains(index), let file = file(path), let table = OutlineTable(file, index: index),
            table.outlines.count >= Self.leastOutlines, let library = openLibrary()
        else { return nil }
        let outlines = Unmanaged.passRetained(OutlineFile(file, table))
        let stream = UnsafeMutablePointer<FT_StreamRec>.allocate(capacity: 1)
        stream.initialize(to: FT_StreamRec())
        stream.pointee.size = UInt(file.count)
        stream.pointee.descriptor.pointer = outlines.toOpaque()
        stream.pointee.read = { stream, place, start, count in
            // A read of nothing asks whether the place is there; zero says that it is.
            guard let start, let descriptor = stream?.pointee.descriptor.pointer else { return 0 }
            let file = Unmanaged<OutlineFile>.fromOpaque(descriptor).takeUnretainedValue()
            let buffer = UnsafeMutableRawBufferPointer(start: start, count: Int(clamping: count))
            return UInt(file.read(at: Int(clamping: place), into: buffer))
        }
        var arguments = FT_Open_Args()
        arguments.flags = UInt32(FT_OPEN_STREAM)
        arguments.stream = stream
        var face: FT_Face?
        if FT_Open_Face(library, &arguments, FT_Long(index), &face) == 0, let face {
            // With pictures of glyphs in the font, FreeType might measure one of those and leave the outline unread.
            if face.pointee.num_fixed_sizes == 0 { return OpenFace(face: face) }
            FT_Done_Face(face)
        }
        stream.deallocate()
        outlines.release()
        return nil
    }

    private mutating func openLibrary() -> FT_Library? {
        if library == nil {
            FT_Init_FreeType(&library)
        }
        return library
    }

    /// The bytes of a large file, mapped for as long as the process lives.
    private mutating func file(_ path: String) -> UnsafeRawBufferPointer? {
        if let known = files[path] { return known }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size >= Self.leastOutlines else { return nil }
        let size = Int(status.st_size)
        let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let start, start != MAP_FAILED else { return nil }
        let file = UnsafeRawBufferPointer(start: start, count: size)
        files[path] = file
        return file
    }
}
