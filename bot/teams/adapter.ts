import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity, InvokeResponse, ResourceResponse, TurnContext } from 'botbuilder';
import {
  AuthenticationConstants,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Connector } from './connector.ts';

const audience = AuthenticationConstants.ToChannelFromBotOAuthScope;

/**
 * The adapter that teams-ai asks for, without the ways in and out that are not ours: requests are authenticated
 * before they come here (channel-token.ts), every client comes from one hardened connector, and nobody signs in.
 */
export class Adapter extends TeamsAdapter {
  private readonly connector: Connector;
  private readonly factory: ConnectorFactory;
  private readonly identity: ClaimsIdentity;

  constructor(botId: string, connector: Connector) {
    super({ MicrosoftAppType: 'MultiTenant', MicrosoftAppId: botId });
    this.connector = connector;
    this.factory = new Clients(connector);
    this.identity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: botId }], true);
    Object.assign(this, { botFrameworkAuthentication: new NoOtherWay(this.factory) });
  }

  /** Runs one turn for an activity that was authenticated. */
  receive(activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    const { factory: connectorFactory, identity: claimsIdentity } = this;
    return this.processActivity({ audience, callerId: '', claimsIdentity, connectorFactory }, activity, turn);
  }

  /** A message goes the connector's own way, what else there is to send (the answer to an invoke) that of the SDK. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (activities.some(({ type }) => type !== 'message')) return super.sendActivities(context, activities);
    const sent: ResourceResponse[] = [];
    for (const activity of activities) sent.push({ id: await this.connector.send(activity) });
    return sent;
  }
}

class Clients extends ConnectorFactory {
  private readonly connector: Connector;
  constructor(connector: Connector) {
    super();
    this.connector = connector;
  }
  override create(serviceUrl: string) {
    return Promise.resolve(this.connector.client(serviceUrl));
  }
}

/** Whatever the SDK would authenticate on its own is refused: see security notes on its emulator and skill paths. */
class NoOtherWay extends BotFrameworkAuthentication {
  private readonly factory: ConnectorFactory;
  constructor(factory: ConnectorFactory) {
    super();
    this.factory = factory;
  }
  override getOriginatingAudience = () => audience;
  override authenticateRequest = () => Promise.reject(new Error('requests are authenticated before the adapter'));
  override authenticateChannelRequest = () => Promise.reject(new Error('no skills'));
  override authenticateStreamingRequest = () => Promise.reject(new Error('no streaming'));
  override createConnectorFactory = () => this.factory;
  override createUserTokenClient = () => Promise.resolve(undefined as unknown as UserTokenClient);
}
