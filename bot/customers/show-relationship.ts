import { showRelationship } from '../../src/customers/show-relationship.ts';
import { defineCommand, type Turn } from '../command.ts';
import { relationshipView } from './relationship-view.ts';

async function view(customerId: unknown, relationship: unknown, turn: Turn) {
  return relationshipView(await turn.perform(showRelationship, { customerId, relationship }), turn);
}

/** One relationship between a customer and a partner, for the card of whoever has one. */
export const showRelationshipCommand = defineCommand({
  name: 'show-relationship',
  operation: showRelationship,
  unlisted: true,
  words: {
    en: { title: 'Relationship', purpose: 'Shows a relationship and what it grants.' },
    ko: { title: '고객 관계', purpose: '고객 관계와 부여된 권한을 보여 줍니다.' },
  },
  open: ({ customerId, relationship }, turn) => view(customerId, relationship, turn),
  shows: { type: 'relationship', draw: ({ owner, id }, turn) => view(owner, id, turn) },
});
