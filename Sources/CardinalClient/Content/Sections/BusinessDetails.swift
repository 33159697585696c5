import JSONTree

/// Who needs a model, and why.
public struct BusinessDetails: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Says who needs a model.
    public init(
        businessProblem: String? = nil,
        businessStakeholders: String? = nil,
        lineOfBusiness: String? = nil
    ) {
        json = .empty
        self.businessProblem = businessProblem
        self.businessStakeholders = businessStakeholders
        self.lineOfBusiness = lineOfBusiness
    }

    /// The problem that it solves.
    public var businessProblem: String? {
        get { self[text: "business_problem"] }
        set { self[text: "business_problem"] = newValue }
    }

    /// Whom it concerns.
    public var businessStakeholders: String? {
        get { self[text: "business_stakeholders"] }
        set { self[text: "business_stakeholders"] = newValue }
    }

    /// The part of the business that uses it.
    public var lineOfBusiness: String? {
        get { self[text: "line_of_business"] }
        set { self[text: "line_of_business"] = newValue }
    }
}
