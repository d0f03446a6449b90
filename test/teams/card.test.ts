import { expect } from 'chai';
import { peopleHome } from '../../src/people/person.ts';
import {
  buttonsOf,
  type Card,
  codeIn,
  type Message,
  Office,
  type Persona,
  textOf,
  valuesOf,
} from '../support/office.ts';

const invite = 'invite reseller Contoso at pat@contoso.com';
const privately = {
  en: 'Twotier answers in private chats only: write to it directly.',
  ko: 'Twotier는 개인 채팅에서만 답변합니다. Twotier에 직접 메시지를 보내 주세요.',
};

describe('a card in Teams', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  let joon: Persona;

  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    pat = office.person('Pat');
    joon = office.person('Joon');
  });
  afterEach(() => office.close());

  /** Sends it; answers what came with the status, and what the connector was told meanwhile. */
  async function sends(persona: Persona, activity: object) {
    const before = office.calls.length;
    const { status, body } = await persona.sends(activity);
    await office.settled();
    return { status, body, calls: office.calls.slice(before) };
  }

  const lastOf = (persona: Persona) => persona.messages.at(-1) as Message;
  const wordsOf = (card: Card | undefined) => textOf(card ?? {});

  /** What a client without Action.Execute sends for a press. */
  function submitOf(persona: Persona, title: string, inputs: object = {}, message = lastOf(persona)) {
    const button = buttonsOf(message.card).find((found) => found.title === title);
    expect(button?.fallback).to.include({ type: 'Action.Submit', title });
    const value = { ...button?.fallback.data, ...valuesOf(message.card), ...inputs };
    return persona.activity({ type: 'message', value, replyToId: message.id });
  }

  describe('that is pressed by Action.Submit', () => {
    it('is replaced where it stands, by an update and nothing else', async () => {
      await mina.says(invite);
      const form = lastOf(mina);
      const { status, body, calls } = await sends(mina, submitOf(mina, 'Send invitation'));
      expect(status).to.equal(200);
      expect(body).to.equal(undefined);
      expect(calls.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).to.deep.equal([
        `PUT /v3/conversations/${mina.conversationId}/activities/${form.id}`,
      ]);
      expect(mina.messages).to.have.length(1);
      expect(textOf(form.card)).to.include('Invitation to Contoso');
      expect(await office.mail()).to.have.length(1);
    });

    it('does its work once, however often that arrives', async () => {
      await mina.says(invite);
      const press = submitOf(mina, 'Send invitation');
      for (let time = 0; time < 3; time++) expect((await sends(mina, press)).status).to.equal(200);
      expect(await office.mail()).to.have.length(1);
      expect(mina.messages).to.have.length(1);
    });

    it('does its work although it could not be replaced, and shows it to whoever presses again', async () => {
      await mina.says(invite);
      const press = submitOf(mina, 'Send invitation');
      office.connectorAnswers(({ method }) => (method === 'PUT' ? 500 : undefined));
      expect((await sends(mina, press)).status).to.equal(200);
      expect(await office.mail()).to.have.length(1);
      office.connectorAnswers(() => undefined);
      expect((await sends(mina, press)).status).to.equal(200);
      expect(wordsOf(mina.card)).to.include('Invitation to Contoso');
      expect(await office.mail()).to.have.length(1);
    });

    it('is answered by a new card when the client does not say where it stands', async () => {
      await mina.says(invite);
      const press = { ...submitOf(mina, 'Send invitation'), replyToId: undefined };
      const { calls } = await sends(mina, press);
      expect(calls.map(({ method }) => method)).to.deep.equal(['POST']);
      expect(wordsOf(mina.card)).to.include('Invitation to Contoso');
    });

    it('takes what the client adds to the data for what it is', async () => {
      await mina.says(invite);
      const press = submitOf(mina, 'Send invitation', {
        msteams: { type: 'messageBack', text: 'resellers' },
        part: 'open',
        command: 'help',
        tenantId: pat.identity.tenantId,
      });
      await sends(mina, press);
      expect(wordsOf(mina.card)).to.include('Invitation to Contoso');
      expect(await office.mail()).to.have.length(1);
    });

    it('does nothing for somebody else of the same organisation', async () => {
      await mina.says(invite);
      const stolen = { ...joon.activity({}), ...pick(submitOf(mina, 'Send invitation'), ['type', 'value']) };
      const { calls } = await sends(joon, stolen);
      expect(calls.map(({ method }) => method)).to.deep.equal(['POST']);
      expect(wordsOf(joon.card)).to.match(/다른 채팅이나 다른 사람에게 보낸 카드이므로/);
      expect(await office.mail()).to.have.length(0);
    });

    it('is not mistaken for a message without text, nor such a message for it', async () => {
      for (const value of [{}, { verb: 'help/open' }, { seal: 5 }, [], 'x', null]) {
        const { status, calls } = await sends(mina, mina.activity({ type: 'message', value, replyToId: '1' }));
        expect(status).to.equal(200);
        expect(calls.map(({ method }) => method)).to.deep.equal(['POST']);
        expect(wordsOf(mina.card)).to.match(/That was not clear/);
      }
    });
  });

  describe('that is pressed by Action.Execute', () => {
    it('is replaced by the answer alone: the connector is told nothing', async () => {
      await mina.says(invite);
      const { status, body, calls } = await sends(mina, mina.pressOf('Send invitation', valuesOf(mina.card)));
      expect(status).to.equal(200);
      expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      expect(wordsOf(body?.value)).to.include('Invitation to Contoso');
      expect(calls).to.deep.equal([]);
    });

    it('stays with the one who pressed it, also after a card that refreshes itself', async () => {
      // teams-ai would remember one such card, and from then on show every answer to the whole conversation.
      await mina.says(invite);
      const first = await sends(mina, mina.pressOf('Send invitation', valuesOf(mina.card)));
      expect(first.body?.value.refresh?.action).to.include({ type: 'Action.Execute' });
      expect(first.calls).to.deep.equal([]);
      lastOf(mina).card = first.body?.value;

      const refresh = (persona: Persona, message: Message) =>
        persona.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: message.id,
          value: { action: message.card.refresh.action, trigger: 'automatic' },
        });
      for (let time = 0; time < 3; time++) {
        const { status, body, calls } = await sends(mina, refresh(mina, lastOf(mina)));
        expect(status).to.equal(200);
        expect(body?.value.refresh?.action).to.include({ type: 'Action.Execute' });
        expect(calls).to.deep.equal([]);
      }

      const [letter] = await office.mail();
      await pat.says(`accept invitation ${codeIn(letter)}`);
      for (const [persona, sentence, title] of [
        [mina, 'hello', 'My resellers'],
        [pat, 'hello', 'My providers'],
        [joon, 'hello', 'My resellers'],
        [mina, invite, 'Send invitation'],
      ] as const) {
        await persona.says(sentence);
        const { body, calls } = await sends(persona, persona.pressOf(title, valuesOf(persona.card)));
        expect(body?.statusCode, title).to.equal(200);
        expect(calls, title).to.deep.equal([]);
      }
    });

    it('does not act when it only refreshes itself', async () => {
      await mina.says(invite);
      lastOf(mina).card = await mina.presses('Send invitation');
      const before = await office.mail();
      const { action } = lastOf(mina).card.refresh;
      for (let time = 0; time < 5; time++)
        await sends(
          mina,
          mina.activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'automatic' } }),
        );
      expect(await office.mail()).to.deep.equal(before);
      expect(textOf(await mina.says('invitations'))).to.include('Contoso');
    });

    it('tells nothing of it to somebody else, and changes nothing for them', async () => {
      await mina.says(invite);
      const { value } = mina.pressOf('Send invitation', valuesOf(mina.card));
      for (const [persona, refused] of [
        [joon, /다른 채팅이나 다른 사람에게 보낸 카드이므로/],
        [pat, /does not belong to this chat or to you/],
      ] as const) {
        const { status, body, calls } = await sends(
          persona,
          persona.activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
        );
        expect(status).to.equal(200);
        expect(wordsOf(body?.value)).to.match(refused).and.not.include('Contoso');
        expect(calls).to.deep.equal([]);
      }
      expect(await office.mail()).to.have.length(0);
    });

    it('does nothing in another conversation of the same person', async () => {
      await mina.says(invite);
      const press = mina.pressOf('Send invitation', valuesOf(mina.card));
      const elsewhere = { ...press, conversation: { ...(press.conversation as object), id: 'a:elsewhere' } };
      const { body } = await sends(mina, elsewhere);
      expect(wordsOf(body?.value)).to.match(/does not belong to this chat or to you/);
      expect(await office.mail()).to.have.length(0);
    });
  });

  describe('in a group', () => {
    const groups: Record<string, object> = {
      'a group chat': { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true },
      'a channel': { id: '19:channel@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true },
      'a conversation of no type': { id: '19:group@thread.v2' },
      'a conversation of an unknown type': { id: '19:group@thread.v2', conversationType: 'Personal' },
    };
    const groupChat = groups['a group chat'];
    /** All of a message but whom it answers. */
    const told = ({ recipient: _, ...rest }: Card) => JSON.stringify(rest);
    const nothing = (text: string) =>
      expect(text).not.to.match(/Adventure|Contoso|Fabrikam|Mina|Joon|Pat|invitation|reseller/);

    for (const [title, conversation] of Object.entries(groups)) {
      it(`says in ${title} that it goes on in private, and says nothing else`, async () => {
        const { id } = conversation as { id: string };
        for (const persona of [mina, joon]) {
          for (const text of ['resellers', invite, 'help', '도움말', 'x'.repeat(5000)]) {
            const { status, calls } = await sends(persona, persona.activity({ type: 'message', text, conversation }));
            expect(status).to.equal(200);
            expect(calls.map(({ method }) => method)).to.deep.equal(['POST']);
            const card = office.chat(id).at(-1)?.card ?? {};
            expect(textOf(card), 'in the language of the message').to.equal(privately[text === '도움말' ? 'ko' : 'en']);
            nothing(told(calls[0]?.body));
            expect(buttonsOf(card)).to.deep.equal([]);
          }
        }
      });
    }

    it('says to whoever presses one that it goes on in private, and does not do it', async () => {
      await mina.says(invite);
      const press = { ...mina.pressOf('Send invitation', valuesOf(mina.card)), conversation: groupChat };
      const { status, body, calls } = await sends(mina, press);
      expect(status).to.equal(200);
      expect(textOf(body?.value)).to.equal(privately.en);
      nothing(JSON.stringify(body));
      expect(calls).to.deep.equal([]);
      expect(await office.mail()).to.have.length(0);
    });

    it('leaves one that is pressed by Action.Submit as it is', async () => {
      await mina.says(invite);
      const { status, calls } = await sends(mina, { ...submitOf(mina, 'Send invitation'), conversation: groupChat });
      expect(status).to.equal(200);
      expect(calls.map(({ method }) => method)).to.deep.equal(['POST']);
      nothing(told(calls[0]?.body));
      expect(await office.mail()).to.have.length(0);
    });

    it('does not greet', async () => {
      const { status, calls } = await sends(
        mina,
        mina.activity({ type: 'installationUpdate', action: 'add', conversation: groupChat }),
      );
      expect({ status, calls }).to.deep.equal({ status: 200, calls: [] });
    });

    it('does not become the place where somebody is reached', async () => {
      const { tenantId, objectId } = mina.identity;
      const reach = () =>
        office.twotier.store.get<{ id: string; type: string; conversationId: string }>(
          peopleHome(tenantId),
          `reach:${objectId}`,
        );
      await sends(mina, mina.activity({ type: 'message', text: 'hello', conversation: groupChat }));
      expect(await reach()).to.equal(undefined);
      await mina.says('hello');
      await office.settled();
      expect((await reach())?.conversationId).to.equal(mina.conversationId);
      await sends(mina, mina.activity({ type: 'message', text: 'hello', conversation: groupChat }));
      expect((await reach())?.conversationId).to.equal(mina.conversationId);
    });

    it('is unlike the private chat, where the same sentence is answered', async () => {
      expect(textOf(await mina.says('resellers'))).to.include('Adventure Works');
    });
  });
});

const pick = (from: Record<string, unknown>, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]]));
