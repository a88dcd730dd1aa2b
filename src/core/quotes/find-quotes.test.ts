import { describe, expect, it } from 'vitest';
import { marked } from '../../../tests/helpers/marked-copy.ts';

function each(title: string, copy: string): void {
  const lines = copy
    .trim()
    .split('\n')
    .map((line) => line.trim());
  describe(title, () => {
    it.each(lines)('%s', (line) => {
      expect(marked(line)).toBe(line);
    });
  });
}

each(
  'marks',
  `
  "[It rained]," {said} <Tamm>.
  “[It rained],” {said} <Tamm>.
  ‘[It rained],’ {said} <Tamm>.
  '[It rained],' <Tamm> {said}.
  «[It rained]», {said} <Tamm>.
  <He> {called} it "[late]", "[thin]" and, he added, "[wrong]".
  “[He told me ‘go’, so I went],” <Tamm> {said}.
  ‘[He told me “go”, so I went],’ <Tamm> {said}.
  '[The voters' choice is clear],' {said} <Tamm>.
  '[I can't and I won't],' <Tamm> {said} of the '90s rock 'n' roll.
  The voters' roll and the '90s boom were no matter for O'Neill or d'Arcy.
  The rig was 6'2" by 5'10" and the hull 30' long.
  <Tamm> {said}: "[They ⟦the crew⟧ left … at dawn]."
  “[Quite enough]!” {replied} <the harbourmaster>.
  “[Why now]?” <Tamm> {asked}. “[We have no boats].”
  `,
);

each(
  'speaker and cue',
  `
  “[Not on my watch],” <the skipper> {fumed}, jabbing at the chart.
  “[Quite enough],” {replied} <the harbourmaster>.
  “[It rained],” <Tamm> {said}. “[Then the roof went].”
  “[It was],” {said} <Rewi Tane>, who chairs the harbour trust's small board, “[a long night].” → Rewi Tane, Rewi Tane
  <Moss>, whose own boat sank in 2009 off the point, {said}: “[Stay ashore].”
  {According to} <the coroner>, the rail was “[rotten]”.
  The rail was “[rotten]”, {according to} <the coroner>.
  <Lyle> {said} the plan was “[half a bridge]” and would cost “[more than a hospital]”.
  <She> {branded} the offer “[a con]”.
  <The mayor> {described} critics as “[tourists]”.
  <Holm> went on to {tell} the panel that “[no file existed]”.
  “[A fine man],” <Ives> {said} of Paul Roper after Jane Sims left. → Ives
  <Vane> {tweeted} on Sunday: “[Done].”
  The report had pictures and <it> {reads}: “[The rail was rotten].”
  “[No comment],” <a ferry company spokesman> {said}.
  “[We agree],” <Hart and Silva> {said} in a joint letter.
  Roper, <who> {says} “[never]”, left. → Roper
  <Roe>'s {claim} of “[sabotage]” was tested. → Roe
  <The ferry>, the board {said}, was “[late and thin]”.
  To <Roe>, “[the bridge is a joke]”.
  `,
);

each(
  'names and pronouns',
  `
  Harriet Bowe spoke. ¶ “[It holds],” <Bowe> {said}. → Harriet Bowe
  Harriet Bowe met the crew. “[We got nowhere],” <she> {said}. → Harriet Bowe
  Mrs Dunne met Mr Okafor on Friday. ¶ “[We got nowhere],” <she> {said}. → Dunne
  Prime Minister John Key left. ¶ “[No],” <the Prime Minister> {said}. → John Key
  “[We will build it],” {said} the firm's director, <Kirsty Munro>. → Kirsty Munro
  `,
);

each(
  'paragraphs',
  `
  <Ana Lane> said the pier would close. ¶ “[It is not safe].” → Ana Lane
  “[It is not safe],” <Ana Lane> {said}. ¶ “[Nobody should use it].” → Ana Lane, Ana Lane
  “[It is not safe,] ¶ “[Nobody should use it],” {said} <Ana Lane>.
  <Lane> {said}: “[It is not safe. ¶ “[Nobody should use it].”
  <Lane> wrote: ¶ “[It is not safe].”
  “[It is not safe].” ¶ — <Ana Lane>, harbourmaster
  `,
);

each(
  'nobody’s words',
  `
  His band, “~Tin Harbour~”, played on.
  The so-called “~smart~” meter failed.
  Ana “~Flash~” Pereira won.
  She starred in the film “~The Long Tide~”.
  A play called “~Brokers~” opened on Monday.
  `,
);

each(
  'headlines',
  `
  # <Minister> '[sorry]' for ferry fiasco
  # '[Half a bridge]': <mayor> attacks plan
  # <Lane> '[all but]' rules out ferry
  # <Lane>: '[Never again]'
  `,
);
