/// How the page looks: light and dark, on paper, on a phone. Colours have a contrast of at least 4.5
/// to 1 for text and 3 to 1 for marks (WCAG 2.2, 1.4.3 and 1.4.11).
enum PageStyle {
  static let text = colours + page + charts + tables + paper

  private static let colours = """
    :root{color-scheme:light dark;--paper:#f6f4ef;--card:#fffefb;--ink:#1c2421;--soft:#56615c;\
    --line:#e3dfd5;--axis:#a39f94;--accent:#1f7a5f;--tint:#1f7a5f24;--second:#b4501f;--track:#efebe2;\
    --g0:#ece8de;--g1:#a9d3bf;--g2:#62ad8d;--g3:#1f7a5f;--g4:#0d4837;\
    --p0:#c04a32;--p1:#b07a12;--p2:#2c8a68;--p3:#3b76b0}
    @media (prefers-color-scheme:dark){:root{--paper:#121615;--card:#1a201e;--ink:#e7ece9;\
    --soft:#a3afa9;--line:#2c3431;--axis:#6b7772;--accent:#53c09a;--tint:#53c09a2e;--second:#f0935c;\
    --track:#252d2a;--g0:#252d2a;--g1:#1e4f3f;--g2:#2d7d62;--g3:#4cb491;--g4:#a5ecd0;\
    --p0:#e8806a;--p1:#d9ab4b;--p2:#53c09a;--p3:#79aee6}}

    """

  private static let page = """
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:1240px;padding:28px 20px 40px;background:var(--paper);color:var(--ink);\
    font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Noto Sans CJK SC",\
    "Microsoft YaHei",sans-serif;-webkit-text-size-adjust:100%}
    h1{margin:0;font-size:30px;line-height:1.2;letter-spacing:-.01em}
    h2{margin:0;font-size:17px;line-height:1.3}
    p{margin:4px 0 0;color:var(--soft)}
    header .remark{margin-top:10px;padding:8px 12px;border-left:3px solid var(--second);\
    background:var(--card);border-radius:0 8px 8px 0;color:var(--ink)}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(168px,1fr));gap:12px;margin:22px 0 12px}
    .tiles div,section{background:var(--card);border:1px solid var(--line);border-radius:12px}
    .tiles div{padding:12px 16px 14px}
    dt{color:var(--soft);font-size:13px}
    dd{margin:2px 0 0;display:flex;flex-direction:column}
    dd b{font-size:28px;line-height:1.2;font-weight:650;letter-spacing:-.02em;\
    font-variant-numeric:tabular-nums}
    dd span{color:var(--soft);font-size:13px;line-height:1.4}
    .sections{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,350px),1fr));gap:12px;\
    align-items:stretch;grid-auto-flow:dense}
    section{padding:16px 18px 14px;min-width:0;display:flex;flex-direction:column}
    section p{font-size:13px;line-height:1.45}
    section.wide{grid-column:1/-1}
    @media (min-width:760px){section.double{grid-column:span 2}}
    footer{margin-top:22px;color:var(--soft);font-size:13px}

    """

  private static let charts = """
    .charts{display:flex;flex-wrap:wrap;gap:8px 28px;margin:12px 0 8px;flex:1;align-items:start;align-content:center;\
    justify-content:space-evenly}
    svg{display:block;flex:1 1 300px;width:100%;max-width:460px;height:auto}
    .wide svg{max-width:560px}
    .l{font-size:11px;fill:var(--soft);font-variant-numeric:tabular-nums}
    .name,.value{fill:var(--ink)}
    .grid{stroke:var(--line);stroke-width:1}
    .axis{stroke:var(--axis);stroke-width:1}
    .bar{fill:var(--accent)}
    .track{fill:var(--track)}
    .point{fill:var(--card);stroke:var(--second);stroke-width:1.8}
    .mark{fill:var(--accent);stroke:var(--card);stroke-width:1.2}
    .range{stroke:var(--accent);stroke-width:3;stroke-linecap:round;stroke-opacity:.45}
    .band,.area{fill:var(--tint)}
    .target{stroke:var(--second);stroke-width:1.5;stroke-dasharray:5 4;fill:none}
    .line0,.line1{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}
    .line1{stroke:var(--soft);stroke-dasharray:5 4}
    .dot0{fill:var(--accent)}.dot1{fill:var(--soft)}
    .day0{fill:var(--g0)}.day1{fill:var(--g1)}.day2{fill:var(--g2)}.day3{fill:var(--g3)}.day4{fill:var(--g4)}
    .part0{fill:var(--p0)}.part1{fill:var(--p1)}.part2{fill:var(--p2)}.part3{fill:var(--p3)}

    """

  private static let tables = """
    summary{cursor:pointer;color:var(--soft);font-size:13px;width:max-content;padding:6px 8px 6px 0}
    summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;\
    border-radius:4px}
    .scroll{overflow:auto;max-height:340px;margin-top:6px}
    table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums;min-width:60%}
    th,td{padding:3px 18px 3px 0;text-align:right;font-weight:400;white-space:nowrap;\
    border-bottom:1px solid var(--line)}
    thead th{color:var(--soft);position:sticky;top:0;background:var(--card)}
    th:first-child,.w{text-align:left}
    .wide>.scroll th:first-child,.w{white-space:normal;min-width:13em}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

    """

  private static let paper = """
    @media (max-width:480px){body{padding:18px 12px 28px}section{padding:14px 12px 10px}\
    .tiles{grid-template-columns:1fr 1fr;gap:8px}.tiles div{padding:10px 12px}dd b{font-size:24px}}
    @page{margin:14mm}
    @media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#1f7a5f;\
    --tint:#1f7a5f24;--second:#b4501f;--track:#eee;--g0:#eee;--g1:#a9d3bf;--g2:#62ad8d;--g3:#1f7a5f;\
    --g4:#0d4837;--p0:#c04a32;--p1:#b07a12;--p2:#2c8a68;--p3:#3b76b0}body{padding:0;max-width:none;\
    font-size:11pt}section,.tiles div{break-inside:avoid}details{display:none}\
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}.sections{grid-template-columns:1fr 1fr}\
    .scroll{max-height:none}}

    """
}
