#!/usr/bin/env python3
"""Prints the same texts by resolute and by WeasyPrint, side by side.

WeasyPrint gets the HTML that resolute makes of the text. Whole processes are compared, then the printing alone with all
that can be kept kept: resolute's best run of a document against WeasyPrint's. Exit status 1 where resolute is not so many
times faster as wanted, 77 where WeasyPrint is not installed.
"""
import argparse
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
WANTED = 20
HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(HERE, '..', '..', 'samples')

IN_PROCESS = '''
import sys, time
import weasyprint
best = None
for _ in range(int(sys.argv[2])):
    begin = time.process_time()
    weasyprint.HTML(filename=sys.argv[1]).write_pdf()
    taken = time.process_time() - begin
    best = taken if best is None else min(best, taken)
print(1000 * best)
'''


def best_wall(command, runs):
    """The least time of a process, in milliseconds."""
    best = None
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        taken = 1000 * (time.perf_counter() - begin)
        best = taken if best is None else min(best, taken)
    return best


def python_of(script):
    """The interpreter that a script is run by: WeasyPrint need not be there for another one."""
    with open(script, encoding='utf-8', errors='replace') as file:
        first = file.readline().strip()
    return first[2:].split() if first.startswith('#!') else [sys.executable]


def printed_alone(bench, file, runs):
    """Milliseconds of the processor and pages, from the table of printing_bench."""
    table = subprocess.run([bench, '--runs', str(runs), file], check=True, capture_output=True, text=True).stdout
    pages, _, milliseconds = table.splitlines()[1].split()[:3]
    return float(milliseconds), int(pages)


def compare(file, options, folder):
    """The ratios of the times: whole processes, printing alone."""
    html, theirs, ours = (os.path.join(folder, name) for name in ('x.html', 'theirs.pdf', 'ours.pdf'))
    subprocess.run([options.program, 'convert', file, '--to', 'html', '-o', html], check=True, stderr=subprocess.DEVNULL)
    their_process = best_wall(['weasyprint', html, theirs], options.runs)
    our_process = best_wall([options.program, 'convert', file, '--to', 'pdf', '-o', ours], 5 * options.runs)
    alone = subprocess.run([*python_of(shutil.which('weasyprint')), '-c', IN_PROCESS, html, str(options.runs)],
                           capture_output=True, text=True, check=False)
    our_alone, pages = printed_alone(options.bench, file, 5 * options.runs)
    their_alone = float(alone.stdout) if alone.returncode == 0 else None
    print(f'{os.path.basename(file)} ({pages} pages; {os.path.getsize(ours)} bytes, '
          f'WeasyPrint {os.path.getsize(theirs)} bytes)')
    print(f'  process  {our_process:8.1f} ms  WeasyPrint {their_process:8.1f} ms  {their_process / our_process:6.1f} times')
    ratios = [their_process / our_process]
    if their_alone is not None:
        print(f'  printing {our_alone:8.1f} ms  WeasyPrint {their_alone:8.1f} ms  {their_alone / our_alone:6.1f} times')
        ratios.append(their_alone / our_alone)
    sys.stdout.flush()
    return ratios


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', required=True, help='resolute')
    parser.add_argument('--bench', required=True, help='printing_bench')
    parser.add_argument('--runs', type=int, default=3, metavar='N', help='runs of WeasyPrint (default: 3)')
    parser.add_argument('--wanted', type=float, default=WANTED, metavar='X',
                        help=f'times faster (default: {WANTED})')
    parser.add_argument('files', nargs='*', help='texts (default: the samples of the United Nations)')
    options = parser.parse_args()
    if not shutil.which('weasyprint'):
        print('skipped: WeasyPrint is not installed')
        return SKIPPED
    version = subprocess.run(['weasyprint', '--version'], capture_output=True, text=True, check=True).stdout.strip()
    print(version)
    files = options.files or sorted(glob.glob(os.path.join(SAMPLES, '*.txt')))
    with tempfile.TemporaryDirectory() as folder:
        ratios = [ratio for file in files for ratio in compare(file, options, folder)]
    print(f'least: {min(ratios):.1f} times')
    return 0 if min(ratios) >= options.wanted else 1


if __name__ == '__main__':
    sys.exit(main())
