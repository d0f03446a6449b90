// The yardstick: the least that a bot is. Stock CloudAdapter, tokens verified, one reply to the connector.
import {
  CallerIdConstants,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { AppCredentials, AuthenticationConstants as constants } from 'botframework-connector';
import restify, { type Request, type Response } from 'restify';

const { BOT_ID = '', BOT_PASSWORD = '', BOT_TENANT_ID = '', CHANNEL_METADATA_URL = '' } = process.env;

// MSAL takes no token endpoint without TLS; this is where its tokens are kept once they were fetched.
const { cache } = AppCredentials as unknown as { cache: Map<string, { accessToken: string; expiresOn: Date }> };
cache.set(`${BOT_ID}${constants.ToChannelFromBotOAuthScope}-cache`, {
  accessToken: 'x'.repeat(1400),
  expiresOn: new Date(Date.now() + 24 * 3600_000),
});

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      CallerId: CallerIdConstants.PublicAzureChannel,
      OAuthUrl: constants.OAuthUrl,
      ToBotFromChannelOpenIdMetadataUrl: CHANNEL_METADATA_URL,
      ToBotFromChannelTokenIssuer: constants.ToBotFromChannelTokenIssuer,
      ToBotFromEmulatorOpenIdMetadataUrl: constants.ToBotFromEmulatorOpenIdMetadataUrl,
      ToChannelFromBotLoginUrl: constants.ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope: constants.ToChannelFromBotOAuthScope,
    },
    new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: BOT_ID,
      MicrosoftAppPassword: BOT_PASSWORD,
      MicrosoftAppTenantId: BOT_TENANT_ID,
      MicrosoftAppType: 'SingleTenant',
    }),
  ),
);

const server = restify.createServer({ name: 'echo' });
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context) => {
    await context.sendActivity(`echo: ${context.activity.text}`);
  });
});
server.get('/readyz', async (_request: Request, response: Response) => {
  response.send(200);
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
});
process.once('SIGTERM', () => process.exit(0));
