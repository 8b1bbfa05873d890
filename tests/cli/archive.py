"""What the tests of large runs share: archives made from the samples, running the program, looking at what it left."""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "samples"
FOLDER_SIZE = 1000
SKIPPED = 77


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--program", required=True, type=pathlib.Path)
    parser.add_argument("--work", required=True, type=pathlib.Path, help="a folder that is made anew")
    return parser


def is_sanitized(program):
    """Whether the address or the thread sanitizer was built into the program."""
    content = program.read_bytes()
    return b"__asan_init" in content or b"__tsan_init" in content


def new_folder(path):
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path.resolve()


def make_archive(folder, count, samples=None):
    """Folders of 1,000 texts each: the samples in turn, hard links to one copy of each."""
    names = samples or sorted(sample.name for sample in SAMPLES.glob("*.txt"))
    store = folder.parent / (folder.name + "-store")
    store.mkdir(parents=True)
    for name in names:
        shutil.copy(SAMPLES / name, store / name)
    for number in range(count):
        place = folder / f"{number // FOLDER_SIZE:03}"
        if number % FOLDER_SIZE == 0:
            place.mkdir(parents=True)
        os.link(store / names[number % len(names)], place / f"{number:06}.txt")
    return folder


def command(program, folder, output, *options):
    return [program.resolve(), "convert", folder, "--recursive", "--output-dir", output, *options]


def run(*words, **settings):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **settings)


def files_in(folder):
    """All files with their bytes, by their paths; without the journals of the program."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (path.parent.name == ".resolute" and path.name.startswith("journal-"))
    }


def strays(folder):
    """What no run leaves behind: files in the making."""
    return [str(path) for path in folder.rglob("*") if path.name.endswith(".tmp") or path.name.startswith("staging-")]


class Checks:
    def __init__(self):
        self.failed = 0

    def expect(self, holds, what):
        print(("ok      " if holds else "FAILED  ") + what, flush=True)
        self.failed += not holds

    def skip(self, what):
        print("skipped " + what, flush=True)

    def end(self):
        sys.exit(1 if self.failed else 0)
