import { formats, svgTexts } from '../../export/web/runtime.ts';
import { parseLength } from '../../export/picture/size.ts';
import { themes } from '../../layout/plan/theme.ts';
import { sheetParts } from '../../layout/sheet/layout-sheet.ts';
import type { Words } from '../../words/words.ts';
import { store, stored } from '../stored.ts';
import { withPreset, type ExportForm, type Screen } from './form.ts';
import { presets } from './names.ts';

const name = 'export';

/** Keeps how a reader wants pictures, for the next time; never what is in them: days, filters or a credit line. */
export function storeSettings(form: ExportForm): void {
  const { format, preset, width, height, theme, transparent, parts, linked, dpi, svgText, carried } = form;
  const settings = { format, preset, width, height, theme, transparent, linked, dpi, svgText, carried };
  store(name, JSON.stringify({ ...settings, parts: [...parts] }));
}

/** The settings of the last time. Whatever else is in the storage of this site is ignored. */
export function storedSettings(screen: Screen): Partial<ExportForm> {
  const kept = keptObject();
  const preset = among(presets, kept['preset']);
  const parts = kept['parts'];
  return withoutGaps({
    ...(preset && withPreset(preset, screen)),
    ...(preset === 'own' && ownSize(kept, screen.viewer.words)),
    format: among(formats, kept['format']),
    theme: among(Object.keys(themes) as (keyof typeof themes)[], kept['theme']),
    transparent: flag(kept['transparent']),
    parts: Array.isArray(parts) ? new Set(sheetParts.filter((part) => parts.includes(part))) : undefined,
    linked: flag(kept['linked']),
    dpi: typeof kept['dpi'] === 'string' && /^\d{2,3}$/u.test(kept['dpi']) ? kept['dpi'] : undefined,
    svgText: among(svgTexts, kept['svgText']),
    carried: flag(kept['carried'])
  });
}

function keptObject(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(stored(name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    // Not written by this page: as if nothing were kept.
    return {};
  }
}

function ownSize({ width, height }: Readonly<Record<string, unknown>>, words: Words): Partial<ExportForm> {
  const isFit = (side: 'width' | 'height', text: unknown): text is string =>
    typeof text === 'string' && typeof parseLength(side, text, words) === 'object';
  if (!isFit('width', width)) return {};
  return { width, height: isFit('height', height) ? height : '' };
}

const among = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const withoutGaps = (settings: {
  [Name in keyof ExportForm]?: ExportForm[Name] | undefined;
}): Partial<ExportForm> =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
