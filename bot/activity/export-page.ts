import { type Export, exportDocId, exportsHome, mostTries, readExport } from '../../src/activity/export-activity.ts';
import { exportKeys, same } from '../../src/activity/export-link.ts';
import { readActor } from '../../src/people/actor.ts';
import { type Caller, perform } from '../../src/perform.ts';
import { Refusal } from '../../src/refusal.ts';
import { Conflict, type Stored } from '../../src/store/store.ts';
import type { Command } from '../command.ts';
import { escapeHtml, page } from '../page.ts';
import type { FileContent } from '../view.ts';
import type { InEveryLanguage, Language } from '../words.ts';
import { createActivityFile } from './activity-file.ts';

const words = {
  en: {
    title: 'Your export',
    enter: 'Enter the number that stands on the card in Microsoft Teams.',
    number: 'Number',
    fetch: 'Download',
    wrong: 'That is not the number on the card. The link takes five numbers.',
    again: 'Several numbers came at once, so this one was not looked at. Enter it again.',
    overTitle: "This export can't be fetched",
    over: 'The link is unknown, older than ten minutes, or void. Ask Twotier for the export again.',
  },
  ko: {
    title: '내보낸 파일',
    enter: 'Microsoft Teams 카드에 있는 번호를 입력해 주세요.',
    number: '번호',
    fetch: '다운로드',
    wrong: '카드에 있는 번호와 다릅니다. 이 링크에는 번호를 다섯 번까지 입력할 수 있습니다.',
    again: '번호가 동시에 여러 번 입력되어 확인하지 않았습니다. 다시 입력해 주세요.',
    overTitle: '받을 수 없는 파일입니다',
    over: '없는 링크이거나, 10분이 지났거나, 더 이상 사용할 수 없습니다. Twotier에 다시 내보내기를 요청해 주세요.',
  },
} satisfies InEveryLanguage<Record<string, string>>;

export interface ExportMeans extends Omit<Caller, 'speaker' | 'who'> {
  commands: readonly Command[];
}

type Page = { status: number; html: string };
type Link = { tenant: string; id: string; code: string };

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const gone = (language: Language): Page => {
  const { overTitle, over } = words[language];
  return { status: 404, html: page(language, overTitle, `<p>${escapeHtml(over)}</p>`) };
};

function form(language: Language, problem = ''): Page {
  const { title, enter, number, fetch } = words[language];
  const body = `${problem && `<p class="problem" role="alert">${escapeHtml(problem)}</p>`}
<p>${escapeHtml(enter)}</p>
<form method="post">
<p><label>${escapeHtml(number)} <input name="number" inputmode="numeric" autocomplete="off" maxlength="12" required autofocus></label></p>
<p><button class="button">${escapeHtml(fetch)}</button></p>
</form>`;
  return { status: problem ? 403 : 200, html: page(language, title, body) };
}

/** The export that a link leads to, while it can be fetched. One answer for every other link. */
async function exportBehind({ tenant, id, code }: Link, means: ExportMeans): Promise<Stored<Export> | undefined> {
  const { store, derive, now } = means;
  if (!guid.test(tenant) || !/^[0-9A-Z]{26}$/.test(id) || code.length > 60) return undefined;
  const expected = exportKeys(derive, { viewer: { tenantId: tenant, objectId: '', name: '' }, exportId: id }).code;
  if (!same(code, expected)) return undefined;
  const found = await store.get<Export>(exportsHome(tenant), exportDocId(id));
  const good = found && found.expiresAt > now().toISOString() && found.tries < mostTries;
  return good ? found : undefined;
}

/** What an export's link shows: it asks for the number. Reading it uses nothing up. */
export async function exportPage(link: Link, language: Language, means: ExportMeans): Promise<Page> {
  return (await exportBehind(link, means)) ? form(language) : gone(language);
}

/** The file for the right number, made now, of what its owner may see now; else the page again. */
export async function fetchExport(
  link: Link,
  /** Of a form, as it was sent. */
  body: unknown,
  language: Language,
  means: ExportMeans,
): Promise<Page | FileContent> {
  const found = await exportBehind(link, means);
  if (!found) return gone(language);
  const number = new URLSearchParams(String(body ?? '')).get('number') ?? '';
  const { etag, ...counted } = found;
  const tried: Export = { ...counted, tries: found.tries + 1 };
  try {
    // Counted before it is looked at: of many guesses at once, one gets an answer.
    await means.store.commit(exportsHome(link.tenant), [{ kind: 'replace', doc: tried, etag }]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    return form(language, words[language].again);
  }
  if (!same(number.replace(/\D/g, ''), exportKeys(means.derive, found).number))
    return tried.tries < mostTries ? form(language, words[language].wrong) : gone(language);
  const { viewer, exportId } = found;
  try {
    const who: Caller['who'] = (reads) => readActor(reads, viewer, viewer.name);
    const read = await perform(readExport, { export: exportId }, { ...means, speaker: viewer, who });
    return createActivityFile(means.commands)(read, means.now().toISOString());
  } catch (error) {
    if (error instanceof Refusal) return gone(language);
    throw error;
  }
}
