"""A run that is killed again and again, at any moment, and taken up each time, ends with what one run makes.

The whole test: --files 5000 --kills 20.
"""

import random
import signal
import subprocess
import time

import archive


def kill_after(words, delay):
    """Starts a run and kills it; false when it was through before."""
    process = subprocess.Popen([str(word) for word in words], stderr=subprocess.DEVNULL)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.kill()
    return process.wait() == -signal.SIGKILL


def main():
    parser = archive.arguments(__doc__)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    asked = parser.parse_args()
    moments = random.Random(asked.seed)
    work = archive.new_folder(asked.work)
    texts = archive.make_archive(work / "in", asked.files)
    checks = archive.Checks()

    begin = time.monotonic()
    archive.run(*archive.command(asked.program, texts, work / "once", "--to", "akn,md", "--quiet"))
    took = time.monotonic() - begin
    expected = archive.files_in(work / "once")
    checks.expect(len(expected) == 2 * asked.files, f"an undisturbed run makes {2 * asked.files} files in {took:.1f} s")

    words = archive.command(asked.program, texts, work / "killed", "--to", "akn,md", "--quiet", "--resume")
    killed = sum(kill_after(words, moments.uniform(0, 1.8 * took / asked.kills)) for _ in range(asked.kills))
    before = len(archive.files_in(work / "killed")) if (work / "killed").exists() else 0
    print(f"        seed {asked.seed}: {killed} of {asked.kills} runs were killed, {before} files were there then")
    last = archive.run(*words)
    checks.expect(last.returncode == 0, "the last run ends well")
    checks.expect(archive.files_in(work / "killed") == expected, "there are the same files with the same bytes")
    checks.expect(not archive.strays(work / "killed"), "nothing in the making is left")
    noted = (work / "killed/.resolute/journal-1-of-1").read_text().splitlines()
    checks.expect(
        len(noted) == len({line.split(" ", 1)[1] for line in noted}) == asked.files,
        "each input was noted once: none that was finished was made again",
    )
    again = archive.run(*archive.command(asked.program, texts, work / "killed", "--to", "akn,md", "--resume"))
    checks.expect(f"0 converted, {asked.files} up to date" in again.stderr, "one more run has nothing to do")
    checks.end()


main()
