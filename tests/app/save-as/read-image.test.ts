import { afterEach, describe, expect, it, vi } from 'vitest';
import { readImages } from '../../../src/app/save-as/read-image.ts';
import { noImages } from '../../../src/viewer/state/images.ts';
import { eventOf, timelineOf } from '../../support/documents.ts';
import { beginnings, png } from '../../support/images.ts';

const media = [
  { file: 'photos/bridge.png', alt: 'A bridge' },
  { file: 'map.jpg', alt: 'A map' }
];
const timeline = timelineOf({ events: [eventOf({ media })] });
const local = (path: string, bytes: Uint8Array<ArrayBuffer>) => ({ path, file: new File([bytes], path) });

describe('the images that are saved with a story', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are those among the files of a reader', async () => {
    const files = [
      local('talks/timeline.json', new Uint8Array()),
      local('talks/photos/bridge.png', png),
      local('talks/map.jpg', beginnings.jpeg)
    ];
    const images = await readImages(timeline, { files, imageAt: noImages });
    expect([...images]).toEqual([
      ['photos/bridge.png', png],
      ['map.jpg', beginnings.jpeg]
    ]);
  });

  it('are fetched for a story that came from an address', async () => {
    const answers = new Map([['/data/talks/photos/bridge.png', png]]);
    vi.stubGlobal('fetch', (address: string) => {
      const bytes = answers.get(new URL(address).pathname);
      return bytes ? Promise.resolve(new Response(bytes)) : Promise.reject(new TypeError('offline'));
    });
    const imageAt = (file: string) => `https://a.example/data/talks/${file}`;
    expect([...(await readImages(timeline, { files: [], imageAt })).keys()]).toEqual(['photos/bridge.png']);
  });

  it('are not what is no image, as a page that says there is none', async () => {
    const files = [local('talks/photos/bridge.png', beginnings.page)];
    expect((await readImages(timeline, { files, imageAt: noImages })).size).toBe(0);
  });
});
