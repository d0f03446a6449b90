import { z } from 'zod';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
export const isLoopback = (host: string): boolean => loopbackHosts.has(host.toLowerCase());

const text = (what: string) => z.string({ error: what }).trim().min(1, what);
const wholePort = 'PORT must be a whole number between 0 and 65535.';
const port = z.string().trim().regex(/^\d+$/, wholePort).transform(Number).pipe(z.number().max(65535, wholePort));
const wholeUndo = 'UNDO_SECONDS must be a whole number of seconds between 0 and 3600.';
const guid = (name: string) => z.guid(`${name} must be a GUID.`).toLowerCase();
const link = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an http or https address.` })
    .transform((url) => url.replace(/\/+$/, ''));

const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.optional(),
  HOST: text('HOST must not be empty.')
    .transform((host) => host.replace(/^\[(.*)\]$/, '$1'))
    .optional(),
  BOT_ID: guid('BOT_ID').optional(),
  BOT_PASSWORD: text('BOT_PASSWORD must not be empty.').optional(),
  BOT_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'BOT_TYPE must be SingleTenant or UserAssignedMSI.')
    .default('SingleTenant'),
  BOT_TENANT_ID: guid('BOT_TENANT_ID').optional(),
  COSMOS_ENDPOINT: link('COSMOS_ENDPOINT').optional(),
  COSMOS_KEY: text('COSMOS_KEY must not be empty.').optional(),
  COSMOS_DATABASE: z
    .string()
    .regex(/^[^/\\#?]{1,255}$/, 'COSMOS_DATABASE must be a name of at most 255 characters without / \\ # ?.')
    .default('twotier'),
  DATA_DIR: text('DATA_DIR must not be empty.').default('.data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'SMTP_URL must be an smtp:// or smtps:// address.' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^\r\n<>@,;]*<[^\s@<>,;]+@[^\s@<>,;]+>|[^\s@<>,;]+@[^\s@<>,;]+)$/,
      'MAIL_FROM must be one mail address.',
    )
    .default('Twotier <twotier@localhost.localdomain>'),
  PUBLIC_URL: link('PUBLIC_URL').optional(),
  PROVIDER_TENANT_ID: guid('PROVIDER_TENANT_ID').optional(),
  PROVIDER_NAME: text('PROVIDER_NAME must not be empty.').optional(),
  PROVIDER_ADMIN_ID: guid('PROVIDER_ADMIN_ID').optional(),
  DEMO: text('DEMO must be on, off, or the path of a JSON file.').optional(),
  PARTNER_CENTER_DATA: text('PARTNER_CENTER_DATA must be the path of a JSON file.').optional(),
  CHANNEL_METADATA_URL: link('CHANNEL_METADATA_URL').optional(),
  TOKEN_URL: link('TOKEN_URL').optional(),
  WEBMAIL_DOMAINS: z
    .string()
    .default('naver.com, hanmail.net, daum.net, kakao.com, nate.com')
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'WEBMAIL_DOMAINS must be domains with commas between them.'),
      ),
    ),
  SEAL_KEY: z.string().min(32, 'SEAL_KEY must have at least 32 characters.').optional(),
  UNDO_SECONDS: z
    .string()
    .trim()
    .regex(/^\d+$/, wholeUndo)
    .transform(Number)
    .pipe(z.number().max(3600, wholeUndo))
    .default(20),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.',
    )
    .default('info'),
});

export interface Bot {
  id: string;
  type: 'SingleTenant' | 'UserAssignedMSI';
  password?: string;
  tenantId?: string;
  /** Stand-ins for Microsoft's OpenID document and token endpoint; loopback only, for tests with real signatures. */
  metadataUrl?: string;
  tokenUrl?: string;
}

export interface Settings {
  production: boolean;
  port: number;
  host: string;
  /** Absent in local mode: then unsigned activities are taken, from loopback alone. */
  bot?: Bot;
  cosmos?: { endpoint: string; key?: string };
  database: string;
  dataDir: string;
  mail: { smtpUrl?: string; from: string };
  /** Absent: links begin with http://localhost and the port that is listened on. */
  publicUrl?: string;
  provider?: { tenantId: string; name: string; adminId: string };
  /** `on`, `off`, or the path of a directory file. */
  demo: string;
  partnerCenterData?: string;
  /** Whose addresses an enrolment cannot use, beside those of the services that everybody knows (R21). */
  webmailDomains: string[];
  sealKey?: string;
  /** How long invitations wait before they leave, so that they can be undone. */
  undoSeconds: number;
  logLevel: string;
}

/** One sentence for every setting that is wrong or missing. */
export class SettingsError extends Error {
  readonly sentences: string[];
  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'SettingsError';
    this.sentences = sentences;
  }
}

/** Reads the environment, once. Empty variables count as absent. @throws SettingsError */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(({ message }) => message));
  const v = parsed.data;
  const host = v.HOST ?? (v.BOT_ID ? '0.0.0.0' : '127.0.0.1');
  const production = v.NODE_ENV === 'production';
  const standIns = [
    ['CHANNEL_METADATA_URL', v.CHANNEL_METADATA_URL],
    ['TOKEN_URL', v.TOKEN_URL],
  ] as const;

  const wrong: string[] = [];
  if (!v.BOT_ID) {
    for (const name of ['BOT_PASSWORD', 'BOT_TENANT_ID', 'CHANNEL_METADATA_URL', 'TOKEN_URL'] as const) {
      if (v[name]) wrong.push(`BOT_ID is missing although ${name} is set.`);
    }
  }
  if (v.SMTP_URL && !new URL(v.SMTP_URL).hostname) wrong.push('SMTP_URL must name a host.');
  if (v.PUBLIC_URL) {
    const { search, hash, username, password } = new URL(v.PUBLIC_URL);
    if (search || hash || username || password) wrong.push('PUBLIC_URL must be no more than scheme, host and path.');
  }
  if (production && !v.BOT_ID)
    wrong.push('BOT_ID is missing: without it anybody could speak for anybody, so production does not start.');
  if (!v.BOT_ID && !isLoopback(host))
    wrong.push('HOST must be a loopback address while BOT_ID is missing, since activities are then not signed.');
  if (v.BOT_ID && v.BOT_TYPE === 'SingleTenant') {
    if (!v.BOT_PASSWORD) wrong.push('BOT_PASSWORD is missing: a SingleTenant bot needs its client secret.');
    if (!v.BOT_TENANT_ID)
      wrong.push('BOT_TENANT_ID is missing: a SingleTenant bot needs the tenant that it is registered in.');
  }
  if (v.BOT_ID && !v.PUBLIC_URL && !isLoopback(host))
    wrong.push('PUBLIC_URL is missing: the links in mail begin with it.');
  if (v.PUBLIC_URL && v.BOT_ID && !v.PUBLIC_URL.startsWith('https:') && !isLoopback(new URL(v.PUBLIC_URL).hostname)) {
    wrong.push('PUBLIC_URL must be an https address.');
  }
  if (v.COSMOS_KEY && !v.COSMOS_ENDPOINT) wrong.push('COSMOS_ENDPOINT is missing although COSMOS_KEY is set.');
  for (const [name, url] of standIns) {
    if (!url) continue;
    if (production) wrong.push(`${name} is for tests only and must not be set in production.`);
    if (!isLoopback(new URL(url).hostname) || !isLoopback(host))
      wrong.push(`${name} must be a loopback address, and HOST too while it is set.`);
  }
  const provider = [v.PROVIDER_TENANT_ID, v.PROVIDER_NAME, v.PROVIDER_ADMIN_ID];
  if ((v.BOT_ID && !standIns.some(([, url]) => url)) || provider.some(Boolean)) {
    const names = ['PROVIDER_TENANT_ID', 'PROVIDER_NAME', 'PROVIDER_ADMIN_ID'];
    names.forEach((name, at) => {
      if (!provider[at])
        wrong.push(
          `${name} is missing: it says which indirect provider runs this bot, and who its first global admin is.`,
        );
    });
  }
  if (production && v.DEMO && v.DEMO !== 'off')
    wrong.push('DEMO is for local mode only and must be off in production.');
  if (wrong.length > 0) throw new SettingsError(wrong);

  const [tenantId, name, adminId] = provider;
  return {
    production,
    port: v.PORT ?? 3978,
    host,
    bot: v.BOT_ID
      ? {
          id: v.BOT_ID,
          type: v.BOT_TYPE,
          password: v.BOT_PASSWORD,
          tenantId: v.BOT_TENANT_ID,
          metadataUrl: v.CHANNEL_METADATA_URL,
          tokenUrl: v.TOKEN_URL,
        }
      : undefined,
    cosmos: v.COSMOS_ENDPOINT ? { endpoint: v.COSMOS_ENDPOINT, key: v.COSMOS_KEY } : undefined,
    database: v.COSMOS_DATABASE,
    dataDir: v.DATA_DIR,
    mail: { smtpUrl: v.SMTP_URL, from: v.MAIL_FROM },
    publicUrl: v.PUBLIC_URL,
    provider: tenantId && name && adminId ? { tenantId, name, adminId } : undefined,
    demo: v.DEMO ?? (v.BOT_ID && !standIns.some(([, url]) => url) ? 'off' : 'on'),
    partnerCenterData: v.PARTNER_CENTER_DATA,
    webmailDomains: v.WEBMAIL_DOMAINS,
    sealKey: v.SEAL_KEY,
    undoSeconds: v.UNDO_SECONDS,
    logLevel: v.LOG_LEVEL,
  };
}
