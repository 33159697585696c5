/// Completes what cairo wrote, so that the file serves people who listen to it and programs that file it.
///
/// Adds the language, the title for the window, XMP metadata, a root for the document's structure, descriptions of
/// figures, and what each header cell heads. Every object is written anew, so the file has one cross-reference table
/// and nothing left over.
enum AccessibleFile {
    /// The completed file; the bytes as they are when they are not laid out as cairo lays them out.
    ///
    /// - Parameter pictures: what is put where stand-ins were drawn.
    static func bytes(
        of drawn: [UInt8],
        _ properties: DocumentProperties,
        _ notes: StructureNotes,
        _ pictures: [PictureStreams]
    ) -> [UInt8] {
        guard let objects = PDFObjects(drawn), let catalog = objects.trailerReference("Root"),
            let info = objects.trailerReference("Info"), let root = structureRoot(objects, catalog)
        else { return drawn }
        let document = objects.count
        let metadata = objects.count + 1
        var structure = StructureCompletion(root: root, document: document, notes: notes)
        var completion = PictureCompletion(pictures)
        var writer = FileWriter(head: objects.head, capacity: drawn.count + 16_384)
        for number in objects.numbersInFile {
            guard let object = objects[number] else { continue }
            switch number {
            case catalog: writer.add(number, completedCatalog(object, metadata: metadata))
            case info: writer.add(number, completedInfo(object))
            default: writer.add(number, structure.completed(completion.completed(number, object)))
            }
        }
        writer.add(document, structure.documentElement[...])
        writer.add(metadata, XMPMetadata.object(number: metadata, properties)[...])
        return writer.finished(root: catalog, info: info, identifier: properties.digest)
    }

    private static func structureRoot(_ objects: PDFObjects, _ catalog: Int) -> Int? {
        guard let object = objects[catalog] else { return nil }
        var scanner = ByteScanner(Array(object), at: 0)
        guard scanner.find("/StructTreeRoot ") else { return nil }
        return scanner.integer()
    }

    private static func completedCatalog(_ object: ArraySlice<UInt8>, metadata: Int) -> ArraySlice<UInt8> {
        var entries = """
               /Lang (en)
               /ViewerPreferences << /DisplayDocTitle true >>
               /Metadata \(metadata) 0 R

            """
        if object.place(of: Array("/MarkInfo".utf8)) == nil {
            entries += "   /MarkInfo << /Marked true >>\n"
        }
        return object.inserting(entries)
    }

    /// Writes dates as PDF wants them; cairo leaves out the mark in front.
    private static func completedInfo(_ object: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result = Array(object)
        for key in ["/CreationDate (", "/ModDate ("] {
            let key = Array(key.utf8)
            if let place = result.place(of: key), !result[(place + key.count)...].starts(with: "D:".utf8) {
                result.insert(contentsOf: "D:".utf8, at: place + key.count)
            }
        }
        return result[...]
    }
}

extension ArraySlice<UInt8> {
    /// The object with more entries at the end of its dictionary.
    func inserting(_ entries: String) -> ArraySlice<UInt8> {
        let end = Array(">>\nendobj".utf8)
        // The last place: a dictionary within the dictionary ends in the same way only without `endobj`.
        guard let place = place(of: end) else { return self }
        return self[..<place] + Array(entries.utf8) + self[place...]
    }
}
