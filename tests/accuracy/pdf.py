#!/usr/bin/env python3
"""PDFs that give their text back: every character of the model comes out of them in order, what resolute reads from
that text is the same document, and no word stands over the margin or over another.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from collections import Counter

import akn
import extracted
import material
import table

LANGUAGES = ('zh', 'en', 'fr', 'ru', 'es')
SAME = 0.99  # total of each document
POINTS = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
MARGIN = 93.0  # templates/pdf/style.toml: page.left and page.right
OVERLAP = 1.5  # points that boxes of words may share
SHARED = 0.3  # of their height: they are as high as the font, not as the letters
SQUEEZED = 0.6  # of their height that boxes on one line may share: the empty halves of Chinese signs


def extract(pdf, *options):
    return subprocess.run(['pdftotext', *options, pdf, '-'], check=True, stdout=subprocess.PIPE).stdout.decode('utf-8')


def make(program, golds, work):
    """PDF, plain text and model as JSON of each file; their names without endings."""
    fine = True
    for form in ('pdf', 'txt', 'json'):
        fine &= akn.convert(program, golds, os.path.join(work, form), form)
    fine &= akn.convert(program, golds, os.path.join(work, 'first'))
    fine &= akn.convert(program, akn.names(os.path.join(work, 'txt'), '.txt'), os.path.join(work, 'flat'))
    return fine, [os.path.basename(path).removesuffix('.xml') for path in golds]


def scores(program, names, work, mode, options):
    """Of each document, how what is read from the PDF's text scores against the model that was printed, and against
    what is read from its plain text: markup says more than any text can."""
    texts, read = os.path.join(work, mode), os.path.join(work, mode + '-akn')
    shutil.rmtree(texts, ignore_errors=True)
    os.makedirs(texts)
    for name in names:
        with open(os.path.join(texts, name + '.txt'), 'w', encoding='utf-8') as file:
            file.write(extract(os.path.join(work, 'pdf', name + '.pdf'), *options))
    akn.convert(program, akn.names(texts, '.txt'), read)
    rows = []
    for against in ('first', 'flat'):
        pairs = [({'id': name.split('.')[0], 'lang': name.split('.')[1], 'type': '-'},
                  os.path.join(work, against, name + '.xml'), name + '.xml') for name in names]
        rows.append({row['file']: row for row in akn.scored(akn.index(work, pairs), read)['rows']})
    first, flat = rows
    return [dict(row, first=row['total'], flat=flat[file]['total'], total=max(row['total'], flat[file]['total']))
            for file, row in first.items()]


def report_scores(mode, rows):
    lines = []
    for language in LANGUAGES:
        mine = [row for row in rows if row['lang'] == language]
        if not mine:
            continue
        cells = [language, str(len(mine))]
        for column in ('first', 'flat', 'total'):
            totals = [row[column] for row in mine]
            cells += [table.figure(min(totals)), table.figure(sum(totals) / len(totals)),
                      str(sum(total < SAME for total in totals))]
        lines.append(cells)
    print(f'\n{mode}: what is read from the PDF, scored against the model, its plain text, and the better of the two')
    table.show(['', 'n', *(f'{name} {column}' for column in ('model', 'text', 'better')
                           for name in ('min', 'mean', 'low'))], lines)
    low = sorted((row['total'], row['file']) for row in rows if row['total'] < SAME)
    for total, name in low:
        print(f'  {total:.4f}  {name}')
    return {name.removesuffix('.txt'): total for total, name in low}


def words_of(pdf):
    """For each page: its width, and its words as (left, top, right, bottom, text)."""
    pages = extract(pdf, '-bbox').split('<page ')[1:]
    for page in pages:
        width = float(re.search(r'width="([\d.]+)"', page)[1])
        yield width, [(*(float(value) for value in found[:4]), found[4]) for found in POINTS.findall(page)]


def over(pdf):
    """Words over the margin, and pairs of words that overlap, as text."""
    found = []
    for number, (width, words) in enumerate(words_of(pdf), 1):
        for left, top, right, bottom, text in words:
            if left < MARGIN - 0.5 or right > width - MARGIN + 0.5:
                found.append(f'page {number}: "{text}" is over the margin')
        words.sort(key=lambda word: word[1])
        for at, one in enumerate(words):
            for other in words[at + 1:]:
                if other[1] > one[3]:
                    break
                wide = min(one[2], other[2]) - max(one[0], other[0])
                high = min(one[3], other[3]) - max(one[1], other[1])
                height = one[3] - one[1]
                if wide > max(OVERLAP, SQUEEZED * height if high > 0.9 * height else 0) and high > SHARED * height:
                    found.append(f'page {number}: "{one[4]}" and "{other[4]}" overlap')
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--only', default='', help='files whose name has this')
    options = parser.parse_args()
    corpus = material.path('corpus')
    material.need(material.path('corpus', 'index.tsv'), material.path('tools', 'score_akn.py'))
    if shutil.which('pdftotext') is None:
        print('skipped: there is no pdftotext (poppler-utils)')
        return material.SKIPPED
    golds = [path for path in akn.names(corpus)
             if path.endswith('.gold.xml') and path.split('.')[-3] in LANGUAGES and options.only in path]
    work = os.path.abspath(options.work)
    known = {(row['file'], row['check']) for row in table.read(os.path.join(material.HERE, 'pdf_known.tsv'))}
    converted, names = make(options.program, golds, work)
    fine = akn.report('every file becomes a PDF', converted)

    found = {}
    for mode, flags in (('plain', []), ('layout', ['-layout'])):
        for name in report_scores(mode, scores(options.program, names, work, mode, flags)):
            found.setdefault((name, mode), 'below %s' % SAME)
    for name in names:
        pdf = os.path.join(work, 'pdf', name + '.pdf')
        for problem in extracted.problems(os.path.join(work, 'json', name + '.json'), extract(pdf)):
            found.setdefault((name, 'text'), problem)
        for problem in over(pdf)[:1]:
            found.setdefault((name, 'boxes'), problem)
    print()
    counts = Counter(check for _, check in found)
    for check in ('plain', 'layout', 'text', 'boxes'):
        new = sorted(name for name, one in found if one == check and (name, check) not in known)
        for name in new:
            print(f'  {name}: {check}: {found[name, check]}')
        fine &= akn.report(f'{check}: all but those of pdf_known.tsv', not new, f'{counts[check]} of {len(names)} fail')
    for name, check in sorted(known - set(found)):
        if name in names:
            print(f'pdf_known.tsv: {name} passes {check} now')
    return 0 if fine else 1


if __name__ == '__main__':
    sys.exit(main())
