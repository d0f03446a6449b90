import type { ProviderService } from '../../src/partner-center/partner-center.ts';
import { countriesCalled } from '../customers/countries.ts';

/** How people ask for the services that the list knows of (R03). */
const services: [ProviderService, RegExp][] = [
  ['technical-support', /\btech(?:nical)?[ -]?support\b|기술 ?지원/giu],
  ['marketing', /\b(?:help with )?marketing(?: help| support)?\b|마케팅(?: ?(?:지원|도움))?/giu],
  [
    'financing',
    /\b(?:financ(?:e|ial|ing)(?: and credit)?|credit|payment)(?: (?:terms|lines?))?\b|(?:금융|여신|신용|재무)(?: ?(?:지원|조건))?|결제 ?조건/giu,
  ],
];

const empty =
  /^(?:in|at|near|around|from|with|for|the|an?|of|and|or|that|who|which|offers?|gives?|good|providers?|distributors?|공급자|총판|있는|하는|잘하는|제공하는|지역|근처|및)$/iu;

export interface Sought {
  words: { word: string; countries: string[] }[];
  services: ProviderService[];
}

/** What somebody looks for in the list of providers: services, and words that may name a place. */
export function soughtBy(text: string): Sought {
  let rest = text.normalize('NFC');
  const wanted = services.flatMap(([service, pattern]) => {
    const before = rest;
    rest = rest.replace(pattern, ' ');
    return rest === before ? [] : [service];
  });
  const words = rest
    .split(/[\s,;/·]+/)
    .map((word) => word.replace(/(?<=[가-힣]{2})(?:에서|에|의|을|를)$/u, ''))
    .filter((word) => word && !empty.test(word))
    .slice(0, 20)
    .map((word) => ({ word: word.slice(0, 100), countries: countriesCalled(word) }));
  return { words, services: wanted };
}
