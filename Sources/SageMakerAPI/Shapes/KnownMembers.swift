import JSONTree

extension Shape {
    /// What the API knows of a value that satisfies this shape: members that the shape does not name, and members that
    /// are `null`, are left out at every level, and everything else stays in the caller's order and spelling.
    ///
    /// Whole numbers alone are spelled with digits only: clients send `1.0` for 1 and do not expect it back.
    package func known(_ checked: JSON) -> JSON {
        switch (self, checked) {
        case (.reference(_, let shape), _):
            shape().known(checked)
        case (.structure(let members), .object(let sent)):
            .object(
                sent.compactMap { member in
                    // By bytes: `String` also takes the sign for kelvins for the letter K.
                    guard member.value != .null,
                        let known = members.first(where: { $0.name.utf8.elementsEqual(member.name.utf8) })
                    else { return nil }
                    return JSONMember(member.name, known.shape.known(member.value))
                }
            )
        case (.list(let element, _), .array(let elements)):
            .array(elements.map(element.known))
        case (.map(_, let value, _), .object(let members)):
            .object(members.map { JSONMember($0.name, value.known($0.value)) })
        case (.integer, .number(let text)), (.long, .number(let text)):
            .number(DecimalText(text)?.integer.map(String.init) ?? text)
        default:
            checked
        }
    }
}
