import { expect } from 'chai';
import { commands } from '../../bot/commands.ts';
import { topicAsked } from '../../bot/general/topic-asked.ts';
import { topics } from '../../bot/general/topics.ts';
import { buttonsOf, type Card, Office, type Persona, textOf } from '../support/office.ts';

describe('help', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
  });
  afterEach(() => office.close());

  it('lists what the role includes by area, ten at a time, and each page stays small', async () => {
    const overview = await mina.says('help');
    const told: string[] = [];
    const areas = { id: mina.messages.at(-1)?.id ?? '', card: overview };
    for (const nth of buttonsOf(overview)
      .filter(({ title }) => title === 'Open')
      .keys()) {
      const opened = buttonsOf(overview).filter(({ title }) => title === 'Open')[nth];
      const area = { ...areas, card: { body: [], actions: [opened] } };
      let card = await mina.presses('Open', {}, area);
      for (;;) {
        expect(JSON.stringify(card).length).to.be.lessThan(25_000);
        expect(buttonsOf(card).filter(({ title }) => title === 'Open').length).to.be.within(1, 10);
        told.push(textOf(card));
        if (!buttonsOf(card).some(({ title }) => title === 'Next')) break;
        card = await mina.presses('Next', {}, { ...areas, card });
      }
    }
    const all = told.join('\n');
    expect(all).to.include('Invite a reseller').and.include('Activity').and.include('Write a ticket to Partner Center');
    expect(all).not.to.include('My providers').and.not.include('Declined');
    const joon = office.person('Joon');
    const first = textOf(await joon.says('도움말'));
    expect(first).to.include('할 수 있는 작업').and.not.include('재판매인 초대');
  });

  it('offers nobody what is refused whatever is asked with it', async () => {
    const newcomer = {
      tenantId: '0d1f7a1e-0000-4000-8000-0000000e0e00',
      objectId: '0d1f7a1e-0000-4000-8000-0000000e0e01',
      name: 'Nia Stone',
    };
    const guest = { ...newcomer, tenantId: mina.identity.tenantId, name: 'Gus Guest' };
    for (const who of ['Mina', 'Joon', 'Pat', 'Lee', 'Robin', 'Dana', newcomer, guest]) {
      const person = office.person(who);
      const overview = { id: '', card: await person.says('help') };
      overview.id = person.messages.at(-1)?.id ?? '';
      const opens = (card: Card) => buttonsOf(card).filter(({ title }) => title === 'Open');
      const pressed = (button: Card) => person.presses('Open', {}, { ...overview, card: { actions: [button] } });
      const areas = opens(overview.card).filter(({ verb }) => verb === 'help/open');
      const pages = areas.length > 0 ? await Promise.all(areas.map(pressed)) : [overview.card];
      for (const button of pages.flatMap(opens).filter(({ verb }) => verb !== 'help/open'))
        expect(textOf(await pressed(button)), `${person.identity.name} ${button.verb}`).not.to.match(
          /Your role does not|^Only an? (?:indirect|customer)|^Only the operator|You have no role|not possible. You can open/,
        );
    }
  });

  it('explains the indirect model and partnerships in the words of the documentation', async () => {
    expect(textOf(await mina.says('what is the indirect model?')))
      .to.include('buys cloud products and services from Microsoft')
      .and.include('Partner with indirect providers in the Cloud Solution Provider program');
    expect(textOf(await mina.says('Help Partnership')))
      .to.include('administrator access to the Microsoft Entra tenant')
      .and.include('The reseller has to be enrolled');
    expect(textOf(await mina.says('파트너 관계가 무엇입니까?'))).to.include('개인화된 링크는 그대로');
    expect(textOf(await mina.says('간접 모델 도움말'))).to.include('간접 공급자(배포자)');
  });

  it('offers with a topic what belongs to it, as far as the role goes', async () => {
    const titles = (card: object) => buttonsOf(card).map(({ title }) => title);
    expect(titles(await mina.says('help partnership'))).to.include('Invite a reseller');
    expect(titles(await office.person('Joon').says('help partnership'))).not.to.include('Invite a reseller');
    await mina.says('help');
    await mina.presses('Topics');
    expect(textOf(mina.card)).to.include('The indirect model').and.include('Incentives');
    expect(textOf(await mina.presses('Open'))).to.include('two-tier');
  });

  it('takes no sentence that asks for something else', () => {
    for (const said of [
      'help',
      'help me',
      'what is waiting for me',
      'what is the status of the invitation',
      'cancel the partnership with contoso',
      'help contoso with a partnership',
      'what can fabrikam do',
      '파트너 관계 종료해 줘',
      '고객 목록',
    ])
      expect(topicAsked(said), said).to.equal(undefined);
  });

  it('has topics whose commands exist, each found by every name of it', () => {
    const names = new Set(commands.map(({ name }) => name));
    for (const [id, topic] of Object.entries(topics)) expect([...names], id).to.include.members([...topic.commands]);
    for (const [id, { names: called, words }] of Object.entries(topics)) {
      for (const name of [...called.en, words.en.title.toLowerCase()])
        expect(topicAsked(`help ${name}`), name).to.deep.equal({ topic: id, language: 'en' });
      for (const name of [...called.ko, words.ko.title.toLowerCase()])
        expect(topicAsked(`도움말 ${name}`), name).to.deep.equal({ topic: id, language: 'ko' });
    }
  });

  it('answers a farewell, and nothing else for it', async () => {
    for (const said of ['bye', 'Thanks, goodbye!', 'see you tomorrow', 'that is all'])
      expect(textOf(await mina.says(said)), said).to.include('Until next time.');
    for (const said of ['안녕히 계세요', '수고하셨습니다.', '감사합니다, 수고하세요'])
      expect(textOf(await mina.says(said)), said).to.include('다음에 또 뵙겠습니다.');
    for (const said of ['bye Contoso', 'that is all I know about Contoso'])
      expect(textOf(await mina.says(said)), said).not.to.include('Until next time.');
  });

  it('answers thanks, and nothing else for it', async () => {
    for (const said of ['thanks', 'Thank you!', 'ok thanks a lot'])
      expect(textOf(await mina.says(said)), said).to.include('Gladly done.');
    expect(textOf(await mina.says('감사합니다'))).to.include('도움이 되어 다행입니다');
    expect(textOf(await mina.says('thanks, show my resellers'))).to.include('Adventure Works');
  });
});
