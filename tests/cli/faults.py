"""Disks that are full, folders that cannot be written, inputs that vanish, Ctrl-C: nothing is lost but what has to be."""

import json
import os
import pathlib
import signal
import subprocess
import time

import archive


def whole(folder, reference):
    """Whether all files in the folder are those of the reference run."""
    return all(reference.get(name) == content for name, content in archive.files_in(folder).items())


def disk_full(checks, program, texts, reference, work):
    place = work / "small-disk"
    place.mkdir()
    mounted = archive.run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", place)
    if mounted.returncode != 0:
        checks.skip("a disk that is full: no file system can be mounted here (" + mounted.stderr.strip() + ")")
        return
    try:
        words = archive.command(program, texts, place / "out", "--resume")
        full = archive.run(*words)
        made = archive.files_in(place / "out")
        checks.expect(full.returncode == 1 and "No space left on device" in full.stderr, "a full disk is said")
        checks.expect(0 < len(made) < len(reference) and whole(place / "out", reference), "what is there is whole")
        checks.expect(not archive.strays(place / "out"), "nothing in the making is left on the full disk")
        archive.run("mount", "-o", "remount,size=64m", place)
        more = archive.run(*words)
        checks.expect(more.returncode == 0 and archive.files_in(place / "out") == reference, "with room it is completed")
    finally:
        archive.run("umount", place)


def full_report(checks, program, texts, reference, work):
    result = archive.run(*archive.command(program, texts, work / "reported", "--report", "/dev/full"))
    checks.expect(
        result.returncode == 1 and result.stderr.count("cannot write /dev/full") == 1,
        "a report that cannot be written is said once",
    )
    checks.expect(archive.files_in(work / "reported") == reference, "the outputs are made all the same")


def read_only(checks, program, texts, work):
    folder = work / "read-only"
    folder.mkdir()
    if os.geteuid() == 0:  # whom permissions do not stop
        mounted = archive.run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", folder)
        if mounted.returncode != 0:
            checks.skip("a folder that cannot be written: nothing can be mounted here")
            return
    else:
        folder.chmod(0o555)
    try:
        result = archive.run(*archive.command(program, texts, folder))
        checks.expect(
            result.returncode == 1 and "[unwritable-output]" in result.stderr and len(result.stderr.splitlines()) < 3,
            "a folder that cannot be written is said, once",
        )
    finally:
        if os.geteuid() == 0:
            archive.run("umount", folder)


def vanishing(checks, program, work):
    """The list is read, then one of its files goes before its turn: a named pipe holds the run up in between."""
    folder = work / "vanishing"
    folder.mkdir()
    os.mkfifo(folder / "first.txt")
    sample = (archive.SAMPLES / "simple.en.txt").read_bytes()
    (folder / "second.txt").write_bytes(sample)
    (folder / "third.txt").write_bytes(sample)
    (folder / "list").write_text("first.txt\nsecond.txt\nthird.txt\n")
    process = subprocess.Popen(
        [program.resolve(), "convert", "--files-from", "list", "--jobs", "1", "--report", "report.jsonl"],
        cwd=folder, stderr=subprocess.PIPE, text=True,
    )
    with open(folder / "first.txt", "wb") as pipe:  # waits until the program has opened it
        (folder / "second.txt").unlink()
        pipe.write(sample)
    said = process.communicate()[1]
    lines = [json.loads(line) for line in (folder / "report.jsonl").read_text().splitlines()]
    checks.expect(
        [line["status"] for line in lines] == ["done", "failed", "done"] and "second.txt: error" in said,
        "an input that vanished fails alone",
    )


def interrupted(checks, program, texts, reference, work, name):
    output = work / name
    words = archive.command(program, texts, output, "--resume", "--jobs", "2")
    process = subprocess.Popen([str(word) for word in words], stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not (output.exists() and len(archive.files_in(output)) >= 3):
        time.sleep(0.002)
    process.send_signal(getattr(signal, name))
    said = process.communicate()[1]
    made = len(archive.files_in(output))
    checks.expect(process.returncode == 130 and "interrupted" in said, f"{name} ends the run with status 130")
    checks.expect(made < len(reference) and whole(output, reference), f"the {made} outputs that are there are whole")
    checks.expect(not archive.strays(output), "nothing in the making is left")
    again = archive.run(*words)
    checks.expect(f"{made} up to date" in again.stderr, "all of them are known to the next run")
    checks.expect(archive.files_in(output) == reference, "which completes them")


def main():
    asked = archive.arguments(__doc__).parse_args()
    work = archive.new_folder(asked.work)
    program: pathlib.Path = asked.program
    texts = archive.make_archive(work / "in", 400)
    archive.run(*archive.command(program, texts, work / "reference", "--quiet"))
    reference = archive.files_in(work / "reference")
    checks = archive.Checks()
    disk_full(checks, program, texts, reference, work)
    full_report(checks, program, texts, reference, work)
    read_only(checks, program, texts, work)
    vanishing(checks, program, work)
    interrupted(checks, program, texts, reference, work, "SIGINT")
    interrupted(checks, program, texts, reference, work, "SIGTERM")
    checks.end()


main()
