"""Floors: values below which no mean may fall. They only go up."""
import math

import table

NAMES = ['form', 'metric', 'floor']
SLACK = 1e-9


def cut(value):
    """The value as a floor: four digits, never rounded up."""
    return math.floor(value * 10000 + SLACK) / 10000


class Floors:
    def __init__(self, path):
        self.path = path
        self.head = table.remarks(path)
        self.values = {(row['form'], row['metric']): float(row['floor']) for row in table.read(path)}

    def check(self, measured):
        """Of values by form and metric: the floors that they miss, and by form those that could be raised, as text."""
        missed = [f'{form} {metric}: {table.figure(measured.get((form, metric)))} is below {floor:.4f}'
                  for (form, metric), floor in self.values.items()
                  if measured.get((form, metric)) is None or measured[form, metric] < floor - SLACK]
        higher = [(form, f'{metric} {self.values.get((form, metric), 0):.4f} -> {cut(value):.4f}')
                  for (form, metric), value in measured.items()
                  if value is not None and cut(value) > self.values.get((form, metric), -1)]
        return missed, [f'{form}: ' + ', '.join(text for one, text in higher if one == form)
                        for form in dict.fromkeys(form for form, _ in higher)]

    def raise_to(self, measured):
        """Raises the floors and adds those that are missing; none goes down."""
        for key, value in measured.items():
            if value is not None:
                self.values[key] = max(self.values.get(key, 0), cut(value))
        table.write(self.path, self.head, NAMES,
                    [dict(zip(NAMES, (form, metric, f'{floor:.4f}'))) for (form, metric), floor in self.values.items()])

    def verdict(self, measured, update):
        """Prints what there is to say, raises the floors if asked to; the exit status."""
        missed, higher = self.check(measured)
        if higher and not update:
            print('\nFloors that could be raised (--update):')
        elif higher:
            self.raise_to(measured)
            print('\nFloors raised:')
        print('\n'.join('  ' + line for line in higher))
        if missed:
            print(f'{len(missed)} means below their floors:')
            print('\n'.join('  ' + line for line in missed))
        return 1 if missed else 0
