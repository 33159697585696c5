import ModelCards
import SageMakerAPI

/// Takes reports in: files become objects, addresses are taken as they are, and both are shown before anything is added.
struct ReportUpload {
    let page: PageContext

    func receive() async throws -> ConsoleResponse {
        let open = try await OpenEdit.load(page)
        var box = ReportBox()
        box.uri = page.request.form.text(ReportBox.uriField) ?? ""
        box.kind = page.request.form[ReportBox.kindField] ?? ""
        // A form without a chosen file sends one without a name.
        let files = page.request.files.filter { !$0.name.isEmpty }
        box.check(files.map { ($0.name, $0.bytes.count) })
        guard box.fileProblem == nil, box.uriProblem == nil else {
            return EvaluationStep.response(try await EditorPage.load(.evaluation, page), box: box, status: 422)
        }
        var query: [(String, String)] = []
        for file in files {
            let uri = try await page.desk.uploads.store(file.bytes, name: file.name, for: page.caller)
            query += [("uri", uri), ("kind", box.kind)]
        }
        if !box.uri.isEmpty { query += [("uri", box.uri), ("kind", box.kind)] }
        return .redirect(to: ConsolePath.to("edits", open.edit.id, "evaluation", "reports", query: query))
    }
}

extension ReportBox {
    /// Finds out what is wrong with what was given.
    package mutating func check(_ files: [(name: String, byteCount: Int)]) {
        if files.isEmpty && uri.isEmpty {
            fileProblem = "Choose a file, drop one here, or give an address in S3."
        } else if files.count > Self.mostReports {
            fileProblem = "These are \(files.count) files; up to \(Self.mostReports) are read at once."
        } else if let large = files.first(where: { $0.byteCount > Self.largestFile }) {
            fileProblem = Self.tooLarge(large.name, byteCount: large.byteCount)
        }
        guard !uri.isEmpty else { return }
        if !uri.hasPrefix("s3://") {
            uriProblem = "An address in S3 begins with s3://, such as s3://bucket/path/analysis.json."
        } else if uri.unicodeScalars.count > 1024 {
            uriProblem = "The address is longer than 1024 characters, which is the longest that an object can have."
        }
    }
}
