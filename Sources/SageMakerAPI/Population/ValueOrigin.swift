import JSONTree

/// The kinds of places that values of a card come from.
package enum ValueSource: String, WireChoice {
    case model = "Model"
    case trainingJob = "TrainingJob"
    case modelPackage = "ModelPackage"
    case evaluationReport = "EvaluationReport"
    case modelCard = "ModelCard"
}

/// Who says a value of a card.
package struct ValueOrigin: Hashable, Sendable {
    package var source: ValueSource
    /// An ARN, or the `s3://` address of a report.
    package var resource: String
    /// The member of the resource's description, such as `PrimaryContainer.Image`; absent for the whole resource.
    package var member: String?

    /// Names a resource, or a member of one.
    package init(_ source: ValueSource, _ resource: String, member: String? = nil) {
        self.source = source
        self.resource = resource
        self.member = member
    }

    /// The same resource's member of that name.
    package func member(_ name: String) -> ValueOrigin {
        ValueOrigin(source, resource, member: name)
    }
}

/// A place of a content, and who says what is there.
package struct OriginatedValue: WireWritable, Hashable, Sendable {
    /// The place as an RFC 6901 pointer.
    package var path: String
    package var origin: ValueOrigin

    /// Pairs a place with its origin.
    package init(path: String, origin: ValueOrigin) {
        self.path = path
        self.origin = origin
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Path", path)
        writer.member("Source", origin.source)
        writer.member("Resource", origin.resource)
        writer.member("Member", origin.member)
        writer.endObject()
    }
}
