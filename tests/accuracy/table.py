"""Tables in files (tab separated, lines that begin with # are remarks) and on the terminal."""


def read(path):
    """The rows of a table as dictionaries by the names in its first row."""
    with open(path, encoding='utf-8') as file:
        lines = [line.rstrip('\n') for line in file if line.strip() and not line.startswith('#')]
    names = lines[0].split('\t')
    rows = []
    for line in lines[1:]:
        cells = line.split('\t')
        if len(cells) != len(names):
            raise SystemExit(f'{path}: a row of {len(cells)} cells where {len(names)} are due: {line}')
        rows.append(dict(zip(names, cells)))
    return rows


def remarks(path):
    """The remarks at the head of a table, to be written again."""
    with open(path, encoding='utf-8') as file:
        return [line.rstrip('\n') for line in file if line.startswith('#')]


def write(path, head, names, rows):
    with open(path, 'w', encoding='utf-8') as file:
        for line in [*head, '\t'.join(names), *('\t'.join(row[name] for name in names) for row in rows)]:
            file.write(line + '\n')


def figure(value):
    return '-' if value is None else f'{value:.4f}'


def show(heads, rows):
    """Prints rows of cells in columns: the first to the left, the others to the right."""
    cells = [heads, *rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    for row in cells:
        print('  '.join(cell.ljust(width) if column == 0 else cell.rjust(width)
                        for column, (cell, width) in enumerate(zip(row, widths))).rstrip())
