import JSONTree

/// Files, standard input and texts of the command line, read as what a command needs.
package enum InputDocument {
    /// The bytes of a file; `-` is standard input.
    package static func bytes(_ file: String) throws(InputFailure) -> [UInt8] {
        do {
            return try POSIXFile.read(file)
        } catch {
            throw InputFailure("\(error)")
        }
    }

    /// A file as text, which a request can carry.
    package static func text(_ file: String) throws(InputFailure) -> String {
        guard let text = String(validating: try bytes(file), as: UTF8.self) else {
            throw InputFailure("\(InputFailure.name(ofFile: file)) is not UTF-8")
        }
        return text
    }

    /// A file as a JSON document.
    package static func json(_ file: String) throws(InputFailure) -> JSON {
        let bytes = try bytes(file)
        do {
            return try JSON(parsing: bytes)
        } catch {
            throw .notJSON(file, error)
        }
    }

    /// A file as a JSON object, which every request is.
    package static func object(_ file: String) throws(InputFailure) -> [JSONMember] {
        guard let members = try json(file).members else {
            throw InputFailure("\(InputFailure.name(ofFile: file)) is no JSON object")
        }
        return members
    }

    /// JSON that stands in the argument itself, when it begins with a brace or a bracket, or in the file that it names.
    package static func jsonOrFile(_ argument: String) throws(InputFailure) -> JSON {
        guard let first = argument.first(where: { !$0.isWhitespace }), "{[".contains(first) else {
            return try json(argument)
        }
        do {
            return try JSON(parsing: argument)
        } catch {
            throw .notJSON("the argument", error)
        }
    }
}
