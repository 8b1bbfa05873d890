#!/usr/bin/env python3
"""What each stage of the reader contributes: converts the corpus with one stage in its trivial form, scores, and prints
in points (hundredths) how much lower the means are."""
import argparse
import os
import subprocess
import sys

import material
import scores
import table

FORMS = ['all', 'all word', 'all pdf', 'ar pdf', 'en pdf', 'es pdf', 'fr pdf', 'ru pdf', 'zh pdf']


def convert(program, stage, files, folder):
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        os.remove(os.path.join(folder, name))
    subprocess.run([program, stage, folder, *files], check=True)
    return scores.means(scores.score(folder))


def points(full, less):
    return '-' if full is None or less is None else f'{100 * (less - full):+.2f}'


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True, help='the program that leaves a stage out: ablation')
    parser.add_argument('--work', required=True, help='folder for the outputs; one folder in it for each stage')
    parser.add_argument('--stage', action='append', help='only this stage; may be given several times')
    options = parser.parse_args()
    material.need(material.path('corpus', 'index.tsv'), material.path('tools', 'score_akn.py'))
    files = material.texts(material.path('corpus'))
    listed = subprocess.run([options.program, '--list'], capture_output=True, text=True, check=True).stdout
    stages = dict(line.split('\t') for line in listed.splitlines())
    full = convert(options.program, 'none', files, os.path.join(options.work, 'none'))
    by_metric = [['all stages', *(table.figure(full['all'][metric]) for metric in scores.COLUMNS)]]
    by_form = [['all stages', *(table.figure(full[form]['total']) for form in FORMS)]]
    for stage in options.stage or stages:
        less = convert(options.program, stage, files, os.path.join(options.work, stage))
        by_metric.append([stage, *(points(full['all'][one], less['all'][one]) for one in scores.COLUMNS)])
        by_form.append([stage, *(points(full[one]['total'], less[one]['total']) for one in FORMS)])
        print(f'{stage}: {stages[stage]}', flush=True)
    print('\nWithout the stage, points of the means over all texts:')
    table.show(['', *(scores.SHORT[metric] for metric in scores.COLUMNS)], by_metric)
    print('\nWithout the stage, points of the total by form:')
    table.show(['', *FORMS], by_form)


if __name__ == '__main__':
    sys.exit(main())
