import JSONTree

/// Where an export job is to put its PDF.
package struct ModelCardExportOutputConfig: Hashable, Sendable, WireReadable, WireWritable {
    /// A bucket, or a folder in one: `s3://bucket/folder`.
    package var s3OutputPath: String

    package static let shape = Shape.structure([
        .required("S3OutputPath", .string(.s3URI))
    ])

    /// Names a bucket or folder.
    package init(s3OutputPath: String) {
        self.s3OutputPath = s3OutputPath
    }

    package init?(wire: JSON) {
        guard let path: String = WireMembers(checked: wire).optional("S3OutputPath") else { return nil }
        s3OutputPath = path
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("S3OutputPath", s3OutputPath)
        writer.endObject()
    }
}

/// What an export job made.
package struct ModelCardExportArtifacts: Hashable, Sendable, WireWritable {
    /// The PDF: `s3://bucket/key`.
    package var s3ExportArtifacts: String

    /// Names the PDF.
    package init(s3ExportArtifacts: String) {
        self.s3ExportArtifacts = s3ExportArtifacts
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("S3ExportArtifacts", s3ExportArtifacts)
        writer.endObject()
    }
}
