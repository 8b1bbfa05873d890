#!/usr/bin/env python3
"""Measures whole processes of resolute and of others on the same text, and prints tables in Markdown.

The texts are those of the corpus, which is no part of the project: RESOLUTE_SHARED (default: ../shared) has it. Of each
language they are put behind each other, again and again, until they are 1 MB; 8 copies of that are 8 MB. Time is that
of the processor, user and system, the best of several runs, in which the commands take turns. The floor is what
programs take that do nearly nothing with the text: `wc -m` counts its characters, `iconv` decodes and encodes them.
Exit status 77 where there is no corpus.
"""
import argparse
import itertools
import os
import shutil
import subprocess
import sys
import tempfile

from measure import MB, best_of, run

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
SKIPPED = 77
COPIES = 8
LOCALE = {'LC_ALL': 'C.UTF-8'}
LANGUAGES = {'ar': 'Arabic', 'en': 'English', 'es': 'Spanish', 'fr': 'French', 'ru': 'Russian', 'zh': 'Chinese'}
PRINTED = ['A_RES_59_170.zh.txt', 'example.en.txt', 'example.ar.txt']


def corpus_texts():
    folder = os.path.join(os.environ.get('RESOLUTE_SHARED') or os.path.join(PROJECT, '..', 'shared'), 'corpus')
    if not os.path.isdir(folder):
        print(f'skipped: there is no {folder} (RESOLUTE_SHARED names the folder that has the corpus)')
        sys.exit(SKIPPED)
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith('.txt'))


def of_language(texts, language):
    return [text for text in texts if os.path.basename(text).split('.')[1] == language]


def repeated(texts, size):
    """The texts behind each other, repeated to this size, less what is left of the last line."""
    whole = bytearray()
    for text in itertools.cycle(texts):
        with open(text, 'rb') as file:
            whole += file.read() + b'\n'
        if len(whole) >= size:
            return whole[:whole.rindex(b'\n', 0, size) + 1]


def write(path, content, copies=1):
    with open(path, 'wb') as file:
        for _ in range(copies):  # one by one: the memory of this script is the least that is measured
            file.write(content)
    return path


def table(head, rows):
    """A Markdown table: the first column is text, the others are figures."""
    lines = [head, ['---'] + ['---:'] * (len(head) - 1), *rows]
    print('\n'.join(f'| {" | ".join(line)} |' for line in lines) + '\n', flush=True)


def figure(usage, shape):
    """A figure of a usage; a dash where there is none."""
    return '–' if usage is None else shape(usage)


def milliseconds(usage):
    return figure(usage, lambda used: f'{1000 * used.cpu:.1f}')


def rate(usage, size):
    return figure(usage, lambda used: f'{size / MB / used.cpu:.1f}')


def ratio(first, second, shape='{:.1f}'):
    return '–' if first is None or second is None else shape.format(first.cpu / second.cpu)


class Bench:
    """The programs and how often they run."""

    def __init__(self, options, folder):
        self.program = options.program
        self.runs = options.runs
        self.to = options.to
        self.folder = folder
        self.pandoc, self.cmark = shutil.which('pandoc'), shutil.which('cmark-gfm')

    def path(self, name):
        return os.path.join(self.folder, name)

    def convert(self, *arguments):
        return [self.program, 'convert', '--quiet', '--force', *arguments]

    def best(self, commands, runs=None):
        """The best usage of commands by name; an empty command is one that is not installed."""
        turns = {name: (lambda command=command: run(command, LOCALE)) for name, command in commands.items() if command}
        return best_of(runs or self.runs, turns)


def measure_language(bench, texts, language):
    """A row of the first table."""
    content = repeated(of_language(texts, language), MB)
    small = write(bench.path(f'{language}-1.txt'), content)
    large = write(bench.path(f'{language}-{COPIES}.txt'), content, COPIES)
    used = bench.best({
        'wc 1': ['wc', '-m', small], 'wc 8': ['wc', '-m', large],
        'iconv 1': ['iconv', '-f', 'UTF-8', '-t', 'UTF-16', small],
        'iconv 8': ['iconv', '-f', 'UTF-8', '-t', 'UTF-16', large],
        'resolute 1': bench.convert('--to', bench.to, small),
        'resolute 8': bench.convert('--to', bench.to, large),
        'cmark': bench.cmark and [bench.cmark, small],
    })
    pandoc = bench.best({'pandoc': bench.pandoc and [bench.pandoc, '-f', 'markdown', '-t', 'html', small]}, runs=1)
    ours, theirs = used.get('resolute 1'), used.get('resolute 8')
    return [
        LANGUAGES[language], milliseconds(used['wc 1']), milliseconds(used['wc 8']), milliseconds(used['iconv 1']),
        milliseconds(used['iconv 8']), milliseconds(ours), milliseconds(theirs), ratio(theirs, ours, '{:.2f}'),
        figure(theirs, lambda large_run: f'{large_run.memory / len(content) / COPIES:.1f}'),
        ratio(ours, used['wc 1']), ratio(theirs, used['wc 8']), rate(ours, len(content)),
        rate(pandoc.get('pandoc'), len(content)), rate(used.get('cmark'), len(content)),
    ]


def languages_table(bench, texts, languages):
    print(f'Text to {bench.to}; milliseconds of the processor for 1 MB and {COPIES} MB:\n')
    table(['language', '`wc -m` 1 MB', f'{COPIES} MB', '`iconv` 1 MB', f'{COPIES} MB', 'resolute 1 MB', f'{COPIES} MB',
           'growth', 'memory / input', f'times `wc -m` 1 MB', f'{COPIES} MB', 'resolute MB/s', 'pandoc MB/s',
           'cmark-gfm MB/s'],
          [measure_language(bench, texts, language) for language in languages])


def has_jobs(bench):
    shown = subprocess.run([bench.program, 'convert', '--help'], capture_output=True, text=True, check=True).stdout
    return '--jobs' in shown


def corpus_table(bench, texts):
    """All texts in one process, and with two jobs."""
    size = sum(os.path.getsize(text) for text in texts)
    names = write(bench.path('names'), '\n'.join(texts).encode() + b'\n')
    ours = bench.convert('--to', bench.to, '--output-dir', bench.path('out'), '--files-from', names)
    commands = {'`wc -m`': ['wc', '-m', *texts]}
    if has_jobs(bench):
        commands |= {'resolute, 1 job': [*ours, '--jobs', '1'], 'resolute, 2 jobs': [*ours, '--jobs', '2']}
    else:
        commands |= {'resolute': ours}
    used = bench.best(commands)
    print(f'{len(texts)} texts, {size / MB:.2f} MB, in one process:\n')
    table(['command', 'processor s', 'clock s', 'texts/s', 'MB/s', 'peak MB', 'times `wc -m`'],
          [[name, f'{one.cpu:.3f}', f'{one.wall:.3f}', f'{len(texts) / one.wall:.0f}', f'{size / MB / one.wall:.1f}',
            f'{one.memory / MB:.0f}', ratio(one, used['`wc -m`'])] for name, one in used.items()])
    if 'resolute, 2 jobs' in used:
        faster = used['resolute, 1 job'].wall / used['resolute, 2 jobs'].wall
        print(f'Two jobs are {faster:.2f} times as fast as one ({os.cpu_count()} cores).\n')


def start_table(bench):
    often = 20 * bench.runs
    sample = os.path.join(PROJECT, 'samples', PRINTED[0])
    used = bench.best({'`true`': [shutil.which('true')], '`resolute --version`': [bench.program, '--version'],
                       f'`resolute convert {PRINTED[0]}`': bench.convert('--to', bench.to, sample)}, often)
    print(f'Start of a process, the best of {often}:\n')
    table(['command', 'processor ms', 'clock ms'],
          [[name, milliseconds(one), f'{1000 * one.wall:.1f}'] for name, one in used.items()])


def pdf_table(bench):
    """The samples as PDF; the others get the HTML that resolute makes of the text."""
    weasyprint, office = shutil.which('weasyprint'), shutil.which('soffice') or shutil.which('libreoffice')
    rows = []
    for name in PRINTED:
        text, html = os.path.join(PROJECT, 'samples', name), bench.path('page.html')
        run(bench.convert(text, '--to', 'html', '-o', html))
        used = bench.best({
            'resolute': bench.convert(text, '--to', 'pdf', '-o', bench.path('page.pdf')),
            'weasyprint': weasyprint and [weasyprint, html, bench.path('theirs.pdf')],
            'office': office and [office, f'-env:UserInstallation=file://{bench.path("office")}', '--headless',
                                  '--convert-to', 'pdf', '--outdir', bench.folder, html],
        })
        ours = used.get('resolute')
        rows.append([f'`{name}`', milliseconds(ours)])
        for peer in (used.get('weasyprint'), used.get('office')):
            rows[-1] += [milliseconds(peer), ratio(peer, ours)]
        rows[-1] += [figure(one, lambda taken: f'{taken.memory / MB:.0f}')
                     for one in (ours, used.get('weasyprint'), used.get('office'))]
    print('Text to PDF; milliseconds of the processor, peak memory in MB; the others print the HTML of resolute:\n')
    table(['text', 'resolute', 'WeasyPrint', 'times', 'LibreOffice', 'times', 'memory: resolute', 'WeasyPrint',
           'LibreOffice'], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', default=os.path.join(PROJECT, 'build', 'release', 'resolute'), help='resolute')
    parser.add_argument('--runs', type=int, default=5, metavar='N', help='runs of each command (default: 5)')
    parser.add_argument('--to', default='akn', metavar='FORMAT', help='what resolute writes (default: akn)')
    parser.add_argument('--languages', default=','.join(LANGUAGES), metavar='LANG,...', help='default: all six')
    parser.add_argument('--only', choices=['languages', 'corpus', 'start', 'pdf'], help='one table only')
    options = parser.parse_args()
    if not shutil.which(options.program):
        parser.error(f'there is no program {options.program}: build it, or name it with --program')
    texts = corpus_texts()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, folder)
        tables = {'languages': lambda: languages_table(bench, texts, options.languages.split(',')),
                  'corpus': lambda: corpus_table(bench, texts), 'start': lambda: start_table(bench),
                  'pdf': lambda: pdf_table(bench)}
        for name, show in tables.items():
            if options.only in (None, name):
                show()
    return 0


if __name__ == '__main__':
    sys.exit(main())
