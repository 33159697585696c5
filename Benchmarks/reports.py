"""Reports as Model Monitor writes them, of any size; the same call writes the same bytes every time."""

import random

# Model Monitor writes through Jackson: a blank on both sides of a colon, lists of numbers on one line.
NAMES = ["amount", "balance", "channel", "distance", "duration", "frequency", "latency", "region", "score", "tenure"]
METRICS = [
    "recall", "precision", "accuracy", "true_positive_rate", "true_negative_rate", "false_positive_rate",
    "false_negative_rate", "auc", "f0_5", "f1", "f2",
]


def model_monitor(path, megabytes=50, seed=1):
    """Statistics of a classification: half of the bytes are curves, half are features with their KLL sketches.

    The constraint violations of the features come last. Metrics, curves and confusion matrix are what a card takes;
    the features and the violations are what a reader has to get past.
    """
    write(path, megabytes, seed, curves=0.5)


def model_quality(path, megabytes=50, seed=1):
    """Statistics of a classification alone: nearly all bytes are curves, of a point for each threshold."""
    write(path, megabytes, seed, curves=1.0)


def write(path, megabytes, seed, curves):
    size = megabytes * 1_000_000
    chance = random.Random(seed)
    with open(path, "w", encoding="ascii") as file:
        file.write('{\n  "version" : 0.0,\n  "dataset" : {\n    "item_count" : 1250000,\n')
        file.write('    "start_time" : "2024-01-01T00:00:00Z",\n    "end_time" : "2024-01-01T01:00:00Z",\n')
        file.write('    "evaluation_time" : "2024-01-01T01:05:00.000Z"\n  },\n')
        classification(file, int(size * curves), chance)
        if curves < 1:
            features(file, size, chance)
        file.write("\n}\n")


def classification(file, size, chance):
    """The section of a binary classification; a point of both curves takes about 82 bytes."""
    file.write('  "binary_classification_metrics" : {\n    "confusion_matrix" : {\n')
    file.write('      "0" : {\n        "0" : 570021,\n        "1" : 54979\n      },\n')
    file.write('      "1" : {\n        "0" : 78112,\n        "1" : 546888\n      }\n    },\n')
    for name in METRICS:
        deviation = java(chance.random() * 0.01) if chance.random() < 0.7 else '"NaN"'
        value = java(chance.random())
        file.write(f'    "{name}" : {{\n      "value" : {value},\n      "standard_deviation" : {deviation}\n    }},\n')
    false_rates, true_rates, precisions = thresholds(size // 82, chance)
    file.write('    "receiver_operating_characteristic_curve" : {\n')
    file.write(f'      "false_positive_rates" : {numbers(false_rates)},\n')
    file.write(f'      "true_positive_rates" : {numbers(true_rates)}\n    }},\n')
    file.write('    "precision_recall_curve" : {\n')
    file.write(f'      "precisions" : {numbers(precisions)},\n')
    file.write(f'      "recalls" : {numbers(true_rates)}\n    }}\n  }}')


def thresholds(count, chance):
    """What a model that is right more often than not scores when its threshold falls."""
    positives = negatives = count * 2
    true = false = 0
    rates = ([], [], [])
    for step in range(count):
        true += chance.randrange(4) if step < count * 0.6 else chance.randrange(2)
        false += chance.randrange(2) if step < count * 0.6 else chance.randrange(4)
        rates[0].append(min(1.0, false / negatives))
        rates[1].append(min(1.0, true / positives))
        rates[2].append(true / max(1, true + false))
    return rates


def features(file, size, chance):
    """Features until the file is nearly full, and a violation for every tenth of them."""
    file.write(',\n  "features" : [ ')
    count = 0
    while file.tell() < size:
        file.write((", " if count else "") + feature(f"{NAMES[count % len(NAMES)]}_{count}", chance))
        count += 1
    violations = ", ".join(violation(f"{NAMES[place % len(NAMES)]}_{place}") for place in range(0, count, 10))
    file.write(f' ],\n  "violations" : [ {violations} ]')


def feature(name, chance):
    """A column's statistics: moments, ten buckets, and a sketch of 2,048 values and a tail of sampled ones."""
    low = chance.uniform(-1000, 0)
    high = chance.uniform(0, 1000)
    width = (high - low) / 10
    buckets = ", ".join(
        f'{{\n            "lower_bound" : {java(low + place * width)},\n'
        f'            "upper_bound" : {java(low + (place + 1) * width)},\n'
        f'            "count" : {chance.randrange(1000)}.0\n          }}'
        for place in range(10)
    )
    levels = ", ".join(numbers(sorted(chance.uniform(low, high) for _ in range(2048 >> level))) for level in range(3))
    return (
        f'{{\n    "name" : "{name}",\n    "inferred_type" : "Fractional",\n    "numerical_statistics" : {{\n'
        f'      "common" : {{\n        "num_present" : 1250000,\n        "num_missing" : 0\n      }},\n'
        f'      "mean" : {java((low + high) / 2)},\n      "sum" : {java((low + high) * 625000)},\n'
        f'      "std_dev" : {java(width * 3)},\n      "min" : {java(low)},\n      "max" : {java(high)},\n'
        f'      "distribution" : {{\n        "kll" : {{\n          "buckets" : [ {buckets} ],\n'
        f'          "sketch" : {{\n            "parameters" : {{\n              "c" : 0.64,\n'
        f'              "k" : 2048.0\n            }},\n            "data" : [ {levels} ]\n          }}\n'
        f"        }}\n      }}\n    }}\n  }}"
    )


def violation(name):
    return (
        f'{{\n    "feature_name" : "{name}",\n    "constraint_check_type" : "baseline_drift_check",\n'
        '    "description" : "Baseline drift distance: 0.2734375 exceeds threshold: 0.1"\n  }'
    )


def numbers(values):
    return "[ " + ", ".join(map(java, values)) + " ]"


def java(value):
    """A double as Java writes it: with an exponent below a thousandth and from ten million on."""
    text = repr(float(value))
    if value == 0 or 1e-3 <= abs(value) < 1e7:
        return text
    sign = "-" if value < 0 else ""
    digits, _, exponent = text.lstrip("-").partition("e")
    whole, _, fraction = digits.partition(".")
    power = int(exponent or 0) + len(whole) - 1
    significant = (whole + fraction).lstrip("0")
    if whole == "0":
        power -= len(fraction) - len(fraction.lstrip("0")) + 1
    significant = significant.rstrip("0") or "0"
    return f"{sign}{significant[0]}.{significant[1:] or '0'}E{power}"
