"""Cuts the site's fonts from the npm packages source-serif (4.5.1) and source-sans (3.52.0).

Usage: python3 scripts/fonts/cut.py NODE_MODULES OUT_DIR      (needs fonttools and brotli)

The licence reserves the name "Source" for files as they were published, so the cuts carry another one; their
copyright and licence stay in them. What makes a cut light: the optical size is fixed, one for text and one for
titles, since as an axis it weighs more than all the rest; and only the features that the styles ask for stay.
"""
import io, os, sys
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = "0020-007E,00A0-00FF,0131,0152-0153,02BC,02C6,02DA,02DC,0300-0304,0306-0308,030A-030C,0327-0328,2002-200B,2010-2015,2018-201E,2020-2022,2026,202F,2030,2032-2033,2039-203A,2044,20AC,2116,2122,2190-2193,2212,2215,25CA"
LATIN_EXT = "0100-0130,0132-0151,0154-017F,018F,0192,01A0-01A1,01AF-01B0,01CD-01D4,01E6-01E7,01EA-01EB,0218-021B,0237,0259,1E20-1E21,1E24-1E25,1E2A-1E2B,1E32-1E37,1E62-1E63,1E6C-1E6D,1E80-1E85,1E92-1E93,1E9E,1EA0-1EF9,20A8-20AA,20B4,20BA,20BD,2113"
RANGES = {"latin": LATIN, "latin-ext": LATIN_EXT}
COMMON = ["kern", "liga", "locl", "mark", "mkmk", "ccmp", "case", "lnum", "pnum"]
ROMAN = "source-serif/VAR/SourceSerif4Variable-Roman.ttf"
ITALIC = "source-serif/VAR/SourceSerif4Variable-Italic.ttf"
SANS = "source-sans/VF/SourceSans3VF-Upright.ttf"
FACES = [
    (ROMAN, "serif-roman", "Chancery Serif", "Regular", {"wght": (400, 600), "opsz": 18}, ["onum", "tnum", "smcp", "c2sc"], RANGES),
    (ROMAN, "title-roman", "Chancery Title", "Regular", {"wght": 400, "opsz": 36}, [], {"latin": LATIN}),
    (ITALIC, "serif-italic", "Chancery Serif", "Italic", {"wght": 400, "opsz": 16}, ["onum"], RANGES),
    (SANS, "sans-roman", "Chancery Sans", "Regular", {"wght": (400, 600)}, ["zero", "sups"], RANGES),
]


def code_points(ranges):
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def cut(source, limits, features, ranges):
    whole = io.BytesIO()
    instancer.instantiateVariableFont(TTFont(source), limits).save(whole)
    font = TTFont(whole)
    options = subset.Options(layout_features=COMMON + features, hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=code_points(ranges))
    cutter.subset(font)
    return font


def rename(font, family, style):
    names = {1: family, 2: style, 3: f"{family} {style} (subset)", 4: f"{family} {style}",
             6: f"{family}-{style}".replace(" ", "")}
    for record in list(font["name"].names):
        if record.nameID in names:
            font["name"].setName(names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)


def main(modules, out):
    for source, stem, family, style, limits, features, parts in FACES:
        for tag, ranges in parts.items():
            font = cut(os.path.join(modules, source), limits, features, ranges)
            rename(font, family, style)
            font["head"].modified = font["head"].created
            font.recalcTimestamp = False
            font.flavor = "woff2"
            font.save(os.path.join(out, f"chancery-{stem}-{tag}.woff2"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
