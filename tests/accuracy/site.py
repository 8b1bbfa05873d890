#!/usr/bin/env python3
"""Makes a site of all gold files of the corpus and checks it: every link within it leads to a file and an anchor that
are there, no page asks for anything outside, no document's page is larger than it may be, a second build writes
nothing. With --validate, html-validate (tests/html/validate.sh) finds no fault on the pages of documents and one of each
kind of list."""
import argparse
import gzip
import os
import resource
import shutil
import subprocess
import sys
import time
from html.parser import HTMLParser
from xml.etree import ElementTree
from urllib.parse import unquote, urljoin, urlsplit

import material

LANGUAGES = {'ar', 'en', 'es', 'fr', 'ru', 'zh'}
# Bytes of a page with all that it fetches, as a web server sends them: compressed.
LARGEST_PAGE = 100_000


class Page(HTMLParser):
    """Links, anchors and what a browser fetches for a page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.fetched, self.anchors, self.base = [], [], set(), None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        names = dict(attrs)
        if names.get('id'):
            self.anchors.add(names['id'])
        if tag == 'base':
            self.base = names.get('href')
        if tag == 'a' and 'href' in names:
            self.links.append(names['href'])
        if tag == 'link' and names.get('rel') in ('stylesheet', 'icon', 'preload'):
            self.fetched.append(names['href'])
        elif tag == 'link' and names.get('rel') == 'alternate':
            self.links.append(names['href'])
        if tag in ('script', 'img', 'iframe', 'source') and names.get('src'):
            self.fetched.append(names['src'])


def read_pages(folder):
    pages = {}
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith('.html'):
                path = os.path.join(place, name)
                with open(path, encoding='utf-8') as file:
                    pages[os.path.relpath(path, folder)] = Page(file.read())
    return pages


def target(folder, name, page, link):
    """File and anchor of a link within the site; None for one that leads out of it."""
    if urlsplit(link).scheme:
        return None
    base = (page.base or '/') if page.base else '/' + name
    whole = urlsplit(urljoin(base, link))
    path = unquote(whole.path).lstrip('/')
    if not path or path.endswith('/') or os.path.isdir(os.path.join(folder, path)):
        path = os.path.join(path, 'index.html')
    return path, unquote(whole.fragment)


def broken_links(folder, pages):
    found = []
    for name, page in sorted(pages.items()):
        for link in page.links + page.fetched:
            aim = target(folder, name, page, link)
            if aim is None:
                continue
            path, anchor = aim
            if not os.path.isfile(os.path.join(folder, path)):
                found.append(f'{name}: {link} leads to no file')
            elif anchor and path in pages and anchor not in pages[path].anchors:
                found.append(f'{name}: {link} leads to no anchor')
    return found


def outside(pages):
    return [f'{name}: asks for {link}' for name, page in sorted(pages.items()) for link in page.fetched
            if link.startswith('//') or urlsplit(link).scheme not in ('', 'data')]


def is_document(name):
    """A document in one language, or in two side by side; lists stand in folders of languages."""
    return name.split('/')[0] not in LANGUAGES and set(os.path.basename(name)[:-len('.html')].split('-')) <= LANGUAGES


def page_sizes(folder, pages):
    """Bytes of each document's page with all that it fetches: as they are, and compressed."""
    sizes = {}
    for name, page in pages.items():
        if is_document(name):
            files = {target(folder, name, page, link)[0] for link in page.fetched if not urlsplit(link).scheme}
            contents = [open(os.path.join(folder, file), 'rb').read() for file in files | {name}]
            sizes[name] = sum(map(len, contents)), sum(len(gzip.compress(one)) for one in contents)
    return sizes


def too_large(sizes):
    return [f'{name}: {sent} bytes' for name, (_, sent) in sorted(sizes.items()) if sent > LARGEST_PAGE]


def show_sizes(sizes):
    for kind, at in ('as they are', 0), ('compressed', 1):
        values = sorted(size[at] for size in sizes.values())
        print(f'pages of documents, {kind}: {values[0]} to {values[-1]} bytes, {values[len(values) // 2]} in the middle, '
              f'{sum(value > LARGEST_PAGE for value in values)} of {len(values)} above {LARGEST_PAGE}')


def not_well_formed(folder):
    found = []
    for name in ('feed.xml', 'sitemap.xml', 'citations.graphml'):
        try:
            ElementTree.parse(os.path.join(folder, name))
        except (ElementTree.ParseError, OSError) as error:
            found.append(f'{name}: {error}')
    return found


def build(program, inputs, folder):
    begin = time.perf_counter()
    done = subprocess.run([program, 'site', *inputs, '-o', folder, '--base-url', 'https://example.org/'],
                          capture_output=True, text=True, check=False)
    return done, time.perf_counter() - begin


def files_of(folder):
    return {path: os.stat(path).st_mtime_ns for place, _, names in os.walk(folder) if '.resolute' not in place
            for path in (os.path.join(place, name) for name in names)}


def report(title, faults, most=20):
    print(f'{title}: {len(faults)}')
    for one in faults[:most]:
        print('  ' + one)
    return bool(faults)


def validated(folder, pages):
    script = os.path.join(material.PROJECT, 'tests', 'html', 'validate.sh')
    # Of the lists, which are all of the same few templates, those that stand first in their folders.
    firsts = {}
    for name in sorted(pages):
        firsts.setdefault(os.path.dirname(name).split('/')[-1], name)
    files = sorted(os.path.join(folder, name) for name in pages if is_document(name) or name in firsts.values())
    done = subprocess.run(['sh', script, *files], capture_output=True, text=True, check=False)
    if done.returncode == 2:
        return [done.stderr.strip()]
    return done.stdout.splitlines() if done.returncode else []


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--program', required=True)
    parser.add_argument('--work', required=True, help='folder for the site')
    parser.add_argument('--validate', action='store_true')
    options = parser.parse_args()
    corpus = material.path('corpus')
    material.need(corpus)
    inputs = sorted(os.path.join(corpus, name) for name in os.listdir(corpus) if name.endswith('.gold.xml'))
    shutil.rmtree(options.work, ignore_errors=True)

    done, seconds = build(options.program, inputs, options.work)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f'{len(inputs)} documents: {seconds:.1f} s, {memory:.0f} MB at most')
    failed = done.returncode != 0
    if failed:
        print(f'exit status {done.returncode}\n{done.stderr}')
    before = files_of(options.work)
    again, seconds = build(options.program, inputs, options.work)
    print(f'once more: {seconds:.1f} s; {again.stderr.strip().splitlines()[-1:]}')
    failed |= again.returncode != 0
    changed = [path for path, stamp in files_of(options.work).items() if before.get(path) != stamp]
    pages = read_pages(options.work)
    sizes = page_sizes(options.work, pages)
    print(f'{len(pages)} pages')
    show_sizes(sizes)
    failed |= report('files written again without need', changed)
    failed |= report('links that lead nowhere', broken_links(options.work, pages))
    failed |= report('XML that is not well-formed', not_well_formed(options.work))
    failed |= report('requests that leave the site', outside(pages))
    failed |= report('pages too large', too_large(sizes))
    if options.validate:
        failed |= report('faults that html-validate finds', validated(options.work, pages))
    return int(failed)


if __name__ == '__main__':
    sys.exit(main())
