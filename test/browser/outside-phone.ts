import type { Browser, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './office.ts';

export interface OutsidePhone {
  page: Page;
  /** What the page has broken, also its own security policy, and requests to other hosts. */
  faults: string[];
  close: () => Promise<void>;
}

/** A phone of somebody without account. */
export async function phone(browser: Browser, baseURL: string, width: number, locale = 'de-DE'): Promise<OutsidePhone> {
  const context = await browser.newContext({ baseURL, viewport: { width, height: 700 }, isMobile: true, hasTouch: true, locale, timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('410')) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !url.startsWith('blob:') && !url.startsWith('data:')) faults.push(`foreign: ${url}`);
  });
  return { page, faults, close: () => context.close() };
}

export async function look(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
