"""The HTML that cmark and cmark-gfm make, as the tree that pandoc has: only what markdown_tree.py looks at."""
from html.parser import HTMLParser

from markdown_tree import Unexpected

TEXT = {'em': 'Emph', 'strong': 'Strong'}
RAW = {'sup', 'sub', 'u', 'bdi'}
BLOCKS = {'blockquote': 'BlockQuote', 'ul': 'BulletList', 'ol': 'OrderedList'}
HEADINGS = {'h1', 'h2', 'h3', 'h4', 'h5', 'h6'}
IGNORED = {'thead', 'tbody', 'div'}
EMPTY = {'br'}


class Element:
    def __init__(self, tag, attributes):
        self.tag, self.attributes, self.children = tag, dict(attributes), []


class Parser(HTMLParser):
    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.root = Element('root', [])
        self.open = [self.root]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs)
        self.open[-1].children.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag):
        if tag in EMPTY:
            return
        if self.open[-1].tag != tag:
            raise Unexpected('</%s> within <%s>' % (tag, self.open[-1].tag))
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].children.append(data)


def is_class(element, name):
    return not isinstance(element, str) and name in element.attributes.get('class', '').split()


def is_inline(child):
    return isinstance(child, str) or child.tag in TEXT or child.tag in RAW or child.tag in ('a', 'br')


class Tree:
    def __init__(self, html):
        root = Parser(html).root
        self.footnotes = {}
        self.called = set()
        self.inner = set()
        for section in root.children:
            if is_class(section, 'footnotes'):
                for item in section.children[1].children:
                    if not isinstance(item, str):
                        self.footnotes[item.attributes['id']] = item
        self.blocks = self.blocks_of(one for one in root.children if not is_class(one, 'footnotes'))
        if self.called != set(self.footnotes):
            raise Unexpected('footnotes without calls: ' + ', '.join(set(self.footnotes) - self.called))

    def blocks_of(self, children):
        out, text = [], []
        for child in children:
            if is_inline(child):
                text.append(child)
                continue
            if any(not isinstance(one, str) or one.strip() for one in text):
                out.append({'t': 'Plain', 'c': self.inlines_of(text)})
            text = []
            out += self.block(child)
        if any(not isinstance(one, str) or one.strip() for one in text):
            out.append({'t': 'Plain', 'c': self.inlines_of(text)})
        return out

    def block(self, element):
        tag = element.tag
        if tag == 'p':
            return [{'t': 'Para', 'c': self.inlines_of(element.children)}]
        if tag in HEADINGS:
            return [{'t': 'Header', 'c': [int(tag[1]), ['', [], []], self.inlines_of(element.children)]}]
        if tag == 'blockquote':
            return [{'t': 'BlockQuote', 'c': self.blocks_of(element.children)}]
        if tag in ('ul', 'ol'):
            items = [self.blocks_of(item.children) for item in element.children if not isinstance(item, str)]
            if tag == 'ul':
                return [{'t': 'BulletList', 'c': items}]
            start = int(element.attributes.get('start', 1))
            return [{'t': 'OrderedList', 'c': [[start, {'t': 'Decimal'}, {'t': 'Period'}], items]}]
        if tag == 'table':
            rows = [self.row(row) for row in self.with_tag(element, 'tr')]
            return [{'t': 'Table', 'c': [None, [None, []], None, [None, rows], [], None]}]
        raise Unexpected('<%s>' % tag)

    def with_tag(self, element, tag):
        for child in element.children:
            if isinstance(child, str):
                continue
            if child.tag == tag:
                yield child
            elif child.tag in IGNORED:
                yield from self.with_tag(child, tag)
            else:
                raise Unexpected('<%s> in a table' % child.tag)

    def row(self, element):
        cells = [cell for cell in element.children if not isinstance(cell, str)]
        return [None, [[None, None, 1, 1, self.blocks_of(cell.children)] for cell in cells]]

    def inlines_of(self, children):
        out = []
        for child in children:
            if isinstance(child, str):
                out.append({'t': 'Str', 'c': child.replace('\n', ' ')})
            elif is_class(child, 'footnote-ref'):
                out.append({'t': 'Note', 'c': self.footnote(child.children[0].attributes['href'][1:])})
            elif child.tag in TEXT:
                out.append({'t': TEXT[child.tag], 'c': self.inlines_of(child.children)})
            elif child.tag == 'br':
                out.append({'t': 'LineBreak'})
            elif child.tag == 'a' and not is_class(child, 'footnote-backref'):
                out.append({'t': 'Link', 'c': [None, self.inlines_of(child.children), [child.attributes['href'], '']]})
            elif child.tag in RAW:
                place = ''.join(' %s="%s"' % pair for pair in child.attributes.items())
                out.append({'t': 'RawInline', 'c': ['html', '<%s%s>' % (child.tag, place)]})
                out += self.inlines_of(child.children)
                out.append({'t': 'RawInline', 'c': ['html', '</%s>' % child.tag]})
            elif child.tag != 'a':
                raise Unexpected('<%s>' % child.tag)
        return out

    def footnote(self, name):
        if name not in self.footnotes:
            raise Unexpected('no footnote ' + name)
        self.called.add(name)
        return self.blocks_of(self.footnotes[name].children)
