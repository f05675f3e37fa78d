import { describe, expect, it } from 'vitest';
import { openingForm, withPreset, type ExportForm, type Screen } from '../../../src/app/export/form.ts';
import { readForm } from '../../../src/app/export/read-form.ts';
import { usualParts } from '../../../src/layout/sheet/layout-sheet.ts';
import { parseDay } from '../../../src/model/day.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';

const link = 'https://site.example/';

function read(changes: Partial<ExportForm> = {}, change: (viewer: Viewer) => void = () => {}) {
  const viewer = new Viewer(bridgeStory(), english);
  change(viewer);
  const screen: Screen = { viewer, width: 900 };
  return { viewer, screen, ...readForm({ ...openingForm(screen), ...changes }, screen, link) };
}

describe('the form', () => {
  it('opens with what the command line does by default', () => {
    const { picture, file, errors } = read();
    expect(errors).toEqual({});
    expect(file).toEqual({ svgText: 'embed', embedData: true, dpi: undefined });
    expect(picture).toEqual({
      size: { width: { value: 210, unit: 'mm' }, height: { value: 297, unit: 'mm' }, isPage: true, zoom: 1 },
      window: undefined,
      filter: {},
      grouping: 'lane',
      selectedId: undefined,
      theme: 'light',
      transparent: false,
      parts: new Set(usualParts),
      credit: undefined,
      link: undefined
    });
  });

  it('has the filters and the selection of the screen, unless they are not wished', () => {
    const seen = (viewer: Viewer) => {
      viewer.setFilter({ lane: 'works' });
      viewer.select('built');
    };
    expect(read({}, seen).picture).toMatchObject({ filter: { lane: 'works' }, selectedId: 'built' });
    expect(read({ filtered: false, highlighted: false }, seen).picture).toMatchObject({
      filter: {},
      selectedId: undefined
    });
  });

  it('takes the view of what the filters let through for no period of its own', () => {
    const seen = (viewer: Viewer) => viewer.setFilter({ lane: 'works' });
    const { viewer, picture } = read({}, seen);
    expect(viewer.targetWindow).not.toEqual(viewer.openingWindow);
    expect(picture!.window).toBeUndefined();
    expect(read({ filtered: false }, seen).picture!.window).toEqual(viewer.targetWindow);
  });

  it('takes the sides of a preset, and what it enlarges', () => {
    const { screen } = read();
    const { picture } = read(withPreset('square', screen));
    expect(picture?.size).toEqual({
      width: { value: 1080, unit: 'px' },
      height: { value: 1080, unit: 'px' },
      zoom: 1.25
    });
  });

  it('takes the width of the figure for a picture as seen', () => {
    const { screen } = read();
    expect(read(withPreset('as-seen', screen)).picture?.size.width).toEqual({ value: 948, unit: 'px' });
  });

  it('takes days of its own, the last one whole', () => {
    const { picture } = read({ from: '2021-05-01', to: ' 2021-05-04 ' });
    expect(picture?.window).toEqual({ start: parseDay('2021-05-01'), end: parseDay('2021-05-05') });
  });

  it('has the address of the timeline and a line of credit where they are wished', () => {
    expect(read({ linked: true, credit: ' The Herald ' }).picture).toMatchObject({
      link,
      credit: 'The Herald'
    });
  });
});

describe('a field that holds what it can’t take is named, and there is no picture', () => {
  it.each([
    [{ width: '0' }, { width: '0 is too small; a width is 280px to 16384px' }],
    [{ width: 'NaN' }, { width: 'NaN is not a length for the width; write it like 183mm, 7.5in or 1200px' }],
    [{ width: ' ' }, { width: 'the width is missing; write it like 183mm, 7.5in or 1200px' }],
    [{ height: '100000' }, { height: '100000 is too large; a height is 160px to 16384px' }],
    [{ from: 'soon' }, { from: 'the first day can’t be soon; write it like 2021-03-13' }],
    [{ to: '' }, { to: 'the last day is missing; write it like 2021-03-13' }],
    [
      { from: '2021-05-02', to: '2021-05-01' },
      { to: 'the last day, 2021-05-01, is before the first, 2021-05-02; give one that is not' }
    ]
  ] satisfies [Partial<ExportForm>, object][])('%j', (changes, errors) => {
    const form = read(changes);
    expect(form.errors).toEqual(errors);
    expect(form.picture).toBeUndefined();
  });

  it.each(['71', '601', 'many', '-1'])('but for %s pixels per inch, which only a PNG needs', (dpi) => {
    const form = read({ format: 'png', dpi });
    expect(form.errors).toEqual({
      dpi: `${dpi} is not a number of pixels per inch; give one from 72 to 600`
    });
    expect(form.picture).toBeDefined();
    for (const format of ['svg', 'pdf'] as const) {
      const { errors, file } = read({ format, dpi });
      expect([errors, file.dpi]).toEqual([{}, undefined]);
    }
  });
});
