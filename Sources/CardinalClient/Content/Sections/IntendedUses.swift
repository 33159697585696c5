import JSONTree

/// What a model is for, and how risky that is.
public struct IntendedUses: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// Says what a model is for; its risk is unknown unless it is given.
    public init(
        purposeOfModel: String? = nil,
        intendedUses: String? = nil,
        factorsAffectingModelEfficiency: String? = nil,
        riskRating: RiskRating? = .unknown,
        explanationsForRiskRating: String? = nil
    ) {
        json = .empty
        self.purposeOfModel = purposeOfModel
        self.intendedUses = intendedUses
        self.factorsAffectingModelEfficiency = factorsAffectingModelEfficiency
        self.riskRating = riskRating
        self.explanationsForRiskRating = explanationsForRiskRating
    }

    /// What the model was made for.
    public var purposeOfModel: String? {
        get { self[text: "purpose_of_model"] }
        set { self[text: "purpose_of_model"] = newValue }
    }

    /// How it is meant to be used.
    public var intendedUses: String? {
        get { self[text: "intended_uses"] }
        set { self[text: "intended_uses"] = newValue }
    }

    /// What makes it better or worse.
    public var factorsAffectingModelEfficiency: String? {
        get { self[text: "factors_affecting_model_efficiency"] }
        set { self[text: "factors_affecting_model_efficiency"] = newValue }
    }

    /// How risky its use is.
    public var riskRating: RiskRating? {
        get { self[term: "risk_rating"] }
        set { self[term: "risk_rating"] = newValue }
    }

    /// Why it is rated so.
    public var explanationsForRiskRating: String? {
        get { self[text: "explanations_for_risk_rating"] }
        set { self[text: "explanations_for_risk_rating"] = newValue }
    }
}
