import { integrityOf } from '../model/hash.ts';
import type { Story } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import { absolute, storyPath } from './addresses.ts';
import { describeStory, extentInWords } from './describe.ts';
import { startTag, textElement } from './html.ts';
import { previewElements } from './preview.ts';
import type { Site } from './site.ts';

const style = `
:root { color-scheme: light dark; background: light-dark(#fcfbf8, #16171a); color: light-dark(#1c1a17, #f1eee8); }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; font: 1.0625rem / 1.5 Georgia, serif; overflow-wrap: anywhere; }
ul { padding: 0; list-style: none; }
li { padding-block: 1rem; border-top: 1px solid light-dark(#dedad1, #34363c); }
h2, p { margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; }
a { color: inherit; }
.extent { color: light-dark(#5f5a52, #aba69d); font: 0.875rem / 1.5 'Helvetica Neue', Arial, sans-serif; }
`;

const policy = `default-src 'none'; style-src '${integrityOf(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The front page of a site of several stories: a plain list without scripts. */
export function listPage({ page, stories, base, words }: Site): string {
  const { title, description } = words.files.list;
  const url = absolute(base, '');
  return [
    '<!doctype html>',
    startTag('html', { lang: words.language }),
    '<head>',
    startTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    startTag('meta', { name: 'description', content: description }),
    iconOf(page),
    textElement('title', `${title} · Sourceline`),
    ...previewElements({ title, description, url, image: undefined }),
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    textElement('h1', title),
    '<ul>',
    ...stories.map(({ story }) => storyItem(story, words)),
    '</ul>',
    '</main>',
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

const iconOf = (page: string): string => /<link\s+rel="icon"[^>]*>/.exec(page)?.[0] ?? '';

function storyItem(story: Story, words: Words): string {
  const { timeline } = story;
  const extent = [extentInWords(story, words), words.standing.unchecked(story.events)]
    .filter(Boolean)
    .join(' · ');
  const own = { lang: timeline.language, dir: 'auto' };
  return [
    '<li>',
    `${startTag('h2', own)}${textElement('a', timeline.title, { href: storyPath(timeline.id) })}</h2>`,
    ...(timeline.description === undefined ? [] : [textElement('p', describeStory(story, words), own)]),
    textElement('p', extent, { class: 'extent' }),
    '</li>'
  ].join('\n');
}
