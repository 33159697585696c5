import CardConsole
import JSONTree
import ModelCards
import SageMakerAPI

/// What browsers send to the console: forms of both kinds, addresses of lists, and pasted tables.
///
/// An input is a line with a content type, and then a body; saved views are such bodies, too.
struct FormTarget: FuzzTarget {
    let name = "form"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        var parts = InputParts(input)
        let type = parts.text()
        let body = parts.remaining
        let form: FormFields
        if let multipart = MultipartForm(body, contentType: type) {
            form = multipart.fields
            require(multipart.files.allSatisfy { !$0.name.contains("/") }, "a file has no folder")
        } else {
            form = FormFields(urlEncoded: body)
        }
        checkFields(form)
        checkAddress(form)
        checkEdit(form)
        checkTable(String(decoding: body, as: UTF8.self))
    }

    private func checkFields(_ form: FormFields) {
        require(form.all.allSatisfy { !$0.name.utf8.contains(0) && !$0.value.utf8.contains(0) }, "no field has a NUL")
        let again = FormFields(urlEncoded: Array(form.urlEncoded.utf8))
        let isSame = zip(again.all, form.all).allSatisfy { one, other in
            one.name.utf8.elementsEqual(other.name.utf8) && one.value.utf8.elementsEqual(other.value.utf8)
        }
        let wanted = form.all.count
        require(isSame && again.all.count == wanted, "fields are read as they were written")
    }

    /// An address spells what it was read as, and asks for what its operation takes.
    private func checkAddress(_ form: FormFields) {
        let address = CatalogueAddress(form)
        let again = CatalogueAddress(query: address.query)
        require(again == address.withoutIgnored, "an address is read as it was written: \(address.query)")
        let reader = "arn:aws:iam::123456789012:root"
        let request = address.request(now: Timestamp(milliseconds: 0), reader: reader, pageSize: 50)
        require(request.maxResults == 50, "a page has its size")
        for choice in address.choices {
            require(address.contains(choice), "a choice is one of the choices")
            require(!address.toggling(choice).contains(choice), "a choice can be taken back")
            require(!choice.wholeLabel.isEmpty, "a choice has a label")
        }
        for field in form.all.prefix(8) where !field.name.isEmpty {
            let tag = CatalogueChoice.tag(Tag(key: field.name, value: field.value)).field
            let spelled = CatalogueChoice(tag)?.field.value
            require(spelled?.utf8.elementsEqual(tag.value.utf8) == true, "a tag is read as it was written")
        }
        let target = ConsolePath.checked(form["next"] ?? form.all.first?.value)
        require(target.hasPrefix(ConsolePath.root) && !target.contains("//"), "one goes on within the console")
    }

    /// A form that was applied says nothing new, and the document that it made is kept whole.
    private func checkEdit(_ fields: FormFields) {
        let form = EditForm(fields)
        var document = EditDocument(content: Self.content)
        for step in EditorStep.allCases {
            let (changed, places) = form.apply(step, to: document)
            for field in step.fields { _ = places.field(of: field.pointer + "/0/name") }
            let (again, _) = form.apply(step, to: changed)
            require(again == changed, "a form that is sent twice changes nothing")
            document = changed
        }
        let kept = EditDocument(document.text)
        require(kept == document, "a document is read as it was kept")
        require((try? JSON(parsing: document.content.text)) != nil, "a content is JSON")
    }

    private static let content: JSON =
        (try? JSON(
            parsing: #"""
                {"model_overview":{"model_name":"first","algorithm_type":"trees"},"training_details":
                {"training_job_details":{"hyper_parameters":[{"name":"eta","value":"0.2","unit":"-"}]}},
                "additional_information":{"custom_details":{"team":"risk"}}}
                """#
        )) ?? .object([])

    private func checkTable(_ text: String) {
        if let table = try? PastedTable(text) {
            require(!table.rows.isEmpty, "a table has rows")
            _ = try? table.rows(columns: ["name", "value", "notes"], least: 2)
        }
        for metric in (try? PastedMetrics.metrics(text)) ?? [] {
            require((try? JSON(parsing: metric.text)) != nil, "a metric is JSON: \(metric.text)")
        }
        for type in MetricType.allCases {
            guard let chart = try? ChartText(text, as: type) else { continue }
            require((try? JSON(parsing: chart.value.text)) != nil, "a chart is JSON")
        }
        if case .number(let digits)? = try? PastedNumber.read(text) {
            require((try? JSON(parsing: digits)) != nil, "a number is JSON: \(digits)")
        }
    }
}

extension CatalogueAddress {
    /// The address as it would be read from what it spells: what says nothing is not spelt.
    fileprivate var withoutIgnored: CatalogueAddress {
        var address = CatalogueAddress()
        for choice in choices where !address.contains(choice) { address = address.toggling(choice) }
        address.order = order
        address.isAscending = isAscending
        address.isBoard = isBoard
        address.after = after
        return address
    }
}
