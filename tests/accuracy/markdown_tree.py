"""What readers of Markdown find: a syntax tree of pandoc's as lines of text, each with its place, as markdown_model.py
makes them of the model.
"""
import json
from html.parser import HTMLParser

from markdown_model import NOTE, plain

ROMAN = ((100, 'c'), (90, 'xc'), (50, 'l'), (40, 'xl'), (10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'), (1, 'i'))
SIGNS = {'Period': '%s.', 'OneParen': '%s)', 'TwoParens': '(%s)', 'DefaultDelim': '%s.'}
QUOTES = {'DoubleQuote': '\u201c%s\u201d', 'SingleQuote': '\u2018%s\u2019'}
TAGS = {'sup', 'sub', 'u', 'bdi', 'br'}  # what the writer uses within text


class Unexpected(Exception):
    """Something that no text of ours may become."""


def roman(value):
    out = ''
    for worth, signs in ROMAN:
        while value >= worth:
            out += signs
            value -= worth
    return out


def number(style, sign, value):
    """A number of a list as it is shown."""
    shown = {'LowerAlpha': lambda: chr(96 + value), 'UpperAlpha': lambda: chr(64 + value),
             'LowerRoman': lambda: roman(value), 'UpperRoman': lambda: roman(value).upper()}
    return SIGNS[sign] % shown.get(style, lambda: str(value))()


class Tags(HTMLParser):
    """The tags of a piece of HTML, as (name, attributes); closing ones as ("/name", {})."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        self.found.append(('/' + tag, {}))

    def handle_data(self, data):
        if data.strip():
            raise Unexpected('text in HTML: ' + data)


class Tree:
    """The lines of a tree of pandoc's. `notes`: blocks of notes by the names that links to them have."""

    def __init__(self, blocks, notes=None):
        self.lines = []
        self.notes = notes or {}
        self.targets = []  # of links
        self.calls = {}  # the note that is called at a named place
        self.cell = None  # where the lines of a cell begin
        self.blocks((), blocks)

    def add(self, path, text):
        for line in text.split('\n'):
            if plain(line):
                self.lines.append((path, plain(line)))

    def blocks(self, path, blocks):
        for block in blocks:
            kind, content = block['t'], block.get('c')
            if kind in ('Para', 'Plain'):
                self.add(path, self.inlines(content))
            elif kind == 'Header':
                self.add(path, self.inlines(content[2]).replace('\n', ' '))
            elif kind == 'BlockQuote':
                self.blocks(path + ('quote',), content)
            elif kind == 'BulletList':
                for item in content:
                    self.blocks(path + ('item',), item)
            elif kind == 'OrderedList':
                self.ordered(path + ('item',), content)
            elif kind == 'Table':
                self.table(path + ('cell',), content)
            elif kind == 'RawBlock':
                self.html(path, content[1])
            else:
                raise Unexpected(kind)

    def ordered(self, path, content):
        (start, style, sign), items = content
        for value, item in enumerate(items, start):
            begin = len(self.lines)
            self.blocks(path, item)
            shown = number(style['t'], sign['t'], value)
            if item and item[0]['t'] in ('Para', 'Plain'):
                self.lines[begin] = (path, shown + ' ' + self.lines[begin][1])
            else:
                self.lines.insert(begin, (path, shown))

    def table(self, path, content):
        _, caption, _, head, bodies, _ = content
        if caption[1]:
            raise Unexpected('caption')
        rows = list(head[1])
        for body in bodies:
            rows += body[2] + body[3]
        for row in rows:
            for cell in row[1]:
                self.add(path, self.text_of(cell[4]))

    def text_of(self, blocks):
        """All lines of the blocks as one."""
        outer, self.lines = self.lines, []
        self.blocks((), blocks)
        found, self.lines = self.lines, outer
        return ' '.join(text for _, text in found)

    def html(self, path, html):
        """Tags that stand between blocks: of tables whose cells hold Markdown."""
        for tag, _ in Tags(html).found:
            if tag in ('td', 'th'):
                self.cell = len(self.lines)
            elif tag in ('/td', '/th'):
                text = ' '.join(line for _, line in self.lines[self.cell:])
                del self.lines[self.cell:]
                self.add(path + ('cell',), text)
            elif tag not in ('table', '/table', 'tr', '/tr'):
                raise Unexpected('HTML: ' + html)

    def inlines(self, content):
        out = ''
        place = None  # the name of the raised mark that is open
        for one in content:
            kind, inner = one['t'], one.get('c')
            if kind == 'Str':
                out += inner
            elif kind in ('Space', 'SoftBreak'):
                out += ' '
            elif kind == 'LineBreak':
                out += '\n'
            elif kind in ('Emph', 'Strong', 'Superscript', 'Subscript', 'Underline'):
                out += self.inlines(inner)
            elif kind == 'Quoted':
                # Straight marks are escaped; curly ones pandoc writes again as they were.
                out += QUOTES[inner[0]['t']] % self.inlines(inner[1])
            elif kind == 'Link':
                out += self.link(inner[1], inner[2][0], place)
            elif kind == 'Note':
                out += NOTE % self.text_of(inner)
            elif kind == 'RawInline':
                text, place = self.tag(inner[1])
                out += text
            else:
                raise Unexpected(kind + ' ' + json.dumps(inner, ensure_ascii=False)[:80])
        return out

    @staticmethod
    def tag(html):
        """What a tag within text is as text, and the name of the place that it opens."""
        (tag, attributes), = Tags(html).found or [('!', {})]
        if tag.strip('/') not in TAGS or not set(attributes) <= {'id'}:
            raise Unexpected('HTML: ' + html)
        return (' ' if tag == 'br' else ''), attributes.get('id')

    def link(self, content, target, place):
        if not target.startswith('#'):
            self.targets.append(target)
            return self.inlines(content)
        if target[1:] not in self.notes:
            raise Unexpected('no note for ' + target)
        if place:
            self.calls[place] = target[1:]
        return NOTE % self.text_of(self.notes[target[1:]])


def without_notes(blocks):
    """Blocks at whose end the notes are a section: the others with the notes that nothing calls, the notes by their
    names, and by the same names where they lead back to.
    """
    rest, (heading, section) = blocks[:-2], blocks[-2:]
    if heading['t'] != 'Header' or section['t'] != 'BulletList':
        raise Unexpected('no section of notes')
    notes, backs, uncalled = {}, {}, []
    for item in section['c']:
        inlines = item[0]['c']
        name = Tree.tag(inlines[0]['c'][1])[1]
        if name is None:
            uncalled.append(item)
            continue
        if inlines[1]['t'] != 'Link' or inlines[2]['t'] != 'RawInline':
            raise Unexpected('no link back from ' + name)
        backs[name] = inlines[1]['c'][2][0][1:]
        notes[name] = [{'t': item[0]['t'], 'c': inlines[3:]}] + item[1:]
    return rest + [{'t': 'BulletList', 'c': uncalled}], notes, backs


def lines_of(blocks, notes_at_end=False):
    """The lines, and the targets of links. `notes_at_end`: there are notes, and they are a section."""
    notes, backs = {}, {}
    if notes_at_end:
        blocks, notes, backs = without_notes(blocks)
    tree = Tree(blocks, notes)
    for note, place in backs.items():
        if tree.calls.get(place) != note:
            raise Unexpected('%s leads back to %s, where it is not called' % (note, place))
    return tree.lines, tree.targets
