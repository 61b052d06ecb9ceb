"""Runs the README's two steps under Spark: a cluster on this machine with two workers, each a process of its own.

usage: spark.py <step, a file of Python> [kill]

With "kill" one of the workers is killed when half of the parts are done.
"""

import os
import signal
import sys
import threading
import time

from pyspark import SparkConf, SparkContext


def executors():
    """The processes of the workers that this program started."""
    parents, found = {}, []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat") as stat:
                parents[int(entry)] = int(stat.read().rsplit(")", 1)[1].split()[1])
            with open(f"/proc/{entry}/cmdline", "rb") as command:
                if b"CoarseGrainedExecutorBackend" in command.read():
                    found.append(int(entry))
        except OSError:
            pass

    def is_own(process):
        while process > 1 and process != os.getpid():
            process = parents.get(process, 0)
        return process == os.getpid()

    return sorted(filter(is_own, found))


def kill_one_half_way(sc):
    tracker = sc.statusTracker()
    while True:
        for stage in map(tracker.getStageInfo, tracker.getActiveStageIds()):
            if stage and stage.numTasks > 2 and stage.numCompletedTasks >= stage.numTasks // 2:
                running = executors()
                os.kill(running[-1], signal.SIGKILL)
                print(f"killed one worker of {len(running)} after {stage.numCompletedTasks} of {stage.numTasks} parts", flush=True)
                return
        time.sleep(0.05)


os.environ["PYSPARK_PYTHON"] = sys.executable
sc = SparkContext(
    conf=SparkConf()
    .setMaster("local-cluster[2,1,1024]")
    .setAppName("engine")
    .set("spark.ui.enabled", "false")
    .set("spark.driver.host", "127.0.0.1")
    .set("spark.driver.bindAddress", "127.0.0.1")
)
sc.setLogLevel("ERROR")
if sys.argv[2:] == ["kill"]:
    threading.Thread(target=kill_one_half_way, args=[sc], daemon=True).start()
with open(sys.argv[1]) as step:
    source = step.read()
started = time.time()
exec(source, {"sc": sc})
print(f"seconds: {time.time() - started:.1f}", flush=True)
sc.stop()
