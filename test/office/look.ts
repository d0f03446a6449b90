// Pictures of the local office, to look at: `node test/office/look.ts FOLDER`. Not a test: it proves nothing by itself.
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { chromium, type Locator, type Page } from 'playwright-core';
import { startFakeBot } from './fake-bot.ts';

const folder = process.argv[2] ?? 'pictures';
await mkdir(folder, { recursive: true });
const bot = await startFakeBot({ slowMs: 2500 });
const browser = await chromium.launchPersistentContext(await mkdtemp(`${tmpdir()}/office-`), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  viewport: { width: 1280, height: 800 },
  locale: 'en-US',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = browser.pages()[0] ?? (await browser.newPage());
const complaints: string[] = [];
page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
page.on(
  'response',
  (response) => response.status() >= 400 && complaints.push(`${response.status()}: ${response.url()}`),
);

page.setDefaultTimeout(4000);
process.on('exit', () => process.stdout.write(`${complaints.join('\n') || 'nothing in the console'}\n`));
const left = page.getByTestId('pane-left');
const right = page.getByTestId('pane-right');
const say = async (pane: Locator, text: string) => {
  await pane.getByTestId('composer').fill(text);
  await pane.getByTestId('composer').press('Enter');
};
const both = async (name: string) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

await page.goto(bot.origin);
await page.waitForTimeout(600);
await both('01-start');

await say(left, 'invite contoso');
await right.getByTestId('person-picker').selectOption({ label: await koreanOption(page) });
await page.waitForTimeout(300);
await say(right, '초대 한빛물산');
await left.getByRole('button', { name: 'Send invitation' }).waitFor();
await left.getByRole('button', { name: 'Send invitation' }).click();
await page.waitForTimeout(500);
await both('02-form');

await left.getByLabel('Address').fill('pat@contoso.com');
await left.getByRole('button', { name: 'Send invitation' }).click();
await page.waitForTimeout(260);
await page.screenshot({ path: `${folder}/03-working.png` });
await left.getByRole('button', { name: 'Withdraw' }).click();
await page.waitForTimeout(400);
await left.getByRole('button', { name: 'Resend' }).click();
await say(left, 'list');
await say(right, 'state');
await page.waitForTimeout(600);
await both('04-result');

await say(left, 'elements');
await left.getByRole('combobox', { name: 'Reseller' }).click();
await page.waitForTimeout(400);
await left.getByRole('combobox', { name: 'Reseller' }).pressSequentially('o');
await page.waitForTimeout(600);
await page.keyboard.press('ArrowDown');
await both('05-typeahead');
await page.keyboard.press('Enter');
await left.getByRole('button', { name: 'Why' }).click();
await left.getByRole('button', { name: 'More' }).click();
await left.getByRole('button', { name: 'Order' }).click();
await page.waitForTimeout(300);
await both('06-elements');

await say(left, 'secret');
await left.getByRole('button', { name: 'Show once' }).click();
await page.getByTestId('dialog').waitFor();
await page.waitForTimeout(300);
await both('07-dialog');
await page.getByTestId('dialog').getByRole('button', { name: 'Done' }).click();
await page.waitForTimeout(300);
await say(left, 'mail pat@contoso.com');
await say(left, 'mail sora@hanbit.co.kr');
await say(left, 'tell 0d1f7a1e-0000-4000-8000-0000000c0de1 0d1f7a1e-0000-4000-8000-0000000c0de0');
await page.waitForTimeout(500);
await both('08-elsewhere');
await page.getByTestId('mail-toggle').click();
await page.waitForTimeout(300);
await page.getByTestId('mail').first().getByRole('button').click();
await page.waitForTimeout(300);
await both('09-mail');
await page.getByTestId('language').click();
await page.waitForTimeout(200);
await page.screenshot({ path: `${folder}/10-mail-ko.png` });
await page.getByTestId('mail-toggle').click();
await say(left, 'break');
await say(left, 'slow');
await page.waitForTimeout(700);
await page.screenshot({ path: `${folder}/11-slow.png` });
await left.getByTestId('person-picker').click();
await page.waitForTimeout(300);
await both('12-picker');
await page.keyboard.press('Escape');
await page.getByTestId('reset').click();
await page.waitForTimeout(300);
await page.screenshot({ path: `${folder}/13-reset.png` });
await page.getByTestId('reset-no').click();

await page.setViewportSize({ width: 390, height: 844 });
await page.waitForTimeout(400);
await both('20-phone');
await right.evaluate((pane) => pane.scrollIntoView());
await page.waitForTimeout(400);
await page.screenshot({ path: `${folder}/21-phone-second.png` });
await page.getByTestId('mail-toggle').click();
await page.waitForTimeout(300);
await page.screenshot({ path: `${folder}/22-phone-mail.png` });

await browser.close();
await bot.close();

/** Options read as their parts in a row; the picker's labels are found by their name. */
async function koreanOption(page: Page): Promise<string> {
  return (await page.locator('[data-testid=pane-right] option', { hasText: '김소라' }).first().textContent()) ?? '';
}
