import type { Token } from '../text/token.ts';

/** What a line is about or what came of it: nouns that stand behind a verbal noun in headings, reports and status lines. */
const headings = new Set(
  [
    // what came of it, how far it is
    '성공 실패 오류 에러 장애 불가 불가능 지연 누락 반려 중단 완료 확정 예정 결과 여부 현황 실적 상태 경과 회신 대기 대상 성과 횟수 건수',
    // what is kept and written about it
    '내역 이력 기록 로그 통계 보고 자료 문서 파일 양식 서식 템플릿 목록 리스트 명단 표 공지 안내 알림 공고 통보 회의 회의록 안건 일지 일정 후기',
    // how and why it is done, and by whom
    '절차 방법 순서 단계 과정 기준 조건 요건 정책 규정 지침 가이드 매뉴얼 교육 사유 이유 원인 목적 방안 계획 준비 목표 전략 검토 논의 협의 담당자 책임자 기한 마감 기간 시점 비용 수수료 요금',
    // the subject of a letter
    '건 관련 관련건 의건 관하여 관해 대해 대하여 여부 사항 항목 내용 문의 질문 이슈 문제',
    // where it is done
    '버튼 메뉴 화면 페이지 기능 탭 팝업 창 링크 아이콘 단추 옵션',
  ]
    .join(' ')
    .split(' '),
);

/** 요청서, 검토안, 수락률, 신청자: documents, shares and those who are counted. */
const composed =
  /^(?:.*(?:서류|내역서|요청서|신청서|계획서|보고서|견적서|통보서|절차서|확인서|동의서|제안서|안내서|지시서|의뢰서|설명서|품의서|결의서|기안서|사유서|계산서|명세서|신고서|현황판|현황표|일정표|신청자|대상자|담당자|책임자|예정일|완료일|마감일)|.*(?:검토|계획|개선|제안|기획|처리|초)안|..+[률율])$/;

const english =
  /^(?:done|completed?|finished|failed|failure|error|pending|status|log|logs|history|report|guide|test|result|results|plan|list|success|issue)$/;

/** Whether a word names a record, a state or a question, and nobody: 추가 실패, 등록 보고서, 초대 관련. */
export const isHeading = (token: Token): boolean =>
  token.hangul ? headings.has(token.text) || composed.test(token.text) : english.test(token.text);
