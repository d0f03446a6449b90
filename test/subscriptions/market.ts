import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { newFolder } from '../support/folder.ts';
import { type Card, Office } from '../support/office.ts';

const guid = (end: string) => `0d1f7a1e-0000-4000-8000-${end.padStart(12, '0')}`;
const fabrikam = guid('fab0');
const adventure = guid('adae000');

export const customers = {
  northwind: guid('a0c710'),
  woodgrove: guid('b00d00'),
  alpine: guid('a1b100'),
  margie: guid('aa4600'),
};

const somebody = (name: string, email: string, end: string, more: object) => ({
  objectId: guid(end),
  name,
  email,
  ...more,
});

/** The demo's people, and more customers, partners and subscriptions than it has. */
const market = {
  organisations: [
    ...demo.organisations,
    {
      tenantId: guid('11a7e00'),
      name: 'Litware',
      kind: 'reseller',
      domain: 'litware.com',
      country: 'US',
      mpnId: '6789012',
      people: [somebody('Lina Ware', 'lina@litware.com', '11a7e01', { adminRole: 'global-admin' })],
    },
    {
      tenantId: guid('94059e'),
      name: 'Proseware',
      kind: 'provider',
      domain: 'proseware.com',
      country: 'US',
      mpnId: '7654321',
      people: [
        somebody('Olga Prose', 'olga@proseware.com', '94059f', {
          agentRole: 'admin-agent',
          adminRole: 'global-admin',
        }),
      ],
    },
  ],
  partnerships: [...demo.partnerships, { provider: fabrikam, reseller: guid('11a7e00') }],
  customers: [
    ...demo.customers,
    {
      tenantId: customers.woodgrove,
      name: 'Woodgrove Bank',
      domain: 'woodgrove.com',
      country: 'US',
      provider: fabrikam,
      agreement: false,
      people: [somebody('Wanda Grove', 'wanda@woodgrove.com', 'b00d01', { adminRole: 'global-admin' })],
    },
    {
      tenantId: customers.alpine,
      name: '알파인스키',
      domain: 'alpine.co.kr',
      country: 'KR',
      provider: fabrikam,
      resellers: [adventure, guid('11a7e00')],
      agreement: true,
      subscriptions: [
        { product: 'Office 365 E3', quantity: 20 },
        { product: 'Microsoft 365 E3', quantity: 4 },
        { product: 'Power BI Pro', quantity: 8 },
        { product: 'Dynamics 365 Sales Professional', quantity: 6 },
      ],
    },
    {
      tenantId: customers.margie,
      name: "Margie's Travel",
      domain: 'margies.com',
      country: 'US',
      provider: guid('94059e'),
      agreement: true,
      subscriptions: [{ product: 'Office 365 E5', quantity: 7 }],
    },
  ],
};

const file = join(newFolder(), 'market.json');
writeFileSync(file, JSON.stringify(market));

export const lina = { tenantId: guid('11a7e00'), objectId: guid('11a7e01'), name: 'Lina Ware', language: 'en' };
export const olga = { tenantId: guid('94059e'), objectId: guid('94059f'), name: 'Olga Prose', language: 'en' };

export const openMarket = (environment: Record<string, string> = {}): Promise<Office> =>
  Office.open({ DEMO: file, ...environment });

/** The choices of an input on a card. */
export function choicesOf(card: Card, id: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const element = node as Card;
    if (element.id === id && Array.isArray(element.choices))
      found.push(...element.choices.map((choice: { title: string }) => choice.title));
    for (const child of Object.values(element)) walk(child);
  };
  walk(card.body);
  return found;
}
