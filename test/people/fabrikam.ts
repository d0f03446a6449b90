import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { type Person, peopleHome, personId } from '../../src/people/person.ts';
import { type Card, Office, type Persona, textOf, titlesOf } from '../support/office.ts';

/** The demo's provider: Mina manages its users, and Joon is one of them. */
export interface Fabrikam {
  office: Office;
  mina: Persona;
  joon: Persona;
  /** Mina adds somebody; what the form says besides is in `more`. */
  adds: (name: string, email: string, more?: object) => Promise<Card>;
  /** Mina says a sentence that changes roles, and goes through with it. */
  changes: (sentence: string) => Promise<Card>;
  stored: (who: Persona) => Promise<Person | undefined>;
  /** What a list of the users says to somebody who may see it. */
  list: (who: Persona) => Promise<string>;
  audited: () => Promise<AuditEntry[]>;
  /** Time passes, and what was waiting for it is done. */
  passes: (seconds: number) => Promise<void>;
}

export async function openFabrikam(environment: Record<string, string> = {}): Promise<Fabrikam> {
  const office = await Office.open(environment);
  const [mina, joon] = [office.person('Mina'), office.person('Joon')];
  await joon.installs();
  const { tenantId } = mina.identity;
  return {
    office,
    mina,
    joon,
    async adds(name, email, more = {}) {
      await mina.says(`add user ${name} at ${email}`);
      await mina.presses('Next: Review', more);
      return mina.presses('Add');
    },
    async changes(sentence) {
      const preview = await mina.says(sentence);
      return mina.presses(
        titlesOf(preview).find((title) => /^(?:Update|Remove role|업데이트|역할 제거)$/.test(title)) ?? '',
      );
    },
    stored: (who) => office.twotier.store.get<Person>(peopleHome(tenantId), personId(who.identity.objectId)),
    list: async (who) => textOf(await who.says('users')),
    audited: async () =>
      (await office.twotier.store.list<AuditEntry>(auditHome(tenantId), { type: 'audit', limit: 100 })).items,
    async passes(seconds) {
      office.passes({ seconds });
      await office.settled();
      while (await office.twotier.outbox.poll()) await office.settled();
      await office.twotier.outbox.poll();
      await office.settled();
    },
  };
}
