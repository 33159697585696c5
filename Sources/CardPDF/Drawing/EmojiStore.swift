import CPango

/// The emoji that a render thread has met, each compressed once and kept for the documents that follow.
final class EmojiStore {
    private struct Key: Hashable {
        let glyph: UInt32
        let size: Double
    }

    private var streams: [Key: PictureStreams?] = [:]

    /// Lets go of the pictures when there are many; one takes about four kilobytes.
    func tidy() {
        if streams.count > 1000 {
            streams = [:]
        }
    }

    /// The glyph's picture as files have it; nil when this cairo's files cannot be read.
    func streams(of glyph: EmojiGlyph, _ face: OpaquePointer) -> PictureStreams? {
        let key = Key(glyph: glyph.number, size: glyph.size)
        if let known = streams[key] { return known }
        let made = Self.streams(of: glyph, face)
        streams[key] = made
        return made
    }

    /// Lets cairo write a file with the picture alone, and takes it from there.
    private static func streams(of glyph: EmojiGlyph, _ face: OpaquePointer) -> PictureStreams? {
        let surface = glyph.painted(with: face)
        defer { cairo_surface_destroy(surface) }
        let file = DrawnFile(width: glyph.extent, height: glyph.extent, capacity: 8192)
        cairo_set_source_surface(file.cairo, surface, 0, 0)
        cairo_pattern_set_filter(cairo_get_source(file.cairo), CAIRO_FILTER_GOOD)
        cairo_rectangle(file.cairo, 0, 0, glyph.extent, glyph.extent)
        cairo_fill(file.cairo)
        cairo_show_page(file.cairo)
        return (try? file.finish()).flatMap(PictureStreams.init(file:))
    }
}
