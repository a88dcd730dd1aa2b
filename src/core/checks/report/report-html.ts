import type { Report, ReportedCheck, ReportedQuote } from './report.ts';
import type { SignedReport } from './signed-report.ts';

const STYLE = `
body { font: 11pt/1.45 Georgia, 'Times New Roman', serif; color: #111; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #999; }
p { margin: .25rem 0; } ol, ul { padding-left: 1.5rem; } li { margin: 0 0 .9rem; break-inside: avoid; }
blockquote { margin: 0 0 .25rem; } .state { font-weight: bold; } .small, dl { font: 9pt/1.4 system-ui, sans-serif; color: #333; }
dt { font-weight: bold; } dd { margin: 0 0 .4rem; overflow-wrap: anywhere; } .says { border: 1px solid #999; padding: .5rem .75rem; }
@media print { body { margin: 0; max-width: none; } }
`;

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** "22 November 2026 10:00 UTC" is written as the record has it: no reader's time zone changes it. */
function moment(at: string): string {
  return at.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/, '$1 $2 UTC');
}

function line(...parts: readonly string[]): string {
  return parts.length > 0 ? `<p class="small">${parts.map(safe).join(' · ')}</p>` : '';
}

function checkHtml(check: ReportedCheck | null): string {
  if (!check) return line('Nobody has checked it.');
  const { by, at, basis, terms, reference, note } = check;
  const said = [
    `${check.decision} by ${by || 'nobody named'}`,
    moment(at),
    basis,
    terms,
    reference,
  ];
  const evidence = said.filter((part) => part !== null && part !== '');
  return line(...(evidence as string[])) + (note === '' ? '' : line(`Note: ${note}`));
}

/** A fact goes by the states of quotations; the one that names them is worded for it. */
function factState(state: ReportedCheck['decision']): string {
  return state === 'not a quotation' ? 'not a fact' : state;
}

function matchHtml(match: ReportedQuote['match']): string {
  if (!match) return '';
  const where = [match.transcript, match.timecode].filter((part) => part !== null);
  const folded = match.foldings.length > 0 ? [`taken as equal: ${match.foldings.join(', ')}`] : [];
  const differences = match.differences.map(
    ({ kind, quoted, said, gravity }) =>
      `${gravity ?? kind}: “${quoted}” where the transcript has “${said}”`,
  );
  return (
    line(`The machine’s match: ${match.match}`, ...where, ...folded) +
    (match.caution === null ? '' : line(`“${match.caution}” stands just before these words`)) +
    differences.map((difference) => line(difference)).join('')
  );
}

function quoteHtml(quote: ReportedQuote): string {
  const { words, speaker, state, lapsed, check, match } = quote;
  const named = lapsed ? `lapsed (${lapsed.changed} changed)` : state;
  return `<li><blockquote>${safe(words)}</blockquote>
<p>${safe(speaker ?? 'No speaker')}: <span class="state">${safe(named)}</span></p>
${lapsed ? line(`Checked as: ${lapsed.from}`, lapsed.speaker ?? 'no speaker') : ''}${checkHtml(check)}${matchHtml(match)}</li>`;
}

function section(title: string, items: readonly string[], list: 'ol' | 'ul' = 'ul'): string {
  if (items.length === 0) return '';
  return `<h2>${safe(title)}</h2>\n<${list}>\n${items.join('\n')}\n</${list}>`;
}

function digestsHtml({ story, transcripts }: Report): string {
  const rows = [
    ['Words of the story', story.words],
    ['Everything in the story', story.record],
    ...transcripts.map(({ name, digest }) => [`Transcript “${name}”`, digest ?? 'missing']),
  ];
  const items = rows.map(
    ([what = '', digest = '']) => `<dt>${safe(what)}</dt><dd>${safe(digest)}</dd>`,
  );
  return `<h2>SHA-256 digests</h2>\n<dl>${items.join('')}</dl>`;
}

/** A signed report as a page to read and print. `fingerprint` is the signing key's. Nothing in it runs or is fetched. */
export function reportHtml({ report, signature }: SignedReport, fingerprint: string): string {
  const { story, quotes, removed, facts, findings, overrides, signOffs } = report;
  const title = `Verification report: ${story.headline || story.slug || 'Untitled'}`;
  const item = (...parts: readonly string[]): string =>
    `<li>${parts.map((part) => `<p>${safe(part)}</p>`).join('')}</li>`;
  const version = (isThis: boolean): string => (isThis ? 'this version' : 'an earlier version');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${safe(title)}</h1>
${line(`Slug: ${story.slug || 'none'}`, `Status: ${story.status}`, `Revision ${story.revision}`, `Made ${moment(report.made)}`)}
<p class="says">${safe(report.says)}</p>
${section('Quotations', quotes.map(quoteHtml), 'ol')}
${section(
  'Checked, and no longer in the story',
  removed.map(
    ({ words, check }) => `<li><blockquote>${safe(words)}</blockquote>${checkHtml(check)}</li>`,
  ),
)}
${section(
  'Facts',
  facts.map(
    ({ text, state, lapsed, check }) =>
      `<li><p>${safe(text)}: <span class="state">${safe(lapsed === null ? factState(state) : `lapsed, checked as “${lapsed}”`)}</span></p>${checkHtml(check)}</li>`,
  ),
)}
${section(
  'Outstanding',
  findings.map(({ level, message }) => item(`${level}: ${message}`)),
)}
${section(
  'Overrides',
  overrides.map(({ by, at, reason, findings: passed, isThisVersion }) =>
    item(`${by}, ${moment(at)}, ${version(isThisVersion)}: ${reason}`, ...passed),
  ),
)}
${section(
  'Sign-offs',
  signOffs.map(({ by, at, note, isThisVersion }) =>
    item(`${by}, ${moment(at)}, ${version(isThisVersion)}${note && `: ${note}`}`),
  ),
)}
${digestsHtml(report)}
<h2>Signature</h2>
${line(`Signed by ${signature.name}`, `key ${fingerprint}`, signature.algorithm)}
${line('The JSON form beside this page carries the signature: stet verify-report checks it offline. Ask the person named for the key’s fingerprint.')}
</body>
</html>
`;
}
