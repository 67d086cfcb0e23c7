#!/usr/bin/env python3
"""Counts a published list of ballots (the CSV of a session's page "Danh sách phiếu") again.

    python3 recount.py ballots-SESSION.csv [RECEIPT …]

Prints agree, disagree and blank of each item, and the SHA-256 of the file, which the minutes and the journal tell.
With receipts, says how each of these ballots was counted. Needs Python 3 and nothing else.
"""

import collections
import hashlib
import sys

data = open(sys.argv[1], "rb").read()
lines = data.decode("utf-8").splitlines()
if not lines or lines[0] != "nomination,mode,ballot,choice":
    sys.exit("this is no published list of ballots")
counts, seen = collections.defaultdict(collections.Counter), {}
for line in lines[1:]:
    nomination, mode, ballot, choice = line.split(",")
    if choice not in ("agree", "disagree", "blank") or (nomination, ballot) in seen:
        sys.exit(f"not valid, or twice: {line}")
    seen[nomination, ballot] = choice
    counts[nomination][choice] += 1
for nomination, count in sorted(counts.items()):
    print(nomination, *(count[choice] for choice in ("agree", "disagree", "blank")))
print("sha256", hashlib.sha256(data).hexdigest())
for receipt in sys.argv[2:]:
    wanted = receipt.replace("-", "").replace(" ", "").lower()
    found = [f"{nomination} {choice}" for (nomination, ballot), choice in seen.items() if ballot == wanted]
    print(receipt, *(found or ["not in the list"]))
