import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const BUILD = join(import.meta.dirname, '../../../explorer/build/build.ts');

// Nothing of the browser's own asks anybody for anything.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page with everything that went wrong on it, or on windows it opened. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions, refused by policy, failed or answered by an error, or sent to another machine. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** A headless browser, and where its screenshots go. */
export interface TestBrowser {
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly screenshots: string;
  readonly close: () => Promise<void>;
}

const isLocal = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['localhost', '127.0.0.1'].includes(hostname);
};

function watch(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!isLocal(request.url())) problems.push(`left this machine: ${request.url()}`);
  });
  page.on('requestfailed', (request) =>
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answered ${response.status()}: ${response.url()}`);
  });
}

async function open(browser: Browser, address: string, options: BrowserContextOptions): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...options });
  const problems: string[] = [];
  context.on('page', (page) => watch(page, problems));
  const page = await context.newPage();
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}

/** Builds the explorer if its sources changed, and starts the browser. */
export async function startBrowser(executablePath: string): Promise<TestBrowser> {
  await promisify(execFile)(process.execPath, [BUILD, '--if-needed']);
  const browser = await chromium.launch({ executablePath, args: QUIET });
  return {
    open: (address, options = {}) => open(browser, address, options),
    screenshots: await mkdtemp(join(tmpdir(), 'tessera-explorer-')),
    close: () => browser.close(),
  };
}

/** Presses Tab until the element of that accessible name and role has the focus; fails when it is not reached. */
export async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`no way by keyboard to ${role} ${String(name)}`);
}
