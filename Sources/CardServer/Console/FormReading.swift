import CardConsole
import HTTPTypes
import HummingbirdCore

/// Takes in the body of a form.
struct FormReading {
    private let request: Request
    private let type: String
    private let isUpload: Bool
    private let isTrusted: Bool

    /// The longest form; a card's content with every character escaped fits several times.
    private static let longestForm = 6 << 20
    /// The longest form of somebody who is not signed in, such as one whose session has ended over a card's content.
    private static let longestForeignForm = 2 << 20
    /// The longest form with files, and what of a longer one is heard out so that its sender sees the refusal.
    private static let longestUpload = (32 << 20) + (2 << 20)
    private static let heardOut = 512 << 20

    /// - Parameter isTrusted: whether the sender is signed in.
    init(_ request: Request, isTrusted: Bool) {
        self.request = request
        self.isTrusted = isTrusted
        type = request.headers[.contentType] ?? ""
        isUpload = type.lowercased().hasPrefix("multipart/form-data")
    }

    /// How much memory has to be free before the body is read; nothing for short forms.
    var share: Int { request.bodyShare(limit: limit) }

    /// Whether the body is longer than any form without files.
    ///
    /// Those have a budget of their own, so that a form does not wait for large files that arrive slowly.
    var holdsLargeFiles: Bool { share > Self.longestForm }

    private var mayHoldFiles: Bool { isUpload && isTrusted }

    private var limit: Int {
        guard isTrusted else { return Self.longestForeignForm }
        return isUpload ? Self.longestUpload : Self.longestForm
    }

    /// Reads the body, and tells the page what came of it.
    func read(into page: inout ConsoleRequest) async {
        switch await request.collectBody(limit: limit, hearingOut: mayHoldFiles ? Self.heardOut : 8 << 20) {
        case .tooLarge:
            page.bodyProblem =
                mayHoldFiles
                ? "Files up to 32 MB can be sent here. Upload a larger report to S3 and give its s3:// address instead."
                : "The form is larger than \(limit >> 20) MB."
        case .broken:
            page.bodyProblem = "The connection broke off before everything had arrived. Go back and send it again."
        case .whole(let bytes) where isUpload:
            guard let form = MultipartForm(bytes, contentType: type) else {
                page.bodyProblem = "The form's parts cannot be told apart. Go back and send it again."
                return
            }
            page.form = form.fields
            page.files = form.files
        case .whole(let bytes):
            guard let form = FormFields(form: bytes) else {
                page.bodyProblem =
                    "The form has more than \(FormFields.limit) fields. Take rows out, or import the card as JSON."
                return
            }
            page.form = form
        }
    }
}
