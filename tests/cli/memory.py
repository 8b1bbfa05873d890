"""The memory that a run takes does not grow with the number of its inputs: the peak of many within 10 % of that of few.

The whole test: --few 1000 --many 100000.
"""

import os
import shutil

import archive


def peak(words):
    """The largest resident set of the program, in kB."""
    child = os.posix_spawn(words[0], words, os.environ)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{words} failed")
    return usage.ru_maxrss


def measure(program, work, count, *options):
    texts = archive.make_archive(work / f"in-{count}", count, ["simple.en.txt", "decision.ru.txt"])
    output = work / f"out-{count}"
    words = [str(word) for word in archive.command(program, texts, output, "--quiet", "--jobs", "2", *options)]
    found = peak(words), peak([*words, "--resume"])
    shutil.rmtree(texts)
    shutil.rmtree(output)
    return found


def main():
    parser = archive.arguments(__doc__)
    parser.add_argument("--few", type=int, default=300)
    parser.add_argument("--many", type=int, default=3000)
    asked = parser.parse_args()
    if archive.is_sanitized(asked.program):
        print("skipped: sanitizers keep what the program gives back; the memory is that of the release build")
        raise SystemExit(archive.SKIPPED)
    work = archive.new_folder(asked.work)
    checks = archive.Checks()
    few = measure(asked.program, work, asked.few, "--report", work / "few.jsonl")
    many = measure(asked.program, work, asked.many, "--report", work / "many.jsonl")
    for what, one, other in zip(("a run", "a run that finds all up to date"), few, many):
        checks.expect(
            other <= 1.1 * one,
            f"{what} of {asked.few} files takes {one / 1024:.1f} MB, of {asked.many} {other / 1024:.1f} MB",
        )
    checks.end()


main()
