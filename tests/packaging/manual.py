#!/usr/bin/env python3
"""Manual pages and completions tell of the options that `--help` has, of all of them and of no others.

Skipped (status 77) where groff is not installed; shells that are not installed are left out, and that is said.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys

SKIPPED = 77

# Stands in for the functions of zsh's completion: the first call says that arguments are wanted, the second gets them.
ZSH = '''
_arguments() { if [[ $1 == -C ]]; then state=argument; else print -rl -- "$@"; fi }
words=("$1")
source "$2"
'''
BASH = '''
compopt() { :; }
source "$2"
COMP_WORDS=(resolute "$1" -) COMP_CWORD=2
_resolute
printf '%s\\n' "${COMPREPLY[@]}"
'''


def output(*command, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=True, **options)
    assert not done.stderr, f'{command}: {done.stderr}'
    return done.stdout


def section(text, title):
    """The lines below a title, to the next line that is not indented."""
    found = re.search(rf'^{title}:?\n((?:[ \t]+.*\n|\n(?=[ \t]))*)', text, re.MULTILINE)
    return found.group(1).splitlines() if found else []


def help_options(text):
    found = set()
    for line in section(text, 'Options'):
        if re.match(r'  -', line):
            found |= set(line.split()[0].split(','))
    return found


def help_commands(text):
    return [line.split()[0] for line in section(text, 'Subcommands') if re.match(r'  \w', line)]


def page_options(page):
    rendered = output('groff', '-man', '-Tutf8', '-ww', '-P-c', page, env={**os.environ, 'GROFF_NO_SGR': '1'})
    rendered = re.sub('.\b', '', rendered).replace('\u2212', '-').replace('\u2010', '-')
    found = set()
    for line in section(rendered, 'OPTIONS'):
        if re.match(r' {7}-', line):
            found |= {part.split()[0] for part in line.strip().split(', ')}
    return found


def bash_options(manual, command):
    script = os.path.join(manual, 'bash-completion', 'completions', 'resolute')
    return set(output('bash', '--norc', '-c', BASH, 'bash', command, script).split())


def zsh_options(manual, command):
    script = os.path.join(manual, 'zsh', 'site-functions', '_resolute')
    lines = output('zsh', '-f', '-c', ZSH, 'zsh', command, script).splitlines()
    return {found.group(1) for line in lines if (found := re.match(r'(?:\([^)]*\)|\*)(-[\w-]+)\[', line))}


def fish_options(manual, command):
    script = os.path.join(manual, 'fish', 'vendor_completions.d', 'resolute.fish')
    offered = [output('fish', '--no-config', '-c', f'source $argv[1]; complete -C "resolute {command} {dashes}"', script)
               for dashes in ('-', '--')]
    return {line.split('\t')[0] for text in offered for line in text.splitlines()}


def differences(what, found, wanted):
    return [f'{what} lacks {name}' for name in sorted(wanted - found)] + \
           [f'{what} has {name}, which --help does not have' for name in sorted(found - wanted)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', required=True, help='resolute')
    parser.add_argument('--manual', required=True, help='the folder with the manual pages and completions')
    options = parser.parse_args()
    if not shutil.which('groff'):
        print('skipped: groff is not installed')
        return SKIPPED
    shells = {'bash': bash_options, 'zsh': zsh_options, 'fish': fish_options}
    for shell in [name for name in shells if not shutil.which(name)]:
        print(f'{shell} is not installed: its completion is not tested')
        del shells[shell]
    pages = os.path.join(options.manual, 'man', 'man1')
    program_help = output(options.program, '--help')
    commands = help_commands(program_help)
    wrong = differences('resolute.1', page_options(os.path.join(pages, 'resolute.1')), help_options(program_help))
    there = {name for name in os.listdir(pages) if not name.endswith('.gz')}
    wrong += differences('man1', there, {'resolute.1', *(f'resolute-{name}.1' for name in commands)})
    for command in commands:
        wanted = help_options(output(options.program, command, '--help'))
        assert len(wanted) > 2, f'{command} --help was not understood'
        page = f'resolute-{command}.1'
        wrong += differences(page, page_options(os.path.join(pages, page)), wanted)
        for shell, offered in shells.items():
            wrong += differences(f'{shell}: {command}', offered(options.manual, command), wanted)
    print('\n'.join(wrong) or f'{len(commands)} commands: manual pages and {", ".join(shells)} have all options')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
