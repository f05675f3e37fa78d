import { parseEdtf } from '../../model/edtf.ts';
import {
  aspects,
  mods,
  responseKinds,
  type Aspect,
  type Assertion,
  type Evidence,
  type Response,
  type Speaker,
  type TimelineEvent,
  type When,
  type WrittenBounds
} from '../../model/timeline.ts';
import type { Row } from './row.ts';

/** A voice of an event with one piece of its evidence. */
export type ReadVoice = Assertion | Response;

/** The date in columns that begin alike; undefined if there is none. */
export function whenOf(row: Row, prefix: '' | `${string} `): When | undefined {
  const its = prefix === '' ? '' : `${prefix}its `;
  const edtf = row.text(`${its}edtf`);
  const bounds = boundsOf(row, `${its}bounds`);
  if (edtf === undefined && bounds === undefined) return undefined;
  const text = row.text(prefix === '' ? 'words' : `${prefix}words for its date`);
  const [mod, endMod] = [row.oneOf(`${its}mod`, mods), row.oneOf(`${its}end mod`, mods)];
  const [anchor, inferred] = [row.text(`${its}counted from`), row.text(`${its}worked out because`)];
  const terms = {
    ...(text !== undefined && { text }),
    ...(mod && { mod }),
    ...(endMod && { endMod }),
    aspect: row.oneOf(`${its}aspect`, aspects) ?? usualAspect(edtf),
    ...(anchor !== undefined && { anchor }),
    ...(inferred !== undefined && { inferred })
  };
  return edtf === undefined ? bounds && { bounds, ...terms } : { edtf, ...terms };
}

/** Of a row that a person added. */
function usualAspect(edtf: string | undefined): Aspect {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!parsed?.ok || parsed.value.kind === 'interval') return 'throughout';
  return parsed.value.kind === 'date' && parsed.value.unit === 'day' ? 'on' : 'within';
}

function boundsOf(row: Row, name: string): WrittenBounds | undefined {
  const text = row.text(name);
  if (text === undefined) return undefined;
  const days = /^\[(.*)\]$/su.exec(text)?.[1]?.split(/,\s*/u) ?? [];
  const [earliestStart, latestStart, earliestEnd, latestEnd, ...more] = days.map((day) =>
    day === 'null' ? null : day
  );
  if (latestStart && earliestEnd && latestEnd !== undefined && more.length === 0)
    return [earliestStart ?? null, latestStart, earliestEnd, latestEnd];
  row.lose(name, (why) => why.noFourDays);
  return undefined;
}

/** Who says so in the columns of a quote or citation, with its evidence. */
export function voiceOf(row: Row, prefix: string, evidence: Evidence): ReadVoice {
  const at = (name: string) => `${prefix} ${name}`;
  const voice = row.oneOf(at('voice'), ['reported', 'attributed', ...responseKinds]) ?? 'reported';
  const because = row.text(at('name because'));
  const inferred = because === undefined ? {} : { inferred: because };
  if (voice !== 'reported' && voice !== 'attributed')
    return { by: row.text(at('by')) ?? '', ...inferred, kind: voice, evidence: [evidence] };
  const speaker = speakerOf(row, at, inferred);
  const mode = row.oneOf(at('mode'), ['direct', 'indirect']);
  const when = whenOf(row, `${prefix} `);
  return {
    voice,
    ...(speaker && { speaker }),
    ...(mode && { mode }),
    ...(row.yes(at('denies')) && { polarity: '-' as const }),
    ...(when && { when }),
    evidence: [evidence]
  };
}

function speakerOf(
  row: Row,
  at: (name: string) => string,
  inferred: Pick<Speaker, 'inferred'>
): Speaker | undefined {
  const name = row.text(at('by'));
  if (name === undefined) return undefined;
  const [short, via] = [row.text(at('short name')), row.text(at('via'))];
  return {
    name,
    ...(short !== undefined && { short }),
    ...(row.yes(at('unnamed')) && { anonymous: true as const }),
    ...(via !== undefined && { via }),
    ...inferred
  };
}

/** Voices that agree in all but their evidence are one. */
export function joinedVoices(voices: readonly ReadVoice[]): Pick<TimelineEvent, 'assertions' | 'responses'> {
  const joined = new Map<string, ReadVoice>();
  for (const voice of voices) {
    const key = JSON.stringify({ ...voice, evidence: [] });
    const known = joined.get(key);
    joined.set(key, known ? { ...known, evidence: [...known.evidence, ...voice.evidence] } : voice);
  }
  const all = [...joined.values()];
  const responses = all.filter((each): each is Response => !('voice' in each));
  return {
    assertions: all.filter((each) => 'voice' in each),
    ...(responses.length > 0 && { responses })
  };
}
