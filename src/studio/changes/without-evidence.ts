import { quotePath } from '../../model/requote/placed-quotes.ts';
import type { Timeline } from '../../model/timeline.ts';

/** The ids of the events that have no quote or citation left without the quotes at these paths. */
export function withoutEvidence({ events }: Timeline, dropped: ReadonlySet<string>): ReadonlySet<string> {
  if (dropped.size === 0) return new Set();
  const bare = events.filter(({ assertions }, at) =>
    assertions.every(({ evidence }, voice) =>
      evidence.every((_, place) => dropped.has(quotePath(at, 'assertions', voice, place)))
    )
  );
  return new Set(bare.map(({ id }) => id));
}
