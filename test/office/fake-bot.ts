import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { Standing } from '../../bot/office/directory.ts';
import { type OfficeOptions, openOffice } from '../../bot/office/office.ts';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { demoSchema } from '../../src/demo/demo.ts';

// biome-ignore lint/suspicious/noExplicitAny: activities are of any shape here, as they come and go
type Activity = Record<string, any>;

/** A bot that answers as ours would, and remembers every activity that it heard. */
export interface FakeBot {
  heard: Activity[];
  /** What was asked of the office's connector, and what it answered. */
  sent: { method: string; path: string; status: number; body: Activity | undefined }[];
  mail: { name: string; at: string; raw: string }[];
  /** How the directory has somebody who is not as the demo has them. */
  standing: Map<string, Standing>;
  resets: number;
  origin: string;
  port: number;
  close: () => Promise<void>;
  /** Closes as a bot does that is told to go: what is open may end by itself. */
  stop: () => Promise<void>;
}

/** Opens an office on a free port, with a bot behind it that knows a few words. */
export async function startFakeBot(
  options: Partial<OfficeOptions> & { listen?: number; slowMs?: number } = {},
): Promise<FakeBot> {
  const server = restify.createServer();
  server.pre((req, res, next) => {
    const { 'content-encoding': encoding, 'content-type': type, 'content-length': length } = req.headers;
    if (encoding || (req.method === 'POST' && length !== '0' && !/^application\/json/.test(type ?? ''))) {
      res.send(415);
      return next(false);
    }
    next();
  });
  server.use(restify.plugins.jsonBodyParser({ mapParams: false }));

  let ids = 0;
  const bot: FakeBot = {
    heard: [],
    sent: [],
    mail: [],
    standing: new Map(),
    resets: 0,
    origin: '',
    port: 0,
    close: async () => {},
    stop: async () => {},
  };
  const conversations = new Conversations(bot, options.slowMs ?? 100);

  server.post('/api/messages', async (req: { body?: Activity }, res: restify.Response) => {
    const activity = req.body ?? {};
    bot.heard.push(activity);
    const answer = await conversations.turn(activity);
    if (answer === undefined) res.send(activity.type === 'invoke' ? 501 : 200);
    else res.send(answer === failure ? 500 : 200, answer === failure ? undefined : answer);
  });

  openOffice(server, {
    port: () => bot.port,
    demo: demoSchema.parse(demo),
    mail: async () => bot.mail,
    standing: async ({ objectId }) => bot.standing.get(objectId),
    reset: async () => {
      bot.resets += 1;
      bot.mail = [];
      conversations.clear();
    },
    now: () => new Date(),
    newId: () => `id-${++ids}`,
    beatMs: 50,
    ...options,
  });

  await new Promise<void>((done) => server.listen(options.listen ?? 0, '127.0.0.1', done));
  bot.port = (server.address() as AddressInfo).port;
  bot.origin = `http://127.0.0.1:${bot.port}`;
  bot.stop = () => new Promise((done) => server.close(done));
  bot.close = () =>
    new Promise((done) => {
      server.close(done);
      server.server.closeAllConnections();
    });
  return bot;
}

const failure = Symbol('failure');

/** What the bot does with an activity. */
class Conversations {
  readonly #bot: FakeBot;
  readonly #slowMs: number;
  readonly #lines = new Map<string, string>();

  constructor(bot: FakeBot, slowMs: number) {
    this.#bot = bot;
    this.#slowMs = slowMs;
  }

  clear() {
    this.#lines.clear();
  }

  async turn(activity: Activity): Promise<unknown> {
    if (activity.type === 'installationUpdate') {
      await this.#send(activity, { text: welcome(activity) });
      return undefined;
    }
    if (activity.type === 'message') return this.#message(activity);
    if (activity.type === 'invoke') return this.#invoke(activity);
    return undefined;
  }

  async #message(activity: Activity): Promise<unknown> {
    if (activity.value)
      return void (await this.#send(activity, { text: `Submitted: \`${JSON.stringify(activity.value)}\`` }));
    const text = String(activity.text);
    const [word = '', ...rest] = text.split(' ');
    switch (word.toLowerCase()) {
      case 'invite':
      case '초대':
        return void (await this.#send(activity, card(inviteCard(activity, rest.join(' ')))));
      case 'state':
        return void this.#lines.set(
          activity.from.id,
          (await this.#send(activity, card(stateCard('waiting', activity.from.id)))).id,
        );
      case 'edit':
        return void (await this.#edit(
          activity,
          this.#lines.get(activity.from.id) ?? '',
          card(stateCard('authorised', activity.from.id)),
        ));
      case 'delete':
        return void (await this.#call(activity, 'DELETE', `/${this.#lines.get(activity.from.id)}`));
      case 'elements':
        return void (await this.#send(activity, card(elementsCard)));
      case 'list':
        return void (await this.#send(activity, card(listCard)));
      case 'secret':
        return void (await this.#send(activity, card(secretCard)));
      case 'slow':
        await this.#send(activity, { type: 'typing' });
        await new Promise((done) => setTimeout(done, this.#slowMs));
        return void (await this.#send(activity, { text: 'That took a moment.' }));
      case 'tell':
        return void (await this.#tell(activity, rest[0] ?? '', rest.slice(1).join(' ')));
      case 'mail':
        this.#bot.mail.push(letter(this.#bot.mail.length + 1, rest[0] ?? 'pat@contoso.com', this.#bot.origin));
        return void (await this.#send(activity, { text: 'The mail is on its way.' }));
      case 'break':
        return failure;
      case 'suggest':
        return void (await this.#send(activity, {
          text: 'That wasn’t clear. Did you mean one of these?',
          suggestedActions: {
            actions: ['What is waiting for me', 'Invitations', 'Help'].map((title) => ({
              type: 'imBack',
              title,
              value: title,
            })),
          },
        }));
      default:
        return void (await this.#send(activity, { text: `You said: ${text}` }));
    }
  }

  async #invoke(activity: Activity): Promise<unknown> {
    const { value } = activity;
    const answer = (type: string, value: unknown, statusCode = 200) => ({ statusCode, type, value });
    const cardAnswer = (content: unknown) => answer('application/vnd.microsoft.card.adaptive', content);

    if (activity.name === 'application/search') {
      const places = { kr: ['Seoul', 'Busan', 'Incheon'], us: ['Seattle', 'Portland', 'Boston'] };
      const all =
        value.dataset === 'cities' ? (places[value.data?.country as 'kr'] ?? [...places.kr, ...places.us]) : resellers;
      const results = all
        .filter((title) => title.toLowerCase().includes(value.queryText.toLowerCase()))
        .map((title) => ({ title, value: `id of ${title}` }));
      return { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results } };
    }
    if (activity.name === 'task/fetch')
      return {
        task: {
          type: 'continue',
          value: { title: 'Sign-in for northwind.onmicrosoft.com', card: attachment(passwordCard) },
        },
      };
    if (activity.name === 'task/submit')
      return { task: { type: 'message', value: 'Shown to Mina Park, Fri 20 Nov 14:40.' } };

    switch (value.action.verb) {
      case 'send':
        await new Promise((done) => setTimeout(done, 300));
        return cardAnswer(sentCard(value.action.data));
      case 'note':
        return answer('application/vnd.microsoft.activity.message', 'Kim Joon accepted this invitation at 14:02.');
      case 'refuse':
        return answer(
          'application/vnd.microsoft.error',
          { code: 'BadRequest', message: 'That is not possible any more.' },
          400,
        );
      case 'refresh':
        return cardAnswer(stateCard(`refreshed for ${activity.from.name}`, activity.from.id));
      default:
        return undefined;
    }
  }

  #send(activity: Activity, message: Activity) {
    return this.#call(activity, 'POST', `/${activity.id}`, { type: 'message', ...message });
  }

  #edit(activity: Activity, id: string, message: Activity) {
    return this.#call(activity, 'PUT', `/${id}`, { type: 'message', id, ...message });
  }

  /** Writes to somebody else, as a notice would. */
  async #tell(activity: Activity, objectId: string, text: string) {
    const base = `${activity.serviceUrl}v3/conversations`;
    const body = { members: [{ id: `29:${objectId}` }], tenantId: text.split(' ')[0], isGroup: false };
    const { id } = await this.#post('POST', base, body);
    await this.#post('POST', `${base}/${encodeURIComponent(id)}/activities`, {
      type: 'message',
      ...card(stateCard('waiting', '')),
    });
  }

  #call(activity: Activity, method: string, rest: string, body?: Activity) {
    const conversation = encodeURIComponent(activity.conversation.id);
    return this.#post(method, `${activity.serviceUrl}v3/conversations/${conversation}/activities${rest}`, body);
  }

  async #post(method: string, url: string, body?: Activity) {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text ? JSON.parse(text) : undefined;
    this.#bot.sent.push({ method, path: new URL(url).pathname, status: response.status, body: parsed });
    return parsed ?? {};
  }
}

const resellers = [
  'Contoso',
  'Adventure Works',
  '한빛물산',
  'Tailspin Toys',
  'Wide World Importers',
  'Litware',
  'Proseware',
];

function welcome({ from, locale }: Activity): string {
  return locale === 'ko-KR'
    ? `안녕하세요, ${from.name} 님. Twotier는 간접 공급자와 간접 재판매인이 하는 일을 채팅으로 처리합니다. **도움말**을 입력하면 할 수 있는 일이 표시됩니다.`
    : `Hello ${from.name}. Twotier does in a chat what indirect providers and indirect resellers do in Partner Center. Write **help** to see what you can do.`;
}

function attachment(content: unknown) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

function card(content: unknown) {
  return { attachments: [attachment(content)] };
}

const text = (words: string, more = {}) => ({ type: 'TextBlock', text: words, wrap: true, ...more });
const title = (words: string) => text(words, { size: 'large', weight: 'bolder', style: 'heading' });
const adaptive = (body: unknown[], actions: unknown[] = [], more = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
  ...more,
});

function inviteCard({ locale }: Activity, company: string) {
  const ko = locale === 'ko-KR';
  return adaptive(
    [
      title(ko ? '재판매인 초대' : 'Invite a reseller'),
      text(ko ? 'Fabrikam에서 보내는 초대입니다.' : 'From Fabrikam, as an indirect provider', {
        isSubtle: true,
        spacing: 'none',
      }),
      {
        type: 'Input.Text',
        id: 'company',
        label: ko ? '회사' : 'Company',
        value: company,
        isRequired: true,
        errorMessage: ko ? '회사 이름을 입력하세요.' : 'Enter the name of the company.',
      },
      {
        type: 'Input.Text',
        id: 'email',
        label: ko ? '전자 메일 주소' : 'Address',
        style: 'Email',
        isRequired: true,
        regex: '^[^@\\s]+@[^@\\s]+$',
        errorMessage: ko ? '메일 주소를 입력하세요.' : 'Enter a mail address, for example pat@contoso.com.',
      },
      {
        type: 'Input.Text',
        id: 'message',
        label: ko ? '메시지' : 'Message',
        isMultiline: true,
        value: ko ? '함께 일하게 되기를 기대합니다.' : 'We would be glad to work with you.',
      },
      text(
        ko
          ? '개인화 링크는 아래에 자동으로 붙습니다. 7일 동안 유효합니다.'
          : 'The personal link is added below your text. It is valid for seven days.',
        { size: 'small', isSubtle: true },
      ),
    ],
    [
      {
        type: 'Action.Execute',
        verb: 'send',
        title: ko ? '초대 보내기' : 'Send invitation',
        style: 'positive',
        data: { operation: 'op-1' },
      },
      {
        type: 'Action.OpenUrl',
        title: ko ? '메일에서 열기' : 'Open in mail',
        url: 'mailto:pat@contoso.com?subject=Invitation',
      },
      { type: 'Action.Execute', verb: 'note', title: ko ? '텍스트 복사' : 'Copy text', associatedInputs: 'none' },
    ],
  );
}

function sentCard(data: Activity) {
  return adaptive(
    [
      title(`Invitation to ${data.company}`),
      text('Sent by mail · waiting since 14:02', { isSubtle: true, spacing: 'none' }),
      {
        type: 'FactSet',
        facts: [
          { title: 'Address', value: String(data.email) },
          { title: 'Valid until', value: 'Fri 27 November' },
        ],
      },
    ],
    [
      { type: 'Action.Execute', verb: 'refuse', title: 'Resend' },
      { type: 'Action.Execute', verb: 'note', title: 'Withdraw' },
      { type: 'Action.Execute', verb: 'unknown', title: 'Unknown verb' },
    ],
  );
}

function stateCard(state: string, userId: string) {
  return adaptive(
    [title('Contoso is your reseller'), text(`State: ${state}`, { isSubtle: true, spacing: 'none' })],
    [{ type: 'Action.Execute', verb: 'note', title: 'Add a customer', style: 'positive' }],
    {
      refresh: {
        action: { type: 'Action.Execute', verb: 'refresh', data: { of: 'state' } },
        ...(userId && { userIds: [userId] }),
      },
    },
  );
}

const elementsCard = adaptive(
  [
    title('Every kind of input'),
    {
      type: 'Input.ChoiceSet',
      id: 'reseller',
      label: 'Reseller',
      style: 'filtered',
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'resellers' },
      placeholder: 'Name of a reseller',
      isRequired: true,
      errorMessage: 'Choose one of your resellers.',
    },
    {
      type: 'Input.ChoiceSet',
      id: 'country',
      label: 'Country',
      choices: [
        { title: 'Korea', value: 'kr' },
        { title: 'United States', value: 'us' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'city',
      label: 'City',
      choices: [],
      'choices.data': { type: 'Data.Query', dataset: 'cities', associatedInputs: 'auto' },
    },
    {
      type: 'Input.ChoiceSet',
      id: 'product',
      label: 'Product',
      style: 'filtered',
      value: 'bp',
      choices: [
        { title: 'Microsoft 365 Business Premium', value: 'bp' },
        { title: 'Office 365 E3', value: 'e3' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'how',
      label: 'How',
      style: 'expanded',
      value: 'now',
      choices: [
        { title: 'Now', value: 'now' },
        { title: 'At renewal', value: 'later' },
      ],
    },
    {
      type: 'Input.Number',
      id: 'seats',
      label: 'Seats',
      min: 1,
      max: 300,
      value: 25,
      errorMessage: 'Between 1 and 300 seats.',
    },
    {
      type: 'Input.Toggle',
      id: 'sure',
      title: 'I have read this',
      isRequired: true,
      errorMessage: 'Please read it first.',
    },
    { type: 'Input.Date', id: 'day', label: 'From' },
    { type: 'Container', id: 'more', isVisible: false, style: 'emphasis', items: [text('Here is more.')] },
  ],
  [
    { type: 'Action.Submit', title: 'Order', style: 'positive', data: { verb: 'order' } },
    { type: 'Action.Submit', title: 'Cancel', data: { verb: 'cancel' }, associatedInputs: 'none' },
    { type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] },
    { type: 'Action.ShowCard', title: 'Why', card: adaptive([text('Because it was asked.')]) },
    { type: 'Action.OpenUrl', title: 'Bad link', url: 'javascript:alert(1)' },
  ],
);

const listCard = adaptive([
  title('My customers'),
  text('3 customers · page 1 of 1', { isSubtle: true, spacing: 'none' }),
  ...['Northwind Traders', '한빛전자', 'Fourth Coffee'].map((name, at) => ({
    type: 'ColumnSet',
    separator: true,
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        items: [
          text(name, { weight: 'bolder' }),
          text(['Active since Mon 3 March', '초대함, 답을 기다리는 중', 'Agreement missing'][at] ?? '', {
            isSubtle: true,
            spacing: 'none',
            size: 'small',
          }),
        ],
      },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'center',
        items: [{ type: 'ActionSet', actions: [{ type: 'Action.Execute', verb: 'note', title: 'Show' }] }],
      },
    ],
  })),
  {
    type: 'Container',
    style: 'warning',
    items: [
      text(
        'Fourth Coffee has to sign the **customer agreement** before it can be served. [Read it](https://example.com/)',
      ),
    ],
  },
]);

const secretCard = adaptive(
  [
    title('Northwind Traders'),
    text('The account is ready. Its first sign-in can be shown once.', { isSubtle: true, spacing: 'none' }),
  ],
  [
    {
      type: 'Action.Submit',
      title: 'Show once',
      style: 'positive',
      data: { secret: 's-1', msteams: { type: 'task/fetch' } },
    },
  ],
);

const passwordCard = adaptive(
  [
    { type: 'FactSet', facts: [{ title: 'User name', value: 'admin@northwind.onmicrosoft.com' }] },
    text('Temporary password', { isSubtle: true }),
    {
      type: 'RichTextBlock',
      spacing: 'small',
      inlines: [{ type: 'TextRun', text: 'kT7#vQ2m-9sLw', fontType: 'monospace', size: 'large' }],
    },
    text('This is shown once. Hand it to the customer’s administrator; it must be changed at first sign-in.', {
      size: 'small',
      isSubtle: true,
    }),
  ],
  [{ type: 'Action.Submit', title: 'Done', style: 'positive', data: { done: true } }],
);

function letter(number: number, to: string, origin: string) {
  const at = new Date();
  const raw = [
    'From: Twotier <twotier@fabrikam.com>',
    `To: ${to}`,
    `Subject: =?utf-8?B?${Buffer.from(`Fabrikam invites you (${number}) · 초대`).toString('base64')}?=`,
    `Date: ${at.toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Hello,',
    '',
    'Mina Park of Fabrikam invites your company to become an indirect reseller.',
    'We would be glad to work with you.',
    '',
    `Open the invitation: ${origin}/invitations/KX7Q-9PLM`,
    '',
    'The link is valid for seven days.',
  ].join('\r\n');
  return { name: `${number}.eml`, at: at.toISOString(), raw };
}

// `node test/office/fake-bot.ts` opens the office with this bot, to look at the page without the real one.
if (import.meta.main) {
  const { origin } = await startFakeBot({ slowMs: 2500, listen: Number(process.env.PORT ?? 3977) });
  process.stdout.write(`${origin}\n`);
}
