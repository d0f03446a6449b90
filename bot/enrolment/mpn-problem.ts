import type { MpnProblem } from '../../src/enrolment/refusals.ts';
import { countryName, fill, type InEveryLanguage, type Language } from '../words.ts';

const words: InEveryLanguage<Record<MpnProblem['reason'] | `${MpnProblem['reason']}Way`, string>> = {
  en: {
    unknown: 'There is no profile with MPN ID {mpnId}.',
    unknownWay: 'Check the number, or choose another one.',
    inactive: 'MPN {mpnId} ({name}) is not active.',
    inactiveWay: 'Choose an active profile.',
    'other-country': 'MPN {mpnId} ({name}) is in {country}; your tenant is in {tenantCountry}.',
    'other-countryWay': 'Choose a profile of the country that your tenant is in ({shownTenantCountry}).',
  },
  ko: {
    unknown: 'MPN ID {mpnId}에 해당하는 프로필이 없습니다.',
    unknownWay: '번호를 확인하거나 다른 MPN ID를 선택해 주세요.',
    inactive: 'MPN {mpnId}({name}): 활성 상태가 아닙니다.',
    inactiveWay: '활성 프로필을 선택해 주세요.',
    'other-country': 'MPN {mpnId}({name})의 국가는 {shownCountry}이고 귀사 테넌트의 국가는 {shownTenantCountry}입니다.',
    'other-countryWay': '{shownTenantCountry}의 프로필을 선택해 주세요.',
  },
};

const valuesOf = (problem: MpnProblem, language: Language) => ({
  ...problem,
  ...(problem.reason === 'other-country'
    ? {
        shownCountry: countryName(problem.country, language),
        shownTenantCountry: countryName(problem.tenantCountry, language),
      }
    : {}),
});

/** Why a profile cannot be chosen (R18). */
export const mpnProblem = (problem: MpnProblem, language: Language): string =>
  fill(words[language][problem.reason], valuesOf(problem, language));

/** The same for somebody who has chosen it all the same, with the way on. */
export const mpnRefused = (problem: MpnProblem, language: Language): string =>
  `${mpnProblem(problem, language)} ${fill(words[language][`${problem.reason}Way`], valuesOf(problem, language))}`;
