"""Whether an answer is one that the service model declares."""

# What any call may be answered with, beside the errors that its operation declares.
COMMON = {
    "ValidationException",
    "SerializationException",
    "AccessDeniedException",
    "RequestEntityTooLarge",
    "ThrottlingException",
}
# What AWS answers as well without declaring it: these operations name something that need not be there.
UNDECLARED = {
    "AddTags": {"ResourceNotFound"},
    "BatchPutMetrics": {"ResourceNotFound"},
    "DeleteTags": {"ResourceNotFound"},
    "ListTags": {"ResourceNotFound"},
}
_TYPES = {
    "structure": dict,
    "list": list,
    "map": dict,
    "string": str,
    "boolean": bool,
    "integer": int,
    "long": int,
    "float": (int, float),
    "double": (int, float),
    "timestamp": (int, float),
}


def faults(operation, answer):
    """Sentences about what is wrong with an answer; none when the model allows it."""
    if answer.status >= 500:
        return [f"status {answer.status}: {answer.body[:200]}"]
    if not answer.headers.get("x-amzn-RequestId"):
        return ["no request ID"]
    try:
        members = answer.json()
    except ValueError:
        return [f"a body that is no JSON: {answer.body[:200]}"]
    if answer.status == 200:
        shape = operation.output_shape
        return list(shape_faults(members, shape, operation.name)) if shape else [] if members == {} else ["a body"]
    declared = {shape.name for shape in operation.error_shapes} | UNDECLARED.get(operation.name, set())
    if members.get("__type") not in declared | COMMON:
        return [f"the error {members.get('__type')} is not declared"]
    if not isinstance(members.get("message"), str) or members["message"] != members.get("Message"):
        return [f"an error without a sentence: {answer.body[:200]}"]
    return []


def shape_faults(value, shape, path):
    """Where a value is not what its shape says."""
    if not isinstance(value, _TYPES[shape.type_name]) or (isinstance(value, bool) and shape.type_name != "boolean"):
        yield f"{path} is {value!r:.60}, no {shape.type_name}"
    elif shape.type_name == "structure":
        for name in set(shape.required_members) - set(value):
            yield f"{path}.{name} is missing"
        for name, member in value.items():
            if name not in shape.members:
                yield f"{path}.{name} is not in the model"
            else:
                yield from shape_faults(member, shape.members[name], f"{path}.{name}")
    elif shape.type_name == "list":
        for member in value:
            yield from shape_faults(member, shape.member, f"{path}[]")
    elif shape.type_name == "map":
        for member in value.values():
            yield from shape_faults(member, shape.value, f"{path}{{}}")
    elif shape.metadata.get("enum") and value not in shape.metadata["enum"]:
        yield f"{path} is {value!r:.60}, none of its words"
