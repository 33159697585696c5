"""Makes the modules of the benchmark importable."""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[3] / "Benchmarks"))
