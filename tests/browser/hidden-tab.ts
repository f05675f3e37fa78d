import type { CDPSession, Page } from '@playwright/test';

/** A tab of the browser that Playwright knows nothing of: pages of its own are told that they are seen, always. */
export class Tab {
  readonly #browser: CDPSession;
  readonly #targetId: string;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;

  private constructor(browser: CDPSession, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (from === this.#sessionId) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Opens an address in front of all tabs, in a window of its own, or behind the tab that is in front. */
  static async open(browser: CDPSession, url: string, place: 'in front' | 'behind'): Promise<Tab> {
    const how = place === 'in front' ? { newWindow: true } : { background: true };
    const { targetId } = await browser.send('Target.createTarget', { url, ...how });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Tab(browser, targetId, sessionId);
  }

  /** The value of an expression in the page, or a word on why it has none. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true
    });
    return exceptionDetails?.text ?? result.value;
  }

  /** Gives the page a width, which a window could not be narrow enough for. */
  async resize(width: number, height: number): Promise<void> {
    await this.#send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false
    });
  }

  /** Puts the tab in front. */
  async show(): Promise<void> {
    await this.#browser.send('Target.activateTarget', { targetId: this.#targetId });
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#targetId });
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#sent;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  }
}

interface Answer {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: unknown;
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Lets `use` have a tab that is hidden behind another, and as large as `page` is; closes both. */
export async function withHiddenTab(
  page: Page,
  url: string,
  use: (tab: Tab) => Promise<void>
): Promise<void> {
  const browser = await page.context().browser()!.newBrowserCDPSession();
  const front = await Tab.open(browser, 'about:blank', 'in front');
  const tab = await Tab.open(browser, url, 'behind');
  const { width, height } = page.viewportSize()!;
  try {
    await tab.resize(width, height);
    await use(tab);
  } finally {
    await tab.close();
    await front.close();
    await browser.detach();
  }
}
