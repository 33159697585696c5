import JSONTree
import SageMakerAPI
import Testing

@Suite("Shapes as the service model spells them")
struct ShapeDescriptionTests {
    @Test(
        "Each kind has the model's name, and bounds that the model has",
        arguments: [
            (Shape.long, #"{"type":"long"}"#),
            (.number, #"{"type":"double"}"#),
            (.oneOf("File", "Pipe"), #"{"type":"string","enum":["File","Pipe"]}"#),
            (.list(of: .boolean, count: 0...5), #"{"type":"list","member":{"type":"boolean"},"min":0,"max":5}"#),
            (.list(of: .boolean, count: 0...Int.max), #"{"type":"list","member":{"type":"boolean"}}"#),
            (.list(of: .boolean, count: 1...Int.max), #"{"type":"list","member":{"type":"boolean"},"min":1}"#),
            (
                .map(key: StringShape(length: 1...2), value: .boolean, count: 0...100),
                #"{"type":"map","key":{"type":"string","min":1,"max":2},"value":{"type":"boolean"},"min":0,"max":100}"#
            ),
        ]
    )
    func descriptions(shape: Shape, text: String) {
        #expect(shape.description.text == text)
    }
}
