#!/usr/bin/env python3
"""The list of dependencies is whole and true: each library and font of tools/packages has a licence in tools/licences,
the words of it stand in the copyright file of the Debian package, and the SPDX list of the build has the version that
is installed. Skipped (status 77) where there is no dpkg-query.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys

SKIPPED = 77
TOOLS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'tools')
TESTS_ONLY = {'doctest-dev', 'libgumbo-dev'}  # no part of what is built for users


def rows(name):
    with open(os.path.join(TOOLS, name), encoding='utf-8') as file:
        return [line.split(None, 2) for line in file if line.strip() and not line.startswith('#')]


def wanted():
    """Libraries and fonts of tools/packages, of alternatives the first."""
    found = {package.split('|')[0] for group, package, _ in rows('packages')
             if group == 'run' or (group == 'build' and package.endswith('-dev'))}
    return found - TESTS_ONLY


def version(package):
    done = subprocess.run(['dpkg-query', '-W', '-f=${Version}', package], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ''


def one_line(text):
    return re.sub(r'\s+', ' ', text).lower()


def check_words(package, words):
    path = f'/usr/share/doc/{package}/copyright'
    if not os.path.exists(path):
        return []  # not installed, or without documentation
    with open(path, encoding='utf-8', errors='replace') as file:
        return [] if one_line(words.strip()) in one_line(file.read()) else [f'{path} does not have: {words.strip()}']


def check_list(path, licences):
    with open(path, encoding='utf-8') as file:
        listed = {one['name']: one for one in json.load(file)['packages']}
    wrong = []
    for package, licence in licences.items():
        installed = version(package)
        found = listed.get(package, {})
        if installed and (found.get('versionInfo'), found.get('licenseDeclared')) != (installed, licence):
            wrong.append(f'{path}: {package} is not there with {installed}, {licence}')
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('list', help='the SPDX list that the build made')
    options = parser.parse_args()
    if not shutil.which('dpkg-query'):
        print('skipped: there is no dpkg-query')
        return SKIPPED
    licences = {package: licence for package, licence, _ in rows('licences')}
    wrong = [f'{package} has no licence in tools/licences' for package in sorted(wanted() - set(licences))]
    wrong += [f'{package} of tools/licences is not in tools/packages' for package in sorted(set(licences) - wanted())]
    for package, _, words in rows('licences'):
        wrong += check_words(package, words)
    wrong += check_list(options.list, licences)
    print('\n'.join(wrong) or f'{len(licences)} packages')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
