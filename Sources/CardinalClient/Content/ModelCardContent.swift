import JSONTree

/// What a card says.
public struct ModelCardContent: CardSection {
    /// The content as JSON.
    public var json: JSON

    /// Takes content as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Puts sections together, in the order that every card has them in.
    public init(
        modelOverview: ModelOverview? = nil,
        intendedUses: IntendedUses? = nil,
        businessDetails: BusinessDetails? = nil,
        trainingDetails: TrainingDetails? = nil,
        evaluationDetails: [EvaluationJob] = [],
        additionalInformation: AdditionalInformation? = nil,
        modelPackageDetails: ModelPackage? = nil
    ) {
        json = .empty
        self.modelOverview = modelOverview
        self.intendedUses = intendedUses
        self.businessDetails = businessDetails
        self.trainingDetails = trainingDetails
        self.evaluationDetails = evaluationDetails
        self.additionalInformation = additionalInformation
        self.modelPackageDetails = modelPackageDetails
    }

    /// Reads the `Content` of a card.
    ///
    /// - Throws: ``ClientError/invalidInput(_:)`` when the text is no JSON object.
    public init(parsing text: String) throws(ClientError) {
        do {
            json = try JSON(parsing: text)
        } catch {
            throw .invalidInput("The content is no JSON document: \(error)")
        }
        guard json.members != nil else { throw .invalidInput("The content is no JSON object") }
    }

    /// The content as a card's `Content` holds it.
    ///
    /// - Throws: ``ClientError/invalidInput(_:)`` when it has a number that JSON cannot write.
    public func text() throws(ClientError) -> String {
        if let place = json.firstUnwritableNumber() {
            throw .invalidInput("The number at \(place) is not finite, and JSON has no such numbers: leave it out")
        }
        return json.text
    }

    /// Which model the card is about.
    public var modelOverview: ModelOverview? {
        get { self[section: "model_overview"] }
        set { self[section: "model_overview"] = newValue }
    }

    /// What the model is for, and how risky that is.
    public var intendedUses: IntendedUses? {
        get { self[section: "intended_uses"] }
        set { self[section: "intended_uses"] = newValue }
    }

    /// Who needs the model, and why.
    public var businessDetails: BusinessDetails? {
        get { self[section: "business_details"] }
        set { self[section: "business_details"] = newValue }
    }

    /// How the model was trained.
    public var trainingDetails: TrainingDetails? {
        get { self[section: "training_details"] }
        set { self[section: "training_details"] = newValue }
    }

    /// How good the model is.
    public var evaluationDetails: [EvaluationJob] {
        get { self[sections: "evaluation_details"] }
        set { self[sections: "evaluation_details"] = newValue }
    }

    /// Whatever else is to be said.
    public var additionalInformation: AdditionalInformation? {
        get { self[section: "additional_information"] }
        set { self[section: "additional_information"] = newValue }
    }

    /// Which model package the card is about, in place of ``modelOverview``.
    public var modelPackageDetails: ModelPackage? {
        get { self[section: "model_package_details"] }
        set { self[section: "model_package_details"] = newValue }
    }
}
