import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test with: the one that `CHROMIUM` names, else one that is installed; null when there is none. */
export const chromiumFile: string | null = process.env['CHROMIUM'] ?? USUAL.find((file) => existsSync(file)) ?? null;
