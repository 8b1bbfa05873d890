"""The material of the accuracy tests: a folder that is no part of the project."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
SKIPPED = 77  # the exit status by which ctest knows a test that was skipped


def shared():
    return os.path.abspath(os.environ.get('RESOLUTE_SHARED') or os.path.join(PROJECT, '..', 'shared'))


def path(*parts):
    return os.path.join(shared(), *parts)


def need(*paths):
    """Ends the test as skipped where something is not there."""
    for one in paths:
        if not os.path.exists(one):
            print(f'skipped: there is no {one} (RESOLUTE_SHARED names the folder that has the corpus)')
            sys.exit(SKIPPED)


def texts(folder):
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith('.txt'))
