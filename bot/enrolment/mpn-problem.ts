import type { MpnProblem } from '../../src/enrolment/refusals.ts';
import { countryName, fill, type InEveryLanguage, type Language } from '../words.ts';

type Reason = MpnProblem['reason'];

const words: InEveryLanguage<Record<Reason | `${Reason}Way` | `${Reason}Beside`, string>> = {
  en: {
    unknown: 'There is no profile with MPN ID {mpnId}.',
    unknownWay: 'Check the number, or choose another one.',
    unknownBeside: 'Cannot be chosen: it is not known.',
    inactive: 'MPN {mpnId} ({name}) is not active.',
    inactiveWay: 'Choose an active profile.',
    inactiveBeside: 'Cannot be chosen: it is not active.',
    'other-country': 'MPN {mpnId} ({name}) is in {country}; your tenant is in {tenantCountry}.',
    'other-countryWay': 'Choose a profile of the country that your tenant is in ({shownTenantCountry}).',
    'other-countryBeside': "Cannot be chosen: it is not in your tenant's country ({shownTenantCountry}).",
  },
  ko: {
    unknown: 'MPN ID {mpnId}에 해당하는 프로필이 없습니다.',
    unknownWay: '번호를 확인하거나 다른 MPN ID를 선택해 주세요.',
    unknownBeside: '선택할 수 없음: 확인되지 않는 프로필입니다.',
    inactive: 'MPN {mpnId}({name}): 활성 상태가 아닙니다.',
    inactiveWay: '활성 프로필을 선택해 주세요.',
    inactiveBeside: '선택할 수 없음: 활성 상태가 아닙니다.',
    'other-country': 'MPN {mpnId}({name})의 국가는 {shownCountry}이고 귀사 테넌트의 국가는 {shownTenantCountry}입니다.',
    'other-countryWay': '{shownTenantCountry}의 프로필을 선택해 주세요.',
    'other-countryBeside': '선택할 수 없음: 귀사 테넌트의 국가({shownTenantCountry})와 다릅니다.',
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

/** Why a profile cannot be chosen (R18), beside its name, its number and its country. */
export const mpnReason = (problem: MpnProblem, language: Language): string =>
  fill(words[language][`${problem.reason}Beside`], valuesOf(problem, language));

const mpnProblem = (problem: MpnProblem, language: Language): string =>
  fill(words[language][problem.reason], valuesOf(problem, language));

/** The same for somebody who has chosen it all the same: which one it is, and the way on. */
export const mpnRefused = (problem: MpnProblem, language: Language): string =>
  `${mpnProblem(problem, language)} ${fill(words[language][`${problem.reason}Way`], valuesOf(problem, language))}`;
