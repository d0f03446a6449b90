import type { EntraRole } from '../../src/service/entra-roles.ts';
import type { InEveryLanguage } from '../words.ts';

/** The roles by their names in Microsoft Entra. */
export const entraRoleWords: InEveryLanguage<Record<EntraRole, string>> = {
  en: {
    'directory-readers': 'Directory Readers',
    'reports-reader': 'Reports Reader',
    'message-center-reader': 'Message Center Reader',
    'global-reader': 'Global Reader',
    'service-support-administrator': 'Service Support Administrator',
    'license-administrator': 'License Administrator',
    'helpdesk-administrator': 'Helpdesk Administrator',
    'groups-administrator': 'Groups Administrator',
    'user-administrator': 'User Administrator',
    'teams-administrator': 'Teams Administrator',
    'sharepoint-administrator': 'SharePoint Administrator',
    'exchange-administrator': 'Exchange Administrator',
    'intune-administrator': 'Intune Administrator',
    'cloud-application-administrator': 'Cloud Application Administrator',
    'security-administrator': 'Security Administrator',
    'global-administrator': 'Global Administrator (may do everything)',
  },
  ko: {
    'directory-readers': '디렉터리 읽기 권한자',
    'reports-reader': '보고서 읽기 권한자',
    'message-center-reader': '메시지 센터 읽기 권한자',
    'global-reader': '전역 읽기 권한자',
    'service-support-administrator': '서비스 지원 관리자',
    'license-administrator': '라이선스 관리자',
    'helpdesk-administrator': '기술 지원팀 관리자',
    'groups-administrator': '그룹 관리자',
    'user-administrator': '사용자 관리자',
    'teams-administrator': 'Teams 관리자',
    'sharepoint-administrator': 'SharePoint 관리자',
    'exchange-administrator': 'Exchange 관리자',
    'intune-administrator': 'Intune 관리자',
    'cloud-application-administrator': '클라우드 애플리케이션 관리자',
    'security-administrator': '보안 관리자',
    'global-administrator': '전역 관리자(모든 작업 가능)',
  },
};
