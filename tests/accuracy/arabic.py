#!/usr/bin/env python3
"""Arabic PDFs that give their words back: PDFBox finds them in order, as they are written.

`--chromium` prints the same documents with Chromium too, from our HTML, and compares what pdftotext gives of both.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata

import akn
import archive
import extracted
import material
import table

LEAST = 0.99  # of the words of each file
CONTROLS = re.compile('[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]')
MARK = re.compile(r'(?<=\S)\(\d{1,3}\)')  # of a note, at the word that calls it
NUMBER = re.compile(r'\((\d+)\)\.?')  # the same at the note, and the stop of a symbol that PDFBox puts there
CHROMIUM = ('chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking',
            '--disable-component-update')


def words(text):
    text = CONTROLS.sub('', unicodedata.normalize('NFKC', text))
    return [word for word in (NUMBER.sub(r'\1', MARK.sub('', word)) for word in text.split()) if word]


class Units(extracted.Words):
    """The words of a document in what is read as one: the body, the notes, each cell and each line of the masthead."""

    def __init__(self, model):
        self.apart = []
        super().__init__(model)

    def block(self, block, to):
        if to is self.front:
            own = []
            super().block(block, own)
            self.apart.append(own)
            return
        for row in block.get('rows') or []:
            for cell in row:
                own = []
                for inner in cell['content']:
                    super().block(inner, own)
                self.apart.append(own)
        super().block({**block, 'rows': []}, to)
        to.append(' ')

    def inlines(self, inlines, to):
        super().inlines([inline for inline in inlines if inline['type'] != 'note_call'], to)

    def all(self):
        return [words(''.join(parts)) for parts in (self.body, self.notes, *self.apart)]


def in_order(wanted, found):
    """How many of the words wanted stand in this order among those found."""
    places = {}
    for place, word in enumerate(found):
        places.setdefault(word, []).append(place)
    longest = []
    for word in wanted:
        for place in reversed(places.get(word, ())):
            at = extracted.bisect.bisect_left(longest, place)
            longest[at:at + 1] = [place]
    return len(longest)


def share(units, text):
    """Words found and words wanted."""
    found = words(text)
    return sum(in_order(unit, found) for unit in units), sum(map(len, units))


def pdfbox(pdf):
    jars = ':'.join(os.path.join(archive.JARS, name) for name in (*archive.NEEDED_JARS, 'pdfbox2-tools.jar'))
    done = subprocess.run(['java', '-cp', jars, 'org.apache.pdfbox.tools.ExtractText', '-console', '-encoding', 'UTF-8',
                           '-sort', pdf], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.decode('utf-8')


def poppler(pdf):
    return subprocess.run(['pdftotext', pdf, '-'], check=True, stdout=subprocess.PIPE).stdout.decode('utf-8')


def chromium(html, pdf):
    subprocess.run([*CHROMIUM, f'--user-data-dir={os.path.dirname(pdf)}/profile', f'--print-to-pdf={pdf}', html],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return pdf


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--chromium', action='store_true')
    options = parser.parse_args()
    material.need(material.path('corpus', 'index.tsv'))
    archive.need_tools()
    if options.chromium and shutil.which('chromium') is None:
        print('skipped: there is no chromium')
        return material.SKIPPED
    golds = [path for path in akn.names(material.path('corpus')) if path.endswith('.ar.gold.xml')]
    work = os.path.abspath(options.work)
    fine = True
    for form in ('pdf', 'json', 'html'):
        fine &= akn.convert(options.program, golds, os.path.join(work, form), form)
    fine = akn.report('every file becomes a PDF', fine)
    lines, sums = [], {}
    for name in (os.path.basename(path).removesuffix('.xml') for path in golds):
        pdf = os.path.join(work, 'pdf', name + '.pdf')
        with open(os.path.join(work, 'json', name + '.json'), encoding='utf-8') as file:
            units = Units(json.load(file)).all()
        shares = {'PDFBox': share(units, pdfbox(pdf)), 'pdftotext': share(units, poppler(pdf))}
        if options.chromium:
            other = chromium(os.path.join(work, 'html', name + '.html'), os.path.join(work, name + '.chromium.pdf'))
            shares['pdftotext, Chromium'] = share(units, poppler(other))
        for reader, (found, wanted) in shares.items():
            before = sums.get(reader, (0, 0))
            sums[reader] = (before[0] + found, before[1] + wanted)
        found, wanted = shares['PDFBox']
        if found < LEAST * wanted:
            fine = akn.report(f'{name}: words in order', False, f'{found} of {wanted}')
        lines.append([name, str(wanted), *(table.figure(one / all_) for one, all_ in shares.values())])
    rates = {reader: one / all_ for reader, (one, all_) in sums.items()}
    lines.append(['all', str(sums['PDFBox'][1]), *map(table.figure, rates.values())])
    table.show(['', 'words', *rates], lines)
    fine &= akn.report('PDFBox finds the words in order', rates['PDFBox'] >= LEAST, table.figure(rates['PDFBox']))
    if options.chromium:
        fine &= akn.report('pdftotext finds no less than in the PDF of Chromium',
                           rates['pdftotext'] >= rates['pdftotext, Chromium'])
    return 0 if fine else 1


if __name__ == '__main__':
    sys.exit(main())
