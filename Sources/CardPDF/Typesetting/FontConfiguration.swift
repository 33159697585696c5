import CPango

/// The fonts that pages are set in.
///
/// An own list of fonts, instead of the system's, makes the same card look the same on every machine that has the Noto
/// fonts, whatever else is installed; it also names a fallback for each script. Without the Noto fonts, the system's
/// list is taken as it is.
enum FontConfiguration {
    /// What the fonts are for.
    enum Kind {
        case prose
        /// Letters of one width, which prose must not fall back to for what its own fonts lack.
        case code
    }

    /// A configuration that one font map may use on one thread.
    ///
    /// - Parameter directories: where fonts are looked for.
    /// - Throws: ``PDFError/noFonts`` when there is not a single font; pango would end the process.
    static func make(_ kind: Kind, directories: [String]) throws(PDFError) -> OpaquePointer {
        guard let own = FcConfigCreate() else { throw .noFonts }
        let xml = xml(kind, directories: directories)
        if FcConfigParseAndLoadFromMemory(own, xml, FcFalse) == FcTrue, FcConfigBuildFonts(own) == FcTrue,
            hasFamily("Noto Sans", own)
        {
            return own
        }
        FcConfigDestroy(own)
        guard directories == systemDirectories, let system = FcInitLoadConfigAndFonts() else { throw .noFonts }
        guard let fonts = FcConfigGetFonts(system, FcSetSystem), fonts.pointee.nfont > 0 else {
            FcConfigDestroy(system)
            throw .noFonts
        }
        return system
    }

    static let systemDirectories = ["/usr/share/fonts", "/usr/local/share/fonts"]

    private static func hasFamily(_ family: String, _ configuration: OpaquePointer) -> Bool {
        guard let fonts = FcConfigGetFonts(configuration, FcSetSystem), let list = fonts.pointee.fonts else {
            return false
        }
        return (0..<Int(fonts.pointee.nfont)).contains { index in
            var name: UnsafeMutablePointer<FcChar8>?
            guard FcPatternGetString(list[index], FC_FAMILY, 0, &name) == FcResultMatch, let name else { return false }
            return String(cString: name) == family
        }
    }

    private static func xml(_ kind: Kind, directories: [String]) -> String {
        let folders = directories.map { "<dir>\(XMLText.escaped($0))</dir>" }.joined()
        let files = kind == .prose ? proseFiles : proseFiles + codeFiles
        let accepted = files.map { "<glob>*/\($0)</glob>" }.joined()
        let rejected = rejectedFamilies.map { family in
            #"<pattern><patelt name="family"><string>\#(family)</string></patelt></pattern>"#
        }
        return """
            <?xml version="1.0"?>
            <fontconfig>
            \(folders)
            <cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
            <selectfont>
            <acceptfont>\(accepted)</acceptfont>
            <rejectfont>\(otherFiles)\(rejected.joined())</rejectfont>
            </selectfont>
            \(fallback(for: "Noto Sans", ["Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Hebrew"]))
            \(fallback(for: "Noto Sans Mono", ["DejaVu Sans Mono", "Noto Sans", "Noto Sans CJK SC"]))
            \(fallback(for: "emoji", ["Noto Color Emoji"]))
            \(han(language: "ja", family: "Noto Sans CJK JP"))\(han(language: "ko", family: "Noto Sans CJK KR"))
            \(bitmapScaling)
            </fontconfig>
            """
    }

    /// Sans serif throughout; a serif only for scripts that Noto draws in no other way.
    private static let proseFiles = [
        "NotoSans*", "NotoColorEmoji*", "NotoMusic*", "NotoSerifTibetan*", "NotoSerifAhom*", "NotoSerifDogra*",
        "NotoSerifTangut*", "NotoSerifYezidi*", "NotoSerifNyiakengPuachueHmong*",
    ]

    /// DejaVu stands in where Noto Sans Mono is not installed.
    ///
    /// Noto's Chinese fonts have letters of one width, too, but cairo reads all 16 MB of them for each document.
    private static let codeFiles = ["DejaVuSansMono*"]

    /// Accepted files stand above these; a pattern for all files would match the folders, too.
    private static let otherFiles = ["ttf", "ttc", "otf", "otc", "pfb", "pcf", "gz", "TTF", "OTF", "woff", "woff2"]
        .map { "<glob>*.\($0)</glob>" }.joined()

    /// Twins of other families: they would only be chosen by chance.
    private static let rejectedFamilies: [String] = {
        let scripts = [
            "Arabic", "Bengali", "Devanagari", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao", "Malayalam",
            "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thai",
        ]
        let fixedWidth = ["JP", "KR", "SC", "TC", "HK"].map { "Noto Sans Mono CJK \($0)" }
        return ["Noto Sans Display", "Noto Sans Adlam Unjoined", "Noto Sans CJK TC", "Noto Sans CJK HK"]
            + scripts.map { "Noto Sans \($0) UI" } + fixedWidth
    }()

    /// Gives the pictures of emoji the size of the letters around them; they come in one size only.
    private static let bitmapScaling = """
        <match target="font"><test name="outline"><bool>false</bool></test>
        <edit name="pixelsizefixupfactor"><divide><name target="pattern">pixelsize</name>\
        <name target="font">pixelsize</name></divide></edit>
        <edit name="matrix"><times><name>matrix</name><matrix><name>pixelsizefixupfactor</name><double>0</double>\
        <double>0</double><name>pixelsizefixupfactor</name></matrix></times></edit>
        <edit name="size"><divide><name>size</name><name>pixelsizefixupfactor</name></divide></edit></match>
        """

    private static func fallback(for family: String, _ families: [String]) -> String {
        let list = families.map { "<family>\($0)</family>" }.joined()
        return #"<alias binding="same"><family>\#(family)</family><accept>\#(list)</accept></alias>"#
    }

    /// Puts a family before the others that draw Chinese characters, for texts in that language.
    private static func han(language: String, family: String) -> String {
        ["Noto Sans", "Noto Sans Mono"].map { base in
            """
            <match target="pattern"><test name="lang" compare="contains"><string>\(language)</string></test>
            <test name="family"><string>\(base)</string></test>
            <edit name="family" mode="append" binding="same"><string>\(family)</string></edit></match>
            """
        }.joined()
    }
}
