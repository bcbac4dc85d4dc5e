import { DARK, LIGHT } from './tones'

const variables = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

const PAPER = { ...LIGHT, paper: '#fff', surface: '#fff', sunken: '#f4f4f4', ink: '#000', quiet: '#444' }

/** How the file looks: the desk's colours and faces, one column, with rules for paper. */
export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
html{scroll-behavior:auto}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "Source Sans 3","Segoe UI",system-ui,"Noto Sans",Arial,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--surface);padding:.5rem}
h1,h2,h3,h4,.lead,.own,.about,.quote,.label{font-family:Newsreader,Charter,Georgia,"Times New Roman",serif}
header{border-bottom:2px solid var(--ink);padding-bottom:.75rem}
.kicker{margin:0;font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase;color:var(--quiet)}
h1{margin:.25rem 0 .5rem;font-size:2.25rem;line-height:1.15;font-weight:500}
h2{margin:2.75rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid var(--line-strong);font-size:1.6rem;line-height:1.2;font-weight:500}
h3{margin:1.75rem 0 .35rem;font-size:1.2rem;line-height:1.3;font-weight:600}
p{margin:.5rem 0;overflow-wrap:anywhere}
.about,.lead{font-size:1.2rem;line-height:1.6}.own{padding-inline-start:.75rem;border-inline-start:3px solid var(--line-strong);font-size:1.1rem}
.small,.quiet,figcaption,.receipts,nav{color:var(--quiet)}
.small,figcaption,nav{font-size:.9375rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:1rem 0 0;padding:0}nav a{display:inline-block;min-height:24px}
a{color:inherit;text-decoration-color:var(--line-strong);text-underline-offset:.15em}a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
:target{background:var(--marker)}
.quote{font-size:1.0625rem}
.answer{display:grid;grid-template-columns:9rem 1fr;gap:.25rem 1rem;margin:.5rem 0}
.answer .label{margin:0;font-weight:600;overflow-wrap:anywhere}
.answer ul{margin:0;padding:0;list-style:none}
li{margin:.3rem 0;overflow-wrap:anywhere}
sup{line-height:0}sup a{display:inline-block;min-width:1.5em;padding:.3em .15em;text-align:center;text-decoration:none;color:var(--quiet);font-size:.75rem}
sup a:hover{text-decoration:underline}
figure{margin:1.25rem 0;padding:1rem;border:1px solid var(--line);border-radius:.375rem;background:var(--surface)}
figcaption strong{display:block;color:var(--ink);font:600 1.1rem/1.3 Newsreader,Georgia,serif}
.drawing,.wide{overflow-x:auto}.drawing{margin:.75rem 0}
svg{display:block;width:100%;min-width:34rem;height:auto;font-family:inherit}
summary{cursor:pointer;min-height:24px;font-size:.9375rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem;text-align:start}
caption{padding:.5rem 0;text-align:start;color:var(--quiet)}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-color:var(--line-strong);white-space:nowrap}tbody th{font-weight:400}
.receipts{padding-inline-start:3.5rem;font-size:.875rem}
code{font:.75rem/1.3 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
@media (max-width:36rem){main{padding-top:1.5rem}h1{font-size:1.75rem}.answer{grid-template-columns:1fr}.receipts{padding-inline-start:2.75rem}}
@media print{:root{color-scheme:light;${variables(PAPER)}}body{font-size:10.5pt}main{max-width:none;padding:0}
nav,.skip,summary{display:none}details::details-content{content-visibility:visible}
h2,h3,figcaption{break-after:avoid}figure,.answer,tr,li{break-inside:avoid}svg{min-width:0}.drawing,.wide{overflow:visible}
a{text-decoration:none}}
`
