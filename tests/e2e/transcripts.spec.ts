import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { test } from './app.ts';
import { willChoose } from './dialogs.ts';
import { drop, makeFiles, makePng } from './files.ts';
import type { Stet } from './launch-stet.ts';
import { body, headline, newStory, quoteCard, saved, standfirst } from './window.ts';

const TALK = `Ana Harrow  00:12:41
We will not close the wharf this year, um, and we are going to fix the roof before winter.

Tom Birch  00:13:05
The crane is forty years old. Nobody has looked at it since March.

Ana Harrow  00:14:20
Every ferry will run on Sundays. The timetable stays as it is.
`;

const COPY = [
  '“We are going to mend the roof before winter,” Ana Harrow said.',
  '“We will close the wharf this year,” Ms Harrow said.',
  '“The crane is forty years old,” Ms Harrow said.',
  '“We will not close the wharf this year. Every ferry will run on Sundays,” Ms Harrow said.',
  '“The timetable stays as it is,” Ms Harrow said.',
];

const talk = (page: Page) => page.getByRole('region', { name: /^Talk of/ });
const transcripts = (page: Page) => page.getByRole('list', { name: 'Transcripts' });
const search = (page: Page) => page.getByRole('search', { name: 'Find in the transcripts' });
const toFind = (page: Page) =>
  page.getByRole('textbox', { name: 'Words to find in the transcripts' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

/** A story with its quotations and a transcript of what was said. */
async function withTranscript({ page, app }: Stet, name = 'press-conference.txt'): Promise<void> {
  await newStory(page);
  await body(page).click();
  await page.keyboard.type(COPY.join('\n'));
  await willChoose(app, ...(await makeFiles({ [name]: TALK })));
  await page.keyboard.press('ControlOrMeta+Shift+A');
  await expect(transcripts(page)).toContainText('press conference');
}

test('each quotation is compared with the transcript, and the difference is named on its card', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await withTranscript(stet);
  await page.keyboard.press('ControlOrMeta+3');
  const card = (words: string) => quoteCard(page, words);
  await expect(card('mend the roof')).toContainText('Wording differs: “fix” became “mend”');
  await expect(card('will close')).toContainText('Wording differs: “not” dropped');
  await expect(card('The crane')).toContainText(
    'Wrong speaker: said by Tom Birch, given to Ana Harrow',
  );
  await expect(card('Every ferry')).toContainText('Matches: stitched from 2 places');
  await expect(card('The timetable')).toContainText(
    'Matches: verbatim · 00:14:20 · press conference',
  );
  for (const words of ['mend the roof', 'The timetable'])
    await expect(card(words)).toContainText('Unchecked');
  await card('will close').click();
  const detail = card('will close').getByRole('region', { name: 'In the transcript' });
  await expect(detail).toContainText('May change the meaning (negation): “not” dropped');
  await expect(detail.getByRole('deletion')).toHaveText('not');
  await expect(detail).toContainText('00:12:41');
  await expect(detail).toContainText('The crane is forty years old.');
  await expect(detail.locator('mark')).toHaveText('We will not close the wharf this year');
  await card('“The crane').click();
  await expect(card('“The crane').getByRole('region', { name: 'In the transcript' })).toContainText(
    '00:13:05 Tom Birch',
  );
});

test('a quotation that is put right is compared again', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await withTranscript(stet);
  await page.keyboard.press('ControlOrMeta+3');
  await expect(quoteCard(page, 'The timetable')).toContainText('Matches: verbatim');
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  for (let step = 0; step < 'as it is,” Ms Harrow said.'.length; step++)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('never ');
  await expect(quoteCard(page, 'The timetable')).toContainText('Wording differs: “never” added');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(quoteCard(page, 'The timetable')).toContainText('Matches: verbatim');
});

test('a quotation is shown in the talk, and the talk is searched', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await withTranscript(stet);
  await page.keyboard.press('ControlOrMeta+3');
  await expect(quoteCard(page, 'Every ferry')).toContainText('stitched');
  await quoteCard(page, 'Every ferry').click();
  await page.keyboard.press('ControlOrMeta+Shift+T');
  await expect(talk(page)).toBeFocused();
  await expect(talk(page).locator('mark')).toHaveText([
    'We will not close the wharf this year',
    'Every ferry will run on Sundays',
  ]);
  await page.keyboard.press('ControlOrMeta+F');
  await page.keyboard.type('ferry');
  await expect(search(page)).toContainText('1 of 1');
  await page.keyboard.press('Escape');
  await expect(talk(page)).toBeFocused();
});

test('a check rests on the transcript it was made beside, and its evidence outlives a restart', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await withTranscript(stet);
  await stet.page.keyboard.press('ControlOrMeta+3');
  const card = () => quoteCard(stet.page, 'The timetable');
  await expect(card()).toContainText('Matches: verbatim');
  await card().click();
  await card().getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(card()).toContainText('transcript, press conference 00:14:20');
  await card().getByRole('button', { name: 'Evidence…' }).click();
  const form = card().getByRole('form', { name: 'Evidence' });
  await form.getByLabel('Basis').selectOption('recording');
  await form.getByLabel('Terms').selectOption('on the record');
  await form.getByRole('textbox', { name: 'Note' }).fill('Heard twice');
  await form.getByRole('button', { name: 'Keep evidence' }).click();
  await saved(stet.page);
  await stet.relaunch();
  await expect(card()).toContainText(
    'recording, press conference 00:14:20 · on the record — Heard twice',
  );
  await expect(card()).toContainText('Matches: verbatim');
  await card().click();
  await card().getByText('History: 2 entries').click();
  await expect(card().getByRole('list', { name: 'History of this quotation' })).toContainText(
    'verified · transcript, press conference 00:14:20',
  );
});

test('what is no transcript is refused in a sentence, and stops no other', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await withTranscript(stet);
  const files = await makeFiles({
    'interview.srt': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46),
    'empty.txt': '\n\n',
    'huge.txt': new Uint8Array(100 * 1024 * 1024).fill(97),
    'archive.docx': zipSync({ 'notes.txt': strToU8('Nothing to see.') }),
    'cut.docx': zipSync({ 'word/document.xml': strToU8(`<w:t>${TALK}</w:t>`) }).subarray(0, 90),
    'bomb.docx': zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024).fill(97) }),
    'noise.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 193) % 256),
    'radio.vtt': 'WEBVTT\n\n00:00:0x.000 --> 00:00:09.000\nThe tide was out all day.\n',
  });
  await willChoose(app, ...files);
  await page.getByRole('button', { name: 'Add transcript…' }).click();
  const messages = page.getByRole('alert');
  const refusal = messages.filter({ hasText: 'They were not added.' });
  for (const words of [
    '“interview.srt” is a JPEG picture, whatever its name says, and no transcript.',
    '“empty.txt” has no words in it.',
    'huge.txt” is too large',
    '“archive.docx” is cut off or damaged, or no Word document.',
    '“cut.docx” is cut off or damaged, or no Word document.',
    '“bomb.docx” is too large',
    '“noise.txt” is not text',
  ])
    await expect(refusal).toContainText(words);
  await expect(messages.filter({ hasText: '“radio” was added' })).toContainText(
    'One timecode could not be read; the words are there.',
  );
  await expect(transcripts(page).getByRole('listitem')).toHaveCount(2);
  await expect(talk(page)).toContainText('The tide was out all day.');
});

test('an old encoding is read and said, and so is a recording that breaks off', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await withTranscript(stet);
  const files = await makeFiles({
    'old.txt': Uint8Array.from([...strToU8('ANA HARROW: The caf'), 0xe9, ...strToU8(' closed.')]),
    'wide.txt': Uint8Array.from(
      ['\uFEFF', ...'RUTH OKAFOR: Āe, it did.'].flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    ),
    'cut.srt':
      '1\r\n00:00:01,000 --> 00:00:02,500\r\nIt rained.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n',
  });
  await willChoose(app, ...files);
  await page.getByRole('button', { name: 'Add transcript…' }).click();
  const said = (name: string) => page.getByRole('alert').filter({ hasText: `“${name}” was added` });
  await expect(said('old')).toContainText('an old encoding (Windows-1252)');
  await expect(said('cut')).toContainText('the end may be missing');
  await expect(transcripts(page).getByRole('listitem')).toHaveCount(4);
  await transcripts(page).getByRole('button', { name: 'wide', exact: true }).click();
  await expect(talk(page)).toContainText('Āe, it did.');
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Typing goes on.');
  await expect(body(page)).toContainText('Typing goes on.');
});

test('words that leave a “not” just outside are called out', async ({ launchStet }) => {
  const stet = await launchStet();
  const { page } = stet;
  await withTranscript(stet);
  await body(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Ms Harrow is to “close the wharf this year”.');
  await page.keyboard.press('ControlOrMeta+3');
  const card = quoteCard(page, '“close the wharf');
  await expect(card).toContainText('Matches: verbatim, but “not” stands just before');
  await card.click();
  await expect(card.getByRole('region', { name: 'In the transcript' })).toContainText(
    'May change the meaning (negation): “not” stands just before these words',
  );
});

test('a transcript is dropped on its tab, renamed, taken off and put back', async ({
  launchStet,
}) => {
  const { page } = await launchStet();
  await newStory(page);
  await tab(page, 'Transcripts').click();
  const contents = new TextEncoder().encode(TALK);
  await drop(page, '.transcripts', [{ name: 'talk.txt', type: 'text/plain', contents }]);
  await expect(transcripts(page)).toContainText('44 words · 2 speakers');
  await page.getByRole('button', { name: 'Rename talk' }).click();
  await page.keyboard.type('wharf meeting');
  await page.keyboard.press('Enter');
  await expect(transcripts(page)).toContainText('wharf meeting');
  await page.getByRole('button', { name: 'Rename wharf meeting' }).click();
  await page.keyboard.type('another name');
  await page.keyboard.press('Escape');
  await expect(transcripts(page)).toContainText('wharf meeting');
  await page.getByRole('button', { name: 'Take wharf meeting off the story' }).click();
  await expect(transcripts(page).getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(transcripts(page)).toContainText('wharf meeting');
});

test('of five hours of talk only what is in sight is drawn, and all of it is searched', async ({
  launchStet,
}) => {
  const { page, app } = await launchStet();
  await newStory(page);
  const line = 'The council heard again that the wharf would need another look before the winter.';
  const long = Array.from({ length: 3000 }, (_, index) => {
    const time = new Date(index * 6000).toISOString().slice(11, 19);
    return `${index % 2 ? 'Ana Harrow' : 'Tom Birch'}  ${time}\n${index === 2900 ? 'Then a heron came.' : line}\n`;
  });
  await willChoose(app, ...(await makeFiles({ 'council.txt': long.join('\n') })));
  await page.keyboard.press('ControlOrMeta+Shift+A');
  await expect(talk(page).getByRole('listitem').first()).toHaveAttribute('aria-setsize', '3000');
  expect(await talk(page).getByRole('listitem').count()).toBeLessThan(60);
  await toFind(page).fill('heron');
  await expect(talk(page).locator('mark')).toHaveText('heron');
});

test('words are found in all of the story’s transcripts, macrons aside, and stepped through by key', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page, app } = stet;
  await withTranscript(stet);
  await willChoose(
    app,
    ...(await makeFiles({
      'radio.txt': 'Ruth Okafor  00:01:00\nNgāti Wai asked for a ferry.\n',
      'phone.txt': 'Piri Tamihana  00:02:00\nNgati Wai will have the ferry.\n',
    })),
  );
  await page.getByRole('button', { name: 'Add transcript…' }).click();
  await expect(transcripts(page).getByRole('listitem')).toHaveCount(3);
  const line = (name: string) => transcripts(page).getByRole('listitem').filter({ hasText: name });
  await expect(line('phone')).toContainText('words');
  await line('press conference').getByRole('button', { name: 'press conference' }).first().click();
  await page.keyboard.press('ControlOrMeta+F');
  await expect(toFind(page)).toBeFocused();
  await page.keyboard.type('ngati wai');
  await expect(search(page)).toContainText('2 found');
  await expect(line('press conference')).toContainText('0 found');
  await expect(line('radio')).toContainText('1 found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Talk of radio' }).locator('mark')).toHaveText(
    'Ngāti Wai',
  );
  await expect(search(page)).toContainText('1 of 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Talk of phone' }).locator('mark')).toHaveText(
    'Ngati Wai',
  );
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('region', { name: 'Talk of radio' })).toBeVisible();
  await expect(search(page)).toContainText('1 of 2');
});

test('somebody says once whom a label stands for, and it is kept with the story', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  await newStory(stet.page);
  await body(stet.page).click();
  await stet.page.keyboard.type('“The crane is forty years old,” Tom Birch said.');
  await willChoose(
    stet.app,
    ...(await makeFiles({ 'talk.txt': 'Speaker 2  00:13:05\nThe crane is forty years old.\n' })),
  );
  await stet.page.keyboard.press('ControlOrMeta+Shift+A');
  await expect(transcripts(stet.page)).toContainText('1 speaker · 1 without a name');
  await stet.page.keyboard.press('ControlOrMeta+3');
  const card = () => quoteCard(stet.page, 'The crane');
  await expect(card()).toContainText('Matches: verbatim');
  await tab(stet.page, 'Transcripts').click();
  await stet.page.getByRole('button', { name: 'Speakers of talk' }).click();
  await stet.page.getByRole('combobox', { name: 'Speaker 2 is' }).click();
  await stet.page.keyboard.type('Ana Harrow');
  await stet.page.keyboard.press('Enter');
  await expect(talk(stet.page)).toContainText('Ana Harrow');
  await stet.page.keyboard.press('ControlOrMeta+3');
  await expect(card()).toContainText('Wrong speaker: said by Ana Harrow, given to Tom Birch');
  await saved(stet.page);
  await stet.relaunch();
  await expect(card()).toContainText('Wrong speaker: said by Ana Harrow, given to Tom Birch');
  await tab(stet.page, 'Transcripts').click();
  await stet.page.getByRole('button', { name: 'Speakers of talk' }).click();
  await stet.page.getByRole('combobox', { name: 'Speaker 2 is' }).fill('');
  await stet.page.keyboard.press('Enter');
  await expect(talk(stet.page)).toContainText('Speaker 2');
  await stet.page.getByRole('button', { name: 'Undo' }).click();
  await expect(talk(stet.page)).toContainText('Ana Harrow');
});

/** Until it is mended, an aligner that is started breaks down so many times, or keeps silent for ever. */
async function hamper(page: Page, how: number | 'silent'): Promise<void> {
  await page.evaluate((times) => {
    const Real = window.Worker;
    let left = times;
    window.Worker = class extends Real {
      override postMessage(message: unknown): void {
        if (left === 'silent') return;
        if (left > 0) setTimeout(() => this.dispatchEvent(new ErrorEvent('error')));
        else super.postMessage(message);
      }
      override terminate(): void {
        if (left !== 'silent') left -= 1;
        super.terminate();
      }
    };
    window.addEventListener('mend', () => (window.Worker = Real), { once: true });
  }, how);
}

const mend = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('mend')));

test('comparing that breaks down once is begun again by itself', async ({ launchStet }) => {
  const stet = await launchStet();
  await hamper(stet.page, 1);
  await withTranscript(stet);
  await stet.page.keyboard.press('ControlOrMeta+3');
  await expect(quoteCard(stet.page, 'The timetable')).toContainText('Matches: verbatim');
});

test('comparing that breaks down twice says so, and is tried again when asked', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await hamper(page, 2);
  await withTranscript(stet);
  const said = page.getByRole('alert').filter({ hasText: 'Comparing broke down' });
  await expect(said).toContainText('The story and its transcripts are as they were.');
  await page.keyboard.press('ControlOrMeta+3');
  const card = quoteCard(page, 'The timetable');
  await expect(card).toContainText('Not compared with the transcript');
  await mend(page);
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('Matches: verbatim');
  await tab(page, 'Transcripts').click();
  await expect(said).toHaveCount(0);
});

test('comparing says how far it has come, is stopped at once, and goes on', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await hamper(page, 'silent');
  await withTranscript(stet);
  await expect(page.getByText('Comparing with the transcript… 0 of 5')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+3');
  await expect(quoteCard(page, 'The crane')).toContainText('Comparing with the transcript…');
  await tab(page, 'Transcripts').click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Stopped: 0 of 5 quotations are compared.')).toBeVisible();
  await mend(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.keyboard.press('ControlOrMeta+3');
  await expect(quoteCard(page, 'The timetable')).toContainText('Matches: verbatim');
});

test('quotations in the headline, the standfirst and a caption are compared too', async ({
  launchStet,
}) => {
  const stet = await launchStet();
  const { page } = stet;
  await withTranscript(stet);
  await headline(page).click();
  await page.keyboard.type('‘Nobody has looked at it since March’');
  await standfirst(page).click();
  await page.keyboard.type('“Every ferry will run on Sundays,” Ana Harrow says.');
  const contents = await makePng(page, 40, 30);
  await drop(page, '.body-text', [{ name: 'crane.png', type: 'image/png', contents }]);
  await page.getByRole('textbox', { name: /^Caption/ }).click();
  await page.keyboard.type('The crane. “We are going to fix the roof,” Ana Harrow said.');
  await page.keyboard.press('ControlOrMeta+3');
  const card = (words: string) => quoteCard(page, words).first();
  await expect(card('since March')).toContainText('Matches: verbatim · 00:13:05');
  await expect(card('“Every ferry')).toContainText('Matches: verbatim · 00:14:20');
  await expect(card('fix the roof')).toContainText('Matches: verbatim · 00:12:41');
});
