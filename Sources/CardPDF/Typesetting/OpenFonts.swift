import CPango
import Synchronization

/// Keeps every font open that a render thread may come to use, for as long as the process lives.
///
/// Cairo 1.16 shares open fonts among threads, and two of its habits are not safe there. It keeps ten font files open,
/// and closes one to open another while a second thread may be about to use it; a page in many scripts needs more than
/// ten. And it keeps a list of each font's variants that threads change without a lock. Fonts that are open and in use
/// from the beginning are never closed, and variants that are in the list already change it no more.
enum OpenFonts {
    private struct Font: Hashable {
        let file: String
        let index: Int32
    }

    private static let fonts = Mutex(Fonts())

    /// Opens the fonts of a configuration that are not open yet; must come before their first use on any thread.
    ///
    /// Large fonts take places of their own in the configuration, from where pango and cairo know their open faces.
    ///
    /// - Parameter options: what the fonts will be used with; other options would make other variants.
    static func open(_ configuration: OpaquePointer, _ options: OpaquePointer) {
        guard let listed = FcConfigGetFonts(configuration, FcSetSystem), let list = listed.pointee.fonts else { return }
        fonts.withLock { fonts in
            // The same steps as pango's, so that cairo sees the same variant.
            guard let wanted = FcPatternCreate() else { return }
            FcConfigSubstitute(configuration, wanted, FcMatchPattern)
            cairo_ft_font_options_substitute(options, wanted)
            FcDefaultSubstitute(wanted)
            for index in 0..<Int(listed.pointee.nfont) {
                guard let pattern = list[index], let font = font(pattern) else { continue }
                if let face = fonts.face(of: font) {
                    list[index] = own(pattern, face)
                }
                guard fonts.open.insert(font).inserted,
                    let prepared = FcFontRenderPrepare(configuration, wanted, list[index])
                else { continue }
                keepOpen(prepared, options)
                FcPatternDestroy(prepared)
            }
            FcPatternDestroy(wanted)
        }
    }

    private struct Fonts {
        var open: Set<Font> = []
        private var large = LargeFonts()
        private var faces: [Font: OpenFace?] = [:]

        /// The face of a large font; nil for the others.
        mutating func face(of font: Font) -> OpenFace? {
            if let known = faces[font] { return known }
            let face = large.face(path: font.file, index: Int(font.index))
            faces[font] = .some(face)
            return face
        }
    }

    /// A pattern that names the open face beside the file; takes the place of `pattern`, which others may share.
    private static func own(_ pattern: OpaquePointer, _ face: OpenFace) -> OpaquePointer {
        guard let own = FcPatternDuplicate(pattern) else { return pattern }
        FcPatternAddFTFace(own, FC_FT_FACE, face.face)
        FcPatternDestroy(pattern)
        return own
    }

    private static func font(_ pattern: OpaquePointer) -> Font? {
        var file: UnsafeMutablePointer<FcChar8>?
        var index: Int32 = 0
        guard FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, let file else { return nil }
        _ = FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
        return Font(file: String(cString: file), index: index)
    }

    /// Opens a font and takes hold of its face; the hold is never let go of.
    private static func keepOpen(_ pattern: OpaquePointer, _ options: OpaquePointer) {
        let face = cairo_ft_font_face_create_for_pattern(pattern)
        var size = cairo_matrix_t()
        var identity = cairo_matrix_t()
        cairo_matrix_init_scale(&size, TextStyle.body.size, TextStyle.body.size)
        cairo_matrix_init_identity(&identity)
        let scaled = cairo_scaled_font_create(face, &size, &identity, options)
        if cairo_scaled_font_status(scaled) == CAIRO_STATUS_SUCCESS {
            _ = cairo_ft_scaled_font_lock_face(scaled)
        }
    }
}
