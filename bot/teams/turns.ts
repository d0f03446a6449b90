import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import { cleanName } from '../../src/names.ts';
import type { Place } from '../../src/watch.ts';
import type { Background } from '../background.ts';
import type { Conversation } from '../converse.ts';
import { generalWords } from '../general/not-understood.ts';
import type { Reach } from '../reach.ts';
import type { Reply } from '../reply.ts';
import type { Heard } from '../turn.ts';
import { fill, type Language, languageOf } from '../words.ts';
import { type Connector, cardActivity } from './connector.ts';
import { consentInvoke, consentSchema, type Files } from './files.ts';
import { type InboundActivity, speakerOf } from './guard.ts';
import { pastedTable, spoken, typed } from './said.ts';

/** What the buttons of our cards send back: the seal, and whatever was typed. */
const pressed = z.looseObject({ seal: z.string().max(60_000) });
const execute = z.looseObject({
  action: z.looseObject({ type: z.literal('Action.Execute').optional(), data: pressed }),
});

const task = z.looseObject({ data: pressed });
const searched = z.looseObject({ dataset: z.string().max(200), queryText: z.string().max(200).default('') });

/** Of what was said in a group, as much goes along into the private chat: an address is no place for more. */
const longestInLink = 500;

interface Means {
  /** Where files can be saved; absent where there is no Teams. */
  files?: Files;
  conversation: Conversation;
  connector: Pick<Connector, 'member'>;
  reach: Pick<Reach, 'heardFrom'>;
  background: Background;
  log: Logger;
  newId: () => string;
  /** Deep link into the private chat, with a sentence to send; undefined where there is no Teams. */
  chatLink: (sentence: string) => string | undefined;
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const message = 'application/vnd.microsoft.activity.message';
const searchResponse = 'application/vnd.microsoft.search.searchResponse';

/** Routes the activities of Teams into the conversation, and its replies back. All that is known of activities is here. */
export function createTurns({
  files,
  conversation,
  connector,
  reach,
  background,
  log,
  newId,
  chatLink,
}: Means): (context: TurnContext) => Promise<void> {
  const app = new Application({
    startTypingTimer: false,
    removeRecipientMention: false,
    turnStateFactory: () => new NoState(),
  });

  const heardIn = (activity: Activity): Heard | undefined => {
    const inbound = activity as unknown as InboundActivity;
    const speaker = speakerOf(inbound);
    if (!speaker) return undefined;
    return {
      speaker,
      shownName: cleanName(inbound.from?.name ?? '').slice(0, 100),
      conversationId: inbound.conversation.id,
      locale: inbound.locale ?? undefined,
      timeZone: inbound.localTimezone ?? undefined,
      files: Boolean(files),
      roster: () => connector.member(inbound.serviceUrl, inbound.conversation.id, String(inbound.from?.id)),
    };
  };

  const placeOf = (activity: Activity, heard: Heard): Place | undefined =>
    activity.replyToId
      ? {
          conversationId: heard.conversationId,
          activityId: activity.replyToId,
          serviceUrl: activity.serviceUrl,
          language: languageOf(heard.locale),
          timeZone: heard.timeZone,
        }
      : undefined;

  const isPersonal = (activity: Activity) => activity.conversation.conversationType === 'personal';

  /** Runs a turn; what goes wrong is logged under a reference that the person is given. */
  async function answer(context: TurnContext, heard: Heard, make: () => Promise<Reply>): Promise<Reply> {
    try {
      if (!isPersonal(context.activity)) return privately(context.activity, heard);
      const reply = await make();
      background.run(reach.heardFrom(heard, context.activity.serviceUrl, reply.language));
      return reply;
    } catch (error) {
      const reference = newId().slice(-8);
      log.error({ err: error, reference }, 'a turn failed');
      const language = languageOf(heard.locale);
      return { ...sentence(fill(generalWords[language].failed, { reference }), language), passing: true };
    }
  }

  /** In front of others nothing is said but where to go on: in the private chat, with what was said here already typed. */
  function privately(activity: Activity, heard: Heard): Reply {
    const said = spoken(activity)
      .replace(/<at>.*?<\/at>/gi, ' ')
      .trim();
    const language = /\p{Script=Hangul}/u.test(said) ? 'ko' : said ? 'en' : languageOf(heard.locale);
    const say = generalWords[language];
    const url = chatLink(said.length > longestInLink ? '' : said);
    const reply = sentence(say.private, language);
    return url
      ? { ...reply, card: { ...reply.card, actions: [{ type: 'Action.OpenUrl', title: say.openChat, url }] } }
      : reply;
  }

  /** Sends a reply; one that Teams does not take is lost, and asking again helps no more than the tries already made. */
  async function deliver(send: () => Promise<unknown>): Promise<void> {
    try {
      await send();
    } catch (error) {
      log.warn({ err: error }, 'a reply could not be delivered');
    }
  }

  /** Offers the file that comes with a reply: Teams asks the person with a card of its own. */
  const offer = ({ activity }: TurnContext, { file }: Reply): void => {
    if (file && files) background.run(deliver(() => files.offer(activity, file)));
  };

  app.addRoute(
    async ({ activity }) => activity.type === 'message',
    async (context) => {
      const { activity } = context;
      const heard = heardIn(activity);
      if (!heard) return;
      const press = pressed.safeParse(activity.value);
      if (press.success) {
        // A client without Action.Execute sends the press as a message: the card is then replaced by an update.
        const place = placeOf(activity, heard);
        const reply = await answer(context, heard, () =>
          conversation.press(heard, press.data.seal, typed(press.data), place),
        );
        const shown = cardActivity(reply) as Partial<Activity>;
        const inPlace = place && isPersonal(activity) && !reply.passing;
        // What the press did is recorded: that its card could not be shown must not bring it here again.
        await deliver(() =>
          inPlace ? context.updateActivity({ ...shown, id: place.activityId }) : context.sendActivity(shown),
        );
        offer(context, reply);
        return;
      }
      const text = pastedTable(activity) ?? spoken(activity);
      const reply = await answer(context, heard, () => conversation.say(heard, text));
      await deliver(() => context.sendActivity(cardActivity(reply) as Partial<Activity>));
    },
  );

  app.addRoute(
    async ({ activity }) => activity.type === 'invoke' && activity.name === 'adaptiveCard/action',
    async (context) => {
      const { activity } = context;
      const heard = heardIn(activity);
      const value = execute.safeParse(activity.value);
      if (!heard || !value.success) return respond(context, 400, errorBody('BadRequest'));
      const { data } = value.data.action;
      const reply = await answer(context, heard, () =>
        conversation.press(heard, data.seal, typed(data), placeOf(activity, heard)),
      );
      // Answered here and not by what teams-ai makes of a returned card: that would show it to the whole conversation.
      const shown = reply.passing ? { type: message, value: reply.summary } : { type: adaptiveCard, value: reply.card };
      offer(context, reply);
      await respond(context, 200, { statusCode: 200, ...shown });
    },
    true,
  );

  app.addRoute(
    async ({ activity }) => files !== undefined && activity.type === 'invoke' && activity.name === consentInvoke,
    async (context) => {
      const { activity } = context;
      const heard = heardIn(activity);
      const value = consentSchema.safeParse(activity.value);
      if (!heard || !value.success || !files) return respond(context, 400, errorBody('BadRequest'));
      const { data } = value;
      // Made and sent behind the answer: Teams does not wait as long as a large file may take.
      if (isPersonal(activity)) {
        const { seal } = data.context;
        const file = {
          make: () => conversation.file(heard, seal),
          notSaved: () => conversation.notSaved(heard, seal),
        };
        background.run(deliver(() => files.answered({ ...activity }, data, file)));
      }
      await respond(context, 200, {});
    },
    true,
  );

  for (const name of ['task/fetch', 'task/submit']) {
    app.addRoute(
      async ({ activity }) => activity.type === 'invoke' && activity.name === name,
      async (context) => {
        const heard = heardIn(context.activity);
        const value = task.safeParse(context.activity.value);
        if (!heard || !value.success) return respond(context, 400, errorBody('BadRequest'));
        const { data } = value.data;
        const reply = await answer(context, { ...heard, dialog: true }, () =>
          conversation.press({ ...heard, dialog: true }, data.seal, typed(data)),
        );
        await respond(context, 200, { task: reply.passing ? taskMessage(reply) : taskCard(reply) });
      },
      true,
    );
  }

  app.addRoute(
    async ({ activity }) => activity.type === 'invoke' && activity.name === 'application/search',
    async (context) => {
      const heard = heardIn(context.activity);
      const value = searched.safeParse(context.activity.value);
      if (!heard || !value.success) return respond(context, 400, errorBody('BadRequest'));
      const { dataset, queryText } = value.data;
      const results = isPersonal(context.activity) ? await conversation.search(heard, dataset, queryText) : [];
      await respond(context, 200, { statusCode: 200, type: searchResponse, value: { results } });
    },
    true,
  );

  // Installing the bot is the first contact; whatever waited for it is delivered.
  app.addRoute(
    async ({ activity }) => activity.type === 'installationUpdate' && isPersonal(activity as Activity),
    async (context) => {
      const heard = heardIn(context.activity);
      if (!heard || (context.activity.action ?? 'add') !== 'add') return;
      const reply = await answer(context, heard, () => conversation.greet(heard));
      await deliver(() => context.sendActivity(cardActivity(reply) as Partial<Activity>));
    },
  );

  app.addRoute(
    async ({ activity }) => activity.type === 'invoke',
    async (context) => respond(context, 200, errorBody('NotSupported')),
    true,
  );

  return async (context) => {
    const { type, from } = context.activity;
    // What names nobody, as some system events do, is nothing that teams-ai could run.
    if (from?.id) await app.run(context);
    else if (type === 'invoke') await respond(context, 400, errorBody('BadRequest'));
  };
}

/** Nothing is kept between turns but what the store holds; the library's own state would only cost time. */
class NoState extends TurnState {
  readonly #empty = {};
  override load = async () => true;
  override save = async () => {};
  override get temp() {
    return this.#empty as TurnState['temp'];
  }
  override get user() {
    return this.#empty as TurnState['user'];
  }
}

const respond = async (context: TurnContext, status: number, body: unknown): Promise<void> => {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
};

const taskMessage = ({ summary }: Reply) => ({ type: 'message', value: summary });

const taskCard = ({ card, summary }: Reply) => ({
  type: 'continue',
  value: { title: summary, width: 'medium', height: 'medium', card: { contentType: adaptiveCard, content: card } },
});

const errorBody = (code: string) => ({
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code, message: code },
});

const sentence = (text: string, language: Language): Reply => ({
  card: {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true }],
  },
  summary: text,
  language,
});
