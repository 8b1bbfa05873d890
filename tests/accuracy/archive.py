#!/usr/bin/env python3
"""PDF files that an archive can keep: over the corpus and the samples, each file conforms to PDF/A-1b, is sound for the
usual tools, has all its fonts in it, and a structure that reads like the text.
"""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as tree

import material

JARS = '/usr/share/java'
NEEDED_JARS = ('preflight.jar', 'pdfbox2.jar', 'fontbox2.jar', 'xmpbox.jar', 'commons-logging.jar', 'javax.activation.jar',
               'jaxb-api.jar')
TOOLS = ('java', 'qpdf', 'pdftotext', 'pdfinfo', 'pdffonts')
PREFLIGHT = os.path.join(material.PROJECT, 'tests', 'pdf', 'Preflight.java')
# Standard structure types that stand for themselves in the text, and what may stand in them.
BLOCKS = {'P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Caption', 'Lbl', 'LBody', 'Note', 'TD', 'TH', 'Link', 'Reference'}
GROUPS = {'Document': {'Div', 'Sect'}, 'Div': {'P', 'Note', 'Div', 'Sect'}, 'L': {'LI'}, 'LI': {'Lbl', 'LBody'},
          'Table': {'TR', 'Caption'}, 'TR': {'TD', 'TH'}}


def need_tools():
    for name in TOOLS:
        if not shutil.which(name):
            print(f'skipped: there is no program {name}')
            sys.exit(material.SKIPPED)
    for name in NEEDED_JARS:
        if not os.path.exists(os.path.join(JARS, name)):
            print(f'skipped: there is no {name} (packages libpdfbox2-java, libactivation-java, libjaxb-api-java)')
            sys.exit(material.SKIPPED)


def output_of(*command):
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.returncode, done.stdout.decode('utf-8', 'replace'), done.stderr.decode('utf-8', 'replace')


def preflight(files):
    """Errors against PDF/A-1b, a line each."""
    jars = ':'.join(os.path.join(JARS, name) for name in NEEDED_JARS)
    status, out, err = output_of('java', '-cp', jars, PREFLIGHT, *files)
    if status > 1 or (status and not out):
        return [err.strip() or f'java ended with {status}']
    return out.splitlines()


class Node:
    """An element of the structure as `pdfinfo -struct-text` shows it."""

    def __init__(self, name):
        self.name = name
        self.parts = []  # nodes and strings, in order

    def children(self):
        return [part for part in self.parts if isinstance(part, Node)]

    def text(self):
        return ''.join(part if isinstance(part, str) else part.text() for part in self.parts)

    def walk(self):
        yield self
        for child in self.children():
            yield from child.walk()


def structure(file):
    """The tree, and what the tool complained of."""
    _, out, err = output_of('pdfinfo', '-struct-text', file)
    root = Node('')
    open_nodes = [(-1, root)]
    for line in re.split(r'\n(?= *(?:"|[A-Z/]))', out.rstrip('\n')):
        depth = len(line) - len(line.lstrip(' '))
        words = line.strip(' ')
        if not words or words.startswith(('/', 'Object ')):
            continue
        while open_nodes[-1][0] >= depth:
            open_nodes.pop()
        if words.startswith('"'):
            open_nodes[-1][1].parts.append(words[1:-1])
            continue
        node = Node(re.match(r'\w+', words).group())
        open_nodes[-1][1].parts.append(node)
        open_nodes.append((depth, node))
    return root, err


def letters(text):
    """What must be the same however the text is set: its characters without white space."""
    return re.sub(r'\s+', '', unicodedata.normalize('NFKC', text))


def structure_faults(file):
    root, complaint = structure(file)
    faults = [complaint.strip()] if complaint else []
    if [child.name for child in root.children()] != ['Document']:
        return faults + ['the structure does not begin with one document']
    last_heading = 0
    for node in root.walk():
        allowed = GROUPS.get(node.name)
        wrong = [child.name for child in node.children() if allowed and child.name not in allowed]
        if wrong:
            faults.append(f'{node.name} has {wrong[0]} in it')
        if node.name not in BLOCKS and any(isinstance(part, str) and part.strip() for part in node.parts):
            faults.append(f'there is text in {node.name or "nothing"} itself')
        if re.fullmatch('H[1-6]', node.name):
            depth = int(node.name[1])
            if depth > last_heading + 1:
                faults.append(f'{node.name} comes after H{last_heading}')
            last_heading = depth
    return faults


NOTE = re.compile(r'\[\[NOTE\]\]')


def paragraphs_of(program, source, work):
    """The text of each paragraph, in the order of the document, from the same model by another way: JSON is not needed
    for it, HTML would do; Akoma Ntoso has them with the notes where they are called."""
    target = os.path.join(work, 'text.xml')
    status, _, err = output_of(program, 'convert', '-q', '--force', '--to', 'akn', '-o', target, source)
    if status:
        return None, err
    space = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'
    body = tree.parse(target).getroot()
    for note in list(body.iter(space + 'authorialNote')):
        tail = note.tail
        note.clear()
        note.tail = tail
    found = []
    for main in body.iter():
        if main.tag in (space + 'p', space + 'heading'):
            text = letters(''.join(main.itertext()))
            if text:
                found.append(text)
    return found, ''


def in_order(pieces, text):
    """The first piece that does not stand in the text behind the one before it."""
    at = 0
    for piece in pieces:
        found = text.find(piece, at)
        if found < 0:
            return piece
        at = found + len(piece)
    return None


def font_faults(file):
    _, out, err = output_of('pdffonts', file)
    faults = [err.strip()] if err else []
    rows = out.splitlines()[2:]
    if not rows:
        faults.append('there is no font')
    for row in rows:
        if not re.search(r' yes yes yes +\d+ +\d+$', row):
            faults.append('a font is not embedded, no subset, or without Unicode: ' + row)
    return faults


def tool_faults(file):
    faults = []
    status, out, err = output_of('qpdf', '--check', file)
    if status or err or 'No syntax or stream encoding errors' not in out:
        faults.append('qpdf: ' + (err or out).strip())
    for command in (('pdftotext', file, '-'), ('pdfinfo', file)):
        status, _, err = output_of(*command)
        if status or err:
            faults.append(f'{command[0]}: {err.strip()}')
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--work', required=True)
    options = parser.parse_args()
    need_tools()
    material.need(material.path('corpus'))
    sources = sorted(glob.glob(material.path('corpus', '*.gold.xml')))
    sources += material.texts(os.path.join(material.PROJECT, 'samples'))
    work = os.path.abspath(options.work)
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    subprocess.run([options.program, 'convert', '-q', '--force', '--to', 'pdf', '--output-dir', work, *sources],
                   check=False, stderr=subprocess.DEVNULL)
    faults = 0

    def tell(file, words):
        nonlocal faults
        faults += 1
        print(f'{os.path.basename(file)}: {words}')

    files = []
    for source in sources:
        file = os.path.join(work, os.path.splitext(os.path.basename(source))[0] + '.pdf')
        if not os.path.exists(file):
            tell(file, 'was not made')
            continue
        files.append(file)
        for fault in tool_faults(file) + font_faults(file) + structure_faults(file):
            tell(file, fault)
    for line in preflight(files):
        tell(line.split('\t')[0], 'PDF/A-1b: ' + ' '.join(line.split('\t')[1:]))
    print(f'{len(files)} of {len(sources)} files, {faults} faults')
    return 1 if faults or not files else 0


if __name__ == '__main__':
    sys.exit(main())
