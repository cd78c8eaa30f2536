#!/bin/sh
# Makes the two shipped fonts from the Debian package fonts-noto-cjk, without installing it.
# Needs: apt-get, dpkg-deb, pyftsubset (Debian fonttools), python3 and Unihan (Debian unicode-data).
# Use: assets/fonts/subset.sh [FOLDER_WITH_THE_TTC_FILES]
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)

if [ $# -gt 0 ]; then
  source=$1
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  (cd "$work" && apt-get download fonts-noto-cjk && dpkg-deb -x fonts-noto-cjk_*.deb .)
  source=$work/usr/share/fonts/opentype/noto
fi

/usr/bin/python3 "$here/characters.py" > "$here/characters.txt"
for weight in Regular Bold; do
  # Font 2 of the collection is the simplified Chinese one. Hints double the size and the window does not use them;
  # flat outlines compress better in the jar; text is horizontal, so the metrics of vertical lines go. The box of .notdef stays: a
  # character without a glyph must show, not vanish.
  pyftsubset "$source/NotoSansCJK-$weight.ttc" --font-number=2 --unicodes-file="$here/characters.txt" \
    --no-hinting --notdef-outline --desubroutinize --layout-features='' --name-IDs='*' --drop-tables+=vhea,vmtx,VORG \
    --output-file="$here/NotoSansCJKsc-$weight.otf"
done
