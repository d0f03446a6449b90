import { expect } from 'chai';
import { isOneDrive } from '../../bot/teams/files.ts';
import { peopleHome, personId } from '../../src/people/person.ts';
import { type Card, type Office, type Persona, textOf, titlesOf } from '../support/office.ts';
import { fabrikam } from '../support/scene.ts';
import { bearer, goodToken, Login, makeKey, openSignedOffice } from '../teams/signed.ts';
import { OneDrive } from './one-drive.ts';

const mina = { tenantId: fabrikam, objectId: '0d1f7a1e-0000-4000-8000-0000000fab01', name: 'Mina Park' };
const consentCard = 'application/vnd.microsoft.teams.card.file.consent';
const infoCard = 'application/vnd.microsoft.teams.card.file.info';

describe('an export of the activity in Teams', () => {
  let login: Login;
  let office: Office;
  let oneDrive: OneDrive;
  let token: string;
  let admin: Persona;
  beforeEach(async () => {
    const key = await makeKey('one');
    login = await Login.open([key]);
    office = await openSignedOffice(login, {
      PROVIDER_TENANT_ID: mina.tenantId,
      PROVIDER_NAME: 'Fabrikam',
      PROVIDER_ADMIN_ID: mina.objectId,
    });
    oneDrive = await OneDrive.open();
    admin = office.person(mina);
    token = await goodToken(office, key);
  });
  afterEach(async () => {
    oneDrive.close();
    await office.close();
    await login.close();
  });

  const sends = async (activity: object, who = admin) => {
    const answer = await who.sends(activity, bearer(token));
    await office.settled();
    return answer;
  };
  const presses = async (title: string) => {
    const message = admin.messages.at(-1);
    const { body } = await sends(admin.pressOf(title, {}, message));
    if (message && body?.value) message.card = body.value;
  };
  /** What was sent to the chat, by what each message has: a card of ours, or one that Teams draws. */
  const sent = () =>
    office.calls.filter(({ method }) => method === 'POST').map(({ body }) => body?.attachments?.[0] as Card);
  const consent = (): Card => sent().find(({ contentType }) => contentType === consentCard) ?? {};
  const answerOf = (action: string, uploadInfo: object = {}, who = admin) =>
    who.activity({
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId: 'the-consent-card',
      value: {
        type: 'fileUpload',
        action,
        context: consent().content[action === 'accept' ? 'acceptContext' : 'declineContext'],
        ...(action === 'accept'
          ? {
              uploadInfo: {
                uploadUrl: oneDrive.uploadUrl,
                contentUrl: oneDrive.contentUrl,
                name: consent().name,
                uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
                fileType: 'csv',
                ...uploadInfo,
              },
            }
          : {}),
      },
    });
  const accepts = (uploadInfo: object = {}) => sends(answerOf('accept', uploadInfo));

  /** The file is offered; what is sent from here on comes of the answer. */
  async function offered(sentence = 'activity', exporting = 'Export as a file', saving = 'Save to OneDrive') {
    await sends(admin.activity({ type: 'message', text: sentence }));
    await presses(exporting);
    await presses(saving);
  }
  const isGone = () => expect(office.calls.at(-1), 'the question').to.include({ method: 'DELETE' });

  it('is offered as a file, made when the person agrees, and put where Teams says', async () => {
    await offered();
    expect(consent().name).to.match(/^Activity .*\.csv$/);
    expect((await accepts()).status).to.equal(200);
    expect(oneDrive.file).to.include('"Who"');
    expect(Buffer.byteLength(oneDrive.file ?? '')).to.equal(consent().content.sizeInBytes);
    expect(oneDrive.puts[0]?.headers).not.to.have.property('authorization');
    expect(sent().at(-1)).to.deep.include({
      contentType: infoCard,
      contentUrl: oneDrive.contentUrl,
      content: { uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C', fileType: 'csv' },
    });
    isGone();
  });

  it('is put there once, however often the answer comes', async () => {
    await offered();
    const answer = answerOf('accept');
    await Promise.all(Array.from({ length: 50 }, () => sends(answer)));
    await sends(answerOf('decline'));
    expect(oneDrive.puts).to.have.length(1);
    expect(sent().filter(({ contentType }) => contentType === infoCard)).to.have.length(1);
  });

  it('goes nowhere when the person declines', async () => {
    await offered();
    const before = sent().length;
    await sends(answerOf('decline'));
    expect(oneDrive.puts).to.have.length(0);
    expect(sent()).to.have.length(before);
    isGone();
  });

  it('is tried again while OneDrive is busy', async () => {
    await offered();
    oneDrive.answers = () => (oneDrive.puts.length < 3 ? 503 : undefined);
    await accepts();
    expect(oneDrive.puts).to.have.length(3);
    expect(sent().at(-1)?.contentType).to.equal(infoCard);
  });

  for (const [why, status, tries] of [
    ['has no room', 507, 1],
    ['knows the session no more', 404, 1],
    ['waits for more than there is', 202, 1],
    ['leads elsewhere', 307, 1],
    ['does not come to itself', 503, 3],
  ] as const) {
    it(`is offered in other ways where OneDrive ${why}`, async () => {
      await offered();
      oneDrive.answers = () => status;
      await accepts();
      expect(oneDrive.puts).to.have.length(tries);
      const { content } = sent().at(-1) ?? {};
      expect(textOf(content)).to.include('OneDrive did not take the file, so nothing was saved there.');
      expect(titlesOf(content)).to.include('Save to OneDrive').and.include('Download');
      isGone();
    });
  }

  it('is offered in other ways in Korean, too', async () => {
    await offered('활동 기록', '파일로 내보내기', 'OneDrive에 저장');
    oneDrive.answers = () => 404;
    await accepts();
    const { content } = sent().at(-1) ?? {};
    expect(textOf(content)).to.include('OneDrive에 파일을 저장하지 못했습니다.');
    expect(titlesOf(content)).to.include('다운로드');
  });

  for (const uploadInfo of [
    { uploadUrl: 'https://evil.example/upload' },
    { uploadUrl: 'http://169.254.169.254/latest/meta-data' },
    { uploadUrl: 'file:///etc/passwd' },
    { contentUrl: 'https://evil.example/Activity.csv' },
  ]) {
    it(`is not sent to ${JSON.stringify(uploadInfo)}`, async () => {
      await offered();
      await accepts(uploadInfo);
      expect(oneDrive.puts).to.have.length(0);
      expect(textOf(sent().at(-1)?.content)).to.include('OneDrive did not take the file');
    });
  }

  it('is not made for somebody else, nor too late', async () => {
    await offered();
    const colleague = office.person({ ...mina, objectId: '0d1f7a1e-0000-4000-8000-0000000fab99', name: 'Cole' });
    await sends(answerOf('accept', {}, colleague), colleague);
    expect(textOf(sent().at(-1)?.content)).to.include('does not belong to this chat or to you');
    office.passes({ seconds: 601 });
    await accepts();
    expect(textOf(sent().at(-1)?.content)).to.include('can be fetched no longer');
    expect(titlesOf(sent().at(-1)?.content)).to.include('Activity');
    expect(oneDrive.puts).to.have.length(0);
  });

  it('is not made for a role that was taken away meanwhile', async () => {
    await offered();
    const home = peopleHome(mina.tenantId);
    const found = await office.twotier.store.get(home, personId(mina.objectId));
    const { etag: _, ...person } = found as unknown as Record<string, unknown>;
    const doc = { ...person, agentRole: 'none', adminRole: 'billing-admin' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: doc as never }]);
    await accepts();
    expect(textOf(sent().at(-1)?.content)).to.include('Your role does not include this');
    expect(oneDrive.puts).to.have.length(0);
  });

  it('goes to OneDrive alone', () => {
    expect(isOneDrive('https://contoso-my.sharepoint.com/personal/x/upload?guid=1', false)).to.equal(true);
    for (const address of [
      'http://contoso-my.sharepoint.com/x',
      'https://contoso-my.sharepoint.com.evil.example/x',
      'https://evil.example/contoso-my.sharepoint.com',
      'https://sharepoint.com/x',
      'https://a.b.sharepoint.com/x',
      'https://user@contoso-my.sharepoint.com/x',
      'https://contoso-my.sharepoint.com:8443/x',
      'http://127.0.0.1/x',
      'nowhere',
    ])
      expect(isOneDrive(address, false), address).to.equal(false);
  });
});
