"""Measures processes: processor time, time on the clock, memory."""
import os
import sys
import time
from dataclasses import dataclass

MB = 1_000_000


@dataclass
class Usage:
    """What a process took with all that it started: seconds of the processor (user and system), seconds on the clock,
    bytes of memory at the peak. Memory of less than about 18 MB is that of this script: a new process begins with it.
    """
    cpu: float
    wall: float
    memory: int


class Failed(Exception):
    """A process that ended with a status other than 0; what it says is the command and the status."""


def run(command, environment=None):
    """The usage of one process. `environment` adds to the one of this script."""
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
    begin = time.perf_counter()
    try:
        process = os.posix_spawnp(command[0], command, {**os.environ, **(environment or {})}, file_actions=nowhere)
    except OSError as error:
        raise Failed(f'{command[0]}: {error.strerror}') from error
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - begin
    if status != 0:
        raise Failed(f'{" ".join(command[:6])}: exit status {os.waitstatus_to_exitcode(status)}')
    return Usage(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)


def least(first, second):
    """The least of each figure."""
    return Usage(min(first.cpu, second.cpu), min(first.wall, second.wall), min(first.memory, second.memory))


def best_of(runs, commands):
    """The best usage of each command, by name; `commands` has a function that runs it once, by name.

    The commands take turns, so that a machine that is slow for a while is so for all of them. A command that fails is
    named on standard error and is missing in what comes back.
    """
    best = {}
    for turn in range(runs):
        for name, once in commands.items():
            if turn > 0 and name not in best:
                continue
            try:
                usage = once()
            except Failed as failure:
                print(f'not measured: {failure}', file=sys.stderr)
                best.pop(name, None)
                continue
            best[name] = least(best[name], usage) if name in best else usage
    return best
