#!/usr/bin/python3
"""Makes one weight of the bundled font: the Simplified Chinese face of Noto Sans CJK (OFL-1.1), cut
down to the characters the atlas needs, with TrueType outlines, since PDFBox cannot subset CFF ones.

usage: subset.py COLLECTION.ttc WEIGHT OUT.ttf   (in the top folder of the repository)

The characters: GB 2312, Latin with the diacritics of pinyin, punctuation, letter-like signs, arrows,
mathematics, circled numbers, box and geometric shapes, full-width forms, and every character of the
facts, maps, messages and stories that the atlas ships. Wants Debian's python3-fonttools.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable

FAMILY, POST_SCRIPT = "Noto Sans SC", "NotoSansSC"
SHIPPED = ("src/data/facts/*.csv", "resources/**/*.geojson", "resources/**/*.properties",
           "resources/data/**/*.csv", "resources/data/**/*.json", "resources/stories/**/*.json")
BLOCKS = ((0x20, 0x17F), (0x1CD, 0x1DC), (0x2B0, 0x2FF), (0x391, 0x3C9), (0x2000, 0x206F), (0x2070, 0x209F),
          (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),
          (0x2460, 0x24FF), (0x2500, 0x257F), (0x2580, 0x25FF), (0x2600, 0x2609), (0x2713, 0x2718),
          (0x3000, 0x303F), (0x3200, 0x32FF), (0x3300, 0x33FF), (0xFF00, 0xFF5F), (0xFFE0, 0xFFE6))
MAX_ERROR = 1.0  # of 1000 units to the em, between a cubic outline and its quadratic stand-in


def gb2312():
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            if not (row == 0xD7 and cell > 0xF9):
                yield ord(bytes([row, cell]).decode("gb2312"))


def shipped():
    characters = set()
    for pattern in SHIPPED:
        for file in pathlib.Path(".").glob(pattern):
            characters |= {ord(c) for c in file.read_text("utf-8") if c.isprintable()}
    return characters


def wanted():
    characters = shipped() | set(gb2312())
    for first, last in BLOCKS:
        characters |= set(range(first, last + 1))
    return characters


def simplified_face(collection):
    for font in TTCollection(collection).fonts:
        if font["name"].getDebugName(1).startswith("Noto Sans CJK SC"):
            return font
    sys.exit("no Simplified Chinese face in " + collection)


def cut(font):
    options = subset.Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted())
    cutter.subset(font)


def to_truetype(font):
    glyphs, order, outlines = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    maxp = font["maxp"]
    maxp.tableVersion, maxp.maxZones = 0x00010000, 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)
    del font["CFF "]
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"
    font["head"].glyphDataFormat = 0
    for glyph in outlines.values():
        glyph.recalcBounds(glyf)
    metrics = font["hmtx"].metrics
    font["hmtx"].metrics = {
        name: (metrics[name][0], getattr(outlines[name], "xMin", 0)) for name in order}


def rename(font, weight):
    names = font["name"]
    names.names = [n for n in names.names if (n.platformID, n.langID) == (3, 0x409)]
    texts = {1: FAMILY, 2: weight, 3: f"atlas subset;{POST_SCRIPT}-{weight}", 6: f"{POST_SCRIPT}-{weight}",
             4: FAMILY + ("" if weight == "Regular" else " " + weight)}
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)


def main(collection, weight, out):
    font = simplified_face(collection)
    created = font["head"].modified
    cut(font)
    to_truetype(font)
    rename(font, weight)
    font.recalcTimestamp = False
    font["head"].modified = created
    digits = {font["hmtx"][font.getBestCmap()[ord(d)]][0] for d in "0123456789"}
    if len(digits) != 1:
        sys.exit(f"the digits are not tabular: {digits}")
    font.save(out)
    print(f"{out}: {len(font.getGlyphOrder())} glyphs, digits {digits} units wide")
    missing = shipped() - font.getBestCmap().keys()
    if missing:
        sys.exit("shipped, but not in the source font: " + "".join(map(chr, sorted(missing))))


if __name__ == "__main__":
    main(*sys.argv[1:])
