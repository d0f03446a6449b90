import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import restify, { type Request, type Response, type Server } from 'restify';
import { createOutbox, type Outbox } from '../src/deliver.ts';
import demoDirectory from '../src/demo/demo.json' with { type: 'json' };
import { type Demo, demoSchema } from '../src/demo/demo.ts';
import { loadDemo, loadHostProvider } from '../src/demo/load.ts';
import { createGuesses } from '../src/guesses.ts';
import { Conflict, type Doc, partition, type Store } from '../src/store/store.ts';
import { createBackground } from './background.ts';
import { createDelivery } from './carriers.ts';
import { commands } from './commands.ts';
import { createConversation } from './converse.ts';
import { createMail } from './mail.ts';
import { openOffice } from './office/office.ts';
import { invitationPage, pagePolicy } from './partnerships/invitation-page.ts';
import { createReach, type Reach } from './reach.ts';
import { type Settings, SettingsError } from './settings.ts';
import { openStore } from './store.ts';
import { createAccessToken } from './teams/access-token.ts';
import { Adapter } from './teams/adapter.ts';
import { createChannelToken, Unauthorized } from './teams/channel-token.ts';
import { createConnector } from './teams/connector.ts';
import { isLocal, readActivity } from './teams/guard.ts';
import { createTurns } from './teams/turns.ts';
import { languageOf } from './words.ts';

/** Time and chance, which nothing but this and `main.ts` gets from anywhere else. */
export interface World {
  now: () => Date;
  newId: () => string;
  /** Resolves after so many milliseconds; sooner, and without a sound, when the signal says so. */
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface Twotier {
  url: string;
  store: Store;
  outbox: Outbox;
  /** When nothing goes on beside the turns any more. */
  idle: () => Promise<void>;
  /** Lets turns and deliveries under way finish, and closes. */
  close: () => Promise<void>;
}

const largestBody = 262_144;

const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': pagePolicy,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Language',
};

/** Builds the whole of the product from its settings, and listens. @throws SettingsError */
export async function startTwotier(settings: Settings, world: World): Promise<Twotier> {
  const { now, newId, wait } = world;
  const { bot } = settings;
  const local = !bot;
  const standIns = Boolean(bot?.metadataUrl || bot?.tokenUrl);
  const log = pino({
    level: settings.logLevel,
    base: undefined,
    redact: ['err.config', 'err.request', 'err.response', 'err.headers'],
  });
  const background = createBackground(log);
  const demo = readDemo(settings.demo);
  const opened = await openStore(settings, world);
  const { store, alone } = opened;

  const seed = async () => {
    await loadDemo(demo, store, now());
    if (settings.provider) await loadHostProvider(settings.provider, store);
  };
  await seed();
  const secret = Buffer.from(settings.sealKey ?? (await keptSecret(store)));
  const keyed = (label: string) => createHmac('sha256', secret).update(label).digest();

  // The library's own log would hold whole requests.
  const server = restify.createServer({ name: 'twotier', log: pino({ level: 'silent' }) as never });
  server.server.requestTimeout = 15_000;
  const port = () => (server.address() as { port: number } | null)?.port ?? settings.port;
  const url = () => `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port()}`;
  const publicUrl = () => settings.publicUrl ?? `http://localhost:${port()}`;
  const mail = createMail(settings, now);
  const connector = createConnector({
    loopbackToo: local || standIns,
    token: bot && createAccessToken(bot, now),
    now,
    wait,
  });
  const chatLink = (sentence: string) =>
    bot && `https://teams.microsoft.com/l/chat/0/0?users=28:${bot.id}&message=${encodeURIComponent(sentence)}`;

  const conversation = createConversation(commands, {
    store,
    now,
    newId,
    derive: keyed,
    guesses: createGuesses(now),
    committed: (message, pk) => background.run(outbox.tryNow(message, pk)),
    sealKey: keyed('seal'),
    publicUrl,
    chatLink,
  });
  let reach: Reach;
  const delivery = createDelivery({
    store,
    conversation,
    connector,
    reach: () => reach,
    mail,
    derive: keyed,
    publicUrl,
    now,
  });
  const openReach = () => createReach(store, now, delivery.showWaiting);
  reach = openReach();
  const openOutbox = () =>
    createOutbox({
      store,
      carriers: delivery.carriers,
      now,
      instance: newId(),
      alone,
      failed: (error, effect, attempts) =>
        log.warn({ err: error, effect: effect.kind, attempts }, 'an effect failed and will be tried again'),
    });
  let outbox = openOutbox();

  const turns = createTurns({
    conversation,
    reach: { heardFrom: (...heard) => reach.heardFrom(...heard) },
    background,
    log,
    newId,
  });
  const adapter = new Adapter(bot?.id ?? '', connector);
  const channelToken = bot && createChannelToken(bot.id, bot.metadataUrl, now);
  channelToken?.warmUp().catch((error) => log.warn({ err: error }, 'the keys of the channel could not be read yet'));

  server.pre(onlyPlainJson);
  server.use(
    restify.plugins.jsonBodyParser({ maxBodySize: largestBody, mapParams: false, reviver: dropPrototypes } as object),
  );
  server.on(
    'restifyError',
    (_req: Request, _res: Response, error: { toString: () => string; toJSON: () => unknown }, done: () => void) => {
      // What a request is told of an error is its status; the library would add the message.
      error.toJSON = () => ({});
      error.toString = () => '';
      done();
    },
  );

  /** The status and body that a request to the bot is answered with. */
  async function receive(request: Request): Promise<{ status: number; body?: unknown }> {
    if (local && !isLocal(request)) return { status: 403 };
    const verdict = readActivity(request, local || standIns);
    await channelToken?.check(request.headers.authorization, 'activity' in verdict ? verdict.activity.serviceUrl : '');
    if (!('activity' in verdict)) {
      log.info({ why: verdict.why }, 'a request was refused');
      return { status: verdict.status };
    }
    return (await adapter.receive(verdict.activity as never, turns)) ?? { status: 200 };
  }

  server.post('/api/messages', async (request: Request, response: Response) => {
    const { status, body } = await receive(request).catch((error) => {
      if (error instanceof Unauthorized) return { status: 401, body: undefined };
      log.error({ err: error }, 'a request failed');
      return { status: 500, body: undefined };
    });
    response.send(status, body);
  });

  server.get('/invitations/:code', async (request: Request, response: Response) => {
    const language = languageOf(preferredLanguage(request.headers['accept-language']));
    const means = { get: store.get.bind(store), now: now(), chatLink };
    const { status, html } = await invitationPage(request.params.code, language, means);
    response.sendRaw(status, html, pageHeaders);
  });

  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200);
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const status = await opened.ping().then(
      () => 200,
      () => 503,
    );
    response.send(status);
  });

  if (local && demo) {
    openOffice(server, {
      port,
      demo,
      mail: mail.sent,
      now,
      newId,
      reset: async () => {
        await background.idle();
        await opened.wipe();
        await mail.clear();
        reach = openReach();
        outbox = openOutbox();
        await seed();
        if (!settings.sealKey) await keptSecret(store, secret.toString());
      },
    });
  }

  await listen(server, settings);
  const stop = new AbortController();
  const polling = poll(() => outbox.poll(), {
    wait,
    signal: stop.signal,
    pause: alone ? 1000 : 5000,
    failed: (error) => log.warn({ err: error }, 'the outbox could not be read'),
  });
  log.info({ url: url(), mode: local ? 'local' : 'teams' }, 'Twotier listens');

  return {
    url: url(),
    store,
    outbox: { tryNow: (...tried) => outbox.tryNow(...tried), poll: () => outbox.poll() },
    idle: background.idle,
    async close() {
      stop.abort();
      await closeServer(server, wait);
      // What is still under way then is taken up from the outbox after the next start.
      await Promise.race([Promise.all([polling, background.idle()]), wait(10_000)]);
      mail.close();
      opened.close();
    },
  };
}

/** Requests with a body are plain JSON: the body reader would be broken, or filled, by an encoded one. */
function onlyPlainJson(request: Request, response: Response, next: (proceed?: false) => void): void {
  const { method, headers } = request;
  const length = Number(headers['content-length'] ?? 0);
  const hasBody = method === 'POST' || method === 'PUT' || headers['transfer-encoding'] !== undefined || length > 0;
  const plain = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
  const refused =
    headers['content-encoding'] !== undefined || (hasBody && !plain) ? 415 : length > largestBody ? 413 : undefined;
  if (refused) response.send(refused);
  if (refused) next(false);
  else next();
}

const dropPrototypes = (key: string, value: unknown) =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;

interface Secret extends Doc {
  type: 'secret';
  value: string;
}

/** The key of this installation, made once and kept in its store. */
async function keptSecret(store: Store, value = randomBytes(32).toString('base64url')): Promise<string> {
  const home = partition('twotier', 'secrets');
  const kept = await store.get<Secret>(home, 'seal');
  if (kept) return kept.value;
  try {
    await store.commit(home, [{ kind: 'create', doc: { id: 'seal', type: 'secret', value } as Secret }]);
    return value;
  } catch (error) {
    if (error instanceof Conflict) return keptSecret(store);
    throw error;
  }
}

function readDemo(demo: string): Demo | undefined {
  if (demo === 'off') return undefined;
  if (demo === 'on') return demoSchema.parse(demoDirectory);
  let directory: unknown;
  try {
    directory = JSON.parse(readFileSync(demo, 'utf8'));
  } catch (error) {
    throw new SettingsError([`DEMO names ${demo}, which can't be read as JSON: ${(error as Error).message}`]);
  }
  const parsed = demoSchema.safeParse(directory);
  if (parsed.success) return parsed.data;
  throw new SettingsError(
    parsed.error.issues.map(({ path, message }) => `DEMO, ${demo}: ${path.join('.') || 'the file'}: ${message}`),
  );
}

/** The first language of an Accept-Language header that we speak. */
function preferredLanguage(header: string | undefined): string {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', quality] = wish.trim().split(/\s*;\s*q=/);
    return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const spoken = wishes
    .filter(({ tag, quality }) => quality > 0 && /^(ko|en)\b/.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return spoken[0]?.tag ?? 'en';
}

const listen = (server: Server, { port, host }: Settings) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new SettingsError([`PORT ${port} is in use by another program.`]) : error),
    );
    server.listen(port, host, () => resolve());
  });

async function poll(
  look: () => Promise<boolean>,
  {
    wait,
    signal,
    pause,
    failed,
  }: { wait: World['wait']; signal: AbortSignal; pause: number; failed: (error: unknown) => void },
): Promise<void> {
  while (!signal.aborted) {
    const more = await look().catch((error) => {
      failed(error);
      return false;
    });
    if (!more) await wait(pause, signal);
  }
}

/** Requests under way are answered; connections that idle, or that hang on, are closed. */
async function closeServer(server: Server, wait: World['wait']): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const done = new AbortController();
  const insist = (async () => {
    for (let left = 40; left > 0 && !done.signal.aborted; left--) {
      server.server.closeIdleConnections();
      await wait(200, done.signal);
    }
    server.server.closeAllConnections();
  })();
  await closed;
  done.abort();
  await insist;
}
