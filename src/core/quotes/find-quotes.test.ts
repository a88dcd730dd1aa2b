import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marked } from '../../../tests/helpers/marked-copy.ts';
import { plainTextPassages } from '../text/plain-text-passages.ts';
import { findQuotes } from './find-quotes.ts';

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
  „[It rained]“, {said} <Tamm>.
  <He> {called} it "[late]" and "[thin]".
  “[He told me ‘go’, so I went],” <Tamm> {said}.
  ‘[He told me “go”, so I went],’ <Tamm> {said}.
  '[The voters' choice is clear],' {said} <Tamm>.
  '[I can't and I won't],' <Tamm> {said} of the '90s rock 'n' roll.
  The voters' roll and the '90s boom were no matter for O'Neill or d'Arcy.
  The rig was 6'2" by 5'10" and the hull 30' long.
  <Tamm> {said}: "[They ⟦the crew⟧ left … at dawn]."
  “[Quite enough!]” {replied} <the harbourmaster>.
  “[Why now?]” <Tamm> {asked}. “[We have no boats].”
  `,
);

each(
  'cues',
  `
  “[Not on my watch],” <the skipper> {fumed}, jabbing at the chart.
  “[We must],” <Tamm> {insists}.
  “[We must],” {adds} <Tamm>.
  “[We must],” <he> {went} on.
  <Tamm>, laughing, {said} “[never]”.
  <Vane> {tweeted} on Sunday: “[Done].”
  <She> {branded} the offer “[a con]”.
  <The mayor> {described} critics as “[tourists]”.
  <Critics> {dubbed} the bridge “[a goose]”.
  <Holm> went on to {tell} the panel that “[no file existed]”.
  The bridge was {called} “[a goose]” by <Tamm>.
  The bridge was {sold} as a “[free ride]” by <Tamm>.
  The bridge, {sold} to voters as “[free]” by <Tamm>, shut in May.
  <Tamm> {sold} the bridge to voters as a “[free ride]”.
  <She> {noted} the “[kind of trouble]” Tamm had answering questions about the pier.
  {According to} <the coroner>, the rail was “[rotten]”.
  The rail was “[rotten]”, {according to} <the coroner>.
  {To} <Roe>, “[the bridge is a joke]”.
  The bridge is, in <Roe>'s {words}, “[a joke]”.
  <Roe>: “[The bridge is a joke].”
  <Jane Roe>, harbourmaster: “[The bridge is a joke].”
  <Roe> in a letter on Monday: “[The bridge is a joke].” → Roe
  Ana Roe met Rewi Tane. ¶ <Roe and Tane>: “[The bridge is a joke].” → Ana Roe and Rewi Tane
  The tide has turned - <Jane Roe>: “[The bridge is a joke].” → Jane Roe
  <Tamm> {waved} away Roe's charge as “[just talk]”. → Tamm
  <Tamm> {replied}, calling Roe's charge “[pathetic]”. → Tamm
  <Jane Roe>, an early friend of the pier, {calls} it “[a joke]”. → Jane Roe
  <Jane Roe>, a historian, {writes} in the Gazette that the pier has “[never once been level]”. → Jane Roe
  `,
);

each(
  'where the speaker stands',
  `
  “[Quite enough],” {replied} <the harbourmaster>.
  “[It was],” {said} <Rewi Tane>, who chairs the harbour trust's small board, “[a long night].” → Rewi Tane, Rewi Tane
  <Moss>, whose own boat sank in 2009 off the point, {said}: “[Stay ashore].”
  <Moss> (Ind, Northport) {said}: “[Stay ashore].”
  “[A fine man],” <Ives> {said} of Paul Roper after Jane Sims left. → Ives
  <Lyle> {said} the plan was “[half a bridge]” and would cost “[more than a hospital]”.
  The ferry, <the board> {said}, was “[late and thin]”.
  Roper, <who> {says} “[never]”, left. → Roper
  <Roe>'s {claim} of “[sabotage]” was tested. → Roe
  <Tamm> met the board on Monday and {said} it was “[asleep]”.
  <Tamm> left early, {calling} the vote “[a farce]”.
  {Calling} the vote “[a farce]”, <Tamm> left early.
  In a statement on Friday, <the council> {said} it was “[aware of the duck]”.
  The report had pictures, and <it> {reads}: “[The rail was rotten].”
  “[No comment],” <a ferry company spokesman> {said}.
  “[We agree],” <Hart and Silva> {said} in a joint letter.
  “[It rained],” <Tamm> {said}. “[Then the roof went].” → Tamm, Tamm
  <Tamm> was blunt. “[It will sink].” → Tamm
  Rewi Tane came. “[Is it safe?]” <Jane Roe>, a retired skipper from the far side of the bay, {asked}. → Jane Roe
  Rewi Tane came. “[Is it safe?]” <Jane Roe>, who once ran the ferry, {asked}. → Jane Roe
  In Northport, Ayle, <Jane Roe> (R-NP), {said}, “[I'm going].” → Jane Roe
  It was what <Jane Roe>, treasurer of the club, {called} “[a rout]”. → Jane Roe
  <Jane Roe> called the idea that Tamm had nothing to lose a goose chase, {adding} that it was “[a joke]”. → Jane Roe
  <Jane Roe> said the pier reminds her of home, {adding}, “[because it leaks].” → Jane Roe
  <Tamm> {told} them the books were “[at the binder's]”, the court heard. → Tamm
  <Tamm> {said} the crew saw “[a fair sign]” of it. → Tamm
  <Roe> herself {admitted} it was “[a joke]”. → Roe
  <A report> to the firm's board in June, seen by the Gazette, {called} it “[a joke]”.
  <The bid letter>, seen by Roe, {speaks} of “[sea air]”.
  <The email> to his supporters {notes} that it “[is a joke]”.
  The crew complained of what <the team> {called} “[a joke]”.
  The elder <Roe>, 84, {said} by phone that it was “[no joke]”. → Roe
  <Jane A. Roe>, vice president and general counsel for the Harbour Trust, {said} it was “[late]”. → Jane A. Roe
  Even <Roe>, its only ally and its one link to the outer bay, {said} it was “[late]”. → Roe
  “[It is late],” {said} Oversight ranking member <Jane Roe>. → Jane Roe
  <Roe> {called} the idea that Tamm had won “[a joke]”, {adding} that it was “[late]”. → Roe, Roe
  The flood has led <Rewi Tane> to {fear} a “[second one]”. → Rewi Tane
  <Tamm> {attacked} Roe as a “[goose who cannot swim]” and a “[bore]”. → Tamm, Tamm
  The pier is a “[regional]” one, as <Roe> {suggested}. → Roe
  <Tane>'s “[never once]” {remark} was on every front page. → Tane
  Even with a “[good]” boat the crew struggle, <Roe> {said}. → Roe
  The talks were no joke. “[We cannot see why],” <the two> {write}. → the two
  `,
);

each(
  'names and pronouns',
  `
  The club sacked Mia Abara. “[We lost],” <the midfielder> {said}. → Mia Abara
  Mia Abara has retired. ¶ <The 33-year-old> {said} her knees had “[had it]”. → Mia Abara
  <Minister for roads Jane Roe> {said} it was “[late]”. → Jane Roe
  Anne-Marie Delisle came. Tom Hart left. “[It rained],” <she> {said}. → Anne-Marie Delisle
  An academic named <Jane Roe> {called} it “[late]”. → Jane Roe
  Harriet Bowe spoke. ¶ “[It holds],” <Bowe> {said}. → Harriet Bowe
  Harriet Bowe met the crew. “[We got nowhere],” <she> {said}. → Harriet Bowe
  Ana Hart spoke. Alex Silva left. ¶ “[Alex has to write something],” <she> {says}. → Ana Hart
  Tom Hart spoke. ¶ “[She said, ‘Mr Hart, come in’],” <he> {said}. → Tom Hart
  The post was up by noon. ¶ “[Ducks are fine],” <it> {read}. → it
  Mrs Dunne met Mr Okafor on Friday. ¶ “[We got nowhere],” <she> {said}. → Dunne
  Prime Minister John Key left. ¶ “[No],” <the Prime Minister> {said}. → John Key
  “[We will build it],” {said} the firm's director, <Kirsty Munro>. → Kirsty Munro
  Ana Hart and Luis Silva met. ¶ “[We agree],” <Hart and Silva> {said}. → Ana Hart and Luis Silva
  “[Never],” <a spokesman for the port> {said}. → a spokesman for the port
  “[It is late!]” Tamm's niece, state <Sen. Jane Roe>, {shouted}. → Jane Roe
  “[It is late!]” Jane “~Flash~” <Roe> {shouted}. → Jane Roe, -
  <Head of operations Jane Roe> {said} it was “[late]”. → Jane Roe
  “[It is late],” {said} <director of nursing Jane Roe>. → Jane Roe
  The former skipper was there. “[It is late],” <the skipper> {said}. → the skipper
  <Secretary of State Ana Lane> {said} it was “[late]”. → Ana Lane
  Jane Roe left. ¶ Secretary of State Ana Lane said it was late. <She> {called} it “[thin]”. → Ana Lane
  Rewi Tane came. John Key spoke. ¶ Tane saw Key's words differently: “[We go],” <he> {said}. → Rewi Tane
  `,
);

each(
  'paragraphs',
  `
  <Ana Lane> said the pier would close. ¶ “[It is not safe].” → Ana Lane
  “[It is not safe],” <Ana Lane> {said}. ¶ “[Nobody should use it].” → Ana Lane, Ana Lane
  “[It is not safe]. ¶ “[Nobody should use it],” {said} <Ana Lane>. → Ana Lane, Ana Lane
  <Lane> {said}: “[It is not safe]. ¶ “[Nobody should use it].” → Lane, Lane
  <Lane> wrote: ¶ “[It is not safe].” → Lane
  “[It is not safe].” ¶ — <Ana Lane>, harbourmaster → Ana Lane
  Rewi Tane came. “[Is it safe?]” {asked} <Ana Lane>. ¶ <Tane> {said}: “[No].” ¶ “[Will it fall?]” <she> {asked}. ¶ “[Yes].” → Ana Lane, Rewi Tane, Ana Lane, Rewi Tane
  Ana Lane asked Rewi Tane to the pier. “[It is long],” <Tane> {said}. ¶ <Lane> asked how long it was. ¶ “[From me to you].” ¶ “[And the rail?]” → Rewi Tane, Rewi Tane, Ana Lane
  <Ana Lane> asked. ¶ “[It was late],” <Rewi Tane> {answered}. ¶ “[And then?]” ¶ “[Fog].” → Rewi Tane, Ana Lane, Rewi Tane
  “[It fell],” <Tane> {said} as the crowd roared. ¶ “[It fell again].” → Tane, Tane
  “[Is there a boat?]” <Tane> {asked}. ¶ There is. ¶ “[Then yes].” → Tane, Tane
  Ana Lane met Rewi Tane. ¶ “[<LANE>: Is it long?] ¶ “[<TANE>: From me to you].” → Ana Lane, Rewi Tane
  “[It fell],” <Tane> {said}. ¶ “[It fell again].” ¶ – A bend in the river –. → Tane, Tane
  “~It rained~.” → -
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
  The unit was known as the “~Midnight Crew~”.
  The ovens were sold under the name “~Goose~” until May.
  She wrote a column with the heading “~From the Pier~”.
  “[It leaks],” <Tamm> {said} on the podcast “~Deep Water~.”
  “[It leaks],” <Tamm> {said} in the book “~Cold Iron: Ten Winters Spent in the Yards of Northport~.”
  Tamm hosts “~The Long Tide~” and complains of rain.
  The service, sold to islanders last winter as a “~floating bus~”, was to have run.
  The tonic was marketed for years as a “~cure~”.
  The skipper was referred to in the log only as “~Crew 7~.”
  It was the last of a spell fans call “~the long wet~”, a drought fans call “~the Long Wet~.”
  Tane was found guilty of “~gross neglect~”.
  The “~tidal~” row grew for a week after Tamm refused to say whether boats would run.
  `,
);

each(
  'headlines',
  `
  # <Minister> '[sorry]' for ferry fiasco
  # '[Half a bridge]': <mayor> {attacks} plan
  # <Lane> '[all but]' {rules} out ferry
  # <Lane>: '[Never again]'
  # '[I never stopped]': <Jane Roe> on boats
  # '[Rotten to the core]' pier to close ¶ “[It is rotten to the core],” {said} <Ana Lane>. → Ana Lane, Ana Lane
  # '[Rotten and cruel]' pier sale halted ¶ It was “[rotten, mean and cruel]”, {said} <Ana Lane>. → Ana Lane, Ana Lane
  # Crew stand by '[daft]' tide table ¶ The table was “[a daft thing]”, {said} <Ana Lane>. → Ana Lane, Ana Lane
  # Skipper '[sold the rope]', court told ¶ “[He sold the rope],” {said} <Ana Lane>, prosecuting. → Ana Lane, Ana Lane
  # Crowd stunned by '~grumpy~' fish
  # '[Goose feet]' sank my boat, {says} <skipper> who lost it
  # Board '[kept in dark]', <mayor> {says} ¶ Northport mayor Jane Roe left. → Jane Roe
  # Clerk '[raided tin]' to pay for boat, <court> {hears}
  # Voters' pier: <ferry boss> {says} '[no]'
  `,
);

describe('what each quote says of itself', () => {
  const [first, second] = findQuotes([
    { role: 'paragraph', text: 'Ana Lane said: “The pier is shut.' },
    { role: 'paragraph', text: '“It is not safe.”' },
  ]);

  it('runs on from the paragraph before', () => {
    expect(first).toMatchObject({ runsOn: false, closed: false, kind: 'direct' });
    expect(second).toMatchObject({ runsOn: true, closed: true, confidence: 'sure' });
    expect(second?.reason).toBe('goes on from the paragraph before');
  });

  it('direct, partial, scare', () => {
    const kinds = findQuotes([
      {
        role: 'paragraph',
        text: '“It rained all day,” said Lane. She called it “a pity”. The film “Rain” is out.',
      },
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['direct', 'partial', 'scare']);
  });
});

describe('block quotes', () => {
  const quotes = findQuotes([
    { role: 'paragraph', text: 'Ana Lane wrote to the board:' },
    { role: 'block quote', text: 'The pier is shut.' },
    { role: 'block quote', text: 'It is not safe.' },
    { role: 'paragraph', text: 'The board met on Monday.' },
  ]);

  it('are quotes with or without marks, one a paragraph, said by whoever introduces them', () => {
    expect(
      quotes.map(({ text, kind, runsOn, speaker }) => [text, kind, runsOn, speaker?.name]),
    ).toEqual([
      ['The pier is shut.', 'block', false, 'Ana Lane'],
      ['It is not safe.', 'block', true, 'Ana Lane'],
    ]);
  });
});

describe('the story that was given us', () => {
  const samples = join(import.meta.dirname, '../../../../shared/samples');
  const files = existsSync(samples)
    ? readdirSync(samples).filter((name) => name.endsWith('.txt'))
    : [];

  it.skipIf(files.length === 0)(
    'seven quotations, every one John Key’s, each with a reason',
    () => {
      const passages = plainTextPassages(readFileSync(join(samples, files[0] ?? ''), 'utf8'));
      const quotes = findQuotes(passages);
      expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(
        Array(quotes.length).fill('John Key'),
      );
      expect(quotes).toHaveLength(7);
      expect(quotes.every(({ reason }) => reason !== '')).toBe(true);
    },
  );
});
