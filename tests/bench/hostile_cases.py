"""Inputs that are made to use up time or memory, or to be no text at all: each of any size.

A case is a function from a number of bytes to an input of about that size. A stranger's input is not a text of so many
megabytes that reads well: it is one thing, without end.
"""

FRONT = b'''United Nations

A/RES/70/999

General Assembly

Resolution adopted by the General Assembly on 18 December 2015

70/999. Plain text for public documents

     The General Assembly,

     Recalling its resolution 58/153 of 22 December 2003,

'''
BACK = b'\n\n     1. Decides to remain seized of the matter.\n'
SENTENCE = b'the keeper of the lighthouse writes down each ship that passes '
AKN_FRONT = (b'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">'
             b'<meta/><mainBody>')
AKN_BACK = b'</mainBody></statement></akomaNtoso>'


def filled(unit, size):
    """The unit, repeated to the size."""
    return unit * max(1, size // len(unit))


def counted(unit, size, first=1):
    """The unit with %d in it, for 1, 2, 3 and so on, to the size."""
    parts, total, number = [], 0, first
    while total < size:
        parts.append(unit % tuple([number] * unit.count(b'%d')))
        total += len(parts[-1])
        number += 1
    return b''.join(parts)


def text(inside):
    """A case: a resolution that has this for the most part of its text."""
    return lambda size: FRONT + inside(size) + BACK


def akn(inside):
    """A case: Akoma Ntoso with this in its body."""
    return lambda size: AKN_FRONT + inside(size) + AKN_BACK


def notes_at_end(size):
    """As many marks as notes, and all notes at the end."""
    marks = counted(b'     Recalling its resolution[%d] once more,\n\n', size * 3 // 5)
    return FRONT + marks + BACK + b'\n' + counted(b'[%d] See the log.\n', size * 2 // 5)


def notes_on_pages(size):
    """Pages with a mark and a note each, as an extractor gives them."""
    return counted(b'     Recalling the keeper of the light%d who wrote down each ship,\n\n'
                   b'_________________\n%d See the log.\n\n\f', size)


def indented(size):
    """Lists in lists: each line is indented by one blank more than the last."""
    lines, total, depth = [], 0, 1
    while total < size:
        lines.append(b' ' * depth + b'(a) The light\n')
        total += len(lines[-1])
        depth += 1
    return b''.join(lines)


def nested(start, end):
    """Elements in elements."""
    return lambda size: start * (size // len(start + end)) + end * (size // len(start + end))


# Written, with whatever warnings.
WRITTEN = {
    'one line': text(lambda size: filled(SENTENCE, size)),
    'one line, no blank': text(lambda size: b'x' * size),
    'one line, Chinese': text(lambda size: filled('灯塔看守人记录每一艘船'.encode(), size)),
    'one paragraph': text(lambda size: filled(SENTENCE + b'\n', size)),
    'clauses': text(lambda size: counted(b'     %d. Decides to keep the light;\n\n', size)),
    'preamble': text(lambda size: filled(b'     Recalling the keeper of the light,\n\n', size)),
    'no number': text(lambda size: filled(b'the light\n\n', size)),
    'capitals': text(lambda size: filled(b'THE LIGHT\n\n', size)),
    'lists': text(lambda size: filled(b'     (a) The light;\n\n     (i) The ship;\n\n', size)),
    'lists in lists': text(indented),
    'sections': text(lambda size: filled(b'I\n\nThe light\n\n     1. Decides to keep it;\n\n', size)),
    'annexes': text(lambda size: filled(b'Annex\n\nThe light\n\n1. It is kept.\n\n', size)),
    'marks without notes': text(lambda size: counted(b'     Recalling the light,[%d]\n\n', size)),
    'words with numbers': text(lambda size: counted(b'light%d ', size)),
    'numbers, one a line': text(lambda size: counted(b'%d\n', size)),
    'numbers on one line': text(lambda size: counted(b'%d ', size)),
    'digits': text(lambda size: b'7' * size),
    'rows of figures': text(lambda size: counted(b'Light %d      12 345     67.8     910\n', size)),
    'rows by tabs': text(lambda size: filled(b'Light\tShip\tStorm\t7\n', size)),
    'dates': text(lambda size: filled(b'of 18 December 2015, ', size)),
    'symbols': text(lambda size: filled(b'A/RES/58/153, ', size)),
    'resolutions': text(lambda size: b'Recalling its resolutions ' + filled(b'58/153 A and B, ', size)),
    'brackets': text(lambda size: b'[' * size),
    'brackets that close': text(lambda size: filled(b'[1]', size)),
    'quotation marks': text(lambda size: filled('“'.encode(), size)),
    'quotation marks, lines': text(lambda size: filled('””””””””””””””””””””\n'.encode(), size)),
    'closing brackets, lines': text(lambda size: filled(b'))))))))))))))))))))))))))))\n', size)),
    'a bracket that never closes': text(lambda size: b'[' + filled(SENTENCE + b'\n', size)),
    'marks, one a line': text(lambda size: filled(b'*\n', size)),
    'the same number, one a line': text(lambda size: filled(b'1\n', size)),
    'bracketed marks, one a line': text(lambda size: filled(b'[1]\n', size)),
    'full stops': text(lambda size: b'.' * size),
    'hyphens': text(lambda size: filled(b'-\n', size)),
    'words tied by hyphens': text(lambda size: filled(b'a-\n', size)),
    'words with the same ends': text(lambda size: counted(b'fghiabcd%dabcdfgh-\n', size, 1_000_000)),
    'rules': text(lambda size: filled(b'_________________\n', size)),
    'empty lines': text(lambda size: b'\n' * size),
    'carriage returns': text(lambda size: b'\r' * size),
    'blanks': text(lambda size: b' ' * size),
    'form feeds': text(lambda size: b'\f' * size),
    'pages': text(lambda size: counted(b'A/RES/70/999\n\n%d\n\nthe light is kept\n\f', size)),
    'controls': text(lambda size: b'\x01' * size),
    'combining marks': text(lambda size: filled('\u0301'.encode(), size)),
    'combining marks, two': text(lambda size: filled('\u0301\u0323'.encode(), size)),
    'directions, nested': text(lambda size: filled('\u202b'.encode(), size)),
    'directions, changing': text(lambda size: filled('a\u05d0'.encode(), size)),
    'Arabic': text(lambda size: filled('حارس المنارة يكتب اسم كل سفينة\n'.encode(), size)),
    'letters set apart': text(lambda size: filled(b'l i g h t ', size)),
    'mark-up': text(lambda size: filled(b'<a href="x">&amp;]]>', size)),
    'Markdown': text(lambda size: filled(b'*_`[](', size)),
    'private use': text(lambda size: filled('\uf0b7'.encode(), size)),
    'not a resolution': lambda size: filled(SENTENCE + b'\n\n', size),
    'UTF-16': lambda size: b'\xff\xfe' + (FRONT + filled(SENTENCE, size // 2) + BACK).decode().encode('utf-16-le'),
    'windows-1251': lambda size: filled('Генеральная Ассамблея, ссылаясь на свою резолюцию '.encode('cp1251'), size),
    'AKN: paragraphs': akn(lambda size: filled(b'<p>the light</p>', size)),
    'AKN: one text': akn(lambda size: b'<p>' + filled(SENTENCE, size) + b'</p>'),
    'AKN: lists': akn(lambda size: filled(
        b'<paragraph><list><point><num>(a)</num><content><p>x</p></content></point></list></paragraph>', size)),
    'AKN: unknown elements': akn(lambda size: filled(b'<foreign>x</foreign>', size)),
    'AKN: comments': akn(lambda size: b'<p>x</p>' + filled(b'<!-- x -->', size)),
}
# Refused, with an error that says why.
REFUSED = {
    'NUL bytes': lambda size: b'\0' * size,
    'NUL in a text': text(lambda size: filled(SENTENCE, size) + b'\0'),
    'overlong UTF-8': text(lambda size: filled(b'\xc0\x80', size)),
    'overlong slash': text(lambda size: filled(SENTENCE, size) + b'\xe0\x80\xaf'),
    'surrogates in UTF-8': text(lambda size: filled(b'\xed\xa0\x80', size)),
    'a surrogate in UTF-8': text(lambda size: filled(SENTENCE, size) + b'\xed\xa0\x80'),
    'surrogates in UTF-16': lambda size: b'\xff\xfe' + b'\x00\xd8' * (size // 2),
    'half a pair in UTF-16': lambda size: b'\xff\xfe' + filled(b'a\0', size) + b'\x00\xdc',
    'beyond Unicode': text(lambda size: filled(SENTENCE, size) + b'\xf4\x90\x80\x80'),
    'bytes 0xFF': lambda size: b'\xff' * size,
    'blanks only': lambda size: b' ' * size,
    'AKN: elements in elements': akn(nested(b'<p>', b'</p>')),
    'AKN: lists in lists': akn(nested(b'<list><point>', b'</point></list>')),
    'AKN: attributes': akn(lambda size: b'<p' + counted(b' a%d=""', size) + b'/>'),
    'AKN: never closed': lambda size: filled(b'<a>', size),
    'AKN: entities': lambda size: b'<!DOCTYPE a [' + counted(b'<!ENTITY e%d "x">', size) + b']><a/>',
}
# Written or refused.
EITHER = {
    # Written, until the notes are too many.
    'notes at the end': notes_at_end,
    'notes on pages': text(notes_on_pages),
    'notes without marks': text(lambda size: b'the light\n\n' + counted(b'[%d] See the log.\n', size)),
    'asterisks on pages': text(lambda size: filled(
        b'the light*\n\n_________________\n* See the log.\n\n\f', size)),
    'blocks of notes without pages': text(lambda size: filled(
        b'_________________\n1 See the log.\n\nthe light is kept\n', size)),
    'AKN: notes': akn(lambda size: b'<p>' + counted(
        b'x<authorialNote marker="%d" eId="n%d"><p>y</p></authorialNote>', size) + b'</p>'),
    # Not UTF-8, but letters in some other encoding: which of the two becomes of them is the guess of a reader.
    'continuations': lambda size: b'\x80' * size,
}
