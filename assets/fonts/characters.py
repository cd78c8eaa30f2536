#!/usr/bin/env python3
"""Prints the characters of the shipped font, one code point a line, for pyftsubset --unicodes-file.

Needs the Debian package unicode-data (Unihan) and nothing else.
"""
import bz2
import unicodedata

UNIHAN = '/usr/share/unicode/Unihan_OtherMappings.txt.bz2'

# Latin-1, general punctuation and signs of administrative Chinese, list marks, arrows and marks of the window and of charts.
RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x00FF),
    (0x2460, 0x2473), (0x2474, 0x249B), (0x24B6, 0x24E9),  # ① ⑳, ⑴ ⒛, Ⓐ ⓩ
    (0x2500, 0x257F),                                      # box drawing
    (0x2160, 0x216B), (0x2170, 0x217B),                    # Ⅰ Ⅻ, ⅰ ⅻ
    (0x3000, 0x3020), (0x3220, 0x3229),                    # CJK punctuation, ㈠ ㈩
    (0x2002, 0x2003), (0x2011, 0x2011),                    # spaces of one and half a quad, unbreakable hyphen
    (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),                    # full width forms
]
SINGLES = ('–—―‖‘’“”‚„†‡•‥…‰′″※‹›€℃℉№℡™Ω←↑→↓↔↕↖↗↘↙⇒⇔∅∆∈∏∑−∕√∝∞∟∠∥∧∨∩∪∫∮∴∵∶∷∽≈≌≠≡≤≥≦≧≮≯⊕⊙⊥⊿'
           '■□▢▣▪▫▲△▶▷▼▽◀◁◆◇◉○◎●◢◣◤◥★☆♀♂✓㎎㎏㎜㎝㎞㎡㎥㏄')

# Characters of personal and place names outside both standards that household registers and old signs still carry.
NAMES = ('亖喬囍奣姸婭媺寗峯崐崑嵙恆惪愷昍晧暐槑氹淓淩溋濬瀅瀞瀠炚煇煒煕燁玗玨珮琁琍瑒瑠瑸璿瓈皜眞祤禕禤秝竝綝郕'
         '鄩釗鈜銘鋆錡鎏鏐頔頫馫骉鯤鱻鵬龑㸚')


def gb2312():
    """The 7,445 characters of GB/T 2312-1980."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            text = bytes((row, cell)).decode('gb2312', 'ignore')
            if text:
                yield ord(text)


def general_standard():
    """The 8,105 characters of the 通用规范汉字表 (2013): level 3 holds those of personal and place names."""
    with bz2.open(UNIHAN, 'rt', encoding='utf-8') as lines:
        for line in lines:
            fields = line.split('\t')
            if len(fields) == 3 and fields[1] == 'kTGH':
                yield int(fields[0][2:], 16)


def main():
    points = set(gb2312()) | set(general_standard()) | {ord(c) for c in SINGLES + NAMES}
    for first, last in RANGES:
        points.update(p for p in range(first, last + 1) if unicodedata.category(chr(p)) != 'Cn')
    for point in sorted(points):
        print(f'{point:04X}')


if __name__ == '__main__':
    main()
