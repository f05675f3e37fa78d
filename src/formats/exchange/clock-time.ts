/**
 * `HH:MM` of a time as people write it: “9:05”, “14:30:10.5”, “9 pm”, “0930”, and the hour and minute alone of its
 * seconds; undefined if it is none.
 */
export function clockTimeOf(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.](\d{1,2})(?:[.,]\d+)?)?\s*(?:([ap])\.?\s?m\.?)?$/iu.exec(
    text.trim()
  );
  if (!found) return undefined;
  const [, hours, minutes = '00', , half] = found;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  return hour === undefined || hour > 23 || Number(minutes) > 59
    ? undefined
    : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined || hour > 12) return hour;
  if (hour === 0) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
