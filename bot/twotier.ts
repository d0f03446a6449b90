import { createHmac, createSecretKey } from 'node:crypto';
import { pino } from 'pino';
import type { Request, Response } from 'restify';
import { createNoting } from '../src/deadlines/note-deadlines.ts';
import { createNotices } from '../src/deadlines/notify.ts';
import { createOutbox, type Outbox } from '../src/deliver.ts';
import { loadDemo, loadHostProvider } from '../src/demo/load.ts';
import { createGuesses } from '../src/guesses.ts';
import type { OutboxMessage } from '../src/outbox.ts';
import { createSimulatedPartnerCenter, type SimulatedPartnerCenter } from '../src/partner-center/simulated.ts';
import { readActor } from '../src/people/actor.ts';
import { appointOperator } from '../src/people/operator.ts';
import type { Partition, Store, Stored } from '../src/store/store.ts';
import { createBackground } from './background.ts';
import { createDelivery } from './carriers.ts';
import { commands } from './commands.ts';
import { createConversation } from './converse.ts';
import { readDemo } from './demo-directory.ts';
import { createMail } from './mail.ts';
import { openOffice } from './office/office.ts';
import { formPaths, openPages } from './pages.ts';
import { readPartnerCenterData } from './partner-center-data.ts';
import { poll } from './polling.ts';
import { createReach, type Reach } from './reach.ts';
import { keptSecret } from './secret.ts';
import { closeServer, createServer, listen } from './server.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store.ts';
import { createAccessToken } from './teams/access-token.ts';
import { Adapter } from './teams/adapter.ts';
import { createChannelToken, Unauthorized } from './teams/channel-token.ts';
import { createConnector } from './teams/connector.ts';
import { createFiles } from './teams/files.ts';
import { isLocal, readActivity } from './teams/guard.ts';
import { createTurns } from './teams/turns.ts';

/** Time and chance, which nothing but this and `main.ts` gets from anywhere else. */
export interface World {
  now: () => Date;
  newId: () => string;
  /** So many bytes that nobody can guess. */
  random: (bytes: number) => Buffer;
  /** Resolves after so many milliseconds; sooner, and without a sound, when the signal says so. */
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface Twotier {
  url: string;
  store: Store;
  outbox: Outbox;
  partnerCenter: SimulatedPartnerCenter;
  /** When nothing goes on beside the turns any more. */
  idle: () => Promise<void>;
  /** Lets turns and deliveries under way finish, and closes. */
  close: () => Promise<void>;
}

/** Builds the whole of the product from its settings, and listens. @throws SettingsError */
export async function startTwotier(settings: Settings, world: World): Promise<Twotier> {
  const { now, newId, wait, random } = world;
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
  const partnerCenterData = readPartnerCenterData(settings.partnerCenterData);
  const opened = await openStore(settings, world);
  const { store, alone } = opened;
  const partnerCenter = createSimulatedPartnerCenter({ data: partnerCenterData, store, now });

  const seed = async () => {
    await loadDemo(demo, store, partnerCenter, now());
    if (settings.provider) await loadHostProvider(settings.provider, store);
    const operator = settings.provider ?? demo?.organisations.find(({ kind }) => kind === 'provider');
    if (operator) await appointOperator(operator.tenantId, store);
  };
  await seed();
  const secret = Buffer.from(settings.sealKey ?? (await keptSecret(store)));
  // A key object: bytes would be made into one anew, for several times the cost of what is derived from them.
  const key = createSecretKey(secret);
  const keyed = (label: string) => createHmac('sha256', key).update(label).digest();

  const server = createServer(formPaths);
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

  const caller = {
    store,
    now,
    newId,
    wait,
    random,
    derive: keyed,
    partnerCenter,
    webmailDomains: settings.webmailDomains,
    undoSeconds: settings.undoSeconds,
    guesses: createGuesses(now),
    committed: (message: Stored<OutboxMessage>, pk: Partition) => background.run(outbox.tryNow(message, pk)),
  };
  const conversation = createConversation(commands, {
    ...caller,
    sealKey: createSecretKey(keyed('seal')),
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
    operations: new Map(commands.map(({ operation }) => [operation.name, operation])),
    caller,
  });
  const openReach = () => createReach(store, now, delivery.showWaiting);
  reach = openReach();
  const notices = createNotices({
    ...caller,
    zoneOf: async (person) => (await reach.find(person))?.timeZone,
    failed: (error) => log.error({ err: error }, 'somebody could not be reminded'),
  });
  const openOutbox = () =>
    createOutbox({
      store,
      carriers: delivery.carriers,
      now,
      instance: newId(),
      alone,
      changed: createNoting({
        store,
        now,
        failed: (error, { id, type }) => log.error({ err: error, id, type }, 'the deadlines of a document are unknown'),
      }),
      alongside: notices,
      failed: (error, effect, attempts) =>
        log.warn({ err: error, effect: effect.kind, attempts }, 'an effect failed and will be tried again'),
    });
  let outbox = openOutbox();

  const turns = createTurns({
    files:
      bot &&
      createFiles({
        connector,
        loopbackToo: standIns,
        wait,
        failed: (error) => log.warn({ err: error }, 'a file could not be saved'),
      }),
    conversation,
    connector,
    reach: { heardFrom: (...heard) => reach.heardFrom(...heard) },
    background,
    log,
    newId,
    chatLink,
  });
  const adapter = new Adapter(bot?.id ?? '', connector);
  const channelToken = bot && createChannelToken(bot.id, bot.metadataUrl, now);
  channelToken?.warmUp().catch((error) => log.warn({ err: error }, 'the keys of the channel could not be read yet'));

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

  openPages(server, { ...caller, chatLink, commands });

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
      standing: async (speaker) => {
        const reads = { get: store.get.bind(store), now: now() };
        const { organization, person } = await readActor(reads, speaker, speaker.name);
        const kind = (['provider', 'reseller', 'customer'] as const).find((one) => organization?.kinds.includes(one));
        const { agentRole = 'none', adminRole = 'none' } = person ?? {};
        return organization && kind && { organisation: organization.name, kind, agentRole, adminRole };
      },
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
    now,
    wait,
    signal: stop.signal,
    pause: alone ? 1000 : 5000,
    failed: (error) => log.warn({ err: error }, 'the outbox could not be read'),
  });
  log.info({ url: url(), mode: local ? 'local' : 'teams' }, 'Twotier listens');

  return {
    url: url(),
    store,
    partnerCenter,
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
