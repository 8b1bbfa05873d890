#!/usr/bin/env python3
"""Akoma Ntoso that an archive can rely on, over the corpus: what is written is read back as the same document, what is
read of the United Nations' own files keeps their text and structure, and all of it is valid.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys

import material
import table

MEAN = 0.99  # of each metric, for the UN's files read and written again
METRICS = ('text_recall', 'text_precision', 'block_f1', 'nesting_accuracy', 'footnote_f1', 'anchor_accuracy',
           'lead_phrase_f1', 'metadata_accuracy', 'reference_f1', 'total')
PLAIN = 0.995  # text -> txt -> AKN against text -> AKN


def convert(program, inputs, target, form='akn'):
    shutil.rmtree(target, ignore_errors=True)
    os.makedirs(target)
    done = subprocess.run([program, 'convert', '-q', '--force', '--to', form, '--output-dir', target, *inputs], check=False)
    return done.returncode == 0


def index(folder, pairs):
    """An index of the scorer in `folder`: for each pair, the gold file and the name of the output."""
    lines = ['id\tlang\ttype\tvariants\tgold\tsource\tfeatures\tengine']
    for row, gold, name in pairs:
        lines.append('\t'.join([row['id'], row['lang'], row['type'], name.replace('.xml', '.txt'),
                                os.path.relpath(gold, folder), '', '', '']))
    path = os.path.join(folder, 'index.tsv')
    with open(path, 'w', encoding='utf-8') as file:
        file.write('\n'.join(lines) + '\n')
    return path


def scored(index_file, outputs):
    done = subprocess.run([sys.executable, material.path('tools', 'score_akn.py'), '--index', index_file,
                           '--outputs', outputs, '--jobs', '2', '--json'], check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def means(index_file, outputs):
    """Means over all documents, by the scorer."""
    found = scored(index_file, outputs)['groups']['overall']['all']
    return {metric: found[metric] for metric in METRICS if found.get(metric) is not None}


def report(name, fine, detail=''):
    print('%-60s %s %s' % (name, 'holds' if fine else 'DOES NOT HOLD', detail))
    return fine


def valid(program, files):
    schema = material.path('schema', 'akomantoso30.xsd')
    done = subprocess.run([program, 'validate', '-q', '--schema', schema, *files], check=False, stdout=subprocess.PIPE)
    if done.returncode:
        print(done.stdout.decode('utf-8', 'replace')[:2000])
    return done.returncode == 0


def names(folder, ending='.xml'):
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(ending))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--round-trip', required=True, help='the program that compares models: round_trip')
    parser.add_argument('--work', required=True)
    options = parser.parse_args()
    material.need(material.path('corpus', 'index.tsv'), material.path('tools', 'score_akn.py'),
                  material.path('schema', 'akomantoso30.xsd'))
    corpus = material.path('corpus')
    texts = material.texts(corpus)
    golds = [path for path in names(corpus) if path.endswith('.gold.xml')]
    work = os.path.abspath(options.work)
    rows = table.read(os.path.join(corpus, 'index.tsv'))

    fine = report('documents are the same when written and read again',
                  subprocess.run([options.round_trip, *texts, *golds], check=False).returncode == 0)
    made = os.path.join(work, 'texts')
    fine &= report('every text is converted', convert(options.program, texts, made))
    fine &= report('what is made of the texts is valid', valid(options.program, names(made)))
    again = os.path.join(work, 'golds')
    fine &= report('every file of the UN is converted', convert(options.program, golds, again))
    fine &= report("what is made of the UN's files is valid", valid(options.program, names(again)))
    pairs = [(row, os.path.join(corpus, row['gold']), row['gold']) for row in rows]
    found = means(index(work, pairs), again)
    for metric, mean in found.items():
        fine &= report("the UN's files against themselves: " + metric, mean >= MEAN, '%.4f' % mean)

    plain = os.path.join(work, 'plain')
    fine &= report('every text is written as plain text', convert(options.program, texts, plain, 'txt'))
    fine &= report('and read again', convert(options.program, names(plain, '.txt'), os.path.join(work, 'plain-akn')))
    pairs = [(row, os.path.join(made, variant.replace('.txt', '.xml')), variant.replace('.txt', '.xml'))
             for row in rows for variant in row['variants'].split(',')]
    mean = means(index(work, pairs), os.path.join(work, 'plain-akn'))['total']
    fine &= report('plain text against the text: total', mean >= PLAIN, '%.4f' % mean)
    return 0 if fine else 1


if __name__ == '__main__':
    sys.exit(main())
