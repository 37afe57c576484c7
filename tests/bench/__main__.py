"""Measured figures: `python -m tests.bench [NAME …]` runs all benches or those named."""

import argparse

from tests.bench import (
    approvals,
    campaigns,
    checks,
    costs,
    crashes,
    fuzz,
    kills,
    load,
    mining,
    tables,
    templates,
    wordings,
)

BENCHES = {
    "checks": checks.run,
    "templates": templates.run,
    "campaigns": campaigns.run,
    "tables": tables.run,
    "approvals": approvals.run,
    "kills": kills.run,
    "load": load.run,
    "crashes": crashes.run,
    "costs": costs.run,
    "fuzz": fuzz.run,
    "mining": mining.run,
    "wordings": wordings.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="benches to run; all by default")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000, 1_000_000])
    parser.add_argument(
        "--messages", type=int, default=30_000, help="genuine messages per size, and as many forged ones"
    )
    parser.add_argument("--kills", type=int, default=100, help="of services, workers and database servers")
    parser.add_argument("--seconds", type=int, default=3_600, help="of load")
    parser.add_argument("--rate", type=float, default=0, help="of requests a second; half of the capacity by default")
    parser.add_argument("--seed", type=int, default=1, help="of what is made at random")
    parser.add_argument("--out", default="build/bench", help="folder for tables and pictures")
    options = parser.parse_args()
    for name in options.names or BENCHES:
        BENCHES[name](options)


if __name__ == "__main__":
    main()
