import { expect } from 'chai';
import { createDirectory, understand } from '../../bot/understanding/understand.ts';
import { again } from './sentences/again.ts';
import { asked } from './sentences/asked.ts';
import { customers } from './sentences/customers.ts';
import { englishSpoken } from './sentences/english-spoken.ts';
import { further } from './sentences/further.ts';
import {
  koreanClauses,
  koreanEndings,
  koreanLeftovers,
  koreanNames,
  koreanProduct,
  koreanReads,
  koreanSlips,
  koreanTalk,
  koreanTimes,
} from './sentences/korean.ts';
import { koreanEveryday } from './sentences/korean-everyday.ts';
import { koreanApart, koreanHurried } from './sentences/korean-hurried.ts';
import { koreanOffhand } from './sentences/korean-offhand.ts';
import { koreanDialects, koreanFormal, koreanSpoken } from './sentences/korean-spoken.ts';
import { koreanDisguises, koreanNothing, koreanWide } from './sentences/korean-wide.ts';
import { more } from './sentences/more.ts';
import { nothing } from './sentences/nothing.ts';
import { ordered } from './sentences/ordered.ts';
import { partnerships } from './sentences/partnerships.ts';
import { people } from './sentences/people.ts';
import type { Sentence } from './sentences/sentence.ts';
import { service } from './sentences/service.ts';
import { subscriptions } from './sentences/subscriptions.ts';
import { unwanted, unwantedToo } from './sentences/unwanted.ts';
import { variety } from './sentences/variety.ts';
import { wanted } from './sentences/wanted.ts';
import { yetMore } from './sentences/yet-more.ts';

const tables: Record<string, Sentence[]> = {
  partnerships,
  customers,
  subscriptions,
  service,
  people,
  nothing,
  variety,
  more,
  again,
  further,
  yetMore,
  koreanNames,
  koreanLeftovers,
  koreanTimes,
  koreanEndings,
  koreanTalk,
  koreanReads,
  koreanSlips,
  koreanClauses,
  koreanWide,
  koreanNothing,
  koreanDisguises,
  koreanProduct,
  koreanDialects,
  koreanSpoken,
  koreanFormal,
  koreanHurried,
  koreanApart,
  koreanEveryday,
  koreanOffhand,
  englishSpoken,
  wanted,
  ordered,
  asked,
  unwanted,
  unwantedToo,
};

describe('understand', () => {
  for (const [area, sentences] of Object.entries(tables))
    describe(`the sentences about ${area}`, () => {
      const byIntent = Map.groupBy(sentences, ([, intent]) => intent);
      for (const [intent, group] of byIntent)
        it(`reads ${group.length} of them as ${intent}`, () => {
          for (const [text, , slots = {}] of group) {
            const { intent: read, beyond, slots: values } = understand(text);
            expect({ text, read: beyond ? `beyond:${beyond}` : read, values }).to.deep.equal({
              text,
              read: intent,
              values: slots,
            });
          }
        });
    });

  it('answers in the language of the words, not of the names', () => {
    expect(understand('invite reseller 한빛물산').language).to.equal('en');
    expect(understand('Contoso 초대해 줘').language).to.equal('ko');
    expect(understand('고객 목록').language).to.equal('ko');
    expect(understand('Fabrikam Robotics').language).to.equal('en');
  });

  it('opens the page of an organisation that the directory knows', () => {
    const directory = createDirectory({ organisations: ['콘토소', { name: '온새', role: 'customer' }] });
    for (const text of ['콘토소 보여 줘', '콘토소 상태', '콘토소 정보'])
      expect(understand(text, { directory })).to.include({ intent: 'show-reseller' });
    expect(understand('온새 보여 줘', { directory })).to.deep.include({
      intent: 'show-customer',
      slots: { customer: '온새' },
    });
    expect(understand('택배 상태', { directory })).to.include({ intent: 'none' });
    expect(understand('콘토소', { directory })).to.include({ intent: 'none' });
  });

  it('takes plain words in small letters for no organisation that is called by them, but where one is due', () => {
    const directory = createDirectory({ organisations: ['Seats For All', 'Please Hold'] });
    const read = (text: string) => understand(text, { directory });
    expect(read('add 5 seats for all customers')).to.include({ intent: 'none' });
    expect(read('please hold off on the E3 order for Kestrel')).to.include({ intent: 'none' });
    expect(read('subscriptions of seats for all').slots).to.deep.equal({ customer: 'seats for all' });
    expect(read('add customer Please Hold').slots).to.deep.equal({ customer: 'Please Hold' });
  });

  it('says why, only when it is asked to', () => {
    const text = 'cancel the invitation to Kestrel Works';
    expect(understand(text).reasons).to.deep.equal([]);
    const reasons = understand(text, { explain: true }).reasons.join('\n');
    expect(reasons)
      .to.include('tokens: cancel')
      .and.include('row: cancel-invitation')
      .and.include('reseller “Kestrel Works”');
  });

  it('offers the nearest commands when it did not understand, harmless ones first', () => {
    expect(understand("don't invite Kestrel Works").nearest[0]).to.equal('list-invitations');
    expect(understand('the customer is always right').nearest[0]).to.equal('list-customers');
    expect(understand('xyzzy').nearest).to.have.length.within(2, 3);
  });

  it('takes a bare organisation for what the directory says it is', () => {
    const directory = createDirectory({ organisations: [{ name: 'Kestrel Works', role: 'provider' }, 'Orchid'] });
    expect(understand('end the partnership with Kestrel Works', { directory }).slots).to.deep.equal({
      provider: 'Kestrel Works',
    });
    expect(understand('end the partnership with Orchid', { directory }).slots).to.deep.equal({ reseller: 'Orchid' });
    expect(understand('end the partnership with Orchid', { side: 'reseller' }).slots).to.deep.equal({
      provider: 'Orchid',
    });
    expect(understand('end the partnership with reseller Kestrel Works', { directory }).slots).to.deep.equal({
      reseller: 'Kestrel Works',
    });
  });

  it('keeps a known name whole, whatever words are in it', () => {
    const directory = createDirectory({
      organisations: ['List & Co', '취소없는여행', 'Order Up', '패브리캄'],
      people: ['남궁 민'],
    });
    expect(understand('customers of list & co', { directory }).slots).to.deep.equal({ reseller: 'list & co' });
    expect(understand('취소없는여행 초대해줘', { directory }).slots).to.deep.equal({ reseller: '취소없는여행' });
    expect(understand('show reseller order up', { directory }).slots).to.deep.equal({ reseller: 'order up' });
    expect(understand('남궁 민에게 청구 관리자 역할 부여', { directory }).slots).to.deep.equal({
      person: '남궁 민',
      role: 'billing-admin',
    });
    // A longer name that begins like a known one is another name.
    expect(understand('패브리캄에듀를 초대해 줘', { directory }).slots).to.deep.equal({ reseller: '패브리캄에듀' });
    expect(understand('invite reseller Order Up Robotics', { directory }).slots).to.deep.equal({
      reseller: 'Order Up Robotics',
    });
  });

  it('never corrects a name, known or not', () => {
    expect(understand('show reseller Resselar').slots).to.deep.equal({ reseller: 'Resselar' });
    expect(understand('lsit customers of invitor', {}).slots).to.deep.equal({ reseller: 'invitor' });
  });
});
