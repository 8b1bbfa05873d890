"""Converts texts with the program as a user would."""
import os
import re
import shutil
import subprocess
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor

Outcome = namedtuple('Outcome', 'status diagnostics')  # of one run: exit status, lines of standard error
Diagnostic = namedtuple('Diagnostic', 'file line text code')

BATCH = 20
JOBS = 2
SHAPE = re.compile(r'^(?P<file>.*?):(?P<line>\d+):\d+: \w+: (?P<text>.*) \[(?P<code>[a-z-]+)\]$')


def parse(line):
    found = SHAPE.match(line)
    return found and Diagnostic(os.path.basename(found['file']), int(found['line']), found['text'], found['code'])


def run(program, files, folder):
    done = subprocess.run([program, 'convert', '--force', '--to', 'akn', '--output-dir', folder, *files],
                          capture_output=True, text=True, errors='replace', check=False)
    return Outcome(done.returncode, done.stderr.splitlines())


def convert(program, files, folder, batch=BATCH):
    """Converts all files into a fresh folder; gives the outcome of each run."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    batches = [files[at:at + batch] for at in range(0, len(files), batch)]
    with ThreadPoolExecutor(JOBS) as pool:
        return list(pool.map(lambda one: run(program, one, folder), batches))
