"""The ranking of scored participants, in process, against sorting their points in C in the same run."""

import pathlib
import statistics
import subprocess

from figures import Figure, ratio

PARTICIPANTS = 100_000
ROUNDS = 9

# The same numbers (11,501 different totals), sorted by the C library.
SORT_IN_C = r"""
#define _POSIX_C_SOURCE 199309L
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
static int down(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x < y) - (x > y);
}
int main(int argc, char **argv) {
    size_t count = strtoul(argv[1], 0, 10), rounds = strtoul(argv[2], 0, 10);
    int64_t *all = malloc(count * sizeof *all), *copy = malloc(count * sizeof *all);
    uint64_t state = 20261126;
    for (size_t i = 0; i < count; i++) {
        for (int skipped = 0; skipped < 4; skipped++) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            if (skipped == 0) all[i] = (int64_t)((state >> 33) % 11501);
        }
    }
    for (size_t round = 0; round < rounds; round++) {
        memcpy(copy, all, count * sizeof *all);
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        qsort(copy, count, sizeof *copy, down);
        clock_gettime(CLOCK_MONOTONIC, &end);
        printf("%.6f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
    }
    return (int)(copy[0] == 0);
}
"""


def measure(program: pathlib.Path, folder: pathlib.Path) -> list[Figure]:
    return [ranking(program.with_name("Measure"), folder)]


def ranking(program: pathlib.Path, folder: pathlib.Path) -> Figure:
    baseline = compiled(SORT_IN_C, folder / "sorting")
    return ratio(
        f"ranking {PARTICIPANTS:,} participants, ties and all, as a multiple of sorting their points in C",
        lambda: median_of([program, "ranking"]), lambda: median_of([baseline]), 1.5)


def compiled(source: str, target: pathlib.Path) -> pathlib.Path:
    subprocess.run(["cc", "-O2", "-o", target, "-x", "c", "-"], input=source, text=True, check=True)
    return target


def median_of(command: list) -> float:
    told = subprocess.run(
        command + [str(PARTICIPANTS), str(ROUNDS)], capture_output=True, text=True, check=True).stdout
    return statistics.median(float(line) for line in told.split())
