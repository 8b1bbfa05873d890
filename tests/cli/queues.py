"""An archive split by a queue: the job script for Slurm and the line for GNU parallel, as the README has them.

Slurm runs on this machine alone, with a configuration of its own, where slurmctld, slurmd and munged are there and can
be started; else the body of the job script runs once for each part, as an array job would.
"""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time

import archive

README = pathlib.Path(__file__).resolve().parents[2] / "README.md"


def readme_block(words):
    """The block of shell in the README that has these words."""
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text(), re.S)
    found = [block for block in blocks if words in block]
    if len(found) != 1:
        raise SystemExit(f"the README has {len(found)} blocks with {words}")
    return found[0]


def workplace(work, name, texts):
    """A folder in which the words of the README hold: `archive` has the texts."""
    folder = work / name
    folder.mkdir()
    shutil.copytree(texts, folder / "archive")
    return folder


def environment(program):
    """The program is found as `resolute`."""
    return dict(os.environ, PATH=f"{program.resolve().parent}:{os.environ['PATH']}")


def check_result(checks, program, folder, reference, parts, how):
    made = archive.files_in(folder / "out")
    checks.expect(made == reference, f"{how}: the parts together make what one run makes")
    reports = sorted(folder.glob("report-*.jsonl"))
    checks.expect(len(reports) == parts, f"{how}: there are {parts} reports")
    totals = archive.run(program.resolve(), "report", *reports)
    checks.expect(f"{len(reference)} inputs" in totals.stdout and totals.returncode == 0, f"{how}: which merge into one")


def gnu_parallel(checks, program, texts, reference, work):
    version = archive.run("parallel", "--version") if shutil.which("parallel") else None
    if version is None or "GNU parallel" not in version.stdout:
        checks.skip("GNU parallel: it is not installed")
        return
    folder = workplace(work, "parallel", texts)
    line = readme_block("parallel ")
    done = archive.run("sh", "-euc", line, cwd=folder, env=environment(program))
    checks.expect(done.returncode == 0, "GNU parallel: the line of the README runs " + done.stderr.strip()[-300:])
    check_result(checks, program, folder, reference, 8, "GNU parallel")


class Slurm:
    """A cluster of this machine alone."""

    def __init__(self, work):
        self.work = work
        self.processes = []

    def missing(self):
        return [name for name in ("munged", "mungekey", "slurmctld", "slurmd", "sbatch") if not shutil.which(name)]

    def start(self):
        """Gives why it cannot be started; nothing when it runs."""
        if os.geteuid() != 0:
            return "its daemons need root"
        socket_file = self.work / "munge.socket"
        key = self.work / "munge.key"
        subprocess.run(["mungekey", "--create", f"--keyfile={key}"], check=True)
        self.spawn("munged", "--foreground", "--force", f"--socket={socket_file}", f"--key-file={key}",
                   f"--pid-file={self.work}/munged.pid", f"--log-file={self.work}/munged.log",
                   f"--seed-file={self.work}/munged.seed")
        self.configure(socket_file)
        self.spawn("slurmctld", "-D", "-f", self.work / "slurm.conf")
        self.spawn("slurmd", "-D", "-f", self.work / "slurm.conf")
        for _ in range(60):
            found = archive.run("sinfo", "--noheader", "--format=%t", env=self.environment())
            if "idle" in found.stdout:
                return None
            time.sleep(0.5)
        return "no node came up: " + (found.stderr or found.stdout).strip()[-200:] + self.logs()

    def configure(self, socket_file):
        host = socket.gethostname().split(".")[0]
        for name in ("state", "spool"):
            (self.work / name).mkdir()
        (self.work / "slurm.conf").write_text(f"""ClusterName=alone
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket={socket_file}
CredType=cred/munge
StateSaveLocation={self.work}/state
SlurmdSpoolDir={self.work}/spool
SlurmctldPidFile={self.work}/slurmctld.pid
SlurmdPidFile={self.work}/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
NodeName={host} NodeAddr=127.0.0.1 CPUs={os.cpu_count()} State=UNKNOWN
PartitionName=all Nodes={host} Default=YES State=UP
""")

    def environment(self):
        return dict(os.environ, SLURM_CONF=str(self.work / "slurm.conf"))

    def spawn(self, *words):
        log = open(self.work / f"{words[0]}.out", "w", encoding="utf-8")
        self.processes.append(subprocess.Popen([str(word) for word in words], stdout=log, stderr=log))
        time.sleep(0.5)

    def logs(self):
        return "".join(f" | {log.name}: {log.read_text().strip()[-200:]}" for log in sorted(self.work.glob("*.out")))

    def stop(self):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def by_slurm(checks, program, folder, script, slurm):
    words = ["sbatch", "--wait", f"--output={folder}/job-%a.log", "job.sh"]
    settings = dict(environment(program), SLURM_CONF=str(slurm.work / "slurm.conf"))
    (folder / "job.sh").write_text(script)
    done = subprocess.run(words, cwd=folder, env=settings, capture_output=True, text=True, check=False, timeout=300)
    logs = "".join(log.read_text() for log in folder.glob("job-*.log"))
    checks.expect(done.returncode == 0, "Slurm: the job script of the README runs " + (done.stderr + logs)[-300:])


def by_hand(checks, program, folder, script):
    (folder / "job.sh").write_text(script)
    for number in range(1, 9):
        settings = dict(environment(program), SLURM_ARRAY_TASK_ID=str(number), SLURM_ARRAY_TASK_COUNT="8",
                        SLURM_CPUS_PER_TASK="2")
        done = archive.run("sh", "job.sh", cwd=folder, env=settings)
        checks.expect(done.returncode == 0, f"job script: part {number} " + done.stderr.strip()[-200:])


def main():
    asked = archive.arguments(__doc__).parse_args()
    program = asked.program
    work = archive.new_folder(asked.work)
    texts = archive.make_archive(work / "in", 60)
    archive.run(*archive.command(program, texts, work / "reference", "--quiet"))
    reference = archive.files_in(work / "reference")
    checks = archive.Checks()
    gnu_parallel(checks, program, texts, reference, work)

    script = readme_block("#SBATCH")
    by_hand_folder = workplace(work, "by-hand", texts)
    by_hand(checks, program, by_hand_folder, script)
    check_result(checks, program, by_hand_folder, reference, 8, "job script")

    (work / "cluster").mkdir()
    slurm = Slurm(work / "cluster")
    missing = slurm.missing()
    if missing:
        checks.skip("Slurm: there is no " + ", ".join(missing))
        checks.end()
    try:
        why = slurm.start()
        if why:
            checks.skip("Slurm: " + why)
        else:
            folder = workplace(work, "slurm", texts)
            by_slurm(checks, program, folder, script, slurm)
            check_result(checks, program, folder, reference, 8, "Slurm")
    finally:
        slurm.stop()
    checks.end()


main()
