"""The scores of the outputs, and their means over groups of documents."""
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import conversion
import material
import table

METRICS = ['text_recall', 'text_precision', 'block_f1', 'nesting_accuracy', 'footnote_f1', 'anchor_accuracy',
           'lead_phrase_f1', 'metadata_accuracy', 'reference_f1']
COLUMNS = ['total', *METRICS]
SHORT = {'total': 'total', 'text_recall': 'recall', 'text_precision': 'precis', 'block_f1': 'block',
         'nesting_accuracy': 'nest', 'footnote_f1': 'notes', 'anchor_accuracy': 'anchor', 'lead_phrase_f1': 'lead',
         'metadata_accuracy': 'meta', 'reference_f1': 'refs'}


def score(outputs):
    """One row for each text: its document, language, variant, form, and the value of each metric or None."""
    command = [sys.executable, material.path('tools', 'score_akn.py'), '--index', material.path('corpus', 'index.tsv'),
               '--outputs', outputs, '--jobs', '2', '--json']
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    rows = json.loads(done.stdout)['rows'] if done.returncode == 0 else one_by_one(outputs)
    for row in rows:
        row['id'] = row['file'].split('.')[0]
    return rows


def one_by_one(outputs):
    """The same rows, made text by text: where the scorer fails on one it gives no rows at all. That one has zeros."""
    tasks = [(one, text) for one in table.read(material.path('corpus', 'index.tsv'))
             for text in one['variants'].split(',')]
    with ThreadPoolExecutor(conversion.JOBS) as pool:
        return list(pool.map(lambda task: score_pair(outputs, *task), tasks))


def score_pair(outputs, document, text):
    command = [sys.executable, material.path('tools', 'score_akn.py'), '--json',
               '--gold', material.path('corpus', document['gold']), '--text', material.path('corpus', text),
               '--ours', os.path.join(outputs, text.removesuffix('.txt') + '.xml')]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        values = json.loads(done.stdout)
    else:
        print(f'the scorer failed on {text}: {done.stderr.splitlines()[-1]}')
        values = dict.fromkeys(COLUMNS, 0.0)
    variant = text.rsplit('.', 2)[1]
    form = document['lang'] + (' word' if variant == 'word' else ' pdf')
    return dict(values, file=text, lang=document['lang'], type=document['type'], variant=variant, form=form)


def mean(values):
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


class Exclusions:
    """What `excluded.tsv` takes out of the means: metrics of documents where gold, layout or scorer is wrong."""

    def __init__(self, path):
        self.rows = table.read(path)
        for row in self.rows:
            if row['metric'] not in ('*', *METRICS):
                sys.exit(f'{path}: there is no metric {row["metric"]}')

    def takes(self, row, metric):
        return any(one['id'] == row['id'] and one['lang'] == row['lang'] and one['variant'] in ('*', row['variant']) and
                   one['metric'] in ('*', metric) for one in self.rows)

    def unused(self, rows):
        """Rows that name no text of the corpus."""
        return [one for one in self.rows if not any(
            one['id'] == row['id'] and one['lang'] == row['lang'] and one['variant'] in ('*', row['variant'])
            for row in rows)]

    def apply(self, rows):
        """The rows without what is excluded; their totals are made anew."""
        kept = []
        for row in rows:
            new = dict(row)
            for metric in METRICS:
                if self.takes(row, metric):
                    new[metric] = None
            new['total'] = mean(new[metric] for metric in METRICS)
            kept.append(new)
        return kept


def groups(rows):
    """Rows by form: all texts, all of a kind, and each language with each kind."""
    found = {'all': rows, 'all word': [], 'all pdf': []}
    for row in sorted(rows, key=lambda one: one['form']):
        found['all ' + row['form'].split()[1]].append(row)
        found.setdefault(row['form'], []).append(row)
    return found


def means(rows):
    """By form and metric."""
    return {form: {metric: mean(row[metric] for row in members) for metric in COLUMNS}
            for form, members in groups(rows).items()}


def show(rows):
    made = means(rows)
    table.show(['', 'n', *(SHORT[metric] for metric in COLUMNS)],
               [[form, str(len(members)), *(table.figure(made[form][metric]) for metric in COLUMNS)]
                for form, members in groups(rows).items()])


def worst(rows, count):
    for row in sorted((row for row in rows if row['total'] is not None), key=lambda one: one['total'])[:count]:
        low = sorted((row[metric], SHORT[metric]) for metric in METRICS if row[metric] is not None)[:3]
        print(f'{row["total"]:.4f}  {row["file"]}  ' + ', '.join(f'{name} {value:.3f}' for value, name in low))
