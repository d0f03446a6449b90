import { expect } from 'chai';
import { buttonsOf, Office, type Persona, textOf } from '../support/office.ts';

describe('the language of notices', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    robin = office.person('Robin');
    await mina.installs();
  });
  afterEach(() => office.close());

  const told = async () => {
    await robin.says('service request for Northwind: mail');
    await robin.presses('Open request', { description: 'Since this morning.' });
    return textOf(mina.card);
  };

  it('is that of the last message, until somebody chooses one', async () => {
    expect(textOf(await mina.says('language'))).to.include('in the language of your last message');
    expect(await told()).to.include('opened a service request');
    await mina.says('speak Korean');
    const chosen = await mina.presses('한국어');
    expect(textOf(chosen)).to.include('Notices come in Korean from now on.');
    expect(await told()).to.include('서비스 요청을 만들었습니다');
    expect(textOf(await mina.says('service requests')), 'answers follow the message').to.include('Service requests');
    expect(await told(), 'and notices do not').to.include('서비스 요청을 만들었습니다');
    expect(textOf(await mina.says('언어 설정'))).to.include('알림 언어: 한국어');
    await mina.presses('English');
    expect(await told()).to.include('opened a service request');
  });

  it('is chosen with a press, not with a sentence', async () => {
    const card = await mina.says('speak Korean');
    expect(buttonsOf(card).map(({ title }) => title)).to.deep.equal(['한국어', 'English']);
    expect(await told()).to.include('opened a service request');
  });

  it('is one of two', async () => {
    expect(textOf(await mina.says('speak French'))).to.include('“French” is not one of the languages here');
  });

  it("is each person's own", async () => {
    await mina.says('speak Korean');
    await mina.presses('한국어');
    const stranger = office.person({
      tenantId: mina.identity.tenantId,
      objectId: '0d1f7a1e-0000-4000-8000-0000000fab77',
      name: 'Somebody',
    });
    expect(textOf(await stranger.says('language'))).to.include('in the language of your last message');
    expect(textOf(await stranger.presses('English'))).to.include('Notices come in English');
  });
});
