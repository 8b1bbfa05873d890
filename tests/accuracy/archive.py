#!/usr/bin/env python3
"""PDF files that an archive can keep: over the corpus and the samples, each file conforms to PDF/A-1b, is sound for the
usual tools, has all its fonts in it, and a structure that reads like the text.
"""
import argparse
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as xml

import material

JARS = '/usr/share/java'
NEEDED_JARS = ('preflight.jar', 'pdfbox2.jar', 'fontbox2.jar', 'xmpbox.jar', 'commons-logging.jar', 'javax.activation.jar',
               'jaxb-api.jar')
TOOLS = ('java', 'qpdf', 'pdftotext', 'pdfinfo', 'pdffonts')
LARGEST = 60000  # bytes of files that pdfinfo shows the structure of: it reads the page again for every stretch of text
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


def java(program, *files):
    """Status and output of one of our Java programs."""
    jars = ':'.join(os.path.join(JARS, name) for name in NEEDED_JARS)
    status, out, err = output_of('java', '-cp', jars, os.path.join(material.PROJECT, 'tests', 'pdf', program), *files)
    if status and not out:
        sys.exit(f'{program} ended with {status}: {err}')
    return out


class Node:
    """An element of the structure as `pdfinfo -struct-text` shows it."""

    def __init__(self, name):
        self.name = name
        self.parts = []  # nodes and strings, in order

    def children(self):
        return [part for part in self.parts if isinstance(part, Node)]

    def text(self, without=()):
        return ''.join(part if isinstance(part, str) else part.text(without) for part in self.parts
                       if isinstance(part, str) or part.name not in without)

    def walk(self):
        yield self
        for child in self.children():
            yield from child.walk()


def tree_of(shown):
    """The tree that this text shows."""
    root = Node('')
    open_nodes = [(-1, root)]
    for line in re.split(r'\n(?= *(?:"|[A-Z/]))', shown.rstrip('\n')):
        depth = len(line) - len(line.lstrip(' '))
        words = line.strip(' ')
        # Attributes, and the objects of links.
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
    return root


def letters(text):
    """What must be the same however the text is set: its characters without white space and controls of direction."""
    return re.sub(r'[\s\u200e\u200f]+', '', unicodedata.normalize('NFKC', text))


def structure_faults(root):
    faults = []
    if [child.name for child in root.children()] != ['Document']:
        return ['the structure does not begin with one document']
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


AKN = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'


def paragraphs_of(file):
    """The text of each paragraph behind the cover, and of each in the notes, as our Akoma Ntoso has them."""
    root = xml.parse(file).getroot()
    for cover in [one for one in root.iter() if one.tag in (AKN + 'coverPage', AKN + 'meta')]:
        cover.clear()
    notes = []
    for note in list(root.iter(AKN + 'authorialNote')):
        notes += [letters(''.join(one.itertext())) for one in note.iter(AKN + 'p')]
        tail = note.tail
        note.clear()
        note.tail = tail
    found = []
    for one in root.iter():
        if one.tag in (AKN + 'p', AKN + 'heading') and not any(child.tag == AKN + 'p' for child in one.iter() if child is not one):
            found.append(letters(''.join(one.itertext())))
    return found, notes


def text_faults(root, akn, right_to_left):
    """Whether the structure reads like the document: the text in order, then the notes."""
    body = letters(root.text(without=('Note', 'Reference')))
    notes = letters(''.join(node.text() for node in root.walk() if node.name == 'Note'))
    for name, pieces, text in zip(('text', 'notes'), paragraphs_of(akn), (body, notes)):
        if right_to_left:
            # Letters stand as they are painted: it is only seen that none is lost.
            lost = collections.Counter(''.join(pieces)) - collections.Counter(text)
            if lost:
                return [f'{name}: the structure does not have {"".join(lost.elements())[:60]}']
        else:
            lost = in_order(pieces, text)
            if lost is not None:
                return [f'{name}: the structure does not have, or not in its place: {lost[:60]}']
    return []


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


def shown_faults(file, root):
    """Whether pdfinfo shows the same structure with the same text."""
    _, out, err = output_of('pdfinfo', '-struct-text', file)
    faults = ['pdfinfo -struct-text: ' + err.strip()] if err else []
    shown = tree_of(out)
    if [node.name for node in shown.walk()] != [node.name for node in root.walk()]:
        faults.append('pdfinfo -struct-text shows another structure')
    if letters(shown.text()) != letters(root.text()):
        faults.append('pdfinfo -struct-text shows another text')
    return faults


def target_of(work, source, ending):
    return os.path.join(work, os.path.splitext(os.path.basename(source))[0] + ending)


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
    for form in ('pdf', 'akn'):
        subprocess.run([options.program, 'convert', '-q', '--force', '--to', form, '--output-dir', work, *sources],
                       check=False, stderr=subprocess.DEVNULL)
    faults = [f'{source}: no PDF was made' for source in sources if not os.path.exists(target_of(work, source, '.pdf'))]
    files = [target_of(work, source, '.pdf') for source in sources if os.path.exists(target_of(work, source, '.pdf'))]
    faults += java('Preflight.java', *files).splitlines()
    java('Structure.java', *files)
    for file in files:
        with open(file + '.tree', encoding='utf-8') as shown:
            root = tree_of(shown.read())
        akn = os.path.splitext(file)[0] + '.xml'
        found = tool_faults(file) + font_faults(file) + structure_faults(root)
        found += text_faults(root, akn, '.ar.' in os.path.basename(file))
        if os.path.getsize(file) <= LARGEST:
            found += shown_faults(file, root)
        faults += [f'{os.path.basename(file)}: {fault}' for fault in found]
    print('\n'.join(faults + [f'{len(files)} of {len(sources)} files, {len(faults)} faults']))
    return 1 if faults or not files else 0


if __name__ == '__main__':
    sys.exit(main())
