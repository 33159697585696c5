"""How large a run is; the numbers are those of `make endurance`."""

from dataclasses import dataclass


@dataclass
class Size:
    """How much of everything there is."""

    seed: int = 1
    rounds: int = 200
    load_seconds: float = 1.0
    histories: int = 60
    request_seconds: float = 1800
    giant_mebibytes: int = 100
    pipelined: int = 5_000
    crowd: int = 10_000
    crowd_seconds: float = 20
    # Slow clients take minutes to be let go; 0 leaves them out.
    drips: int = 1
    stop_seconds: float = 30
    soak_seconds: float = 3600
