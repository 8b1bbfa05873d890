#!/usr/bin/env python3
"""Converts every text of the corpus and checks what must hold whatever was recognised: the exit status is 0, each
character is accounted for (no diagnostic `ledger`), and each output is valid by the schema of Akoma Ntoso."""
import argparse
import os
import re
import shutil
import subprocess
import sys
from collections import Counter, defaultdict

import conversion
import material

BATCH = 40
INVALID = re.compile(r'^(?P<file>[^:]+):(?P<line>\d+): element (?P<element>\S+): Schemas validity error : (?P<text>.*)$')


def ledger(outcomes):
    """Files with a diagnostic of the ledger or without output, as lines of text."""
    found = []
    for outcome in outcomes:
        lines = [(conversion.parse(line), line) for line in outcome.diagnostics]
        broken = Counter(one.file for one, _ in lines if one and one.code == 'ledger')
        first = {}
        for one, line in lines:
            if one and one.code == 'ledger':
                first.setdefault(one.file, line.split(': ', 2)[-1])
        found += [f'{file}: {count} times, first: {first[file]}' for file, count in broken.items()]
        if outcome.status != 0:
            errors = [line for one, line in lines if ': error: ' in line and not (one and one.code == 'ledger')]
            found.append(f'exit status {outcome.status}' + ''.join('\n    ' + line for line in errors))
    return sorted(found)


def invalid(files, schema):
    """What xmllint finds, by file; one process for a batch of files."""
    found = defaultdict(list)
    for at in range(0, len(files), BATCH):
        done = subprocess.run(['xmllint', '--noout', '--schema', schema, *files[at:at + BATCH]],
                              capture_output=True, text=True, check=False)
        for line in done.stderr.splitlines():
            match = INVALID.match(line)
            if match:
                text = re.sub(r"\{[^}]*\}|Element '[^']*': ", '', match['text'])
                found[os.path.basename(match['file'])].append(f'{match["element"]}: {text}')
            elif not line.endswith((' validates', ' fails to validate')) and ': parser error' in line:
                found[os.path.basename(line.split(':')[0])].append(line.split(': ', 1)[1])
    return found


def show(found, most):
    """The kinds of faults with the number of files, then the files."""
    kinds = Counter(re.sub(r"'[^']*'|\d+", '…', text) for texts in found.values() for text in set(texts))
    for kind, count in kinds.most_common():
        print(f'  {count:4} {kind[:200]}')
    for file, texts in sorted(found.items())[:most]:
        print(f'  {file}: {len(texts)}, first: {texts[0][:200]}')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True, help='the program to test')
    parser.add_argument('--work', required=True, help='folder for the outputs; emptied')
    parser.add_argument('--most', type=int, default=400, help='how many invalid files to name')
    options = parser.parse_args()
    schema = material.path('schema', 'akomantoso30.xsd')
    material.need(material.path('corpus', 'index.tsv'))
    files = material.texts(material.path('corpus')) + material.texts(material.path('corpus', 'real'))
    broken = ledger(conversion.convert(options.program, files, options.work))
    print(f'{len(files)} texts; {len(broken)} findings of the ledger')
    print('\n'.join('  ' + line for line in broken))
    outputs = [os.path.join(options.work, name) for name in sorted(os.listdir(options.work))]
    if len(outputs) != len(files):
        print(f'{len(files) - len(outputs)} texts have no output')
    faults = {}
    if not os.path.exists(schema) or not shutil.which('xmllint'):
        print(f'validity was not checked: it needs xmllint and {schema}')
    else:
        faults = invalid(outputs, schema)
        print(f'{len(outputs)} outputs; {len(faults)} are not valid')
        show(faults, options.most)
    return 1 if broken or faults or len(outputs) != len(files) else 0


if __name__ == '__main__':
    sys.exit(main())
