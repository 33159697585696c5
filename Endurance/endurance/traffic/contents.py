"""Card contents to send: each one says something that no other says, in a way that only its bytes can show."""

import json
import random

_ALPHABETS = [
    "abcdefghij klmnop",
    "äöüßéñçøåžș",
    "漢字かな交じり文",
    "العربية نص",
    "🙂🧪📈🔬",
    "\u2028\u00a0\u200b\ufeff",
]


def unique(chance: random.Random, label, most=7_000):
    """Valid content with spacing and escapes of its own, told apart from all others by its label."""
    size = int(min(most, 200 * 1.5 ** chance.uniform(0, 12)))
    details = {}
    while size > 0:
        alphabet = chance.choice(_ALPHABETS)
        text = "".join(chance.choice(alphabet) for _ in range(min(size, chance.randint(1, 900))))
        details[f"note{len(details)}"] = text
        size -= len(text)
    document = {
        "model_overview": {"model_description": label},
        "additional_information": {"custom_details": details},
    }
    return json.dumps(
        document,
        ensure_ascii=chance.random() < 0.3,
        indent=chance.choice([None, None, 1, 2]),
        separators=chance.choice([(",", ":"), (", ", ": "), (" ,", " :  ")]),
    )
