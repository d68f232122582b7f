/** The page's one style sheet. Its digest below is held to it by a test. */
export const style = `
:root{color-scheme:light dark;--paper:#fffdf8;--tint:#f6f2e8;--ink:#1c1a17;--soft:#5b564d;--line:#d8d1c0;--strong:#1c1a17;--accent:#8b1e1e;--mark:#fbeebc;--hit:#ffd54d;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Noto Serif",Cambria,Georgia,"Liberation Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161719;--tint:#1f2124;--ink:#e8e4db;--soft:#aca69a;--line:#3a3c40;--strong:#8f897d;--accent:#f2a48d;--mark:#3d3620;--hit:#6b5600}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0 auto;max-width:76rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
.plain,.voices,.voice ul,.notices{list-style:none}
a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem;background:var(--paper);padding:.6rem 1rem;z-index:1}
.skip:focus{left:1rem;top:.5rem}
.w{font-family:var(--serif);unicode-bidi:isolate;hyphens:auto}
p.w{font-size:1.0625rem;line-height:1.56;margin-top:.55rem;max-width:42rem;text-wrap:pretty}
.label,.tags,.zone,.office,.anon,.intro,.facts-line,.makers,.credit,.declared{font-family:var(--sans);font-weight:400;font-size:.8125rem;color:var(--soft)}
.label{font-weight:600;letter-spacing:.01em}
.no{font-variant-numeric:tabular-nums;color:var(--soft);font-weight:400}
.ref{font:500 .6875rem/1 var(--sans);text-decoration:none;white-space:nowrap;padding:.3em .15em;font-variant-numeric:tabular-nums}
.ref:hover{text-decoration:underline}
.masthead{text-align:center;padding-top:1.6rem}
.masthead h1{font:400 clamp(2.9rem,9vw,5.25rem)/1 var(--serif);letter-spacing:-.02em}
.strip{display:flex;flex-wrap:wrap;gap:.15rem 1.5rem;justify-content:space-between;margin-top:1rem;padding:.5rem 0;border-top:3px double var(--strong);border-bottom:1px solid var(--strong);font-size:.8125rem;text-align:left}
.date{font-weight:600}
.counts{color:var(--soft)}
.contents{padding:.6rem 0 .7rem;border-bottom:1px solid var(--line);font-size:.875rem}
.parts{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem}
.parts a,.sources a{display:inline-block;padding:.2rem 0;text-decoration:none}
.parts a:hover,.sources a:hover{text-decoration:underline}
.sources{columns:22rem;column-gap:2rem;margin:.2rem 0 .6rem}
.sources li{break-inside:avoid}
.sources .w{color:var(--ink)}
.source{padding-top:1.4rem}
.source+.source{margin-top:2.5rem;border-top:3px double var(--strong)}
h2{font:700 1.0625rem/1.3 var(--sans)}
h3{font:700 .875rem/1.3 var(--sans);letter-spacing:.01em;border-top:2px solid var(--strong);padding-top:.4rem;margin:2.2rem 0 .3rem}
.source-head .source-title{font:400 clamp(1.6rem,4vw,2.3rem)/1.15 var(--serif);margin:.7rem 0 .4rem}
.facts-line{margin-top:.1rem}
.makers{margin-top:.35rem}
.makers{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.notices{margin-top:.7rem;font-size:.8125rem}
.notices li{padding:.4rem .7rem;border-left:3px solid var(--accent);background:var(--tint);margin-top:.3rem;max-width:42rem}
.story{padding:.2rem 0 1.3rem}
.story+.story{border-top:1px solid var(--line);padding-top:.9rem}
h4{font:700 1.1875rem/1.28 var(--serif);text-wrap:balance;max-width:42rem}
.lead h4{font:400 clamp(1.9rem,4.6vw,2.9rem)/1.1 var(--serif);letter-spacing:-.012em;margin:.35rem 0 .6rem}
.lead h4+p.w{font-size:1.1875rem}
.lead h4.long{font-size:1.5rem;line-height:1.2}
.story .section{margin-bottom:.15rem}
.stamp{font-weight:700;font-variant-numeric:tabular-nums;font-size:.875rem}
.credit{margin-top:.6rem}
.voices-label{margin-top:1rem}
.heard{font-size:.8125rem;margin-top:.6rem;max-width:42rem}
.heard .name{font-weight:600}
.voices{max-width:42rem}
.voice{margin-top:.65rem;padding-left:.9rem;border-left:2px solid var(--line)}
.who{font-size:.875rem;line-height:1.35}
.name{font-weight:700}
.unnamed{color:var(--soft);font-style:italic}
.anon{font-style:italic}
.said,.printed{margin-top:.15rem}
.said .w{font-size:1.0625rem;line-height:1.5}
.said b{font-weight:600}
.said .tags{display:inline-block}
.turn{margin:1.3rem 0 .3rem;padding-top:.7rem;border-top:1px dashed var(--soft);max-width:42rem}
details{margin-top:.7rem}
summary{cursor:pointer;font-size:.8125rem;color:var(--accent);padding:.25rem 0;width:fit-content}
details[open]>summary{margin-bottom:.2rem}
.notes h3:first-child,.news h3:first-child{margin-top:1.2rem}
.notes section:first-child>h3,.news section:first-child>h3{margin-top:1.2rem}
.notes li{padding:.5rem 0;border-top:1px solid var(--line)}
.notes ul.plain>li:first-child{border-top:0}
.title{font-size:1.0625rem;line-height:1.35}
.readings .title .w{font-weight:600}
.by{font-size:.875rem;color:var(--soft);margin-top:.1rem}
.by .w{color:var(--ink)}
.figures dl{max-width:42rem}
.figures div{padding:.5rem 0;border-top:1px solid var(--line)}
.figures div:first-child{border-top:0}
.figures dt{font-size:1.0625rem;font-weight:700;line-height:1.3}
.figures dd{margin-top:.1rem;font-size:.9375rem;line-height:1.42}
.anon .w{font-style:normal;color:var(--ink)}
.silent{margin-top:.6rem}
.acts table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.9375rem;line-height:1.4}
.acts th{text-align:left;width:16%;font-weight:600;font-size:.8125rem;color:var(--soft);padding:.5rem .7rem .3rem 0;border-bottom:1px solid var(--strong)}
.acts th:nth-child(2){width:18%}.acts th:nth-child(4){width:12%}.acts th:nth-child(5){width:11%}.acts th:nth-child(6){width:27%}
.acts td{vertical-align:baseline;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}
.acts td .label{display:none}.acts .tags{display:block}
.acts td:nth-child(1) .w{font-weight:600}
.acts td:nth-child(2),.acts .unnamed{font-size:.8125rem}.acts td:nth-child(4),.acts td:nth-child(5){font-size:.8125rem;color:var(--soft)}
@media (max-width:47.99rem){.acts table,.acts tbody,.acts tr,.acts td{display:block}
.acts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.acts tr{padding:.55rem 0;border-bottom:1px solid var(--line)}
.acts td{display:grid;grid-template-columns:4.6rem minmax(0,1fr);gap:.6rem;align-items:baseline;padding:.08rem 0;border:0}
.acts td .label{display:block;line-height:1.7}.acts td.none{display:none}}
.day{font:600 .875rem/1.35 var(--sans);margin:.6rem 0 .1rem;border:0;padding:0}.day .tags{display:block;font-weight:400}
.event{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:.1rem .9rem;padding:.6rem 0;border-top:1px solid var(--line)}
.clock{font-weight:600;font-size:.875rem;font-variant-numeric:tabular-nums;line-height:1.7}
.zone{display:block;font-weight:400;line-height:1.2}
.event .title .w{font-weight:600}
.cancelled .title .w{text-decoration:line-through}
.status{font-size:.8125rem;color:var(--accent)}
.actions{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline;font-size:.8125rem;margin-top:.25rem}
.actions a{padding:.2rem 0}
.agenda>.actions{margin-top:.6rem}
main>.agenda{margin-top:2.5rem;padding-top:1.2rem;border-top:3px double var(--strong)}
.noted li{padding:.45rem 0;border-top:1px solid var(--line);max-width:48rem}
.noted .label{display:block}
.noted .intro{margin-bottom:.4rem}
.intro{max-width:42rem}
.aside details{border-top:1px solid var(--line);margin:0;max-width:48rem}
.aside .intro{margin-bottom:.6rem}
.aside summary{width:auto;padding:.55rem 0;font-size:.9375rem}
.role{font-weight:600}
.reason{font-size:.8125rem;margin-top:.4rem}
code{font:.75rem/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;color:var(--soft)}
.aside ul{list-style:none;margin:.1rem 0 1rem;padding-left:.9rem;border-left:2px solid var(--line)}
.aside li p.w{font-size:.9375rem;color:var(--soft)}
.texts{margin-top:3.5rem;padding-top:1.2rem;border-top:3px double var(--strong)}
.text h3{font-size:1rem}
.facts{display:grid;gap:.15rem 1.5rem;font-size:.8125rem;margin-bottom:1rem}
.facts div{display:grid;grid-template-columns:7rem minmax(0,1fr)}
.facts dt{color:var(--soft)}
.para{padding:.3rem 0}
.para p.w{margin:0;font-size:1rem;max-width:44rem;white-space:pre-line}
.margin{font-size:.75rem;color:var(--soft);line-height:1.5}
.margin .role{font-weight:400}
.para.aside p.w,.para.head p.w{color:var(--soft)}
.back{text-decoration:none;padding:.2em .5em}
mark{background:var(--mark);color:var(--ink);border-radius:2px;box-shadow:0 0 0 .06em var(--mark)}
mark:target,.at:target,mark:target mark,.at:target mark{background:var(--hit);color:var(--ink);box-shadow:0 0 0 .12em var(--hit)}
.at,mark{scroll-margin-top:30vh;-webkit-box-decoration-break:clone;box-decoration-break:clone}
article:target,li:target{background:var(--tint);box-shadow:0 0 0 .6rem var(--tint)}
footer{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--strong);font-size:.8125rem;color:var(--soft)}
footer p{max-width:46rem}
footer p:first-child{font-family:var(--serif);font-size:.9375rem;color:var(--ink)}
.empty{padding:3rem 0;font-size:1.0625rem}
@media (min-width:48rem){.para{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:1.2rem}.margin{text-align:right;padding-top:.2rem}.facts{margin-left:10.2rem}}
@media (min-width:62rem){.sheet.two{display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:0 3.2rem;align-items:start}
.sheet:not(.two)>.notes{columns:24rem;column-gap:3.2rem}.sheet:not(.two) section{break-inside:avoid}
.notes .event{grid-template-columns:5.2rem minmax(0,1fr)}}
@media (min-width:62rem){main>.agenda ul{columns:2;column-gap:3.2rem}.event{break-inside:avoid}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{color-scheme:light;--paper:#fff;--tint:#f4f4f4;--ink:#000;--soft:#444;--line:#bbb;--strong:#000;--accent:#000;--mark:#eee;--hit:#eee}
@page{margin:18mm 16mm}
body{max-width:none;padding:0;font-size:9.5pt}
.skip,.contents .parts,.back,.add,.agenda>.actions{display:none}
p.w,.said .w{font-size:10.5pt;line-height:1.42;max-width:none}
.lead h4{font-size:24pt}
.masthead h1{font-size:44pt}
details::details-content{content-visibility:visible;display:block;block-size:auto;height:auto;overflow:visible}
summary{color:var(--soft);list-style:none}
summary::-webkit-details-marker{display:none}
a{text-decoration:none}
a.out[href^="http"]::after,a.out[href^="mailto"]::after{content:" (" attr(href) ")";font:8pt var(--sans);color:var(--soft)}
h2,h3,h4,.who,.label,.turn,.figures dt{break-after:avoid}
.contents{border:0;padding:.3rem 0 0}
.event,.voice,.figures div,.notes li,.acts tr{break-inside:avoid}
.sheet.two{display:block}
.texts{break-before:page}
.text ol{columns:2;column-gap:8mm}
.para{display:block;padding:1mm 0}
.para p.w{font-size:8.5pt;line-height:1.35}
.margin{text-align:left;font-size:7pt}
.facts{margin-left:0}
mark{box-shadow:none}}
`

/** Digest of the style sheet for the page's security policy. */
export const styleDigest = 'sha256-n+u309t86mq0AYpoi7j/kOvLjU0QD48aElPwQpQjKao='
