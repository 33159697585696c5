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

    private static let open = Mutex<Set<Font>>([])

    /// Opens the fonts of a configuration that are not open yet; must come before their first use on any thread.
    ///
    /// - Parameter options: what the fonts will be used with; other options would make other variants.
    static func open(_ configuration: OpaquePointer, _ options: OpaquePointer) {
        guard let fonts = FcConfigGetFonts(configuration, FcSetSystem), let list = fonts.pointee.fonts else { return }
        open.withLock { open in
            // The same steps as pango's, so that cairo sees the same variant.
            guard let wanted = FcPatternCreate() else { return }
            FcConfigSubstitute(configuration, wanted, FcMatchPattern)
            cairo_ft_font_options_substitute(options, wanted)
            FcDefaultSubstitute(wanted)
            for index in 0..<Int(fonts.pointee.nfont) {
                guard let listed = list[index], let font = font(listed), open.insert(font).inserted,
                    let prepared = FcFontRenderPrepare(configuration, wanted, listed)
                else { continue }
                keepOpen(prepared, options)
                FcPatternDestroy(prepared)
            }
            FcPatternDestroy(wanted)
        }
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
