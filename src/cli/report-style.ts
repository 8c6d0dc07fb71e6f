/** The style of the page: light and dark, a colour for each category. */
import {categories} from '../index.js'

/** Hues as far apart as so many can be; a category is named in words too wherever its colour stands. */
const hues = categories
  .map((name, i) => `.${name}{--h:${Math.round((i * 360) / categories.length)}${name === 'other' || name === 'nav' ? ';--s:12%' : ''}}`)
  .join('')
const hidden = categories
  .map(
    (name) => `.no-${name} del.${name}{text-decoration:none;background:none;border-color:transparent}.no-${name} .why.${name}{display:none}`
  )
  .join('')

export const style = `
:root{color-scheme:light dark;--page:#fbfbfa;--card:#fff;--ink:#1c1d1f;--soft:#5a5d63;--line:#dcdde0;--focus:#0b57d0;--tint:90%;--mark:38%;--note:25%}
@media (prefers-color-scheme:dark){:root{--page:#16171a;--card:#1f2125;--ink:#e8e8ea;--soft:#a9acb3;--line:#3a3d44;--focus:#8ab4f8;--tint:22%;--mark:65%;--note:80%}}
*{box-sizing:border-box}
body{--s:70%;margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0 1.25rem}h2{font-size:1.1rem;margin:0 0 .5rem}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--card);z-index:2}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:0 0 1.5rem}
.tiles div,section{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.9rem 1rem}
dt{color:var(--soft);font-size:.9rem}dd{margin:0}dd strong{display:block;font-size:1.7rem;line-height:1.2}dd span{color:var(--soft);font-size:.85rem}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:.75rem;margin-bottom:.75rem}
.tables section{min-width:0}.tables section:last-child:nth-child(odd){grid-column:1/-1}
.scroll{max-height:24rem;overflow:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th,td{text-align:start;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
thead th{color:var(--soft);font-size:.8rem;position:sticky;top:0;background:var(--card)}thead td{border:0;position:sticky;top:0;background:var(--card)}
tbody tr:last-child>*{border:0}
.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}.bar{width:40%;padding-top:.45rem}
.kind{white-space:nowrap}summary .kind{font-size:.85rem;color:var(--soft);margin-inline-end:.6rem}
.line{overflow-wrap:anywhere;unicode-bidi:plaintext}
svg{display:block;--h:215}rect{fill:hsl(var(--h) var(--s) var(--mark))}
.swatch{display:inline-block;width:.8em;height:.8em;margin-inline-end:.45em;border-radius:.2em;background:hsl(var(--h) var(--s) var(--mark))}
button{font:inherit;font-size:.85rem;color:inherit;background:none;border:1px solid var(--line);border-radius:.4rem;padding:.15rem .6rem;cursor:pointer}
button:hover{border-color:var(--focus)}
th button{border:0;padding:0;text-align:start;text-decoration:underline;text-underline-offset:.2em;text-decoration-color:var(--line)}
form{display:grid;gap:.75rem;margin-bottom:1rem;padding-bottom:1rem;border-bottom:1px solid var(--line)}form[hidden]{display:none}
.find{display:grid;gap:.25rem;color:var(--soft);font-size:.9rem}
input[type=search]{font:inherit;width:100%;padding:.45rem .6rem;color:var(--ink);background:var(--page);border:1px solid var(--soft);border-radius:.4rem}
fieldset,.switches{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem 1rem;border:0;margin:0;padding:0;font-size:.9rem}
legend{padding:0;color:var(--soft);font-size:.9rem;margin-bottom:.25rem}
fieldset label,.switches label{display:inline-flex;align-items:center;cursor:pointer}input[type=checkbox]{width:1.05rem;height:1.05rem;margin:0 .4rem 0 0;accent-color:var(--focus)}
.buttons{display:inline-flex;gap:.4rem}
#status{margin:0;color:var(--soft);font-size:.9rem}
#list{list-style:none;margin:0;padding:0}#list li{border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 3rem}
#list li[hidden]{display:none}#list li:last-child{border:0}
summary{padding:.6rem .25rem;cursor:pointer}.name{font-weight:600;overflow-wrap:anywhere}.count{color:var(--soft);font-size:.9rem;margin-inline:.5rem;white-space:nowrap}
.text{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;max-width:48rem;padding:.25rem .25rem 1.25rem 1.25rem}
.warning{margin:.25rem 1.25rem;color:var(--soft)}
del{color:inherit;background:hsl(var(--h) var(--s) var(--tint));border-inline-start:.25rem solid hsl(var(--h) var(--s) var(--mark));padding-inline-start:.3rem;text-decoration-color:hsl(var(--h) var(--s) var(--mark))}
.why{font-size:.8rem;color:hsl(var(--h) var(--s) var(--note));margin-inline-start:.6rem}.no-why .why{display:none}
${hues}${hidden}
@media (forced-colors:active){.swatch,rect{forced-color-adjust:none}}
@media print{form,.skip{display:none}.scroll{max-height:none}}
`
