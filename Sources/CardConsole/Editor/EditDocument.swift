import JSONTree
import ModelCards
import SageMakerAPI

/// What somebody has typed so far: a card that need not be valid yet, and where its values came from.
///
/// A store keeps it as a JSON document of the editor's own.
package struct EditDocument: Hashable, Sendable {
    /// What the card is about.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case model
        case package
        case trainingJob = "training-job"
        /// A model that another system keeps.
        case external
        /// No model yet, or a card that came as a file.
        case none
    }

    package var kind: Kind
    /// The name of the card as it was typed; the name of the card that is edited.
    package var name: String
    /// The status that a new card begins with, or a new version gets; nil for the present one.
    package var status: ModelCardStatus?
    /// The card's content; what is not valid yet stands there as it was typed.
    package var content: JSON
    /// Where values came from when the editing began.
    package var origins: [EditOrigin]
    /// What the sources had to say about themselves, in sentences.
    package var notes: [String]
    /// Rows of free names that the content cannot hold yet.
    package var pending: [PendingPair] = []

    /// Begins with nothing but what is given.
    package init(
        kind: Kind = .none,
        name: String = "",
        status: ModelCardStatus? = nil,
        content: JSON = .object([]),
        origins: [EditOrigin] = [],
        notes: [String] = []
    ) {
        self.kind = kind
        self.name = name
        self.status = status
        self.content = content
        self.origins = origins
        self.notes = notes
    }

    /// Reads a kept document; what cannot be read is left out, since half a draft is better than none.
    package init(_ text: String) {
        let document = (try? JSON(parsing: text)) ?? .object([])
        kind = document["kind"]?.string.flatMap(Kind.init) ?? .none
        name = document["name"]?.string ?? ""
        status = document["status"].flatMap(ModelCardStatus.init(wire:))
        content = document["content"] ?? .object([])
        origins = (document["origins"]?.array ?? []).compactMap(EditOrigin.init)
        notes = (document["notes"]?.array ?? []).compactMap(\.string)
        pending = (document["pending"]?.array ?? []).compactMap(PendingPair.init)
    }

    /// The document as a store keeps it.
    package var text: String {
        var members = [JSONMember("kind", .string(kind.rawValue)), JSONMember("name", .string(name))]
        if let status { members.append(JSONMember("status", .string(status.rawValue))) }
        members.append(JSONMember("content", content))
        members.append(JSONMember("origins", .array(origins.map(\.json))))
        members.append(JSONMember("notes", .array(notes.map { .string($0) })))
        if !pending.isEmpty { members.append(JSONMember("pending", .array(pending.map(\.json)))) }
        return JSON.object(members).text
    }

    /// The characters that the content takes of those that a card may have.
    package var length: Int { content.text.unicodeScalars.count }

    /// What the list of unsaved edits calls it.
    package var title: String {
        let words = name.isEmpty ? content["model_overview"]?["model_name"]?.string ?? "" : name
        if words.isEmpty { return "Unnamed card" }
        return words.count > 80 ? words.prefix(79) + "…" : words
    }
}

/// A row of names and values that a JSON object cannot hold: it has no name, or another row has it.
package struct PendingPair: Hashable, Sendable {
    /// The pointer of the object that it belongs to.
    package let path: String
    package let name: String
    package let value: String

    /// What stands before the number of such a row in a pointer.
    static let mark = "#"

    package init(path: String, name: String, value: String) {
        self.path = path
        self.name = name
        self.value = value
    }

    init?(_ json: JSON) {
        guard let path = json["path"]?.string, let name = json["name"]?.string, let value = json["value"]?.string else {
            return nil
        }
        self.init(path: path, name: name, value: value)
    }

    var json: JSON {
        .object([
            JSONMember("path", .string(path)), JSONMember("name", .string(name)), JSONMember("value", .string(value)),
        ])
    }
}
