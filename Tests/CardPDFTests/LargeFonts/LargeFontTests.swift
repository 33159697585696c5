import CPango
import CardPDF
import Foundation
import Testing

/// A font of 65,535 glyphs, on systems that keep it where Debian does.
private enum ChineseFont {
    static let path = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"
    static let isInstalled = FileManager.default.fileExists(atPath: path)
}

@Suite(.enabled(if: ChineseFont.isInstalled))
struct LargeFontTests {
    /// Spread over the whole font, with glyphs of every script in it.
    private static let glyphs = [0] + Array(stride(from: 1, to: 65_535, by: 61))

    private func largeFont(_ index: UInt32 = 0) throws -> LargeFont {
        let blob = try #require(hb_blob_create_from_file(ChineseFont.path))
        defer { hb_blob_destroy(blob) }
        let face = try #require(hb_face_create(blob, index))
        defer { hb_face_destroy(face) }
        return try #require(LargeFont(face))
    }

    @Test("A font with fewer glyphs draws each of them as the large one does", arguments: [0, 1, 2] as [UInt32])
    func keepsOutlines(index: UInt32) throws {
        let file = try #require(try largeFont(index).subset(Self.glyphs))
        #expect(file.count < 1 << 20)
        let large = try FreeTypeFace(Array(Data(contentsOf: URL(fileURLWithPath: ChineseFont.path))), index: Int(index))
        let small = try FreeTypeFace(file, index: 0)
        #expect(small.glyphCount == Self.glyphs.count)
        for (number, glyph) in Self.glyphs.enumerated() {
            let (before, after) = (try large.glyph(glyph), try small.glyph(number))
            #expect(before == after, "glyph \(glyph)")
        }
        #expect(small.name == large.name)
    }

    @Test("The order of the glyphs is the caller's")
    func keepsOrder() throws {
        let font = try largeFont()
        let small = try FreeTypeFace(try #require(font.subset([0, 20_000, 5])), index: 0)
        let large = try FreeTypeFace(Array(Data(contentsOf: URL(fileURLWithPath: ChineseFont.path))), index: 0)
        #expect(try small.glyph(1) == large.glyph(20_000))
        #expect(try small.glyph(2) == large.glyph(5))
    }

    @Test("A glyph that the font does not have cannot be taken out")
    func refusesUnknownGlyph() throws {
        #expect(try largeFont().subset([0, 65_535]) == nil)
    }

    @Test("A small font, or one of other outlines, stays whole")
    func leavesOthers() throws {
        let blob = try #require(hb_blob_create_from_file("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"))
        defer { hb_blob_destroy(blob) }
        let face = try #require(hb_face_create(blob, 0))
        defer { hb_face_destroy(face) }
        #expect(LargeFont(face) == nil)
    }
}

/// A font as FreeType reads it.
private final class FreeTypeFace {
    struct Glyph: Hashable {
        let advance: Int
        let points: [[Int]]
        let tags: [Int8]
        let contourEnds: [Int16]
    }

    private let library: FT_Library
    private let face: FT_Face
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ file: [UInt8], index: Int) throws {
        var library: FT_Library?
        try #require(FT_Init_FreeType(&library) == 0)
        bytes = .allocate(capacity: file.count)
        _ = bytes.initialize(from: file)
        self.library = try #require(library)
        var face: FT_Face?
        try #require(FT_New_Memory_Face(library, bytes.baseAddress, FT_Long(file.count), FT_Long(index), &face) == 0)
        self.face = try #require(face)
    }

    deinit {
        FT_Done_Face(face)
        FT_Done_FreeType(library)
        bytes.deallocate()
    }

    var glyphCount: Int { Int(face.pointee.num_glyphs) }

    var name: String? { FT_Get_Postscript_Name(face).map { String(cString: $0) } }

    /// The outline in the font's own units.
    func glyph(_ number: Int) throws -> Glyph {
        try #require(FT_Load_Glyph(face, FT_UInt(number), FT_Int32(FT_LOAD_NO_SCALE)) == 0)
        let slot = try #require(face.pointee.glyph)
        let outline = slot.pointee.outline
        let count = Int(outline.n_points)
        return Glyph(
            advance: Int(slot.pointee.advance.x),
            points: (0..<count).map { [Int(outline.points[$0].x), Int(outline.points[$0].y)] },
            tags: (0..<count).map { Int8(truncatingIfNeeded: Int(outline.tags[$0])) },
            contourEnds: (0..<Int(outline.n_contours)).map { Int16(outline.contours[$0]) }
        )
    }
}
