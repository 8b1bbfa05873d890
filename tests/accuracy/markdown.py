#!/usr/bin/env python3
"""Markdown that others read without loss, over the corpus: pandoc, cmark-gfm and cmark find the text of the model, all
of it and nothing else, in its order, with its numbers, lists, tables and notes; the front matter is YAML with the facts.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor

import markdown_html
import markdown_tree
import material
from markdown_model import Model, components

try:
    import yaml
except ImportError:
    yaml = None

JOBS = 2
# A reader: the flavour that it reads, its command, and what makes blocks of what it prints.
Reader = namedtuple('Reader', 'flavour command blocks front_matter')


def pandoc(dialect):
    return ['pandoc', '-f', dialect, '-t', 'json', '--wrap=none']


def of_pandoc(printed):
    return json.loads(printed)['blocks']


def of_html(printed):
    return markdown_html.Tree(printed.decode('utf-8')).blocks


READERS = {
    'pandoc -f gfm': Reader('gfm', pandoc('gfm'), of_pandoc, True),
    'pandoc -f markdown-smart': Reader('gfm', pandoc('markdown-smart'), of_pandoc, True),
    'cmark-gfm': Reader('gfm', ['cmark-gfm', '--unsafe', '-e', 'footnotes', '-e', 'table', '-e', 'strikethrough',
                                '-e', 'autolink'], of_html, False),
    'pandoc -f markdown': Reader('pandoc', pandoc('markdown'), of_pandoc, True),
    'pandoc -f commonmark': Reader('commonmark', pandoc('commonmark+yaml_metadata_block'), of_pandoc, True),
    'cmark': Reader('commonmark', ['cmark', '--unsafe'], of_html, False),
}
# What YAML or Markdown could take for something else.
HOSTILE = ['yes', 'no', 'null', '~', '12', '1.5e3', '2004-12-20', '"quoted"', "it's", 'a: b', '- item', '# no comment',
           '!tag', '&anchor', '*alias*', '---', '...', '{a: b}', '[a]', '| x', '> x', '%x', '@x', '`x`', 'back\\slash',
           'a \u202eturned', '1. first', '<b>bold</b>', '$x$ ~~y~~', '&lt;']
FLAVOURS = ('gfm', 'pandoc', 'commonmark')


def without_front_matter(text):
    """cmark knows none: sites take it away before."""
    return text[text.index(b'\n---\n', 4) + 5:]


def convert(program, inputs, work):
    for flavour in FLAVOURS:
        folder = os.path.join(work, flavour)
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        form = ['--to', 'md,json' if flavour == 'gfm' else 'md', '-O', 'md.flavour=' + flavour]
        subprocess.run([program, 'convert', '-q', '--force', '--output-dir', folder, *form, *inputs], check=True)


def difference(found, wanted):
    """The first line that is not as it should be; none where all are."""
    for at in range(max(len(found), len(wanted))):
        one = found[at] if at < len(found) else None
        other = wanted[at] if at < len(wanted) else None
        if one != other:
            return 'line %d: found %s, should be %s' % (at + 1, one, other)
    return None


def citations(node):
    """The web addresses of citations."""
    if isinstance(node, list):
        for one in node:
            yield from citations(one)
    elif isinstance(node, dict):
        if node.get('type') == 'citation' and node['content'] and node['address'].startswith(('http://', 'https://')):
            yield node['address']
        for value in node.values():
            yield from citations(value)


def check(reader, path, document):
    with open(path, 'rb') as file:
        text = file.read()
    text = text if reader.front_matter else without_front_matter(text)
    printed = subprocess.run(reader.command, input=text, stdout=subprocess.PIPE, check=True).stdout
    linked = reader.flavour == 'commonmark'
    notes = any(one['notes'] for one in components(document['text']))
    try:
        found, targets = markdown_tree.lines_of(reader.blocks(printed), linked and notes)
    except markdown_tree.Unexpected as error:
        return str(error), 0
    missing = set(citations(document['text'])) - set(targets)
    if missing:
        return 'no link to ' + ', '.join(sorted(missing)), 0
    wanted = Model(document, linked).lines
    return difference(found, wanted), sum(len(line) for _, line in wanted)


def value(meta, name):
    fact = meta.get(name)
    return fact.get('value') if isinstance(fact, dict) else fact


def front_matter(path, document):
    """What the front matter says otherwise than the model; none where they agree."""
    with open(path, encoding='utf-8') as file:
        facts = next(yaml.safe_load_all(file.read()))
    meta = document['meta']
    wanted = {'language': meta['language'], 'source': document['provenance']['source'],
              'source_sha256': document['provenance']['sha256'], 'type': meta['kind']}
    for name in ('symbol', 'number', 'session', 'agenda_item', 'job_number', 'distribution', 'committee', 'report',
                 'meeting', 'adopted', 'issued'):
        if value(meta, name):
            wanted[name] = value(meta, name)
    for name, fact in wanted.items():
        if facts.get(name) != fact:
            return '%s: found %r, should be %r' % (name, facts.get(name), fact)
    return None


def text_of(meta):
    """A value of pandoc's metadata as text."""
    kind, content = meta['t'], meta.get('c')
    if kind == 'MetaList':
        return [text_of(one) for one in content]
    if kind == 'MetaInlines':
        return markdown_tree.Tree([]).inlines(content)
    return content if kind == 'MetaString' else kind


def hostile(program, work):
    """Where what a catalogue says is not what the front matter says; none where it is."""
    text, record = os.path.join(work, 'hostile.txt'), os.path.join(work, 'hostile.json')
    with open(text, 'w', encoding='utf-8') as file:
        file.write('The General Assembly,\n\nRecalling its resolution 58/153,\n\n1. Decides to continue.\n')
    with open(record, 'w', encoding='utf-8') as file:
        json.dump({'sponsors': HOSTILE}, file)
    for flavour in FLAVOURS:
        made = subprocess.run([program, 'convert', '-q', '--force', '--to', 'md', '-O', 'md.flavour=' + flavour,
                               '--metadata', record, text], check=True, stdout=subprocess.PIPE).stdout
        if flavour == 'pandoc':
            printed = subprocess.run(pandoc('markdown'), input=made, check=True, stdout=subprocess.PIPE).stdout
            found = text_of(json.loads(printed)['meta']['sponsors'])
        else:
            found = next(yaml.safe_load_all(made.decode('utf-8')))['sponsors']
        if found != HOSTILE:
            return '%s: found %s, should be %s' % (flavour, found, HOSTILE)
    return None


def report(name, failures, detail):
    print('%-28s %s %s' % (name, 'DOES NOT HOLD' if failures else 'holds', detail))
    for file, failure in failures[:10]:
        print('  %s: %s' % (file, failure[:600]))
    return not failures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--only', default='', help='a part of the names of the files to look at')
    options = parser.parse_args()
    material.need(material.path('corpus'))
    missing = [tool for tool in ('pandoc', 'cmark-gfm', 'cmark') if not shutil.which(tool)]
    missing += [] if yaml else ['python3-yaml']
    if missing:
        print('skipped: not installed: ' + ', '.join(missing))
        return material.SKIPPED
    folder = material.path('corpus')
    golds = sorted(name for name in os.listdir(folder) if name.endswith('.gold.xml') and options.only in name)
    work = os.path.abspath(options.work)
    convert(options.program, [os.path.join(folder, name) for name in golds], work)

    stems = [name[:-len('.xml')] for name in golds]
    documents = {}
    for stem in stems:
        with open(os.path.join(work, 'gfm', stem + '.json'), encoding='utf-8') as file:
            documents[stem] = json.load(file)
    failures = [(stem, found) for stem in stems
                if (found := front_matter(os.path.join(work, 'gfm', stem + '.md'), documents[stem]))]
    fine = report('front matter', failures, '%d files' % len(stems))
    found = hostile(options.program, work)
    fine &= report('hostile metadata', [('sponsors', found)] if found else [], '%d values' % len(HOSTILE))
    with ThreadPoolExecutor(JOBS) as pool:
        for name, reader in READERS.items():
            paths = [os.path.join(work, reader.flavour, stem + '.md') for stem in stems]
            found = list(pool.map(lambda stem, path: check(reader, path, documents[stem]), stems, paths))
            failures = [(stem, failure) for stem, (failure, _) in zip(stems, found) if failure]
            fine &= report(name, failures, '%d of %d files, %d characters' % (
                len(stems) - len(failures), len(stems), sum(count for _, count in found)))
    return 0 if fine else 1


if __name__ == '__main__':
    sys.exit(main())
