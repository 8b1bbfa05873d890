"""What a reader of Markdown must find, from the JSON of the model: lines of text, each with its place.

A line is (path, text). The path has "item" for each list item and "quote" for each quotation around it; the text begins
with the number of its item, where it has one. A cell of a table is one line, whose path ends with "cell". A note stands
in the text at each of its calls, in brackets of its own.
"""
import re

NOTE = '\u27e6%s\u27e7'
WORD = re.compile(r'\w')


def plain(text):
    """Runs of blanks are one blank for every reader."""
    return re.sub(r'[ \t\r\n]+', ' ', text).strip(' ')


def marker(printed):
    """Markdown's bullet stands for a dash."""
    return printed if WORD.search(printed) else ''


def children(component):
    return component.get('parts', []) + component.get('annexes', [])


def components(component):
    yield component
    for inner in children(component):
        yield from components(inner)


def calls(node):
    """The notes that the inlines within `node` call."""
    if isinstance(node, list):
        for one in node:
            yield from calls(one)
    elif isinstance(node, dict):
        if node.get('type') == 'note_call' and node.get('note'):
            yield node['note']
        for key, value in node.items():
            if key != 'notes':
                yield from calls(value)


class Model:
    """`notes_at_end`: the dialect has no footnotes."""

    def __init__(self, document, notes_at_end=False):
        self.lines = []
        self.main = document['text']
        self.notes = {note['id']: note for one in components(self.main) for note in one['notes']}
        self.called = set(calls(self.main)) & set(self.notes)
        self.component(self.main, notes_at_end)
        if notes_at_end:
            for one in components(self.main):
                for note in one['notes']:
                    if note['id'] not in self.called:
                        self.numbered(('item',), note['mark'], note['content'], True)

    def component(self, one, notes_at_end):
        self.add((), one['label'])
        for part in ('cover', 'preface', 'preamble', 'main', 'conclusions'):
            self.blocks((), one[part])
        if not notes_at_end:
            for note in one['notes']:
                if note['id'] not in self.called:
                    self.numbered((), note['mark'], note['content'], True)
        for inner in children(one):
            self.component(inner, notes_at_end)

    def add(self, path, *texts):
        text = plain(' '.join(texts))
        if text:
            self.lines.append((path, text))

    def blocks(self, path, all_blocks, in_note=False):
        for block in all_blocks:
            getattr(self, block['type'])(path, block, in_note)

    def field(self, path, block, in_note):
        lines = self.inlines(block['content'], in_note).split('\n')
        if block['kind'] == 'title':
            lines = [' '.join(lines)]
        self.add(path, block['number'], lines[0])
        for line in lines[1:]:
            self.add(path, line)

    def paragraph(self, path, block, in_note):
        for line in self.inlines(block['content'], in_note).split('\n'):
            self.add(path, line)

    vote = paragraph
    unrecognised = paragraph

    def section(self, path, block, in_note):
        self.add(path, block['number'], self.inlines(block['heading'], in_note))
        self.blocks(path, block['content'], in_note)

    def clause(self, path, block, in_note):
        if block['number']:
            self.numbered(path + ('item',), marker(block['number']), block['content'], in_note)
        else:
            self.blocks(path, block['content'], in_note)

    def list(self, path, block, in_note):
        for item in block['items']:
            self.numbered(path + ('item',), marker(item['marker']), item['content'], in_note)

    def numbered(self, path, number, content, in_note):
        first = content[0] if content and content[0]['type'] == 'paragraph' else None
        lines = self.inlines(first['content'], in_note).split('\n') if first else ['']
        self.add(path, number, lines[0])
        for line in lines[1:]:
            self.add(path, line)
        self.blocks(path, content[1:] if first else content, in_note)

    def quotation(self, path, block, in_note):
        self.blocks(path + ('quote',), block['content'], in_note)

    def table(self, path, block, in_note):
        for line in self.inlines(block['caption'], in_note).split('\n'):
            self.add(path, line)
        for row in block['rows']:
            for cell in row:
                self.add(path + ('cell',), self.text_of(cell['content'], in_note))

    def text_of(self, content, in_note):
        """All lines of the blocks as one."""
        outer, self.lines = self.lines, []
        self.blocks((), content, in_note)
        found, self.lines = self.lines, outer
        return ' '.join(text for _, text in found)

    def inlines(self, content, in_note):
        out = ''
        for one in content:
            kind = one['type']
            if kind == 'text':
                out += one['value']
            elif kind == 'line_break':
                out += '\n'
            elif kind == 'note_call':
                note = self.notes.get(one['note'])
                out += one['mark'] if note is None or in_note else NOTE % self.text_of(note['content'], True)
            else:
                out += self.inlines(one['content'], in_note)
        return out
