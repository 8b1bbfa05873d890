#!/usr/bin/env python3
"""Converts inputs that are made to use up time or memory, and prints what they take.

Each input is written, or refused by an error, in time that grows as its size does: exit status 1 where one is not. Only
the processor's time is counted, and the best of several runs.
"""
import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time

import hostile_cases

DONE, FAILED = (0,), (1,)
EITHER = DONE + FAILED
MEGABYTE = 1_000_000


class Run:
    """What a process took, and how it ended."""

    def __init__(self, seconds, status, memory, message):
        self.seconds, self.status, self.memory, self.message = seconds, status, memory, message


def run(options, file, formats):
    """One conversion, stopped at the limits of time and memory."""
    output = os.path.join(options.folder, 'out')

    def limits():
        resource.setrlimit(resource.RLIMIT_CPU, (options.timeout, options.timeout + 1))
        if options.memory:
            resource.setrlimit(resource.RLIMIT_AS, (options.memory * MEGABYTE, options.memory * MEGABYTE))

    command = [options.program, 'convert', file, '--quiet', '--force', '--to', formats, '--output-dir', output]
    with tempfile.TemporaryFile() as errors:
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, preexec_fn=limits) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        message = errors.read(2000).decode('utf-8', 'replace').strip()
    return Run(usage.ru_utime + usage.ru_stime, process.returncode, usage.ru_maxrss / 1000, message)


def best_run(options, file, formats):
    """The quickest of some runs; one is enough where it takes long."""
    best = run(options, file, formats)
    for _ in range(options.runs - 1):
        if best.seconds > options.timeout / 4:
            break
        other = run(options, file, formats)
        best = other if other.seconds < best.seconds else best
    return best


def ending(status):
    """How a process ended, in a word."""
    if status == -signal.SIGXCPU:
        return 'too slow'
    return f'signal {-status}' if status < 0 else str(status)


def wrong_end(made, wanted):
    """What is wrong with the end of a run; nothing when nothing is."""
    if made.status not in wanted:
        return f'ended with {ending(made.status)}, not {wanted[0]}: {made.message[-300:]}'
    if made.status in FAILED and ': error: ' not in made.message:
        return f'refused without an error: {made.message[:300]}'
    return ''


def measured(options, case, size, formats, wanted):
    """A row of the table: the run, and what is wrong with its end."""
    file = os.path.join(options.folder, 'input.txt')
    with open(file, 'wb') as out:
        out.write(case(size))
    bytes_made = os.path.getsize(file)
    made = best_run(options, file, formats)
    per_megabyte = 1000 * made.seconds / (bytes_made / MEGABYTE)
    print(f'{bytes_made / MEGABYTE:8.2f} {made.seconds:8.3f} {per_megabyte:9.1f} {made.memory:7.0f} '
          f'{ending(made.status):>9}', end='', flush=True)
    return made, wrong_end(made, wanted)


def growth_of(options, case, name, formats, wanted):
    """Whether twice the size takes little more than twice the time. What is above is measured again: others disturb."""
    faults, growth = [], 0.0
    for _ in range(options.attempts):
        print(f'{name:26}', end='')
        small, fault = measured(options, case, options.size, formats, wanted)
        print(f'\n{"":26}', end='')
        large, other = measured(options, case, 2 * options.size, formats, wanted)
        growth = large.seconds / max(small.seconds, 1e-3)
        print(f' {growth:6.2f}')
        faults = [wrong for wrong in (fault, other) if wrong]
        if faults or growth <= options.growth or large.seconds < options.negligible:
            return faults
    return [f'twice the size takes {growth:.2f} times as long, not {options.growth}']


def single(options, case, name, formats, wanted):
    print(f'{name:26}', end='')
    _, fault = measured(options, case, options.size, formats, wanted)
    print()
    return [fault] if fault else []


def cases(options):
    """The cases that are asked for, with the status that each should end with."""
    every = [(name, case, DONE) for name, case in hostile_cases.WRITTEN.items()]
    every += [(name, case, FAILED) for name, case in hostile_cases.REFUSED.items()]
    every += [(name, case, EITHER) for name, case in hostile_cases.EITHER.items()]
    return [row for row in every if not options.only or any(word in row[0] for word in options.only)]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', required=True, help='resolute')
    parser.add_argument('--mb', type=float, default=1, metavar='MB', help='size of each input (default: 1)')
    parser.add_argument('--to', default='akn', metavar='FORMAT,...', help='formats to write (default: akn)')
    parser.add_argument('--growth', type=float, metavar='X', help='also with twice the size: at most X times as long')
    parser.add_argument('--runs', type=int, default=1, metavar='N', help='the best of N runs counts (default: 1)')
    parser.add_argument('--attempts', type=int, default=3, metavar='N', help='where it grows by more (default: 3)')
    parser.add_argument('--negligible', type=float, default=0.03, metavar='S',
                        help='seconds below which the growth says nothing (default: 0.03)')
    parser.add_argument('--timeout', type=int, default=60, metavar='S', help='seconds for a run (default: 60)')
    parser.add_argument('--memory', type=int, default=0, metavar='MB', help='memory for a run (default: no limit)')
    parser.add_argument('only', nargs='*', metavar='WORD', help='only cases with one of these words in their names')
    options = parser.parse_args()
    options.size = int(options.mb * MEGABYTE)
    return options


def main():
    options = arguments()
    faults = []
    begin = time.monotonic()
    print(f'{"case":26}{"MB":>8} {"CPU s":>8} {"ms per MB":>9} {"MB used":>7} {"exit":>9}'
          + (' growth' if options.growth else ''))
    with tempfile.TemporaryDirectory() as options.folder:
        for name, case, wanted in cases(options):
            check = growth_of if options.growth else single
            faults += [f'{name}: {fault}' for fault in check(options, case, name, options.to, wanted)]
    print(f'{time.monotonic() - begin:.0f} s in all')
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
