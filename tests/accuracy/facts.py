#!/usr/bin/env python3
"""Converts the real extractions and checks the facts that were read from them; the share has a floor in floors.tsv."""
import argparse
import os
import re
import subprocess
import sys

import conversion
import material
from floors import Floors


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True, help='the program to test')
    parser.add_argument('--work', required=True, help='folder for the outputs; emptied')
    parser.add_argument('--update', action='store_true', help='raise the floor to what was measured; never lowers it')
    options = parser.parse_args()
    real = material.path('corpus', 'real')
    checker = material.path('tools', 'check_facts.py')
    material.need(os.path.join(real, 'facts.tsv'), checker)
    conversion.convert(options.program, material.texts(real), options.work)
    done = subprocess.run([sys.executable, checker, '--facts', os.path.join(real, 'facts.tsv'), '--outputs',
                           options.work, '--show'], capture_output=True, text=True, check=False)
    print(done.stdout, end='')
    shares = {('real', fact): float(share) for fact, share in
              re.findall(r'(\w+(?: facts)?) ([\d.]+)', done.stdout.splitlines()[-1] if done.stdout else '')
              if fact != 'of'}
    if not shares:
        sys.exit(f'the checker failed:\n{done.stderr}')
    return Floors(os.path.join(material.HERE, 'fact_floors.tsv')).verdict(shares, options.update)


if __name__ == '__main__':
    sys.exit(main())
