import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Medium } from '../../../src/model/timeline.ts';
import EventCard from '../../../src/viewer/card/EventCard.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, storyOf, timelineOf } from '../../support/documents.ts';

function show(medium: Partial<Medium>, address: string | undefined = '/media/1.png'): HTMLElement {
  const media = [{ file: 'media/1.png', alt: 'A bridge', ...medium }];
  const viewer = new Viewer(storyOf(timelineOf({ events: [eventOf({ media })] })), english);
  viewer.imageAt = () => address;
  viewer.select('talks');
  render(EventCard, { props: { viewer, event: viewer.selected!, onclose: () => undefined } });
  // The quotes of the card are figures too.
  return screen.getAllByRole('figure').find((figure) => !figure.querySelector('blockquote'))!;
}

describe('an image of an event', () => {
  it('has its text, its credit, and its licence', () => {
    const figure = show({ credit: 'A. Painter', licence: 'CC BY 4.0' });
    expect(screen.getByRole('img', { name: 'A bridge' })).toHaveAttribute('src', '/media/1.png');
    expect(figure).toHaveTextContent('A. Painter · CC BY 4.0');
  });

  it('links to its licence where that is an address, and to nothing else', () => {
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    show({ licence });
    expect(screen.getByRole('link', { name: /Licence \(creativecommons\.org\)/u })).toHaveAttribute(
      'href',
      licence
    );
  });

  it('does not link to an address that runs something', () => {
    const figure = show({ licence: 'javascript:alert(1)' });
    expect(figure.querySelector('a')).toBeNull();
    expect(figure).toHaveTextContent('javascript:alert(1)');
  });

  it('gives way to its text if it does not come', async () => {
    const figure = show({ credit: 'A. Painter' });
    await fireEvent.error(screen.getByRole('img'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(figure).toHaveTextContent('Image not shown: A bridge');
    expect(figure).toHaveTextContent('A. Painter');
  });
});
