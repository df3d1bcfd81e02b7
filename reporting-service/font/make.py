#!/usr/bin/env python3
"""Makes the fonts of printed documents. Run by hand, as README.md beside it says; the build uses what is committed.

Noto Sans CJK SC comes as CFF outlines in a collection, 65,535 glyphs in each face. PDFBox embeds only what a document
uses of a TrueType font, and all of a CFF font. So: what documents may hold is picked, and cubic curves become
quadratic ones.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
FONTS = REPOSITORY / "reporting-service/src/main/resources/fonts"
FACE_SC = 2
# Most distance of a new curve from the old one, in thousandths of the em: not to be seen below 100 points.
DISTANCE = 1.5
EPOCH_OF_FONTS = 3_849_984_000  # 2026-01-01 in seconds since 1904
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F),  # Latin
    (0x2C6, 0x2C7), (0x2C9, 0x2CB), (0x2D9, 0x2D9), (0x2DC, 0x2DC), (0x300, 0x304), (0x308, 0x308),
    (0x391, 0x3C9), (0x401, 0x401), (0x410, 0x44F), (0x451, 0x451),  # Greek, Cyrillic
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),  # punctuation, powers, currencies
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x249B), (0x2500, 0x25FF),  # signs, arrows, shapes
    (0x2600, 0x2606), (0x3000, 0x301F), (0xFE10, 0xFE19), (0xFE30, 0xFE4F), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),
    (0xFFFD, 0xFFFD),
]


def gb2312():
    """The 6,763 characters and the signs of GB/T 2312, which hold every name of GB/T 2260."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def written_here():
    """Every character that code, plans and documents of this repository hold."""
    for kind in ("json", "java", "sql", "csv", "md", "html"):
        for file in REPOSITORY.rglob("*." + kind):
            if "target" not in file.relative_to(REPOSITORY).parts:
                yield from map(ord, file.read_text(encoding="utf-8", errors="ignore"))


def picked(source):
    wanted = set(gb2312()) | set(written_here())
    wanted |= {code for first, last in RANGES for code in range(first, last + 1)}
    options = subset.Options()
    options.layout_features = []  # openhtmltopdf shapes nothing
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["VORG", "BASE", "GDEF", "GPOS", "GSUB", "vhea", "vmtx", "DSIG"]
    font = TTFont(source, fontNumber=FACE_SC, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def quadratic(font):
    """CFF outlines become TrueType ones, which run the other way round."""
    outlines = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, DISTANCE, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    del font["CFF "]
    glyf.compile(font)
    for name, (advance, _) in list(font["hmtx"].metrics.items()):
        font["hmtx"][name] = (advance, getattr(glyf[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for member in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                   "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, member, 1 if member == "maxZones" else 0)
    post = font["post"]
    post.formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def renamed(font, weight):
    """Under a name of its own: it is no longer what its makers named."""
    for record in list(font["name"].names):
        if record.platformID != 3 or record.langID != 0x409:
            font["name"].removeNames(nameID=record.nameID, platformID=record.platformID, langID=record.langID)
    family = "Waymark Sans SC"
    names = {1: family, 2: weight, 3: f"{family} {weight} 1", 4: f"{family} {weight}", 6: f"WaymarkSansSC-{weight}"}
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


for weight in ("Regular", "Bold"):
    font = picked(f"{sys.argv[1]}/NotoSansCJK-{weight}.ttc")
    quadratic(font)
    renamed(font, weight)
    font["head"].created = font["head"].modified = EPOCH_OF_FONTS
    target = FONTS / f"WaymarkSansSC-{weight}.ttf"
    font.save(target)
    print(target.name, len(font.getGlyphOrder()), "glyphs,", target.stat().st_size, "bytes")
