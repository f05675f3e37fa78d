import { beforeEach, expect, it, vi } from 'vitest';
import { openingForm, type ExportForm } from '../../../src/app/export/form.ts';
import { storedSettings, storeSettings } from '../../../src/app/export/settings.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';

const screen = () => ({ viewer: new Viewer(bridgeStory(), english), width: 900 });
const chosen = (): ExportForm => ({
  ...openingForm(screen()),
  format: 'png',
  preset: 'own',
  width: '120mm',
  height: '',
  theme: 'print',
  dpi: '150',
  parts: new Set(['title', 'sources']),
  credit: 'Ours',
  from: '2021-01-01',
  to: '2021-01-02'
});

beforeEach(() => localStorage.clear());

it('how a reader exported last is how the dialog opens, without what was in the picture', () => {
  storeSettings(chosen());
  const kept = storedSettings(screen());
  expect(kept).toMatchObject({ format: 'png', preset: 'own', width: '120mm', theme: 'print', dpi: '150' });
  expect(kept.parts).toEqual(new Set(['title', 'sources']));
  expect(JSON.stringify(localStorage)).not.toMatch(/Ours|2021/u);
  expect(Object.keys(kept)).not.toContain('credit');
});

it('the size of a preset is that of the preset, whatever is kept', () => {
  storeSettings({ ...chosen(), preset: 'slide', width: '7px' });
  expect(storedSettings(screen())).toMatchObject({ preset: 'slide', width: '1280px', height: '720px' });
});

it.each([
  '',
  'no JSON',
  '[]',
  'null',
  '{"format":"exe","parts":"all","width":-1,"preset":"own","dpi":"9e9"}'
])('whatever else is in the storage is ignored: %s', (text) => {
  localStorage.setItem('sourceline:export', text);
  expect({ ...openingForm(screen()), ...storedSettings(screen()) }).toMatchObject({
    format: 'svg',
    width: '210mm'
  });
});

it('where storage is refused, the dialog opens as it does at first', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(storedSettings(screen())).toEqual({});
  vi.restoreAllMocks();
});
