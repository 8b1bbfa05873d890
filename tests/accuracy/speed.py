#!/usr/bin/env python3
"""Measures how long the library reads each text of the corpus, and how the time grows with copies of some of them.

Only a machine with nothing else to do tells the time: the test runs where RESOLUTE_SPEED is set, and is skipped elsewhere.
"""
import argparse
import os
import subprocess
import sys

import material

LIMIT = 15  # milliseconds for one text
COPIES = 64
GROWTH = 70  # times as long as one copy


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--bench', required=True, help='the program that measures: reading_bench')
    parser.add_argument('--every', type=int, default=12, metavar='N', help='copies of every Nth text only (default: 12)')
    options = parser.parse_args()
    if not os.environ.get('RESOLUTE_SPEED'):
        print('skipped: RESOLUTE_SPEED is not set (the time is only measured on a machine with nothing else to do)')
        sys.exit(material.SKIPPED)
    material.need(material.path('corpus', 'index.tsv'))
    files = material.texts(material.path('corpus'))
    single = subprocess.run([options.bench, '--limit', str(LIMIT), *files], check=False)
    copies = subprocess.run([options.bench, '--copies', str(COPIES), '--growth', str(GROWTH),
                             *files[::options.every]], check=False)
    return 1 if single.returncode or copies.returncode else 0


if __name__ == '__main__':
    sys.exit(main())
