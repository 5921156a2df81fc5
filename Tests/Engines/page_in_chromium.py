#!/usr/bin/env python3
"""Opens the page of `retain stats --html` in a real Chromium and looks for what a reader would mind.

usage: page_in_chromium.py PAGE.html [SCREENSHOTS]

In light, dark, at the width of a phone and on paper: no console message, no request but the page
itself, nothing wider than the window, a name and a description for every drawing, a caption for every
table, headings in order, and enough contrast for letters (4.5 to 1) and marks (3 to 1). Screenshots go
to the folder SCREENSHOTS. Ends with 0 when all is well, 1 when not, 77 without Playwright or Chromium.
"""
import os
import shutil
import sys

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    print("skipped: Playwright is not installed (pip install playwright)")
    sys.exit(77)

PAGE = os.path.abspath(sys.argv[1])
FOLDER = sys.argv[2] if len(sys.argv) > 2 else None
CHROMIUM = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
VIEWS = {"light": ("light", 1280, 900), "dark": ("dark", 1280, 900), "tablet": ("light", 800, 1000),
         "phone": ("light", 390, 844), "phone-dark": ("dark", 360, 740)}

CHECK = r"""
() => {
  const faults = [];
  const parse = text => (text.match(/[\d.]+/g) || []).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.04045
    ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m);
    return (x + 0.05) / (y + 0.05);
  };
  const background = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  let letters = 0, marks = 0;
  for (const e of document.querySelectorAll("body *")) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!own || e.closest("title, desc, .unseen") || ["title", "desc", "STYLE"].includes(e.tagName)) continue;
    const style = getComputedStyle(e), svg = e.namespaceURI.endsWith("svg");
    const ratio = contrast(parse(svg ? style.fill : style.color), background(e));
    letters += 1;
    if (ratio < 4.5) faults.push(`letters ${e.tagName}.${e.getAttribute("class")} ${ratio.toFixed(2)}`);
    if (svg) continue;
    if (parseFloat(style.fontSize) < 12.5) faults.push(`small letters ${e.tagName} ${style.fontSize}`);
  }
  for (const e of document.querySelectorAll(
      ".bar, .mark, .part0, .part1, .part2, .part3, .day3, .day4, .line0, .target, .point")) {
    const style = getComputedStyle(e), paint = style.fill === "none" || e.matches(".point")
      ? style.stroke : style.fill;
    marks += 1;
    const ratio = contrast(parse(paint), background(e));
    if (ratio < 3) faults.push(`mark ${e.getAttribute("class")} ${ratio.toFixed(2)}`);
  }
  const said = id => (document.getElementById(id) || {textContent: ""}).textContent.trim();
  for (const e of document.querySelectorAll("svg, section, [role=region]")) {
    const names = (e.getAttribute("aria-labelledby") || "").split(" ").filter(Boolean);
    const isNamed = e.getAttribute("aria-label") || (names.length && names.every(said));
    if (!isNamed) faults.push(`no name: ${e.tagName}`);
    if (e.tagName === "svg" && (e.getAttribute("role") !== "img" || names.length < 2))
      faults.push("drawing without role or description");
  }
  for (const e of document.querySelectorAll("table")) {
    if (!e.caption || !e.caption.textContent.trim()) faults.push("table without caption");
    const columns = e.rows[0].cells.length;
    if ([...e.rows].some(row => row.cells.length !== columns)) faults.push("table with ragged rows");
    if ([...e.querySelectorAll("th")].some(th => !th.scope)) faults.push("heading cell without scope");
  }
  let level = 0;
  for (const e of document.querySelectorAll("h1, h2, h3")) {
    const next = Number(e.tagName[1]);
    if (next > level + 1) faults.push(`heading ${e.textContent} skips a level`);
    level = next;
  }
  if (!document.documentElement.lang) faults.push("no language");
  if (!document.querySelector("main") || !document.title) faults.push("no main part or title");
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`wider than the window: ${document.documentElement.scrollWidth} of ${innerWidth}`);
  for (const svg of document.querySelectorAll("svg")) {
    const box = svg.getBoundingClientRect();
    for (const text of svg.querySelectorAll("text")) {
      const t = text.getBoundingClientRect();
      if (t.left < box.left - 2 || t.right > box.right + 2)
        faults.push(`cut letters: ${text.textContent} in ${svg.getAttribute("aria-labelledby")}`);
    }
  }
  return {faults: [...new Set(faults)], letters, marks};
}
"""


def main():
    if CHROMIUM is None:
        print("skipped: Chromium is not installed (apt-get install chromium)")
        return 77
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, (scheme, width, height) in VIEWS.items():
            context = browser.new_context(
                color_scheme=scheme, viewport={"width": width, "height": height},
                device_scale_factor=2 if "phone" in name else 1)
            page = context.new_page()
            messages, requests = [], []
            page.on("console", lambda message: messages.append(message.text))
            page.on("pageerror", lambda error: messages.append(str(error)))
            page.on("request", lambda request: requests.append(request.url))
            page.goto("file://" + PAGE)
            found = page.evaluate(CHECK)
            faults += [f"{name}: {fault}" for fault in found["faults"]]
            faults += [f"{name}: console says {message}" for message in messages]
            faults += [f"{name}: asks for {url}" for url in requests[1:]]
            print(f"{name}: {found['letters']} texts and {found['marks']} marks, "
                  f"{len(requests) - 1} further requests, {len(messages)} console messages")
            if FOLDER:
                os.makedirs(FOLDER, exist_ok=True)
                page.screenshot(path=f"{FOLDER}/{name}.png", full_page=True)
                if name == "light":
                    page.pdf(path=f"{FOLDER}/paper.pdf", format="A4")
            context.close()
        browser.close()
    size = os.path.getsize(PAGE)
    if size >= 1_000_000:
        faults.append(f"{size} bytes")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
