import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { commands } from '../bot/commands.ts';
import { createHearing } from '../bot/hear.ts';
import manifest from '../manifest/manifest.json' with { type: 'json' };

const korean = JSON.parse(readFileSync('manifest/ko.json', 'utf8')) as Record<string, string>;
const hear = createHearing(commands);
const [bot] = manifest.bots;
const menu = bot?.commandLists[0]?.commands ?? [];

/** The limits are those of the manifest's schema, version 1.19. */
describe('the app manifest', () => {
  it('has a menu that Teams takes: ten commands at most, with short titles', () => {
    expect(menu.length).to.be.within(1, 10);
    for (const { title, description } of menu) {
      expect(title.length, title).to.be.at.most(32);
      expect(description.length, title).to.be.at.most(128);
    }
    expect(manifest.name.short.length).to.be.at.most(30);
    expect(manifest.name.full.length).to.be.at.most(100);
    expect(manifest.description.short.length).to.be.at.most(80);
  });

  menu.forEach(({ title }, at) => {
    const own = commands.find(({ words }) => words.en.title === title);
    const ko = korean[`bots[0].commandLists[0].commands[${at}].title`] ?? '';
    it(`says "${title}" and "${ko}", which open one command`, () => {
      expect(own, title).to.be.an('object');
      expect(hear(title).command).to.equal(own);
      expect(ko).to.equal(own?.words.ko.title);
      expect(hear(ko).command).to.equal(own);
      expect(hear(ko).language).to.equal('ko');
    });
  });

  it('has every text in Korean too', () => {
    for (const [key, text] of Object.entries(korean))
      if (!key.startsWith('$') && key !== 'name.short') expect(text, key).to.match(/[가-힣]/);
    expect(Object.keys(korean).filter((key) => key.endsWith('.description'))).to.have.length(menu.length);
    expect(korean['description.short']?.length).to.be.at.most(80);
  });

  it('names icons that are there', () => {
    for (const icon of Object.values(manifest.icons)) {
      const png = readFileSync(`manifest/${icon}`);
      expect(png.subarray(1, 4).toString()).to.equal('PNG');
      // Width and height stand at fixed places of the header.
      const side = icon === 'color.png' ? 192 : 32;
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).to.deep.equal([side, side]);
    }
  });
});
