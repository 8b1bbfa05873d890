#!/usr/bin/env python3
"""Converts the corpus, scores the outputs against the gold, and compares the means with the floors in floors.tsv."""
import argparse
import os
import sys

import conversion
import material
import scores
import table
from floors import Floors


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True, help='the program to test')
    parser.add_argument('--work', required=True, help='folder for the outputs; emptied')
    parser.add_argument('--update', action='store_true', help='raise the floors to what was measured; never lowers one')
    parser.add_argument('--held-out', action='store_true', help='the documents set aside and the others, side by side')
    parser.add_argument('--worst', type=int, default=0, metavar='N', help='name the N lowest of those not set aside')
    parser.add_argument('--scored', metavar='FOLDER', help='score the outputs of this folder; converts nothing')
    return parser.parse_args()


def held_out():
    return {(row['id'], row['lang']) for row in table.read(os.path.join(material.HERE, 'held_out.tsv'))}


def side_by_side(rows):
    aside = held_out()
    inside = scores.means([row for row in rows if (row['id'], row['lang']) not in aside])
    outside = scores.means([row for row in rows if (row['id'], row['lang']) in aside])
    lines = []
    for form in inside:
        for metric in (scores.COLUMNS if form.startswith('all') else ['total']):
            one, other = inside[form][metric], outside.get(form, {}).get(metric)
            gap = '-' if one is None or other is None else f'{100 * (one - other):+.2f}'
            lines.append([f'{form} {scores.SHORT[metric]}', table.figure(one), table.figure(other), gap])
    print('\nRules are written with the one set in view; the other is set aside (held_out.tsv).')
    table.show(['', 'in view', 'set aside', 'gap, points'], lines)


def main():
    options = arguments()
    material.need(material.path('corpus', 'index.tsv'), material.path('tools', 'score_akn.py'))
    if not options.scored:
        conversion.convert(options.program, material.texts(material.path('corpus')), options.work)
    every = scores.score(options.scored or options.work)
    exclusions = scores.Exclusions(os.path.join(material.HERE, 'excluded.tsv'))
    counted = exclusions.apply(every)
    print('All documents:')
    scores.show(every)
    if exclusions.rows:
        print(f'\nWithout what excluded.tsv lists ({len(exclusions.rows)} rows):')
        scores.show(counted)
    for row in exclusions.unused(every):
        print(f'excluded.tsv: there is no text for {row["id"]} {row["lang"]} {row["variant"]}')
    if options.held_out:
        side_by_side(counted)
    if options.worst:
        print()
        aside = held_out()
        scores.worst([row for row in counted if (row['id'], row['lang']) not in aside], options.worst)
    measured = {(form, metric): value for form, values in scores.means(counted).items()
                for metric, value in values.items()}
    return Floors(os.path.join(material.HERE, 'floors.tsv')).verdict(measured, options.update)


if __name__ == '__main__':
    sys.exit(main())
