/// Completes the elements of the document's structure, one after the other in the order of the file.
struct StructureCompletion {
    private let root: Int
    private let document: Int
    private let rootReference: [UInt8]
    private let notes: StructureNotes
    private var figures = 0
    private var headerCells = 0
    /// The references to the elements at the top, as the root lists them.
    private var topElements: ArraySlice<UInt8> = []

    /// - Parameters:
    ///   - root: the number of the structure's root.
    ///   - document: the number of the element that is put between the root and its elements.
    init(root: Int, document: Int, notes: StructureNotes) {
        self.root = root
        self.document = document
        self.notes = notes
        rootReference = Array("/P \(root) 0 R\n".utf8)
    }

    /// The object, completed if it is an element of the structure or a page.
    mutating func completed(_ object: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let head = object.prefix(96)
        guard let type = head.place(of: Self.type) else { return PageResources.withoutRepeats(object) }
        let kind = object[(type + Self.type.count)...]
        if kind.starts(with: "StructElem\n".utf8) {
            return completedElement(object)
        }
        if kind.starts(with: "StructTreeRoot\n".utf8) {
            return completedRoot(object)
        }
        return kind.starts(with: "Page\n".utf8) || kind.starts(with: "Page ".utf8)
            ? object.inserting("   /Tabs /S\n") : object
    }

    /// The element that holds all others.
    var documentElement: [UInt8] {
        Array("\(document) 0 obj\n<< /Type /StructElem\n   /S /Document\n   /P \(root) 0 R\n   /K ".utf8)
            + topElements + Array("\n>>\nendobj\n".utf8)
    }

    private mutating func completedElement(_ object: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var object = object
        if let place = object.place(of: rootReference) {
            object = object[..<place] + Array("/P \(document) 0 R\n".utf8) + object[(place + rootReference.count)...]
        }
        if object.place(of: Self.figure) != nil, figures < notes.figureDescriptions.count {
            defer { figures += 1 }
            return object.inserting("   /Alt \(PDFText.string(notes.figureDescriptions[figures]))\n")
        }
        if object.place(of: Self.headerCell) != nil, headerCells < notes.areColumnHeaders.count {
            defer { headerCells += 1 }
            let scope = notes.areColumnHeaders[headerCells] ? "Column" : "Row"
            return object.inserting("   /A << /O /Table /Scope /\(scope) >>\n")
        }
        return object
    }

    private mutating func completedRoot(_ object: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let start = object.place(of: Self.children), let end = object.place(of: Self.endOfDictionary) else {
            return object
        }
        let elements = start + Self.children.count
        topElements = object[elements..<end]
        return object[..<elements] + Array("[ \(document) 0 R ]".utf8) + object[end...]
    }

    private static let type = Array("/Type /".utf8)
    private static let figure = Array("/S /Figure\n".utf8)
    private static let headerCell = Array("/S /TH\n".utf8)
    private static let children = Array("/K ".utf8)
    private static let endOfDictionary = Array("\n>>\nendobj".utf8)
}
