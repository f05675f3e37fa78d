import { writeFileSync, readFileSync, mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { fileOf } from '../src/export/file.ts';
import { nodeRuntime } from '../src/export/node/runtime.ts';
import { pictureOf } from '../src/export/picture/picture.ts';
import { presets } from '../src/export/picture/size.ts';
import { usualParts } from '../src/layout/sheet/layout-sheet.ts';
import { readStory } from '../src/model/story.ts';
import { english } from '../src/words/en/index.ts';
import { korean } from '../src/words/ko/index.ts';

const folder = 'data/north-korea-outreach';
it('makes', async () => {
  mkdirSync('/tmp/office', { recursive: true });
  const timeline = JSON.parse(readFileSync(`${folder}/timeline.json`, 'utf8'));
  const parsed = readStory(timeline, new Map([['article', readFileSync(`${folder}/sources/article.txt`, 'utf8')]]));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  for (const words of [english, korean])
    for (const format of ['docx', 'pptx'] as const) {
      const t = Date.now();
      const picture = pictureOf(parsed.value, { size: presets.a4, filter: {}, grouping: 'lane', theme: 'light', transparent: false, parts: new Set(usualParts) }, { words });
      const { bytes, warnings } = await fileOf({ story: parsed.value, picture }, format, { svgText: 'embed', embedData: true }, nodeRuntime);
      console.log(format, words.language, bytes.length, warnings, Date.now() - t);
      writeFileSync(`/tmp/office/nk-${words.language}.${format}`, bytes);
    }
}, 120000);
