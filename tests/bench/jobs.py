#!/usr/bin/env python3
"""How much faster two jobs are than one: the best of several runs each over the samples, repeated to --files inputs."""

import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
import archive  # noqa: E402


def seconds(program, texts, output, jobs):
    words = archive.command(program, texts, output, "--quiet", "--jobs", jobs)
    begin = time.perf_counter()
    subprocess.run([str(word) for word in words], check=True)
    return time.perf_counter() - begin


def main():
    parser = archive.arguments(__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    work = archive.new_folder(asked.work)
    texts = archive.make_archive(work / "in", asked.files)
    best = {jobs: min(seconds(asked.program, texts, work / f"out-{jobs}", jobs) for _ in range(asked.runs))
            for jobs in (1, 2)}
    for jobs, time_taken in best.items():
        print(f"--jobs {jobs}: {time_taken:.2f} s, {asked.files / time_taken:.0f} a second")
    print(f"two jobs are {best[1] / best[2]:.2f} times as fast as one")


main()
