/// The outlines of a font whose glyphs are numbered, in the Compact Font Format (Adobe Technical Note 5176).
package struct CFFTable {
    private struct FontDictionary {
        let dictionary: CFFDictionary
        let privateDictionary: CFFDictionary
        let subroutines: CFFIndex?
    }

    private let bytes: FontBytes
    private let names: (start: Int, end: Int)
    private let strings: (start: Int, end: Int)
    private let top: CFFDictionary
    private let globalSubroutines: CFFIndex
    private let charstrings: CFFIndex
    private let fonts: [FontDictionary]
    private let selection: Int

    /// - Returns: nil for tables of another make: with named glyphs, several fonts, or outlines of the first kind.
    package init?(_ bytes: FontBytes) {
        guard let headerSize = bytes[2].map(Int.init), let names = CFFIndex(bytes, at: headerSize),
            let tops = CFFIndex(bytes, at: names.end), tops.count == 1, let top = tops[0].flatMap(CFFDictionary.init),
            let strings = CFFIndex(bytes, at: tops.end), let subroutines = CFFIndex(bytes, at: strings.end),
            top.contains(.registry), !top.contains(.charStringType),
            let charstrings = top.integer(.charStrings).flatMap({ CFFIndex(bytes, at: $0) }),
            let list = top.integer(.fontDictionaries).flatMap({ CFFIndex(bytes, at: $0) }),
            let selection = top.integer(.fontSelection)
        else { return nil }
        let fonts = (0..<list.count).compactMap { list[$0].flatMap { Self.font($0, of: bytes) } }
        guard fonts.count == list.count, fonts.count <= 256 else { return nil }
        self.bytes = bytes
        self.names = (headerSize, names.end)
        self.strings = (tops.end, strings.end)
        self.top = top
        globalSubroutines = subroutines
        self.charstrings = charstrings
        self.fonts = fonts
        self.selection = selection
    }

    package var glyphCount: Int { charstrings.count }

    private static func font(_ object: FontBytes, of bytes: FontBytes) -> FontDictionary? {
        guard let dictionary = CFFDictionary(object), let place = dictionary.integers(.privateDictionary),
            place.count == 2, let part = bytes.part(from: place[1], to: place[1] + place[0]),
            let inner = CFFDictionary(part)
        else { return nil }
        let subroutines = inner.integer(.subroutines).map { CFFIndex(bytes, at: place[1] + $0) }
        if case .some(nil) = subroutines { return nil }
        return FontDictionary(dictionary: dictionary, privateDictionary: inner, subroutines: subroutines ?? nil)
    }

    /// Which of the font's dictionaries a glyph belongs to.
    private func font(of glyph: Int) -> Int? {
        switch bytes[selection] {
        case 0: return bytes[selection + 1 + glyph].map(Int.init)
        case 3:
            guard let count = bytes.number(at: selection + 1, bytes: 2) else { return nil }
            // Ranges of three bytes: the first glyph and the font. The last one that does not begin behind the glyph.
            var (low, high) = (0, count)
            while high - low > 1 {
                let middle = (low + high) / 2
                guard let first = bytes.number(at: selection + 3 + middle * 3, bytes: 2) else { return nil }
                (low, high) = first <= glyph ? (middle, high) : (low, middle)
            }
            return bytes[selection + 3 + low * 3 + 2].map(Int.init)
        default: return nil
        }
    }

    // MARK: Fewer glyphs

    /// A table of these glyphs alone, in this order, without subroutines.
    ///
    /// - Parameter glyphs: begins with 0, the sign for what is missing.
    /// - Returns: nil when one of them cannot be taken out.
    package func subset(_ glyphs: [Int]) -> [UInt8]? {
        var outlines: [[UInt8]] = []
        var selected: [UInt8] = [0]
        for glyph in glyphs {
            guard let number = font(of: glyph), fonts.indices.contains(number), let code = charstrings[glyph],
                let flat = FlatCharstring(code, global: globalSubroutines, local: fonts[number].subroutines)
            else { return nil }
            outlines.append(flat.bytes)
            selected.append(UInt8(number))
        }
        guard let names = bytes.part(from: names.start, to: names.end),
            let strings = bytes.part(from: strings.start, to: strings.end)
        else { return nil }
        // Major and minor version, the size of this header, and of offsets.
        let head: [UInt8] = [1, 0, 4, 4] + names.copied
        let inner = strings.copied + CFFIndex.bytes(of: [])
        var top = top
        for key in [CFFDictionary.Key.charset, .fontSelection, .charStrings, .fontDictionaries] { top.set(key, [0]) }
        var end = head.count + CFFIndex.bytes(of: [top.bytes]).count + inner.count
        let charset = Self.charset(count: glyphs.count)
        let outlineIndex = CFFIndex.bytes(of: outlines)
        for (key, size) in [
            (.charset, charset.count), (.fontSelection, selected.count), (.charStrings, outlineIndex.count),
            (CFFDictionary.Key.fontDictionaries, 0),
        ] {
            top.set(key, [end])
            end += size
        }
        return head + CFFIndex.bytes(of: [top.bytes]) + inner + charset + selected + outlineIndex
            + dictionaries(at: end)
    }

    /// Glyph 1 goes by 1, and so on: one range with all glyphs but the first.
    private static func charset(count: Int) -> [UInt8] {
        var bytes: [UInt8] = [2, 0, 1]
        bytes.append(max(0, count - 2), bytes: 2)
        return bytes
    }

    /// The fonts' dictionaries, each with a private one that has no subroutines.
    private func dictionaries(at start: Int) -> [UInt8] {
        let inner = fonts.map { font in
            var dictionary = font.privateDictionary
            dictionary.remove(.subroutines)
            return dictionary.bytes
        }
        var outer = fonts.map(\.dictionary)
        for index in outer.indices { outer[index].set(.privateDictionary, [0, 0]) }
        var end = start + CFFIndex.bytes(of: outer.map(\.bytes)).count
        for index in outer.indices {
            outer[index].set(.privateDictionary, [inner[index].count, end])
            end += inner[index].count
        }
        return CFFIndex.bytes(of: outer.map(\.bytes)) + inner.joined()
    }
}
