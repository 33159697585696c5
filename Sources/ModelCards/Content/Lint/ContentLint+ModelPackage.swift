import JSONTree

extension ContentLint {
    /// Says what loading does with a card that describes a model package.
    mutating func checkModelPackage(_ document: JSON, _ root: JSONPointer) {
        guard let package = document["model_package_details"] else { return }
        let place = root.appending("model_package_details")
        if document["model_overview"]?["model_id"] != nil {
            warn(
                root.appending("model_overview").appending("model_id"),
                "Together with model_package_details the SageMaker Python SDK refuses to load the card"
            )
        }
        if package["model_package_group_name"] != nil {
            warn(
                place.appending("model_package_group_name"),
                "Loading with the SageMaker Python SDK fills missing business_details, intended_uses and "
                    + "additional_information from the group's most recently modified card"
            )
        } else {
            warn(place, "Loading with the SageMaker Python SDK searches for training and evaluation details")
        }
    }
}
