import JSONTree

extension ContentLint {
    mutating func checkTraining(_ training: JSON, _ place: JSONPointer) {
        if let objective = training["objective_function"] {
            checkObjective(objective, place.appending("objective_function"))
        }
        guard let job = training["training_job_details"] else { return }
        let place = place.appending("training_job_details")
        if let environment = job["training_environment"] {
            checkEnvironment(environment, place.appending("training_environment"))
        }
        for member in ["training_metrics", "user_provided_training_metrics"] {
            checkCount(job, member, upTo: 50, place)
            for (index, metric) in (job[member]?.array ?? []).enumerated() {
                checkLength(metric, "name", upTo: 255, place.appending(member).appending(index))
            }
        }
        for member in ["hyper_parameters", "user_provided_hyper_parameters"] {
            checkCount(job, member, upTo: 100, place)
            for (index, parameter) in (job[member]?.array ?? []).enumerated() {
                checkHyperParameter(parameter, place.appending(member).appending(index))
            }
        }
    }

    private mutating func checkHyperParameter(_ parameter: JSON, _ place: JSONPointer) {
        checkLength(parameter, "name", upTo: 255, place)
        checkLength(parameter, "value", upTo: 255, place)
        if parameter.members != nil, parameter["value"] == nil {
            warn(place, "A hyperparameter without value cannot be loaded by the SageMaker Python SDK")
        }
    }

    /// The schema leaves the objective function free; version 2 of the SDK reads one nested shape only.
    private mutating func checkObjective(_ objective: JSON, _ place: JSONPointer) {
        checkLength(objective, "notes", upTo: 1024, place)
        switch objective["function"] {
        case nil: warn(place, "Without function the SageMaker Python SDK cannot load the card")
        case .object?, .null?: break
        default:
            return warn(
                place.appending("function"),
                "Version 2 of the SageMaker Python SDK reads function as an object with function, facet and condition"
            )
        }
        refuseUnknown(objective, ["function", "notes"], place)
        guard let function = objective["function"], function.members != nil else { return }
        let place = place.appending("function")
        refuseUnknown(function, ["function", "facet", "condition"], place)
        checkChoice(function, "function", ["Maximize", "Minimize"], place)
        checkChoice(function, "facet", ["Accuracy", "AUC", "Loss", "MAE", "RMSE"], place)
        checkLength(function, "condition", upTo: 63, place)
    }

    private mutating func checkChoice(_ object: JSON, _ member: String, _ choices: [String], _ place: JSONPointer) {
        guard let value = object[member], value != .null else { return }
        if let text = value.string, choices.contains(text) { return }
        warn(
            place.appending(member),
            "The SageMaker Python SDK loads only \(choices.joined(separator: ", "))"
        )
    }

    mutating func refuseUnknown(_ object: JSON, _ known: Set<String>, _ place: JSONPointer) {
        for member in object.members ?? [] where !known.contains(member.name) {
            warn(place.appending(member.name), "The SageMaker Python SDK cannot load a card with this member")
        }
    }
}
