/** How changes of an organisation's people can be refused. */
export interface PeopleRefusals {
  'person-not-found': { name: string };
  /** Which of the people: nobody was named. */
  'which-person': Record<never, never>;
  /** Nobody gives roles to themselves. */
  'own-roles': Record<never, never>;
  /** Global admins, and the role of one, are for global admins; the first few of them. */
  'only-global-admins': { people: string[] };
  'last-global-admin': { name: string };
  /** The person holds just these roles already. */
  'roles-held': { name: string };
  'role-not-held': { name: string; role: string };
  /** The person is not as the card showed: somebody else has changed the roles. */
  'person-changed': { name: string; by?: string; at?: string };
  /** It has been a while: the person knows, and may have used it. */
  'role-change-stands': { name: string };
  /** Only somebody who has never come can be removed. */
  'user-has-come': { name: string };
  'address-taken': { email: string; name: string; person: string };
  /** The tenant is a provider already: registering it again changes nothing. */
  'provider-registered': { name: string; tenantId: string };
  /** There is no temporary password any more: the person has come. */
  'signed-in': { name: string };
  /** Shown before, or made worthless meanwhile: then without a time. */
  'sign-in-shown': { name: string; by: string; at: string; person: string };
  /** Only who added the person, or has reset the sign-in, is shown it. */
  'sign-in-of-other': { name: string; owner: string; person: string };
}
