"""What a PDF gives back of a document's text: every character, the body in body order and the notes in note order."""
import bisect
import json
import re
import unicodedata
from collections import Counter

BLANK = re.compile(r'[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+')
WHOLE = {'body': 0.85, 'notes': 0.5}  # of the pieces: the ends of pages, and marks of notes, cut some of them
IN_ORDER = 0.99
SAME_LOOKS = {'\u2011': '\u2010', '\u00ad': ''}
MASTHEAD = {'publisher', 'issuing_body', 'subsidiary_body', 'symbol', 'distribution', 'issue_date', 'original_language',
            'session', 'session_dates', 'agenda_item', 'agenda_title', 'job_number'}


def squeezed(text):
    return BLANK.sub('', ''.join(SAME_LOOKS.get(c, c) for c in unicodedata.normalize('NFC', text)))


class Words:
    """The characters of a document, from its model as JSON: of the masthead, of the body and of the notes."""

    def __init__(self, model):
        self.front, self.body, self.notes = [], [], []
        self.component(model['text'], True)

    def component(self, component, main=False):
        self.body.append(component['label'])
        for block in component['cover']:
            in_masthead = main and block['type'] == 'field' and block['kind'] in MASTHEAD
            self.block(block, self.front if in_masthead else self.body)
        for part in ('preface', 'preamble', 'main', 'conclusions'):
            for block in component[part]:
                self.block(block, self.body)
        for note in component['notes']:
            self.notes.append(note['mark'] + ' ')
            for block in note['content']:
                self.block(block, self.notes)
        for inner in component['parts'] + component['annexes']:
            self.component(inner)

    def block(self, block, to):
        for name in ('number', 'marker'):
            to.append((block.get(name) or '') + ' ')
        for name in ('caption', 'heading'):
            self.inlines(block.get(name) or [], to)
            to.append(' ')
        for row in block.get('rows') or []:
            for cell in row:
                for inner in cell['content']:
                    self.block(inner, to)
        for item in block.get('items') or []:
            self.block(item, to)
        for inner in block.get('content') or []:
            if inner['type'] in ('text', 'line_break', 'lead_phrase', 'note_call', 'citation', 'mention', 'styled'):
                self.inlines([inner], to)
            else:
                self.block(inner, to)

    def inlines(self, inlines, to):
        for inline in inlines:
            if inline['type'] == 'text':
                to.append(inline['value'])
            elif inline['type'] == 'note_call':
                to.append(inline['mark'])
            else:
                self.inlines(inline.get('content') or [], to)


def missing(wanted, found):
    """Characters of the one, by their number, that the other lacks."""
    lack = Counter(wanted) - Counter(found)
    return ''.join(sorted(lack.elements()))


def chunks(parts, size=24):
    """A text as pieces of so many characters."""
    text = squeezed(''.join(parts))
    return [text[at:at + size] for at in range(0, len(text), size)]


def in_order(pieces, text):
    """Of the pieces that are unlike all others: the share that a text has, and of these the share that is in order."""
    counts = Counter(pieces)
    unlike = [piece for piece in pieces if counts[piece] == 1 and text.count(piece) < 2]
    places = [at for at in map(text.find, unlike) if at >= 0]
    longest = []  # of each length, the least place at which a rising sequence ends
    for place in places:
        at = bisect.bisect_left(longest, place)
        longest[at:at + 1] = [place]
    return len(places) / max(1, len(unlike)), len(longest) / max(1, len(places))


def problems(path, text):
    with open(path, encoding='utf-8') as file:
        words = Words(json.load(file))
    found = squeezed(text)
    lack = missing(squeezed(''.join(words.front + words.body + words.notes)), found)
    if lack:
        yield f'characters did not come back: {lack[:40]}'
    for name, parts in (('body', words.body), ('notes', words.notes)):
        pieces = chunks(parts)
        whole, ordered = in_order(pieces, found)
        if len(pieces) > 20 and (whole < WHOLE[name] or ordered < IN_ORDER):
            yield f'of the {name}, {whole:.3f} came back whole and {ordered:.3f} of that in order'
