"""Requests made from the service model: whatever is wrong with them, the answer is a declared one."""

import pytest
from endurance.generated import answers, run


def test_every_answer_to_a_generated_request_is_a_declared_one(on_sqlite):
    tally = run.run(on_sqlite, seconds=12)

    assert tally.losses == []
    assert tally.operations == 36
    assert tally.accepted > 0


@pytest.mark.parametrize(
    ("members", "fault"),
    [
        ({}, "DescribeModelCard.ModelCardArn is missing"),
        ({"ModelCardArn": 1}, "DescribeModelCard.ModelCardArn is 1, no string"),
        ({"Extra": 1}, "DescribeModelCard.Extra is not in the model"),
        ({"ModelCardStatus": "Lost"}, "DescribeModelCard.ModelCardStatus is 'Lost', none of its words"),
        ({"CreatedBy": {"IamIdentity": []}}, "DescribeModelCard.CreatedBy.IamIdentity is [], no structure"),
        ({"ModelCardVersion": True}, "DescribeModelCard.ModelCardVersion is True, no integer"),
    ],
)
def test_a_body_outside_its_shape_is_found(members, fault):
    operation = next(operation for operation in run.operations() if operation.name == "DescribeModelCard")

    assert fault in list(answers.shape_faults(members, operation.output_shape, operation.name))
