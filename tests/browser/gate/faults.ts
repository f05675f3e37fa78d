import type { CheckName } from './gate.ts';

const page = (body: string, style = '', script = ''): string => `<!doctype html>
<html lang="en"><head><meta name="viewport" content="width=device-width"><title>A small page</title>
<style>body { font: 16px/1.5 sans-serif; color: #111; background: #fff } button { min-height: 32px } ${style}</style></head>
<body><main><h1>A small page</h1>${body}</main><script>${script}</script></body></html>`;

const dot = (attributes: string): string =>
  `<svg role="img" aria-label="A line of time" width="300" height="60"><circle cy="30" ${attributes}/></svg>`;

/** Small pages, each with one fault that the check of the same name must see. */
export const faulty: readonly (readonly [what: string, check: CheckName, html: string])[] = [
  [
    'four marks of 6 px, 8 px apart',
    'small target',
    page(`<svg role="group" aria-label="Marks" width="300" height="40">
      ${[10, 18, 26, 34].map((x) => `<circle role="button" aria-label="Mark ${x}" tabindex="0" cx="${x}" cy="20" r="3" fill="#111"/>`).join('')}</svg>`)
  ],
  [
    'buttons of 16 px side by side',
    'small target',
    page(
      '<button>a</button><button>b</button>',
      'button { all: unset; width: 16px; height: 16px; display: inline-block; outline: revert }'
    )
  ],
  ['a mark of 1.2:1', 'faint part', page(dot('cx="30" r="12" fill="#e5e5e5"'))],
  [
    'a label of 1.6:1 in a picture',
    'faint part',
    page(
      '<svg role="img" aria-label="A label" width="300" height="40"><text x="5" y="25" fill="#ccc">March 13</text></svg>'
    )
  ],
  ['a grey text', 'faint part', page('<p style="color: #999">Said quietly</p>')],
  [
    'a faint mark on a dark picture',
    'faint part',
    page(
      '<svg role="img" aria-label="Night" width="200" height="60"><rect width="200" height="60" fill="#16171a"/><circle cx="40" cy="30" r="12" fill="#333"/></svg>'
    )
  ],
  ['a text of 8 px', 'tiny text', page('<p style="font-size: 8px">Small print</p>')],
  [
    'a label that a picture scales down',
    'tiny text',
    page(
      '<svg role="img" aria-label="Scaled" width="100" height="50" viewBox="0 0 300 150"><text x="5" y="60" font-size="16">March</text></svg>'
    )
  ],
  [
    'a Ukrainian quote in an English page',
    'unnamed language',
    page('<blockquote lang="en">Переговори тривають</blockquote>')
  ],
  ['a quote without a language', 'unnamed language', page('<blockquote>Talks began in Geneva</blockquote>')],
  [
    'a picture without a name',
    'false role',
    page('<svg width="30" height="30"><circle cx="15" cy="15" r="12"/></svg>')
  ],
  ['an application', 'false role', page('<div role="application" aria-label="Timeline">Events</div>')],
  ['a hidden button', 'false role', page('<div aria-hidden="true"><button>Zoom</button></div>')],
  [
    'a text that scrolls out of reach of keys',
    'false role',
    page(`<div style="height: 60px; overflow: hidden auto"><p>${'Long text. '.repeat(60)}</p></div>`)
  ],
  [
    'an endless animation',
    'false role',
    page('<p>News</p>', '@keyframes blink { to { opacity: 0.5 } } p { animation: blink 1s infinite }')
  ],
  [
    'a mark that only a click answers',
    'pointer only',
    page(
      dot('cx="30" r="14" fill="#111" id="mark"'),
      '',
      'mark.addEventListener("click", () => (document.title = "clicked"))'
    )
  ],
  [
    'a picture that only a drag moves',
    'pointer only',
    page(
      '<div id="plot">A plot</div>',
      '#plot { height: 60px }',
      'plot.addEventListener("pointerdown", () => {})'
    )
  ],
  [
    'a focus that is not seen',
    'unseen focus',
    page('<button>Zoom in</button>', 'button:focus { outline: none }')
  ],
  [
    'a focus that is a shade of grey',
    'unseen focus',
    page(
      '<button>Zoom in</button>',
      'button { background: #eee } button:focus { outline: none; background: #e4e4e4 }'
    )
  ],
  [
    'two hundred tab stops',
    'long walk',
    page(Array.from({ length: 200 }, (_, index) => `<button>Event ${index}</button>`).join(' '))
  ],
  [
    'a trap',
    'long walk',
    page(
      '<button>Before</button><button id="one">One</button><button id="two">Two</button><button>After</button>',
      '',
      'two.addEventListener("keydown", (event) => { if (event.key === "Tab") { event.preventDefault(); one.focus(); } })'
    )
  ],
  [
    'arrows taken from the whole document',
    'key taken',
    page(
      '<p>Events</p>',
      '',
      'document.addEventListener("keydown", (event) => { if (event.key.startsWith("Arrow")) event.preventDefault(); })'
    )
  ],
  [
    'a slash taken from every field',
    'key taken',
    page(
      '<p>Events</p>',
      '',
      'window.addEventListener("keydown", (event) => { if (event.key === "/") event.preventDefault(); }, true)'
    )
  ],
  [
    'a filter that says nothing',
    'silent update',
    page(
      '<input type="search" aria-label="Search" id="search"><ul id="list"><li>March</li><li>April</li></ul>',
      '#search { min-height: 32px }',
      'search.addEventListener("input", () => list.lastElementChild?.remove())'
    )
  ],
  [
    'a button of a filter that says nothing',
    'silent update',
    page(
      '<search><button aria-pressed="false" id="coming">Still to come</button></search><ul id="list"><li>March</li><li>April</li></ul>',
      '',
      'coming.addEventListener("click", () => list.lastElementChild?.remove())'
    )
  ],
  ['a block of 900 px', 'sideways at 320', page('<div style="width: 900px">Wide</div>')],
  ['a word that does not break', 'sideways at 320', page(`<p>${'W'.repeat(90)}</p>`)]
];

/** Pages in which nothing is wrong. */
export const clean: Readonly<Record<string, string>> = {
  'a plain text': page(
    '<p>Talks began on <time datetime="2021-03-13">March 13</time>. <a href="#more">More</a></p>'
  ),
  'a list that says what a filter left': page(
    `<input type="search" aria-label="Search" id="search"><p role="status" id="told">2 events</p>
     <ol id="list"><li>March</li><li>April</li></ol><blockquote lang="uk">Переговори тривають</blockquote>`,
    '#search { min-height: 32px }',
    `search.addEventListener("input", () => { list.lastElementChild?.remove(); told.textContent = "1 event"; })`
  ),
  'a picture that keys and pointers move alike': page(
    `<figure><button id="later">Later</button>
     <svg role="group" aria-label="A line of time" width="280" height="60" id="plot">
       <g role="button" tabindex="0" aria-label="Talks begin" id="mark">
         <rect x="10" y="10" width="120" height="30" fill="none" pointer-events="all"/>
         <circle cx="24" cy="25" r="6" fill="#1f6091"/><text x="36" y="30" font-size="14">Talks begin</text>
       </g></svg></figure>`,
    'g:focus-visible { outline: 3px solid #111 } figure { margin: 0 }',
    `plot.addEventListener("pointerdown", () => {});
     mark.addEventListener("click", () => {});
     mark.addEventListener("keydown", (event) => { if (event.key.startsWith("Arrow")) event.preventDefault(); });`
  )
};
