"""A measured figure, and the fair way to compare two things on a machine that is never quite quiet."""

import statistics
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True)
class Figure:
    name: str
    value: float
    unit: str
    #: None: nobody set one; the figure is told and not judged.
    limit: float | None
    #: True when `value` has to stay under the limit, False when it has to reach it.
    at_most: bool = True
    rounds: dict = field(default_factory=dict)

    @property
    def passes(self) -> bool:
        if self.limit is None:
            return True
        return self.value <= self.limit if self.at_most else self.value >= self.limit

    def line(self) -> str:
        if self.limit is None:
            return f"TOLD  {self.name}: {self.value:.3f} {self.unit}"
        sign = "≤" if self.at_most else "≥"
        verdict = "PASS" if self.passes else "FAIL"
        return f"{verdict}  {self.name}: {self.value:.3f} {self.unit} ({sign} {self.limit:g})"

    def as_dict(self) -> dict:
        return asdict(self) | {"passes": self.passes}


def ratio(name: str, ours, baseline, limit: float | None, rounds: int = 5, at_most: bool = True) -> Figure:
    """Median of ours/baseline over interleaved rounds: a disturbance hits both halves of a pair.

    Each of the two is called as a function and returns one number. The order within a pair alternates.
    """
    ours(), baseline()  # the first of each warms caches and is thrown away
    pairs = []
    for index in range(rounds):
        if index % 2 == 0:
            pairs.append((ours(), baseline()))
        else:
            second = baseline()
            pairs.append((ours(), second))
    ratios = [mine / theirs for mine, theirs in pairs]
    kept = {"ours": [pair[0] for pair in pairs], "baseline": [pair[1] for pair in pairs], "ratios": ratios}
    return Figure(name, statistics.median(ratios), "×", limit, at_most, kept)


def median(name: str, measure, unit: str, limit: float, rounds: int = 5, at_most: bool = True) -> Figure:
    values = [measure() for _ in range(rounds)]
    return Figure(name, statistics.median(values), unit, limit, at_most, {"values": values})
