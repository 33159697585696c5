import JSONTree

/// A place in a card's content by what things are called, so that it is the same place in another version.
///
/// A pointer counts positions: put a metric in front, and every pointer behind it means something else. A place names
/// the metric.
package struct ContentPlace: Hashable, Sendable {
    /// One step down the content.
    package enum Step: Hashable, Sendable {
        case member(String)
        /// The element of a list that is called so.
        case element(ElementName)
    }

    /// What an element of a list is told from its neighbours by.
    package struct ElementName: Hashable, Sendable {
        /// The member that holds the name; nil where the elements are strings themselves.
        package let member: String?
        package let text: String
        /// How many elements before it have the same name.
        package let occurrence: Int

        /// Names an element.
        package init(member: String?, text: String, occurrence: Int = 0) {
            self.member = member
            self.text = text
            self.occurrence = occurrence
        }
    }

    package let steps: [Step]

    /// The place that the steps lead to; without steps, the whole content.
    package init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// Where the place is in a content, if it has it.
    package func pointer(in content: JSON) -> JSONPointer? {
        var value = content
        var path: [JSONPointer.Step] = []
        for step in steps {
            switch step {
            case .member(let name):
                guard let member = value[name] else { return nil }
                (value, path) = (member, path + [.name(name)])
            case .element(let name):
                guard let elements = value.array, let position = name.position(in: elements) else { return nil }
                (value, path) = (elements[position], path + [.index(position)])
            }
        }
        return JSONPointer(path)
    }

    /// What a content says there.
    package func value(in content: JSON) -> JSON? {
        steps.reduce(content as JSON?) { value, step in
            switch step {
            case .member(let name): value?[name]
            case .element(let name): value?.array.flatMap(name.element(of:))
            }
        }
    }

    /// The place of the object or list that this place lies in; nil for the whole content.
    package var parent: ContentPlace? {
        steps.isEmpty ? nil : ContentPlace(Array(steps.dropLast()))
    }
}

extension ContentPlace.ElementName {
    fileprivate func element(of elements: [JSON]) -> JSON? {
        position(in: elements).map { elements[$0] }
    }

    fileprivate func position(in elements: [JSON]) -> Int? {
        var left = occurrence
        for (position, element) in elements.enumerated() {
            guard (member.map { element[$0] } ?? element)?.string == text else { continue }
            if left == 0 { return position }
            left -= 1
        }
        return nil
    }
}

extension ContentPlace: CustomStringConvertible {
    /// The place for people: `evaluation_details["Bias Report"].metric_groups["age"].metric_data["DPL"].value`.
    package var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .member(let name): text += text.isEmpty ? name : ".\(name)"
            case .element(let name):
                let again = name.occurrence > 0 ? " (\(name.occurrence + 1))" : ""
                text += "[\(JSON.string(name.text).text)\(again)]"
            }
        }
    }
}
