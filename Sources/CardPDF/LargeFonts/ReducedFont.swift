import CPango

/// A font for cairo, made of some glyphs of a large one.
final class ReducedFont {
    let face: OpaquePointer
    private let numbers: [UInt32: UInt]

    /// - Returns: nil when the glyphs cannot be taken out of the font.
    init?(_ font: LargeFont, glyphs: Set<UInt32>) {
        let kept = [0] + glyphs.filter { $0 != 0 }.sorted().map { Int($0) }
        guard let bytes = font.subset(kept), let file = FontInMemory(bytes) else { return nil }
        // Never nil: on failure cairo hands out objects that are in an error state.
        face = cairo_ft_font_face_create_for_ft_face(file.face, 0)
        // Cairo keeps fonts for a while after their last use, and the file with them.
        let holder = Unmanaged.passRetained(file)
        let status = cairo_font_face_set_user_data(face, FontInMemory.key, holder.toOpaque()) { file in
            if let file { Unmanaged<FontInMemory>.fromOpaque(file).release() }
        }
        numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { (UInt32($0.element), UInt($0.offset)) })
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_font_face_destroy(face)
            holder.release()
            return nil
        }
    }

    deinit {
        cairo_font_face_destroy(face)
    }

    /// What the font calls a glyph of the large one.
    func number(of glyph: UInt32) -> UInt? {
        numbers[glyph]
    }
}

/// A font file that FreeType reads from memory.
///
/// Has an instance of FreeType for itself, since cairo may let go of it on any thread.
private final class FontInMemory {
    /// Only its address counts; it is never written to, which makes it safe to share.
    nonisolated(unsafe) static let key = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

    let face: FT_Face
    private let library: FT_Library
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init?(_ file: [UInt8]) {
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else { return nil }
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.count)
        _ = bytes.initialize(from: file)
        var face: FT_Face?
        guard FT_New_Memory_Face(library, bytes.baseAddress, FT_Long(bytes.count), 0, &face) == 0, let face else {
            FT_Done_FreeType(library)
            bytes.deallocate()
            return nil
        }
        self.face = face
        self.library = library
        self.bytes = bytes
    }

    deinit {
        FT_Done_Face(face)
        FT_Done_FreeType(library)
        bytes.deallocate()
    }
}
