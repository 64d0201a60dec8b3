import { join } from 'node:path';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, tabTo, type TestBrowser } from './explorer/browser.ts';
import { chromiumFile } from './explorer/config.ts';
import { passDays } from './story/client.ts';

const whySkipped = chromiumFile === null ? ' (skipped: no Chromium here; install one, or name it in CHROMIUM)' : '';
const holderName = `${demoPerson(0).givenName} ${demoPerson(0).familyName}`;
const PHONE = { width: 360, height: 740 };

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

describe.skipIf(chromiumFile === null)(`the explorer in a browser${whySkipped}`, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser(chromiumFile ?? '');
    process.stdout.write(`screenshots of the explorer are in ${browser.screenshots}\n`);
  });
  afterAll(() => browser.close());

  const shot = (page: Page, name: string) =>
    page.screenshot({ path: join(browser.screenshots, `${name}.png`), fullPage: true });

  const editorIsReady = (page: Page) => page.locator('.graphiql-query-editor .view-line').first().waitFor();

  async function signInAs(page: Page, name: string): Promise<void> {
    await page.locator('.who').click();
    await page.locator('.person', { hasText: name }).first().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  // The tab that is chosen is also called by the button in it that closes it.
  const tabOf = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}\\b`) });

  /** Chooses the tab of an operation, runs it as soon as its variables are there, and waits for a word of the answer. */
  async function runTab(page: Page, name: string, awaited: string): Promise<void> {
    await tabOf(page, name).click();
    await page.locator('.graphiql-editor-tool .view-lines', { hasNotText: 'null' }).waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.locator('.result-window').getByText(awaited).first().waitFor();
  }

  const nextAction = (page: Page) => page.locator('.step-panel > .primary');
  const stepTitle = (page: Page) => page.locator('#step-title').textContent();

  /** Takes the step that is shown and gives what came of it, in one line. */
  async function takeStep(page: Page): Promise<string> {
    await nextAction(page).click();
    return (await page.locator('.result .summary').textContent()) ?? '';
  }

  it('loads from its own gateway alone, under a strict policy, in light and dark', async () => {
    const policy = (await fetch(system.gatewayUrl)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|style-src-elem[^;]*unsafe-inline/);
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, problems, close } = await browser.open(system.gatewayUrl, { colorScheme });
      await editorIsReady(page);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('Anyone may', { exact: false }).first().waitFor();
      expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBe(page.viewportSize()?.height);
      await shot(page, `operations-${colorScheme}`);
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('signs a person in by one click, and has the operations of their role ready', async () => {
    const { page, problems, close } = await browser.open(system.gatewayUrl);
    await editorIsReady(page);
    await signInAs(page, holderName);
    await tabOf(page, 'Account').waitFor();

    await runTab(page, 'Everything', 'AGREED');
    await shot(page, 'operations-holder');
    await signInAs(page, 'Auditor');
    await runTab(page, 'LedgerAudit', '"wrong"');

    const stored = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage])');
    expect(stored).not.toContain('eyJ');
    expect(problems).toEqual([]);
    await close();
  });

  it('asks for a fresh sign-in when the graph does, and then repeats the operation with what earlier answers gave', async () => {
    const { page, problems, close } = await browser.open(system.gatewayUrl);
    await editorIsReady(page);
    await page.locator('.who').click();
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: /identity provider/ }).click(),
    ]);
    await opened.getByLabel('low').check();
    await opened.getByRole('button', { name: holderName }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tabOf(page, 'Account').waitFor();

    await runTab(page, 'Quote', 'fundingQuote');
    await runTab(page, 'PlaceOrder', 'STEP_UP_REQUIRED');
    await shot(page, 'step-up');
    await page.getByRole('button', { name: 'Sign in again and repeat' }).click();
    await page.locator('.result-window').getByText('CONFIRMED').waitFor();
    await runTab(page, 'CancelOrder', 'CANCELLED_BY_HOLDER'); // nobody has two orders of one session

    expect(problems).toEqual([]);
    await close();
  });

  it('walks one journey from an account to a credential that anyone can verify', async () => {
    const { page, problems, close } = await browser.open(`${system.gatewayUrl}/#/journey`);
    await nextAction(page).waitFor();
    const outcomes: string[] = [];
    for (const title of ['Look into the account', 'Find a course', 'Ask who would pay what', 'Place the order']) {
      expect(await stepTitle(page)).toBe(title);
      outcomes.push(await takeStep(page));
      await nextAction(page).click();
    }
    expect(outcomes[3]).toBe('Order confirmed, 400.00 EUR reserved');

    // The course is a month away: the graph says so, and the journey does not pretend otherwise.
    expect(await page.locator('.step-panel .notice').textContent()).toContain('refuses this step until then');
    expect(await takeStep(page)).toContain('first day of the session');
    await shot(page, 'journey-refused');

    await passDays(system, 60);
    const rest: string[] = [];
    while (await nextAction(page).isVisible()) {
      await nextAction(page).click();
      await page.locator('.result .summary.done').waitFor();
      rest.push((await page.locator('.result .summary').textContent()) ?? '');
      if (await nextAction(page).isVisible()) await nextAction(page).click();
    }
    await shot(page, 'journey-end');
    expect(rest).toHaveLength(7);
    expect(rest.at(-1)).toMatch(/^Verified: \d+ checks passed$/);
    expect(problems).toEqual([]);
    await close();
  });

  it('shows who owns which type and how an entity is joined', async () => {
    const { page, problems, close } = await browser.open(`${system.gatewayUrl}/#/graph`);
    await page.getByRole('link', { name: /^Organisation, owned by registry, joined by / }).click();
    const details = page.locator('.entity');
    await details.getByText('Joined by 4 of 4 subgraphs').waitFor();
    await page.getByRole('link', { name: /^Person, owned by accounts/ }).click();
    await details.getByRole('heading', { name: /^Person\b/ }).waitFor();
    expect(await details.locator('.joins h3').allTextContents()).toEqual([
      expect.stringContaining('accounts owns it') as string,
      expect.stringContaining('credentials adds to it') as string,
      expect.stringContaining('guidance-and-validation adds to it') as string,
    ]);
    await page.getByRole('link', { name: /^LearningOpportunitySession, / }).click();
    await details.getByText('it is first told').waitFor();
    await shot(page, 'graph');
    expect(problems).toEqual([]);
    await close();
  });

  it('can be used by keyboard alone', async () => {
    const { page, problems, close } = await browser.open(system.gatewayUrl);
    await editorIsReady(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the content');
    await tabTo(page, 'button', 'Sign in');
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', /^.* Auditor/);
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await tabOf(page, 'LedgerAudit').waitFor();

    await tabTo(page, 'button', /^Execute/);
    await page.keyboard.press('Enter');
    await page.locator('.result-window').getByText('"wrong"').first().waitFor();

    await tabTo(page, 'button', 'New tab');
    const isAt = (selector: string) => page.evaluate<boolean>(`document.activeElement.matches('${selector}')`);
    const isInEditor = () => isAt('.monaco-editor textarea');
    while (!(await isAt('.graphiql-editor'))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // into the editor
    await expect.poll(isInEditor).toBe(true);
    await page.keyboard.press('Tab'); // indents
    expect(await isInEditor()).toBe(true);
    await page.getByText('Esc, then Tab out of it', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await isInEditor()).toBe(false);

    await tabTo(page, 'link', 'Graph'); // around, and in again
    await page.keyboard.press('Enter');
    await tabTo(page, 'link', /^TrainingOrder, /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'TrainingOrder' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['operations', 'journey', 'graph'])('fits a telephone: %s', async (view) => {
    const { page, problems, close } = await browser.open(`${system.gatewayUrl}/#/${view}`, {
      viewport: PHONE,
      isMobile: true,
      hasTouch: true,
    });
    if (view === 'operations') await editorIsReady(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await shot(page, `phone-${view}`);
    expect(problems).toEqual([]);
    await close();
  });
});
