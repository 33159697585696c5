import SageMakerAPI

/// How a filter compares times.
extension FilterReading {
    /// The filter as a condition on a time.
    ///
    /// A time that is given to the second stands for the whole second, since the stored times have milliseconds that no
    /// caller sees who prints them in this form.
    ///
    /// - Throws: `ValidationException` for a text that is no time.
    func condition(on term: SearchTerm, time text: String) throws(SageMakerError) -> SearchCondition {
        guard let time = Self.time(in: text) else {
            throw .filterValueUnreadable(
                text,
                of: filter.name,
                form: "a time such as 2025-01-31T12:00:00, with or without Z or an offset, or seconds since 1970"
            )
        }
        guard !text.contains("."), !isInElement else { return .compare(term, sign, Self.value(time, of: term)) }
        let start = Self.value(time, of: term)
        let end = Self.value(Timestamp(milliseconds: time.milliseconds + 1000), of: term)
        switch sign {
        case .equals: return .all([.compare(term, .greaterOrEqual, start), .compare(term, .less, end)])
        case .notEquals:
            return .any([.isMissing(term), .compare(term, .less, start), .compare(term, .greaterOrEqual, end)])
        case .greater: return .compare(term, .greaterOrEqual, end)
        case .lessOrEqual: return .compare(term, .less, end)
        case .greaterOrEqual, .less, .contains: return .compare(term, sign, start)
        }
    }

    /// A time without a zone is one of UTC.
    private static func time(in text: String) -> Timestamp? {
        Timestamp(iso8601: text) ?? Timestamp(iso8601: text + "Z") ?? Timestamp(wire: .number(text))
    }

    /// A property counts a time in seconds.
    private static func value(_ time: Timestamp, of term: SearchTerm) -> SearchValue {
        guard case .property = term else { return .time(time) }
        return .number(Double(time.milliseconds) / 1000)
    }
}
