/// Text within a PDF's objects.
enum PDFText {
    /// A string object: UTF-16 with a byte order mark, in hexadecimal.
    static func string(_ text: String) -> String {
        var hexadecimal = "<FEFF"
        for unit in text.utf16 {
            let digits = String(unit, radix: 16, uppercase: true)
            hexadecimal += String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
        return hexadecimal + ">"
    }
}
