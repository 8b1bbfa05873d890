#!/bin/sh
# The installed program, away from its sources: it names no place of them, and makes what the built one makes.
set -eu
if [ $# -ne 4 ]; then
  echo "usage: program.sh INSTALLED BUILT SOURCES WORK_DIR" >&2
  exit 2
fi
installed=$1 built=$2 sources=$3 work=$4
sample=A_RES_59_170.zh.txt

if grep -q -F -- "$sources" "$installed"; then
  echo "$installed has the path of its sources" >&2
  exit 1
fi

rm -rf "$work"
mkdir -p "$work/installed" "$work/built"
cp "$installed" "$work/program"
cp "$sources/samples/$sample" "$work"
cd "$work"
env -i HOME="$work" ./program convert --quiet --to akn,html,md,pdf --output-dir installed "$sample"
env -i HOME="$work" "$built" convert --quiet --to akn,html,md,pdf --output-dir built "$sample"
[ "$(ls built | wc -l)" -eq 4 ]
diff -r built installed
