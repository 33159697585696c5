import JSONTree
import SageMakerAPI

/// Small changes to the objects that the registry keeps.
extension JSON {
    /// This object without some of its members.
    package func without(_ names: String...) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { !names.contains($0.name) })
    }

    /// This object with a member of that name: in the place of the one that it has, or after its last.
    ///
    /// Names are the same byte for byte: two spellings of one letter are two names, as everywhere on the wire.
    package func setting(_ name: String, to value: JSON) -> JSON {
        guard case .object(var members) = self else { return self }
        if let index = members.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
            members[index].value = value
        } else {
            members.append(JSONMember(name, value))
        }
        return .object(members)
    }

    /// The time as descriptions show it.
    package static func time(_ time: Timestamp) -> JSON {
        .number(time.epochSeconds)
    }
}
