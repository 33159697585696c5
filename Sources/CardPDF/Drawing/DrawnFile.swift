import CPango

/// A PDF that cairo writes into memory.
final class DrawnFile {
    let surface: OpaquePointer
    let cairo: OpaquePointer
    private let output = Output()

    /// Collects the bytes as cairo writes them.
    private final class Output {
        var bytes: [UInt8] = []
    }

    init(width: Double, height: Double, capacity: Int) {
        output.bytes.reserveCapacity(capacity)
        let write: cairo_write_func_t = { closure, data, length in
            guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
            let output = Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
            output.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
            return CAIRO_STATUS_SUCCESS
        }
        // Neither is ever nil: on failure cairo hands out objects that are in an error state.
        surface = cairo_pdf_surface_create_for_stream(write, Unmanaged.passUnretained(output).toOpaque(), width, height)
        cairo = cairo_create(surface)
    }

    deinit {
        cairo_destroy(cairo)
        cairo_surface_finish(surface)
        cairo_surface_destroy(surface)
    }

    /// Ends the file.
    ///
    /// - Throws: ``PDFError/drawing(_:)`` when anything went wrong since the beginning.
    func finish() throws(PDFError) -> [UInt8] {
        let status = cairo_status(cairo)
        cairo_surface_finish(surface)
        let ending = status == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : status
        guard ending == CAIRO_STATUS_SUCCESS else {
            throw .drawing(cairo_status_to_string(ending).map { String(cString: $0) } ?? "unknown")
        }
        return output.bytes
    }
}
