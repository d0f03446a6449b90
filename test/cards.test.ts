import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { draw, plain } from '../bot/cards.ts';
import { ask, eachOnce, type View } from '../bot/view.ts';

/** Names that try to be more than a name. */
const hostileNames = [
  '[Contoso](https://evil.example/login)',
  'Contoso **URGENT** _approve_',
  'https://evil.example/x',
  '<at>Global Admin</at>',
  '<script>alert(1)</script>',
  '![x](https://evil.example/p.png)',
  'Contoso\n\n- **Approved by Microsoft**',
  '[a](javascript:alert(1))',
  '{{DATE(2026-11-20T00:00:00Z,SHORT)}}',
  'Acme ${$root.secret} ${1+1} ${json($root)}',
  '=HYPERLINK("http://evil","x")',
];

const view = (name: string): View => ({
  card: 'shared/details',
  summary: name,
  data: {
    title: name,
    context: name,
    facts: [{ title: name, value: name }],
    points: [name],
    pointsTitle: name,
    note: name,
    secret: 'hidden',
  },
  lead: { text: name, tone: 'good' },
  buttons: [{ title: name, press: ask('help') }],
});

const seal = () => 'sealed';

describe('cards', () => {
  it('offer what a button does once, and first', () => {
    const [open, other] = [ask('list-catalog'), ask('list-catalog', { from: 10 })];
    const buttons = [
      { title: 'Catalogue', press: open },
      { title: 'Further', press: other },
      { title: 'Catalogue, again', press: ask('list-catalog') },
      { title: 'Page', url: 'https://twotier.example' },
    ];
    expect(eachOnce(buttons).map(({ title }) => title)).to.deep.equal(['Catalogue', 'Further', 'Page']);
  });

  for (const file of globSync('cards/**/*.json')) {
    it(`of ${file} show no expression and ask for nothing, whatever a view leaves out`, () => {
      const repeated = [...readFileSync(file, 'utf8').matchAll(/"\$data": "\$\{(\w+)\}"/g)].map(([, name]) => name);
      const rows = Object.fromEntries(repeated.map((name) => [name, [{}]]));
      const words = {};
      const card = file.replace(/^cards\/|\.json$/g, '');
      for (const data of [{}, { words }, { words, ...rows }]) {
        const drawn = JSON.stringify(draw({ card, data, summary: '' }, 'en', seal));
        expect(drawn).not.to.include('${').and.not.include('\uFFFE');
      }
    });
  }

  for (const name of hostileNames) {
    it(`shows ${JSON.stringify(name)} as a name and no more`, () => {
      const card = draw(view(name), 'en', seal);
      const texts: string[] = [];
      const collect = (element: unknown): void => {
        if (typeof element !== 'object' || element === null) return;
        const { type, text, title, value } = element as Record<string, string>;
        if (type === 'TextBlock') texts.push(text ?? '');
        if (!type && value !== undefined) texts.push(title ?? '', value);
        for (const child of Object.values(element)) collect(child);
      };
      collect(card.body);
      expect(texts).to.have.length(8);
      for (const text of texts) {
        expect(text.replaceAll('\\', '').replace(/^• /, '')).to.equal(name);
        expect(text)
          .not.to.match(/(?<!\\)[[\]<>*]/)
          .and.not.to.match(/(?<!\\):\/\//)
          .and.not.to.match(/(?<!\\)\{\{/);
      }
      expect(JSON.stringify(card)).not.to.include('hidden');
    });
  }

  it('leaves ordinary names and addresses to be read', () => {
    for (const text of [
      'pat_r@contoso.com',
      'Contoso Ltd. (Korea)',
      '한빛물산',
      'K & L',
      'Fri 20 Nov 2026, 16:32',
      'Sent · waiting',
    ]) {
      expect(plain(text)).to.equal(text);
    }
  });

  it('shows numbers, and nothing where a value is missing', () => {
    const card = draw(
      {
        card: 'shared/details',
        summary: '',
        data: { title: 7, context: undefined, facts: [{ title: 'Seats', value: 25 }] },
      },
      'en',
      seal,
    );
    const text = JSON.stringify(card);
    expect(text).to.include('"7"').and.include('"25"').and.not.include('${');
  });

  it('gives every button its seal, and no other data', () => {
    const card = draw(view('x'), 'ko', seal) as {
      actions: { data: object; fallback: { data: object } }[];
      lang: string;
    };
    expect(card.lang).to.equal('ko');
    expect(card.actions[0]?.data).to.deep.equal({ seal: 'sealed' });
    expect(card.actions[0]?.fallback.data).to.deep.equal({ seal: 'sealed' });
  });
});
