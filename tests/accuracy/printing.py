#!/usr/bin/env python3
"""Measures how large the PDF of known documents is, and how many pages a second the library prints.

Only a machine with nothing else to do tells the time: pages a second are measured where RESOLUTE_SPEED is set.
"""
import argparse
import glob
import os
import subprocess
import sys
import time

import material

RATES = {'zh': 120, 'en': 400}  # pages a second, fonts open
PROCESS = 80  # milliseconds for the sample, the whole process
SAMPLES = os.path.join(material.PROJECT, 'samples')
SIZES = {  # bytes; both have three pages
    os.path.join(SAMPLES, 'A_RES_59_170.zh.txt'): 160_000,
    os.path.join(SAMPLES, 'example.en.txt'): 45_000,
}


def single(program, text, runs=10):
    """The least time of a process that makes one PDF, in milliseconds."""
    best = float('inf')
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run([program, 'convert', text, '--to', 'pdf', '-o', os.devnull], check=True,
                       stderr=subprocess.DEVNULL)
        best = min(best, 1000 * (time.perf_counter() - begin))
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True, help='resolute')
    parser.add_argument('--bench', required=True, help='the program that measures: printing_bench')
    options = parser.parse_args()
    material.need(material.path('corpus', 'index.tsv'))
    good = True
    for file, limit in SIZES.items():
        good &= subprocess.run([options.bench, '--runs', '1', '--bytes', str(limit), file], check=False).returncode == 0
    if not os.environ.get('RESOLUTE_SPEED'):
        print('pages a second: not measured, RESOLUTE_SPEED is not set')
        return 0 if good else 1
    for language, rate in RATES.items():
        files = sorted(glob.glob(material.path('corpus', f'*.{language}.gold.xml')))
        good &= subprocess.run([options.bench, '--rate', str(rate), *files], check=False).returncode == 0
    taken = single(options.program, next(iter(SIZES)))
    print(f'the sample, whole process: {taken:.1f} ms')
    return 0 if good and taken <= PROCESS else 1


if __name__ == '__main__':
    sys.exit(main())
