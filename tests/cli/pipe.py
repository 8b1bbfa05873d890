"""A stage of a pipe: who sends a line and waits for the answer gets it, Ctrl-C ends it, and so does a reader that is gone."""

import json
import signal
import subprocess

import archive


def start(program, *options):
    return subprocess.Popen(
        [program.resolve(), "convert", "--stdin-jsonl", "--jobs", "2", *options],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )


def line(number):
    text = (archive.SAMPLES / "simple.en.txt").read_text(encoding="utf-8")
    return json.dumps({"id": number, "text": text}).encode() + b"\n"


def conversation(checks, program):
    process = start(program)
    for number in range(20):
        process.stdin.write(line(number))
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        if answer["id"] != number or answer["status"] != "done":
            break
    checks.expect(number == 19, "twenty lines are answered one by one, each before the next is sent")
    process.stdin.close()
    checks.expect(process.wait() == 0, "the end of the lines is the end of the run")


def interrupted(checks, program):
    process = start(program)
    process.stdin.write(line(1))
    process.stdin.flush()
    answer = json.loads(process.stdout.readline())
    process.send_signal(signal.SIGINT)
    checks.expect(answer["id"] == 1 and process.wait(20) == 130, "Ctrl-C ends a run that waits, with status 130")


def reader_gone(checks, program):
    process = start(program)
    process.stdout.close()
    try:
        for number in range(10000):
            process.stdin.write(line(number))
    except BrokenPipeError:
        pass
    checks.expect(process.wait(20) != 0 and number < 9999, "a reader that is gone ends the run")


def main():
    asked = archive.arguments(__doc__).parse_args()
    checks = archive.Checks()
    conversation(checks, asked.program)
    interrupted(checks, asked.program)
    reader_gone(checks, asked.program)
    checks.end()


main()
