import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { newFolder } from './folder.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The local office as `npm start` opens it, in a process and a browser of its own. */
export class BrowserOffice {
  readonly url: string;
  readonly page: Page;
  /** Everything that the browser's console showed, and every request that failed. */
  readonly complaints: string[] = [];
  readonly #bot: ChildProcess;
  readonly #browser: BrowserContext;
  readonly #folder: string;

  private constructor(parts: { url: string; page: Page; bot: ChildProcess; browser: BrowserContext; folder: string }) {
    this.url = parts.url;
    this.page = parts.page;
    this.#bot = parts.bot;
    this.#browser = parts.browser;
    this.#folder = parts.folder;
    this.page.on('console', (message) => this.complaints.push(`${message.type()}: ${message.text()}`));
    this.page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    this.page.on('requestfailed', (request) => this.complaints.push(`failed: ${request.url()}`));
    this.page.on('response', (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()}: ${response.url()}`);
    });
  }

  static async open(language: 'en' | 'ko'): Promise<BrowserOffice> {
    const folder = newFolder();
    const bot = spawn(process.execPath, ['bot/main.ts'], {
      env: {
        ...process.env,
        PORT: '0',
        DATA_DIR: join(folder, 'data'),
        LOG_LEVEL: 'warn',
        UNDO_SECONDS: '0',
        NODE_ENV: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      bot.stdout?.on('data', (chunk) => {
        said += chunk;
        const found = /http:\/\/localhost:\d+/.exec(said);
        if (found) resolve(found[0]);
      });
      bot.once('exit', (code) => reject(new Error(`the bot ended with ${code}: ${said}`)));
    });
    const browser = await chromium.launchPersistentContext(join(folder, 'browser'), {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      viewport: { width: 1280, height: 860 },
      locale: language === 'ko' ? 'ko-KR' : 'en-US',
      timezoneId: language === 'ko' ? 'Asia/Seoul' : 'America/New_York',
      args: quiet,
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(15_000);
    const office = new BrowserOffice({ url, page, bot, browser, folder });
    await page.goto(url);
    return office;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    const ended = once(this.#bot, 'exit');
    this.#bot.kill('SIGTERM');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A picture for the README, when a folder for pictures is named. */
  async picture(name: string): Promise<void> {
    const folder = process.env.PICTURES;
    if (folder) await this.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  }

  pane(side: 'left' | 'right'): Pane {
    return new Pane(this.page.getByTestId(`pane-${side}`));
  }
}

/** One of the two chats. */
export class Pane {
  readonly root: Locator;
  constructor(root: Locator) {
    this.root = root;
  }

  async is(name: string): Promise<void> {
    const picker = this.root.getByTestId('person-picker');
    const label = await picker.locator('option', { hasText: name }).first().textContent();
    await picker.selectOption({ label: label?.trim() ?? name });
  }

  async says(text: string): Promise<void> {
    const composer = this.root.getByTestId('composer');
    await composer.fill(text);
    await composer.press('Enter');
  }

  presses(name: string): Promise<void> {
    return this.root.getByRole('button', { name, exact: true }).last().click();
  }

  /** The newest card. */
  get card(): Locator {
    return this.root.getByTestId('card').last();
  }

  /** What stands under the person's name: the organisation, and the roles there. */
  get standing(): Locator {
    return this.root.locator('.who .role');
  }

  /** Waits until a card, or a message, shows the text. */
  sees(text: string): Promise<void> {
    return this.root.getByText(text).last().waitFor();
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true }).last();
  }

  /** Types into the input of this label, on the newest card that has it. */
  async fills(label: string, value: string): Promise<void> {
    await this.root.getByLabel(label).last().fill(value);
  }

  /** Types into an input that offers what fits, and takes one of the offers. */
  async chooses(label: string, typed: string, offer: string): Promise<void> {
    await this.root.getByLabel(label).last().pressSequentially(typed);
    await this.root.page().getByRole('option', { name: offer }).first().click();
  }
}
