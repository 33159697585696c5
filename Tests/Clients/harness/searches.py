"""Shorthand for searches."""


def where(name, operator=None, value=None):
    """One filter."""
    wanted = {"Name": name, "Operator": operator, "Value": value}
    return {key: value for key, value in wanted.items() if value is not None}


def name_of(result):
    """The name of a hit, whatever its kind."""
    [(kind, record)] = result.items()
    if kind == "Model":
        return record["Model"]["ModelName"]
    if kind == "ModelPackage":
        return record["ModelPackageArn"].split("/", 1)[1]
    return record[f"{kind}Name"]


def names(client, resource, *filters, **more):
    """The names of one page of hits; filters are joined by And."""
    expression = {"SearchExpression": {"Filters": list(filters)}} if filters else {}
    return [name_of(result) for result in client.search(Resource=resource, **expression, **more)["Results"]]


def hits(client, resource, name, operator=None, value=None):
    """The names of the hits of one filter, as a set."""
    return set(names(client, resource, where(name, operator, value)))
