/// What cairo cannot write into the file's structure by itself, in the order of drawing.
struct StructureNotes: Hashable {
    var figureDescriptions: [String] = []
    /// For each header cell, whether it heads a column; it heads a row otherwise.
    var areColumnHeaders: [Bool] = []
}
