import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readPartnerCenterData } from '../../bot/partner-center-data.ts';
import { readSettings, SettingsError } from '../../bot/settings.ts';
import { startTwotier } from '../../bot/twotier.ts';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import builtIn from '../../src/partner-center/data.json' with { type: 'json' };
import { type PartnerCenterData, type Profile, productKey } from '../../src/partner-center/data.ts';
import type { Family, Product } from '../../src/partner-center/partner-center.ts';
import { newFolder } from '../support/folder.ts';

describe('the data of the simulated Partner Center', () => {
  const data = readPartnerCenterData(undefined);
  const named = (name: string): Product => {
    const found = data.products.find(({ names }) => names.en === name);
    if (!found) throw new Error(`no product ${name}`);
    return found;
  };
  const folder = newFolder();
  after(() => rmSync(folder, { recursive: true }));

  it('has a catalogue with every family, and limits and terms that make sense', () => {
    const families = new Set<Family>(data.products.map(({ family }) => family));
    expect([...families].sort()).to.deep.equal(['azure', 'dynamics365', 'office365', 'security', 'windows']);
    expect(data.products.length).to.be.at.least(24);
    for (const { names, min, max, terms, family, officeRights } of data.products) {
      expect(min, names.en).to.be.within(1, max);
      expect(terms, names.en).to.include.oneOf(['P1M', 'P1Y']);
      expect(officeRights, names.en).to.equal(family === 'office365');
    }
    for (const plan of ['Basic', 'Standard', 'Premium'])
      expect(named(`Microsoft 365 Business ${plan}`), plan).to.include({ min: 1, max: 300 });
    expect(data.products.filter(({ azurePlan }) => azurePlan)).to.have.length(1);
  });

  it('upgrades within what is sold in the same places, and never in a circle', () => {
    const byId = new Map(data.products.map((product) => [product.id, product]));
    const reach = (id: string): string[] => (byId.get(id)?.upgradesTo ?? []).flatMap((next) => [next, ...reach(next)]);
    for (const { id, names, countries, upgradesTo } of data.products) {
      expect(reach(id), names.en).not.to.include(id);
      for (const target of upgradesTo) expect(byId.get(target)?.countries, names.en).to.deep.equal(countries);
    }
  });

  it('knows what people call a product, in either language', () => {
    const called = (text: string) =>
      data.products.filter(({ names, aliases }) =>
        [names.en, names.ko, ...aliases].some((name) => productKey(name) === productKey(text)),
      );
    const spoken = {
      E3: 'Office 365 E3',
      'm365 bp': 'Microsoft 365 Business Premium',
      '오피스 365 E3': 'Office 365 E3',
    };
    for (const [text, name] of Object.entries(spoken))
      expect(called(text).map(({ names }) => names.en)).to.deep.equal([name]);
  });

  it('has the products and the partners of the demo', () => {
    const { organisations, customers } = demo;
    for (const { tenantId, mpnId, country } of organisations)
      expect(data.profiles.find((profile) => profile.mpnId === mpnId)).to.include({ tenantId, country, active: true });
    for (const { product } of customers.flatMap(({ subscriptions }) => subscriptions)) named(product);
  });

  /** What a file with these contents is refused with. */
  const sentences = (contents: string): string[] => {
    const file = join(folder, 'data.json');
    writeFileSync(file, contents);
    try {
      readPartnerCenterData(file);
      return [];
    } catch (error) {
      if (error instanceof SettingsError) return error.sentences.map((sentence) => sentence.replace(file, 'FILE'));
      throw error;
    }
  };
  const altered = (alter: (data: PartnerCenterData) => void): string[] => {
    const copy = structuredClone(data);
    alter(copy);
    return sentences(JSON.stringify(copy));
  };
  const first = (copy: PartnerCenterData) => copy.products[0] as Product;

  it('may come from a file, of which only the products are needed', () => {
    expect(altered(() => {})).to.deep.equal([]);
    expect(sentences(JSON.stringify({ products: [{ ...builtIn.products[0], upgradesTo: [] }] }))).to.deep.equal([]);
  });

  it('is refused with the place that is wrong', () => {
    expect(sentences('{')).to.have.length(1);
    expect(sentences('{')[0]).to.match(/^PARTNER_CENTER_DATA names FILE, which can't be read as JSON: /);
    expect(sentences('[]')[0]).to.match(/^PARTNER_CENTER_DATA, FILE: the file: /);
    const wrong: [(copy: PartnerCenterData) => void, RegExp][] = [
      [(copy) => Object.assign(first(copy), { family: 'linux' }), /products\.0\.family: /],
      [(copy) => Object.assign(first(copy), { price: 5 }), /products\.0: /],
      [(copy) => Object.assign(first(copy), { min: 301 }), /products\.0\.min: must not be more than 300$/],
      [(copy) => first(copy).upgradesTo.push('CFQ7TTC00000:0001'), /products\.0\.upgradesTo\.2: CFQ7.* is no product/],
      [(copy) => first(copy).upgradesTo.push(first(copy).id), /products\.0\.upgradesTo\.2: .* the product itself$/],
      [(copy) => first(copy).aliases.push('m365bp'), /products\.2\.aliases\.2: is a name of .* Business Basic too$/],
      [(copy) => copy.products.push(first(copy)), /products\.\d+\.id: .* stands there twice/],
      [(copy) => copy.profiles.push(copy.profiles[0] as Profile), /mpnId: 1234567 stands there twice$/],
      [(copy) => Object.assign(copy.faults[0] as object, { error: 42 }), /faults\.0\.error: /],
      [(copy) => Object.assign(copy.faults[0] as object, { error: 2085 }), /faults\.0\.on\.0: createCustomer never/],
      [(copy) => Object.assign(copy.faults[0] as object, { domain: undefined }), /faults\.0: must name what it hits$/],
    ];
    for (const [alter, place] of wrong) {
      const said = altered(alter);
      expect(said.join('\n'), String(place)).to.match(place);
      expect(said[0]).to.match(/^PARTNER_CENTER_DATA, FILE: /);
    }
  });

  it('stops the start when it is wrong, before anything is opened', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{"products":[]}');
    const dataDir = join(folder, 'data');
    const environment = { PARTNER_CENTER_DATA: file, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' };
    const world = { now: () => new Date(0), random: randomBytes, newId: () => 'id', wait: async () => {} };
    const error = await startTwotier(readSettings(environment), world).catch((error) => error);
    expect(error).to.be.instanceOf(SettingsError);
    expect(error.message).to.include(`PARTNER_CENTER_DATA, ${file}: products: `);
    expect(existsSync(dataDir)).to.equal(false);
  });
});
