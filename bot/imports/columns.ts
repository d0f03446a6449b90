import type { ImportKind, TableRow } from '../../src/imports/import.ts';
import { cleanName } from '../../src/names.ts';
import { isAgentRole } from '../../src/people/granting.ts';
import type { Role } from '../../src/roles.ts';
import { searchCountries } from '../customers/countries.ts';
import { roleWords } from '../roles.ts';
import type { Table } from '../table.ts';
import { type InEveryLanguage, languages } from '../words.ts';

/** The columns of each kind of table by the names that people give them; the first of each language is ours. */
const columns: Record<ImportKind, Record<string, InEveryLanguage<string>>> = {
  seats: {
    customer: {
      en: 'Customer, customer name, company, company name, client, tenant',
      ko: '고객, 고객사, 고객 이름, 고객명, 회사, 회사명',
    },
    product: {
      en: 'Subscription, product, product name, offer, sku, plan, licence, license',
      ko: '구독, 제품, 제품명, 제품 이름, 상품, 상품명, 라이선스',
    },
    quantity: {
      en: 'Seats, quantity, qty, number, number of seats, licences, licenses, number of licences, number of licenses, count',
      ko: '라이선스 수, 수량, 좌석, 좌석 수, 시트, 시트 수, 석, 개수',
    },
  },
  customers: {
    company: {
      en: 'Company, company name, customer, customer name, organisation, organization',
      ko: '회사, 회사명, 회사 이름, 고객, 고객사, 고객명, 고객 이름',
    },
    domain: { en: 'Domain, domain prefix, domain name, primary domain', ko: '도메인, 도메인 이름, 도메인 접두사' },
    country: { en: 'Country, country/region, country code, region', ko: '국가, 국가/지역, 국가 코드, 나라' },
    street: { en: 'Street, address, street address, address line 1', ko: '주소, 도로명 주소, 상세 주소, 거리 주소' },
    city: { en: 'City, town', ko: '도시, 시, 시/군/구, 구/군/시' },
    postalCode: { en: 'Postal code, zip, zip code, postcode, postal', ko: '우편번호, 우편 번호' },
    firstName: { en: 'First name, given name, contact first name', ko: '담당자 이름, 이름' },
    lastName: { en: 'Last name, surname, family name, contact last name', ko: '담당자 성, 성' },
    contact: {
      en: 'Contact, contact name, contact person, primary contact',
      ko: '담당자, 담당자명, 연락처, 주 연락처',
    },
    email: {
      en: 'Mail address, email, e-mail, mail, email address, e-mail address, contact email',
      ko: '전자 메일 주소, 전자 메일, 이메일, 이메일 주소, 메일, 메일 주소, 담당자 이메일',
    },
    language: { en: 'Language', ko: '언어' },
    reseller: { en: 'Reseller, indirect reseller, partner', ko: '재판매인, 간접 재판매인, 대리점, 리셀러' },
  },
  users: {
    fullName: {
      en: 'Full name, name, user, user name, display name',
      ko: '이름, 성명, 사용자, 사용자 이름, 표시 이름',
    },
    firstName: { en: 'First name, given name', ko: '' },
    lastName: { en: 'Last name, surname, family name', ko: '성' },
    email: {
      en: 'Mail address, email, e-mail, mail, email address, e-mail address, address, sign-in name',
      ko: '전자 메일 주소, 전자 메일, 이메일, 이메일 주소, 메일, 메일 주소, 주소',
    },
    agentRole: { en: 'Agent role, type of agent, agent', ko: '에이전트 역할, 에이전트 유형, 에이전트, 에이전트 권한' },
    adminRole: { en: 'Admin role, type of admin, admin', ko: '관리자 역할, 관리자 유형, 관리자, 관리자 권한' },
    role: { en: 'Role, roles', ko: '역할' },
  },
};

/** What a table has to have to be of the kind; one of each. */
const needed: Record<ImportKind, string[][]> = {
  seats: [['customer'], ['product'], ['quantity']],
  customers: [['company'], ['domain']],
  users: [['fullName', 'lastName'], ['email']],
};

const folded = (cell: string): string =>
  cleanName(cell)
    .toLowerCase()
    .replace(/\s*[*:]$/, '');

/** The column that each cell of a header names. */
function columnsOf(header: readonly string[], kind: ImportKind): (string | undefined)[] {
  const taken = new Set<string>();
  return header.map((cell) => {
    const name = folded(cell);
    const found = Object.entries(columns[kind]).find(
      ([column, names]) =>
        !taken.has(column) &&
        languages.some((language) =>
          names[language].split(', ').some((one) => one !== '' && one.toLowerCase() === name),
        ),
    )?.[0];
    if (found) taken.add(found);
    return found;
  });
}

/** The names of the columns that a table of each kind has, for those who ask. */
export const columnNames = (kind: ImportKind, language: 'en' | 'ko'): string[] =>
  Object.values(columns[kind])
    .map((names) => names[language].split(', ')[0] ?? '')
    .filter(Boolean);

export interface RecognisedTable {
  kind: ImportKind;
  rows: TableRow[];
  unused: string[];
  /** No row named the columns: what they were taken for, in order. */
  taken?: string[];
}

/** What a table is about, by its header, with its cells by column. Undefined when that is nothing that is known. */
export function recognise({ header, rows }: Table): RecognisedTable | undefined {
  for (const kind of ['seats', 'customers', 'users'] as const) {
    const names = columnsOf(header, kind);
    if (!needed[kind].every((some) => some.some((name) => names.includes(name)))) continue;
    const cellsOf = (cells: string[]) =>
      Object.fromEntries(names.flatMap((name, at) => (name && cells[at] ? [[name, cells[at]]] : [])));
    return {
      kind,
      unused: header.filter((_, at) => !names[at]),
      rows: rows.map(({ line, cells }) => ({ line, cells: asInput[kind](cellsOf(cells)) })),
    };
  }
  return undefined;
}

/** Of the rows of a table that names no columns, what each holds where they are alike. */
const looks: Record<'email' | 'quantity' | 'role' | 'text', (cell: string) => boolean> = {
  email: (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell),
  quantity: (cell) => /^\d{1,7}$/.test(number(cell)),
  role: (cell) => cell === '' || cell.split(/\s*[,;/+&]\s*/).every((one) => roleOf(one) !== one || one in roleWords.en),
  text: (cell) => /\p{L}/u.test(cell) && !cell.includes('@'),
};

/** What rows without a header can be: what each column has to look like, and what it then is. */
const bare: { kind: ImportKind; columns: [keyof typeof looks, string][] }[] = [
  {
    kind: 'seats',
    columns: [
      ['text', 'customer'],
      ['text', 'product'],
      ['quantity', 'quantity'],
    ],
  },
  {
    kind: 'users',
    columns: [
      ['text', 'fullName'],
      ['email', 'email'],
    ],
  },
  {
    kind: 'users',
    columns: [
      ['text', 'fullName'],
      ['email', 'email'],
      ['role', 'role'],
    ],
  },
  {
    kind: 'users',
    columns: [
      ['text', 'fullName'],
      ['email', 'email'],
      ['role', 'agentRole'],
      ['role', 'adminRole'],
    ],
  },
];

const isLike = (cells: readonly string[], those: readonly [keyof typeof looks, string][]): boolean =>
  those.every(([look], at) => looks[look](cells[at] ?? ''));

/**
 * A table whose first row is one like the others: taken for what most of its rows look like. Nothing is guessed of
 * customers, whose columns look alike.
 */
export function recogniseBare({ header, rows }: Table): RecognisedTable | undefined {
  const all = [{ line: 1, cells: header }, ...rows];
  const width = Math.max(...all.map(({ cells }) => cells.length));
  const found = bare.find(
    ({ columns: those }) =>
      those.length === width &&
      isLike(header, those) &&
      2 * all.filter(({ cells }) => isLike(cells, those)).length > all.length,
  );
  if (!found) return undefined;
  const { kind } = found;
  const names = found.columns.map(([, name]) => name);
  const cellsOf = (cells: string[]) =>
    Object.fromEntries(names.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : [])));
  return {
    kind,
    unused: [],
    taken: names,
    rows: all.map(({ line, cells }) => ({ line, cells: asInput[kind](cellsOf(cells)) })),
  };
}

/** Columns as a person names them. */
export const columnTitle = (kind: ImportKind, column: string, language: 'en' | 'ko'): string =>
  columns[kind][column]?.[language].split(', ')[0] || column;

type Cells = Record<string, string>;

/** Cells as the form's inputs would hold them. What is not understood stays as it is: it is told as wrong. */
const asInput: Record<ImportKind, (cells: Cells) => Cells> = {
  seats: (cells) => ({ ...cells, ...(cells.quantity ? { quantity: number(cells.quantity) } : {}) }),
  customers: ({ contact, country, language, ...cells }) => ({
    ...(contact ? names(contact) : {}),
    ...(country ? { country: countryCode(country) } : {}),
    ...(language ? { language: /^(?:ko|한국어|korean)/i.test(language) ? 'ko' : 'en' } : {}),
    ...cells,
  }),
  users: ({ firstName, lastName, role, agentRole, adminRole, ...cells }) => ({
    ...(lastName ? { fullName: fullName(firstName, lastName) } : {}),
    ...(role ? roleCells(role) : {}),
    ...(agentRole ? { agentRole: roleOf(agentRole) } : {}),
    ...(adminRole ? { adminRole: roleOf(adminRole) } : {}),
    ...cells,
  }),
};

/** `1,200`, `30 seats`, `30석`. */
const number = (cell: string): string =>
  cell
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
    .replace(/\s*(?:seats?|licen[cs]es?|석|개|명)$/i, '')
    .trim();

const isKorean = (name: string) => /^\p{Script=Hangul}+$/u.test(name);

/** A contact's name in its parts: the family name stands first in Korean, and is one syllable but for a few. */
function names(contact: string): Cells {
  const [first = '', ...rest] = contact.split(/\s+/);
  if (isKorean(contact.replace(/\s/g, ''))) {
    if (rest.length > 0) return { lastName: first, firstName: rest.join('') };
    const two = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/.test(first) && first.length > 2 ? 2 : 1;
    return { lastName: first.slice(0, two), firstName: first.slice(two) };
  }
  const last = rest.pop();
  return last ? { firstName: [first, ...rest].join(' '), lastName: last } : { lastName: first };
}

const fullName = (first: string | undefined, last: string): string =>
  isKorean(last) ? `${last}${first ?? ''}` : [first, last].filter(Boolean).join(' ');

function countryCode(cell: string): string {
  if (/^[A-Za-z]{2}$/.test(cell)) return cell.toUpperCase();
  const named = languages.flatMap((language) =>
    searchCountries(cell, language).filter(({ title }) => title.toLowerCase() === cell.toLowerCase()),
  );
  return named[0]?.value ?? cell;
}

const short: Record<string, string> = {
  'global administrator': 'global-admin',
  'user admin': 'user-admin',
  'user management': 'user-admin',
  'billing administrator': 'billing-admin',
  'help desk agent': 'helpdesk-agent',
  helpdesk: 'helpdesk-agent',
  '사용자 관리자': 'user-admin',
  '헬프데스크 에이전트': 'helpdesk-agent',
  '관리 에이전트': 'admin-agent',
  '글로벌 관리자': 'global-admin',
  'not an agent': 'none',
  'not an admin': 'none',
  '에이전트가 아님': 'none',
  '관리자가 아님': 'none',
  '-': 'none',
};

function roleOf(cell: string): string {
  const name = folded(cell);
  const entry = languages
    .flatMap((language) => Object.entries(roleWords[language]))
    .find(([role, word]) => role === name || word.toLowerCase() === name);
  return entry?.[0] ?? (Object.hasOwn(short, name) ? (short[name] as string) : cell);
}

/** One column for both kinds of roles: `admin agent, global admin`. Two of a kind are none that anybody can have. */
function roleCells(cell: string): Cells {
  const roles = cell
    .split(/\s*[,;/+&]\s*/)
    .map(roleOf)
    .filter((role) => role !== 'none');
  const { agentRole = [], adminRole = [] } = Object.groupBy(roles, (role) =>
    isAgentRole(role as Role) ? 'agentRole' : 'adminRole',
  );
  return {
    ...(agentRole.length > 0 ? { agentRole: agentRole.join(', ') } : {}),
    ...(adminRole.length > 0 ? { adminRole: adminRole.join(', ') } : {}),
  };
}
