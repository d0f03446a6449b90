import type { TokenCredential } from '@azure/core-auth';
import { ManagedIdentityCredential } from '@azure/identity';
import { z } from 'zod';
import type { Bot } from '../settings.ts';

const scope = 'https://api.botframework.com/.default';
const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const ahead = 5 * 60_000;

/** The bot's own token for Teams' connector: read once for all who wait, and anew some minutes before it ends. */
export function createAccessToken(bot: Bot, now: () => Date): () => Promise<string> {
  const credential = credentialOf(bot, now);
  let held: { token: string; until: number } | undefined;
  let reading: Promise<string> | undefined;
  return async () => {
    if (held && now().getTime() < held.until - ahead) return held.token;
    reading ??= credential
      .getToken(scope)
      .then((token) => {
        if (!token) throw new Error('no token for the connector');
        held = { token: token.token, until: token.expiresOnTimestamp };
        return token.token;
      })
      .finally(() => {
        reading = undefined;
      });
    // Some minutes before the end the old one still serves whoever can't get a new one.
    return reading.catch((error) => {
      if (held && now().getTime() < held.until) return held.token;
      throw error;
    });
  };
}

function credentialOf(bot: Bot, now: () => Date): TokenCredential {
  if (bot.type === 'UserAssignedMSI') return new ManagedIdentityCredential({ clientId: bot.id });
  const url = bot.tokenUrl ?? `https://login.microsoftonline.com/${bot.tenantId}/oauth2/v2.0/token`;
  return {
    async getToken() {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: bot.id,
        client_secret: bot.password ?? '',
        scope,
      });
      const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(3000), redirect: 'error' });
      if (!answer.ok) throw new Error(`the token endpoint answered ${answer.status}`);
      const { access_token, expires_in } = answerSchema.parse(await answer.json());
      return { token: access_token, expiresOnTimestamp: now().getTime() + expires_in * 1000 };
    },
  };
}
