import { type ChildProcess, execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { isLoopback, readSettings, SettingsError } from '../bot/settings.ts';
import { startTwotier } from '../bot/twotier.ts';
import demo from '../src/demo/demo.json' with { type: 'json' };
import { newFolder } from './support/folder.ts';
import { Office } from './support/office.ts';

const id = '0d1f7a1e-0000-4000-8000-00000000b070';
const tenant = '0d1f7a1e-0000-4000-8000-00000000b071';

/** All that a bot for Teams needs. */
const whole = {
  NODE_ENV: 'production',
  BOT_ID: id,
  BOT_PASSWORD: 'secret',
  BOT_TENANT_ID: tenant,
  PUBLIC_URL: 'https://twotier.example',
  PROVIDER_TENANT_ID: tenant,
  PROVIDER_NAME: 'Fabrikam',
  PROVIDER_ADMIN_ID: id,
};
/** A bot for tests with real signatures: all of its Microsoft is on loopback. */
const signed = {
  BOT_ID: id,
  BOT_PASSWORD: 'secret',
  BOT_TENANT_ID: tenant,
  HOST: '127.0.0.1',
  CHANNEL_METADATA_URL: 'http://127.0.0.1:5000/openid',
  TOKEN_URL: 'http://localhost:5000/token',
};

type Environment = Record<string, string | undefined>;

/** The sentences that these settings are refused with; none when they are good. */
function sentences(environment: Environment): string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
}

const said = {
  port: 'PORT must be a whole number between 0 and 65535.',
  noBot: 'BOT_ID is missing: without it anybody could speak for anybody, so production does not start.',
  openHost: 'HOST must be a loopback address while BOT_ID is missing, since activities are then not signed.',
  password: 'BOT_PASSWORD is missing: a SingleTenant bot needs its client secret.',
  tenant: 'BOT_TENANT_ID is missing: a SingleTenant bot needs the tenant that it is registered in.',
  links: 'PUBLIC_URL is missing: the links in mail begin with it.',
  type: 'BOT_TYPE must be SingleTenant or UserAssignedMSI.',
  forgotten: (name: string) => `BOT_ID is missing although ${name} is set.`,
  provider: (name: string) =>
    `${name} is missing: it says which indirect provider runs this bot, and who its first global admin is.`,
  forTests: (name: string) => `${name} is for tests only and must not be set in production.`,
  onLoopback: (name: string) => `${name} must be a loopback address, and HOST too while it is set.`,
  demo: 'DEMO is for local mode only and must be off in production.',
};

describe('settings', () => {
  it('are all optional in local mode, which then listens on loopback alone', () => {
    expect(readSettings({})).to.deep.equal({
      production: false,
      port: 3978,
      host: '127.0.0.1',
      bot: undefined,
      cosmos: undefined,
      database: 'twotier',
      dataDir: '.data',
      mail: { smtpUrl: undefined, from: 'Twotier <twotier@localhost.localdomain>' },
      publicUrl: undefined,
      provider: undefined,
      demo: 'on',
      partnerCenterData: undefined,
      webmailDomains: ['naver.com', 'hanmail.net', 'daum.net', 'kakao.com', 'nate.com'],
      sealKey: undefined,
      undoSeconds: 20,
      logLevel: 'info',
    });
  });

  it('are read as they are meant', () => {
    const settings = readSettings({
      ...whole,
      PORT: '8080',
      BOT_ID: id.toUpperCase(),
      COSMOS_ENDPOINT: 'https://account.documents.azure.com:443/',
      COSMOS_KEY: 'key',
      COSMOS_DATABASE: 'partners',
      DATA_DIR: '/data',
      SMTP_URL: 'smtps://user:word@mail.example:465',
      MAIL_FROM: 'Fabrikam <bot@fabrikam.com>',
      PUBLIC_URL: 'https://twotier.example/bot/',
      SEAL_KEY: 'x'.repeat(32),
      WEBMAIL_DOMAINS: 'GMX.de, proton.me',
      UNDO_SECONDS: '5',
      LOG_LEVEL: 'warn',
      PARTNER_CENTER_DATA: '/data/partner-center.json',
      SOMETHING_ELSE: 'of somebody else',
    });
    expect(settings).to.deep.equal({
      production: true,
      port: 8080,
      host: '0.0.0.0',
      bot: {
        id,
        type: 'SingleTenant',
        password: 'secret',
        tenantId: tenant,
        metadataUrl: undefined,
        tokenUrl: undefined,
      },
      cosmos: { endpoint: 'https://account.documents.azure.com:443', key: 'key' },
      database: 'partners',
      dataDir: '/data',
      mail: { smtpUrl: 'smtps://user:word@mail.example:465', from: 'Fabrikam <bot@fabrikam.com>' },
      publicUrl: 'https://twotier.example/bot',
      provider: { tenantId: tenant, name: 'Fabrikam', adminId: id },
      demo: 'off',
      partnerCenterData: '/data/partner-center.json',
      webmailDomains: ['gmx.de', 'proton.me'],
      sealKey: 'x'.repeat(32),
      undoSeconds: 5,
      logLevel: 'warn',
    });
  });

  it('count as absent when they are empty', () => {
    const everyName = [
      'NODE_ENV PORT HOST BOT_ID BOT_PASSWORD BOT_TYPE BOT_TENANT_ID COSMOS_ENDPOINT COSMOS_KEY COSMOS_DATABASE DATA_DIR',
      'SMTP_URL MAIL_FROM PUBLIC_URL PROVIDER_TENANT_ID PROVIDER_NAME PROVIDER_ADMIN_ID DEMO PARTNER_CENTER_DATA',
      'CHANNEL_METADATA_URL TOKEN_URL SEAL_KEY LOG_LEVEL',
    ].flatMap((line) => line.split(' '));
    const empty = Object.fromEntries(everyName.map((name) => [name, '']));
    const absent = Object.fromEntries(everyName.map((name) => [name, undefined]));
    expect(readSettings(empty)).to.deep.equal(readSettings({}));
    expect(readSettings(absent)).to.deep.equal(readSettings({}));
    expect(sentences({ ...whole, BOT_PASSWORD: '' })).to.deep.equal([said.password]);
  });

  describe('that are wrong are named in one sentence each:', () => {
    const wrong: [name: string, sentence: string, values: string[], good: string[]][] = [
      [
        'PORT',
        said.port,
        ['-1', '65536', '1.5', '1e3', '0x10', 'http', ' ', '3978a', '99999999999999999999'],
        ['0', '80', '65535', ' 3978 '],
      ],
      ['HOST', 'HOST must not be empty.', [' '], ['127.0.0.1', 'localhost']],
      ['BOT_ID', 'BOT_ID must be a GUID.', ['twotier', `${id}0`, `{${id}}`], []],
      ['BOT_TENANT_ID', 'BOT_TENANT_ID must be a GUID.', ['fabrikam.com', 'common'], [tenant, tenant.toUpperCase()]],
      ['BOT_PASSWORD', 'BOT_PASSWORD must not be empty.', ['  '], ['secret']],
      ['BOT_TYPE', said.type, ['MultiTenant', 'singletenant', 'none'], ['SingleTenant', 'UserAssignedMSI']],
      [
        'COSMOS_ENDPOINT',
        'COSMOS_ENDPOINT must be an http or https address.',
        ['account', 'ftp://account', '/x'],
        ['https://account.documents.azure.com', 'http://localhost:8081/'],
      ],
      [
        'COSMOS_DATABASE',
        'COSMOS_DATABASE must be a name of at most 255 characters without / \\ # ?.',
        ['a/b', 'a\\b', 'a#b', 'a?b', 'x'.repeat(256)],
        ['a', 'x'.repeat(255), '파트너'],
      ],
      [
        'SMTP_URL',
        'SMTP_URL must be an smtp:// or smtps:// address.',
        ['mail.example', 'http://mail.example', 'smtpx://mail.example'],
        ['smtp://mail.example', 'smtps://user:word@mail.example:465'],
      ],
      [
        'MAIL_FROM',
        'MAIL_FROM must be one mail address.',
        ['twotier', 'twotier@', '@twotier', 'a@b@c', 'a@b, c@d', 'Twotier <a@b', 'Twotier a@b', 'a@b\r\nBcc: c@d'],
        ['a@b', 'Twotier <a@b.c>', '<a@b>'],
      ],
      ['SMTP_URL', 'SMTP_URL must name a host.', ['smtp:///', 'smtps://'], ['smtp://localhost']],
      [
        'PUBLIC_URL',
        'PUBLIC_URL must be no more than scheme, host and path.',
        ['https://twotier.example/?a=b', 'https://twotier.example/#a', 'https://user:word@twotier.example'],
        ['https://twotier.example/a/b'],
      ],
      [
        'PUBLIC_URL',
        'PUBLIC_URL must be an http or https address.',
        ['twotier.example', 'ftp://twotier.example', 'javascript:alert(1)'],
        ['https://twotier.example', 'http://localhost:3978/'],
      ],
      ['DATA_DIR', 'DATA_DIR must not be empty.', [' '], ['.data', '/data']],
      ['SEAL_KEY', 'SEAL_KEY must have at least 32 characters.', ['short', 'x'.repeat(31)], ['x'.repeat(32)]],
      [
        'LOG_LEVEL',
        'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
        ['loud', 'INFO'],
        ['silent', 'trace'],
      ],
      [
        'UNDO_SECONDS',
        'UNDO_SECONDS must be a whole number of seconds between 0 and 3600.',
        ['soon', '-1', '1.5', '3601'],
        ['0', '3600'],
      ],
      ['DEMO', 'DEMO must be on, off, or the path of a JSON file.', [' '], ['on', 'off', './demo.json']],
      ['PARTNER_CENTER_DATA', 'PARTNER_CENTER_DATA must be the path of a JSON file.', [' '], ['./data.json']],
      [
        'CHANNEL_METADATA_URL',
        'CHANNEL_METADATA_URL must be an http or https address.',
        ['openid', 'file:///openid'],
        ['http://localhost:5000/openid'],
      ],
      [
        'TOKEN_URL',
        'TOKEN_URL must be an http or https address.',
        ['token', 'file:///token'],
        ['http://[::1]:5000/token'],
      ],
    ];
    for (const [name, sentence, values, good] of wrong) {
      it(`${name}, ${sentence}`, () => {
        // What is of use to a signed bot alone is read beside the rest of one.
        const rest = name in signed ? signed : {};
        for (const value of values)
          expect(sentences({ ...rest, [name]: value }), `${name}=${value}`).to.deep.equal([sentence]);
        for (const value of good) expect(sentences({ ...rest, [name]: value }), `${name}=${value}`).to.deep.equal([]);
      });
    }

    it('PROVIDER_TENANT_ID, PROVIDER_NAME and PROVIDER_ADMIN_ID', () => {
      expect(sentences({ ...whole, PROVIDER_TENANT_ID: 'fabrikam.com' })).to.deep.equal([
        'PROVIDER_TENANT_ID must be a GUID.',
      ]);
      expect(sentences({ ...whole, PROVIDER_NAME: ' ' })).to.deep.equal(['PROVIDER_NAME must not be empty.']);
      expect(sentences({ ...whole, PROVIDER_ADMIN_ID: 'mina' })).to.deep.equal(['PROVIDER_ADMIN_ID must be a GUID.']);
    });

    it('several at once', () => {
      expect(sentences({ PORT: 'x', BOT_ID: 'y', LOG_LEVEL: 'z' })).to.deep.equal([
        said.port,
        'BOT_ID must be a GUID.',
        'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
      ]);
      const error = new SettingsError(['One.', 'Two.']);
      expect(error).to.include({ name: 'SettingsError', message: 'One.\nTwo.' });
    });

    it('and no sentence holds a secret', () => {
      const secret = 'hunter2-hunter2';
      const told = [
        ...sentences({ ...whole, BOT_PASSWORD: secret, BOT_TENANT_ID: undefined, SEAL_KEY: secret }),
        ...sentences({ COSMOS_KEY: secret }),
        ...sentences({ SMTP_URL: `http://user:${secret}@mail.example` }),
      ];
      expect(told).to.have.length(3);
      expect(told.join()).not.to.include(secret);
    });
  });

  describe('of a bot for Teams', () => {
    it('are good when they are whole', () => {
      expect(sentences(whole)).to.deep.equal([]);
      expect(sentences({ ...whole, NODE_ENV: undefined })).to.deep.equal([]);
    });

    for (const [name, sentence] of [
      ['BOT_PASSWORD', said.password],
      ['BOT_TENANT_ID', said.tenant],
      ['PUBLIC_URL', said.links],
      ['PROVIDER_TENANT_ID', said.provider('PROVIDER_TENANT_ID')],
      ['PROVIDER_NAME', said.provider('PROVIDER_NAME')],
      ['PROVIDER_ADMIN_ID', said.provider('PROVIDER_ADMIN_ID')],
    ] as const) {
      it(`are incomplete without ${name}, in production and out of it`, () => {
        expect(sentences({ ...whole, [name]: undefined })).to.deep.equal([sentence]);
        expect(sentences({ ...whole, [name]: undefined, NODE_ENV: undefined })).to.deep.equal([sentence]);
      });
    }

    it('are told of together when only the id is there', () => {
      expect(sentences({ BOT_ID: id })).to.deep.equal([
        said.password,
        said.tenant,
        said.links,
        said.provider('PROVIDER_TENANT_ID'),
        said.provider('PROVIDER_NAME'),
        said.provider('PROVIDER_ADMIN_ID'),
      ]);
    });

    it('need neither secret nor tenant for a managed identity', () => {
      const managed = { ...whole, BOT_TYPE: 'UserAssignedMSI', BOT_PASSWORD: undefined, BOT_TENANT_ID: undefined };
      expect(sentences(managed)).to.deep.equal([]);
      expect(readSettings(managed).bot).to.include({ id, type: 'UserAssignedMSI' });
    });

    it('begin the links of mail with https, unless they lead to this machine', () => {
      expect(sentences({ ...whole, PUBLIC_URL: 'http://twotier.example' })).to.deep.equal([
        'PUBLIC_URL must be an https address.',
      ]);
      expect(sentences({ ...whole, PUBLIC_URL: 'http://localhost.evil.example' })).to.deep.equal([
        'PUBLIC_URL must be an https address.',
      ]);
      expect(sentences({ ...whole, PUBLIC_URL: 'http://localhost:3978' })).to.deep.equal([]);
      expect(sentences({ PUBLIC_URL: 'http://twotier.example' })).to.deep.equal([]);
    });
  });

  describe('of production', () => {
    it('have a BOT_ID, since nothing would be signed without', () => {
      expect(sentences({ NODE_ENV: 'production' })).to.deep.equal([said.noBot]);
      for (const absent of [undefined, ''])
        expect(sentences({ ...whole, BOT_ID: absent })).to.deep.equal([
          said.forgotten('BOT_PASSWORD'),
          said.forgotten('BOT_TENANT_ID'),
          said.noBot,
        ]);
      expect(sentences({ NODE_ENV: 'development' })).to.deep.equal([]);
      expect(sentences({ NODE_ENV: 'test' })).to.deep.equal([]);
    });

    it('have no stand-ins for Microsoft, not even on loopback', () => {
      const loopback = { ...whole, HOST: '127.0.0.1' };
      for (const [name, url] of [
        ['CHANNEL_METADATA_URL', signed.CHANNEL_METADATA_URL],
        ['TOKEN_URL', signed.TOKEN_URL],
      ] as const)
        expect(sentences({ ...loopback, [name]: url })).to.deep.equal([said.forTests(name)]);
      expect(sentences(loopback)).to.deep.equal([]);
    });

    it('have no demo', () => {
      for (const demo of ['on', './demo.json']) expect(sentences({ ...whole, DEMO: demo })).to.deep.equal([said.demo]);
      for (const demo of ['off', undefined, '']) expect(sentences({ ...whole, DEMO: demo })).to.deep.equal([]);
      expect(readSettings(whole).demo).to.equal('off');
    });
  });

  describe('of local mode', () => {
    it('let nobody in from elsewhere', () => {
      for (const host of ['0.0.0.0', '::', '127.0.0.2', '10.0.0.1', 'localhost.evil.example', 'twotier.example'])
        expect(sentences({ HOST: host }), host).to.deep.equal([said.openHost]);
      for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', '::1'])
        expect(sentences({ HOST: host }), host).to.deep.equal([]);
      expect(sentences({ ...whole, HOST: '0.0.0.0' })).to.deep.equal([]);
    });

    it('do not come about because BOT_ID was forgotten', () => {
      for (const name of ['BOT_PASSWORD', 'BOT_TENANT_ID', 'CHANNEL_METADATA_URL', 'TOKEN_URL'] as const)
        expect(sentences({ [name]: signed[name] })).to.deep.equal([said.forgotten(name)]);
    });

    it('name a provider in whole or not at all', () => {
      expect(sentences({ PROVIDER_NAME: 'Fabrikam' })).to.deep.equal([
        said.provider('PROVIDER_TENANT_ID'),
        said.provider('PROVIDER_ADMIN_ID'),
      ]);
    });
  });

  describe('of a test with real signatures', () => {
    it('are good without a provider, and bring the demo', () => {
      const settings = readSettings(signed);
      expect(settings.bot).to.include({ metadataUrl: signed.CHANNEL_METADATA_URL, tokenUrl: signed.TOKEN_URL });
      expect(settings).to.include({ demo: 'on', provider: undefined });
    });

    it('stay on loopback, with what stands in and with what listens', () => {
      for (const name of ['CHANNEL_METADATA_URL', 'TOKEN_URL']) {
        for (const url of [
          'http://evil.example/',
          'http://localhost.evil.example/',
          'http://169.254.169.254/',
          'http://localhost@evil.example/',
        ])
          expect(sentences({ ...signed, [name]: url }), url).to.deep.equal([said.onLoopback(name)]);
      }
      expect(sentences({ ...signed, HOST: '0.0.0.0', PUBLIC_URL: 'https://twotier.example' })).to.deep.equal([
        said.onLoopback('CHANNEL_METADATA_URL'),
        said.onLoopback('TOKEN_URL'),
      ]);
    });
  });

  it('need a place for the secret of an account, when they name one', () => {
    expect(sentences({ COSMOS_KEY: 'key' })).to.deep.equal(['COSMOS_ENDPOINT is missing although COSMOS_KEY is set.']);
    expect(readSettings({ COSMOS_ENDPOINT: 'https://account.example' }).cosmos).to.deep.equal({
      endpoint: 'https://account.example',
      key: undefined,
    });
  });

  it('take an address of IPv6 with and without its brackets', () => {
    expect(readSettings({ HOST: '[::1]' }).host).to.equal('::1');
    expect(readSettings({ HOST: '::1' }).host).to.equal('::1');
    expect(sentences({ HOST: '[::]' })).to.deep.equal([said.openHost]);
  });

  it('know loopback from what looks like it', () => {
    for (const host of ['127.0.0.1', 'localhost', 'LocalHost', '::1', '[::1]'])
      expect(isLoopback(host), host).to.equal(true);
    for (const host of [
      '',
      '127.0.0.11',
      '127.0.0.1.nip.io',
      'localhost.',
      'local',
      '::',
      '::ffff:127.0.0.1',
      '0.0.0.0',
    ])
      expect(isLoopback(host), host).to.equal(false);
  });
});

describe('a demo directory', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = (content: string) => {
    const path = join(folder, 'people.json');
    writeFileSync(path, content);
    return path;
  };
  const refused = async (path: string): Promise<string[]> => {
    const settings = readSettings({ DEMO: path, DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' });
    const world = {
      now: () => new Date('2026-11-20T09:00:00.000Z'),
      newId: randomUUID,
      random: randomBytes,
      wait: (_ms: number, signal?: AbortSignal) =>
        new Promise<void>((resolve) => {
          if (signal?.aborted) resolve();
          signal?.addEventListener('abort', () => resolve());
        }),
    };
    try {
      await (await startTwotier(settings, world)).close();
      return [];
    } catch (error) {
      if (error instanceof SettingsError) return error.sentences;
      throw error;
    }
  };
  type Directory = typeof demo;
  const changed = (change: (directory: Directory) => void) => {
    const directory = structuredClone(demo);
    change(directory);
    return file(JSON.stringify(directory));
  };

  it('is taken when it is well-formed', async () => {
    expect(await refused(changed(() => {}))).to.deep.equal([]);
    expect(await refused(file('{"organisations":[]}'))).to.deep.equal([]);
  });

  it('that is not there, or no JSON, is named', async () => {
    const missing = join(folder, 'nobody.json');
    const [sentence, ...more] = await refused(missing);
    expect(more).to.deep.equal([]);
    expect(sentence).to.include(`DEMO names ${missing}, which can't be read as JSON`);
    for (const content of ['', '{', 'on']) {
      const path = file(content);
      expect((await refused(path)).join()).to.include(`DEMO names ${path}, which can't be read as JSON`);
    }
    expect((await refused(folder)).join()).to.include(`DEMO names ${folder}, which can't be read as JSON`);
  });

  it('is named with each place in it that is wrong', async () => {
    const path = changed(({ organisations }) => {
      const [first, second] = organisations as { tenantId: string; kind: string; people: { email: string }[] }[];
      if (!first || !second) throw new Error('the demo has no two organisations');
      first.tenantId = 'fabrikam';
      second.kind = 'distributor';
      Object.assign(second.people[0] as object, { email: 'nobody', nickname: 'Pat' });
    });
    const told = await refused(path);
    expect(told).to.have.length(4);
    for (const place of [
      'organisations.0.tenantId',
      'organisations.1.kind',
      'organisations.1.people.0.email',
      'organisations.1.people.0',
    ])
      expect(
        told.filter((sentence) => sentence.startsWith(`DEMO, ${path}: ${place}: `)),
        place,
      ).to.have.length(1);
  });

  it('is named as a whole when the whole is something else', async () => {
    const path = file('[]');
    const [sentence] = await refused(path);
    expect(sentence).to.include(`DEMO, ${path}: the file: `);
  });
});

describe('the program', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the program said and ended with. */
  const ran = (environment: Environment) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const env = { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', ...environment };
      const main = join(import.meta.dirname, '../bot/main.ts');
      child = execFile(process.execPath, [main], { env }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      );
    });

  it('says what is missing and ends, without ever listening, when production has no BOT_ID', async () => {
    const { code, out, err } = await ran({ NODE_ENV: 'production', LOG_LEVEL: 'info' });
    expect(code).to.equal(1);
    expect(err).to.equal(`Twotier can't start:\n  - ${said.noBot}\n`);
    expect(out).to.equal('');
  }).timeout(8000);

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const refused = await Office.open({ PORT: String(port) }).catch((error: unknown) => error);
    other.close();
    expect(refused).to.be.an.instanceOf(SettingsError);
    expect((refused as SettingsError).sentences).to.deep.equal([`PORT ${port} is in use by another program.`]);
  });

  it('opens the local office on IPv6, too', async () => {
    const office = await Office.open({ HOST: '::1' });
    const { port } = new URL(office.twotier.url);
    const { status } = await fetch(`http://[::1]:${port}/healthz`);
    await office.close();
    expect(status).to.equal(200);
  });
});
