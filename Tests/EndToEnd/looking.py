"""What is looked at on every page, whoever visits it. Each function returns findings as sentences."""

import re

from axe_playwright_python.sync_playwright import Axe

DESKTOP = {"width": 1366, "height": 768}
PHONE = {"width": 390, "height": 844}

STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": STANDARD},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    "preload": False,
}

UNFILLED = re.compile(r"\{[^{}\n]{0,60}\}")
RAW_CODE = re.compile(r"\b[a-z]{2,}(?:[A-Z][a-z]+)+\b")
SWIFT_VALUE = re.compile(r"\bOptional\(|\bnil\b|\bundefined\b|\bNaN\b")

# What a person can read or hear: the text, and the attributes that are read out.
READABLE = """() => {
  const said = [...document.querySelectorAll('[title],[aria-label],[placeholder],[alt]')].flatMap(
    e => ['title', 'aria-label', 'placeholder', 'alt'].map(n => e.getAttribute(n)).filter(Boolean));
  return [document.title, document.body.innerText, ...said].join('\\n');
}"""

# The elements that stick out on the right, the innermost ones.
TOO_WIDE = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const wide = [...document.body.querySelectorAll('*')].filter(
    e => e.getBoundingClientRect().right > root.clientWidth + 1 && !e.firstElementChild);
  return root.scrollWidth + ' px: ' + wide.slice(0, 3).map(e => e.outerHTML.slice(0, 80)).join(' | ');
}"""


def accessibility(page) -> list[str]:
    violations = Axe().run(page, options=AXE_OPTIONS).response["violations"]
    return [_sentence(violation) for violation in violations]


def _sentence(violation: dict) -> str:
    places = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
    return f"axe {violation['id']}: {violation['help']} ({len(violation['nodes'])}×: {places})"


def wording(page) -> list[str]:
    text = page.evaluate(READABLE)
    found = [f"unfilled blank in the text: {blank}" for blank in sorted(set(UNFILLED.findall(text)))]
    found += [f"raw code in the text: {code}" for code in sorted(set(RAW_CODE.findall(text)))]
    return found + [f"raw value in the text: {value}" for value in sorted(set(SWIFT_VALUE.findall(text)))]


def width(page) -> list[str]:
    """On the phone, where it has been set before."""
    wide = page.evaluate(TOO_WIDE)
    return [f"scrolls sideways at {PHONE['width']} px, {wide}"] if wide else []
