import CPango

/// The fonts that pages are set in.
///
/// An own list of fonts, instead of the system's, makes the same card look the same on every machine that has the Noto
/// fonts, whatever else is installed; it also names a fallback for each script. Without the Noto fonts, the system's
/// list is taken as it is.
enum FontConfiguration {
    /// A configuration that one font map may use on one thread.
    ///
    /// - Parameter directories: where fonts are looked for.
    /// - Throws: ``PDFError/noFonts`` when there is not a single font; pango would end the process.
    static func make(directories: [String]) throws(PDFError) -> OpaquePointer {
        guard let own = FcConfigCreate() else { throw .noFonts }
        let xml = xml(directories: directories)
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

    private static func xml(directories: [String]) -> String {
        let folders = directories.map { "<dir>\(XMLText.escaped($0))</dir>" }.joined()
        let accepted = acceptedFiles.map { "<glob>*/\($0)</glob>" }.joined()
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
            \(chinese(language: "ja", family: "JP"))\(chinese(language: "ko", family: "KR"))
            \(fallback(for: "Noto Sans", ["Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Hebrew"]))
            \(fallback(for: "Noto Sans Mono", ["Noto Sans Mono CJK SC", "Noto Sans"]))
            \(fallback(for: "emoji", ["Noto Color Emoji"]))
            </fontconfig>
            """
    }

    /// Sans serif throughout; a serif only for scripts that Noto draws in no other way.
    private static let acceptedFiles = [
        "NotoSans*", "NotoColorEmoji*", "NotoMusic*", "NotoSerifTibetan*", "NotoSerifAhom*", "NotoSerifDogra*",
        "NotoSerifTangut*", "NotoSerifYezidi*", "NotoSerifNyiakengPuachueHmong*",
    ]

    /// Accepted files stand above these; a pattern for all files would match the folders, too.
    private static let otherFiles = ["ttf", "ttc", "otf", "otc", "pfb", "pcf", "gz", "TTF", "OTF", "woff", "woff2"]
        .map { "<glob>*.\($0)</glob>" }.joined()

    private static let rejectedFamilies =
        ["Noto Sans Display", "Noto Sans Adlam Unjoined"]
        + [
            "Arabic", "Bengali", "Devanagari", "Gujarati", "Gurmukhi", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar",
            "Oriya", "Sinhala", "Tamil", "Telugu", "Thai",
        ].map { "Noto Sans \($0) UI" }

    private static func fallback(for family: String, _ families: [String]) -> String {
        let list = families.map { "<family>\($0)</family>" }.joined()
        return #"<alias binding="same"><family>\#(family)</family><accept>\#(list)</accept></alias>"#
    }

    private static func chinese(language: String, family: String) -> String {
        ["Noto Sans", "Noto Sans Mono"].map { base in
            let added = base == "Noto Sans" ? "Noto Sans CJK \(family)" : "Noto Sans Mono CJK \(family)"
            return """
                <match target="pattern"><test name="lang" compare="contains"><string>\(language)</string></test>
                <test name="family"><string>\(base)</string></test>
                <edit name="family" mode="append" binding="same"><string>\(added)</string></edit></match>
                """
        }.joined()
    }
}
