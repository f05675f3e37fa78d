import { fireEvent } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shortcuts } from '../../src/app/shortcuts.ts';

const search = vi.fn();
const user = userEvent.setup();
let root: HTMLElement;
let stop: () => void;

beforeEach(() => {
  search.mockClear();
  document.body.innerHTML =
    '<div id="root"><button>inside</button><input type="search"><input type="checkbox"><select></select></div><button id="outside"></button>';
  root = document.getElementById('root')!;
  stop = shortcuts({ '/': search })(root) as () => void;
});
afterEach(() => stop());

const press = async (selector: string, keys: string): Promise<void> => {
  document.querySelector<HTMLElement>(selector)!.focus();
  await user.keyboard(keys);
};

describe('a shortcut', () => {
  it.each(['#root button', '#root [type=checkbox]'])('works while the focus is on %s', async (selector) => {
    await press(selector, '/');
    expect(search).toHaveBeenCalledOnce();
  });

  it('takes its key, so that it is not typed into the field it leads to', async () => {
    const taken = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.body.addEventListener('keydown', taken, { once: true });
    await press('#root button', '/');
    expect(taken).toHaveReturnedWith(true);
  });

  it.each(['#root [type=search]', '#root select', '#outside'])('is left alone on %s', async (selector) => {
    await press(selector, '/');
    expect(search).not.toHaveBeenCalled();
  });

  it.each(['{Control>}/{/Control}', '{Meta>}/{/Meta}', '{Alt>}/{/Alt}'])(
    'leaves %s to the browser',
    async (keys) => {
      await press('#root button', keys);
      expect(search).not.toHaveBeenCalled();
    }
  );

  it('is not found in what every object has', () => {
    expect(() => fireEvent.keyDown(root, { key: 'constructor' })).not.toThrow();
    expect(search).not.toHaveBeenCalled();
  });

  it('ends with the element', async () => {
    stop();
    await press('#root button', '/');
    expect(search).not.toHaveBeenCalled();
  });
});
