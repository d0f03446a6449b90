import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const openIdDocument = z.object({ jwks_uri: z.url() });
const keySet = z.object({
  keys: z.array(z.looseObject({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() })).min(1),
});

const microsoft = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const issuer = 'https://api.botframework.com';
const day = 24 * 3600_000;
const minute = 60_000;
/** Seconds that clocks may differ. */
const tolerance = 300;

/** The request did not come from Teams, as far as its token shows. */
export class Unauthorized extends Error {
  constructor(cause: unknown) {
    super('not a token of the channel', { cause });
    this.name = 'Unauthorized';
  }
}

interface Keys {
  readAt: number;
  set: JSONWebKeySet;
  find: ReturnType<typeof createLocalJWKSet>;
}

/**
 * Checks the token that Teams' connector signs each request with: signature by one of its published keys, issuer,
 * audience, expiry (present, five minutes' tolerance), the service URL, and that the key is endorsed for Teams. The
 * keys are read with a deadline, by one reader at a time; the last good ones serve on when they can't be read anew,
 * and an unknown key is looked for at most once a minute.
 * @throws Unauthorized
 */
export function createChannelToken(botId: string, metadataUrl: string = microsoft, now: () => Date = () => new Date()) {
  let keys: Keys | undefined;
  let reading: Promise<Keys> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  const verified = new LRUCache<string, JWTPayload>({ max: 1000, perf: { now: () => now().getTime() } });

  async function read(): Promise<Keys> {
    const signal = AbortSignal.timeout(2500);
    const json = async (url: string) => {
      const answer = await fetch(url, { signal, redirect: 'error' });
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      return answer.json();
    };
    const { jwks_uri } = openIdDocument.parse(await json(metadataUrl));
    const set = keySet.parse(await json(jwks_uri)) as JSONWebKeySet;
    return { readAt: now().getTime(), set, find: createLocalJWKSet(set) };
  }

  async function current(unknownKey: boolean): Promise<Keys> {
    const at = now().getTime();
    const stale = !keys || unknownKey || at - keys.readAt > day;
    if (stale && !reading && at - triedAt > (keys ? minute : 1000)) {
      triedAt = at;
      reading = read().finally(() => {
        reading = undefined;
      });
      reading.then(
        (fresh) => {
          keys = fresh;
        },
        () => {},
      );
    }
    if (reading && (!keys || unknownKey)) {
      const fresh = await reading.catch(() => undefined);
      if (fresh) return fresh;
    }
    if (!keys) throw new Error('the keys of the channel cannot be read');
    return keys;
  }

  async function verify(token: string, unknownKey = false): Promise<JWTPayload> {
    const { find, set } = await current(unknownKey);
    try {
      const { payload, protectedHeader } = await jwtVerify(token, find, {
        issuer,
        audience: botId,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp', 'serviceurl'],
        clockTolerance: tolerance,
        currentDate: now(),
      });
      // Without a name the library would take whichever key fits, and its endorsements would not be known.
      const { kid } = protectedHeader;
      const key = set.keys.find((published) => kid !== undefined && published.kid === kid);
      if (!key) throw new Error('the token names no key');
      const { endorsements } = key as { endorsements?: string[] };
      if (endorsements && !endorsements.includes('msteams')) throw new Error('the key is not endorsed for msteams');
      return payload;
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey && !unknownKey) return verify(token, true);
      throw error;
    }
  }

  return {
    /** Reads the keys ahead of the first request. */
    warmUp: async () => void (await current(false)),
    /** An empty service URL is that of a request which is refused for its body: then only the token is looked at. */
    async check(authorization: string | undefined, serviceUrl: string): Promise<void> {
      try {
        const [scheme, token, ...more] = (authorization ?? '').split(' ');
        if (scheme !== 'Bearer' || !token || more.length > 0 || token.length > 8192) throw new Error('no bearer token');
        const payload = verified.get(token) ?? (await verify(token));
        // The connector sends one token with many requests; a minute later its key is asked for again.
        if (!verified.has(token))
          verified.set(token, payload, {
            ttl: Math.min(minute, ((payload.exp ?? 0) + tolerance) * 1000 - now().getTime()),
          });
        // An array would be as good to the library; the channel never sends one.
        if (payload.aud !== botId) throw new Error('the audience is not this bot alone');
        if (serviceUrl && payload.serviceurl !== serviceUrl) throw new Error('the token is for another service URL');
        if (payload.tid !== undefined) throw new Error('a token of a tenant, not of the channel');
      } catch (error) {
        throw new Unauthorized(error);
      }
    },
  };
}
