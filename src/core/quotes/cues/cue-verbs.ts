import { inflections } from './inflections.ts';
import type { VerbForm } from './inflections.ts';

/**
 * How a verb ties words to whoever said them.
 * - `speech`: it reports speech and can stand before its speaker: "said Lane"
 * - `writing`: the same, of written words
 * - `naming`: the words are a name the speaker gives a thing: "called it 'a con'"
 * - `stance`: it reports a thought or an attitude, or an act done with words: "fears", "rejected"
 */
export type CueClass = 'speech' | 'writing' | 'naming' | 'stance';

/** What a word is as a cue: its class, its verb in the plain form, and the form it stands in. */
export interface CueWord {
  readonly verb: string;
  readonly class: CueClass;
  readonly form: VerbForm;
}

const speech = `
say tell add reply answer respond ask explain note continue insist argue declare recall announce admit concede
acknowledge claim warn joke quip shout yell cry exclaim whisper mutter mumble murmur remark observe comment state stress
emphasise emphasize reiterate repeat promise pledge vow predict suggest propose protest complain lament boast brag assert
contend maintain allege conclude confess confide confirm counter retort rejoin snap bark fume scoff sneer sigh groan gasp
roar rant rage chant scream shriek bellow thunder boom blurt interject interrupt intone muse ponder wonder offer opine posit
preach proclaim pronounce query recount relate remember report reveal swear testify urge utter volunteer implore plead beg
beseech demand instruct command advise caution assure reassure inform remind notify deny disclose divulge elaborate enthuse
gush grumble gripe grouse moan wail whine crow deadpan drawl echo chide admonish scold speculate surmise theorise theorize
vent warble agree disagree concur reason affirm attest avow aver estimate imply hint indicate mention rasp
croak hiss growl snarl grunt chirp coo croon beam laugh chuckle giggle grin smile smirk shrug nod wink gloat rail
explode erupt storm bluster splutter stammer stutter sob weep squeal screech holler hoot chime chip pipe
react counsel clarify correct specify summarise summarize reckon guess venture submit plead forecast
profess pontificate prophesy vouch recommend apologise apologize expound
`;

const writing = `write tweet retweet post email e-mail text message blog type publish print read sign scrawl scribble pen rule`;

const naming = `
call describe dub brand label term characterise characterize portray cast deem denounce decry deride dismiss hail praise
slam blast criticise criticize condemn mock ridicule accuse blame tout refer style nickname paint depict compare liken
denigrate disparage lambast lambaste lash rip skewer trash assail bash berate castigate rebuke reject rubbish trumpet applaud
laud judge salute welcome commend credit bemoan champion attack pan savage taunt tease insult slate scorn christen declare
pronounce
`;

const stance = `
think believe feel know hope fear want expect consider see view worry regard cite quote highlight raise express voice
issue release invoke evoke reference discuss talk speak address press support oppose back endorse question challenge
dispute defend outline detail present show appeal thank congratulate wish plan intend threaten refuse decline
seek signal acclaim advocate doubt suspect realise realize understand learn recognise recognize
conceive imagine envision envisage dream love hate like dislike regret resent demand seek pray
object rebut refute repudiate renounce disavow disown retract withdraw
argue debate brief lecture advise encourage invite persuade convince
coin adopt borrow use employ repeat recite sing chant hold find
urge lobby campaign rally pitch promote sell frame
swipe jab shoot reflect fire hammer pound pummel mark herald target admire anticipate stress caution foresee diagnose mandate
prescribe label echo invoke lambast decry flag float tout pin chalk peg rate rank cast snipe
include contain feature accompany hear list project
`;

/** Cues said of the person spoken to or about when passive: "was told", "was asked", "was called". */
export const turnsWhenPassive: ReadonlySet<string> = new Set(
  `tell ask call describe dub brand label term name characterise characterize portray cast deem denounce decry deride
  dismiss hail praise slam blast criticise criticize condemn mock ridicule accuse blame quote cite consider regard see
  sell tout promote pitch view remind inform urge warn advise assure reassure instruct command report rule allege say believe know think expect`
    .trim()
    .split(/\s+/)
    .concat('refer to'),
);

/** Cues whose forms in -s or without ending are nouns as often: "the claim", "reports". */
export const nounsToo: ReadonlySet<string> = new Set(
  `claim report comment promise pledge vow protest boast demand command caution query offer echo reason estimate hint
  mention state remark reply answer note joke quip whisper murmur cry shout yell counter snap bark sigh groan gasp roar
  rant rage chant scream thunder boom wonder moan whine crow laugh chuckle grin smile smirk shrug nod wink tweet retweet
  post email e-mail text message blog type print sign pen call brand label term cast hail praise blast credit attack
  pan savage taunt insult style paint rule slate rip blame view hope fear want worry quote highlight voice issue release
  press support back question challenge dispute outline detail present show appeal wish plan signal campaign love hate
  talk doubt suspect object brief lecture pitch frame fire mark swipe rally name guess pipe chip storm rail swear
  regret coin play lash tease slam trash correct direct reject forecast feature hammer pound find hold use read sound welcome
  champion salute refuse retort rebuke refer question start work plan vote run move face need help end cost look turn
  order point place deal venture rise cut drop push visit lead stand sort leave break hit set win cover fight drive
  project spot bet block map lie return change plot step aim stay fall charge stop pick study target test seat walk park
  form lot ride host judge race trade track pass pay pull range risk roll share shift ship sleep spend train trust try watch`
    .trim()
    .split(/\s+/),
);

function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

function tabulated(): ReadonlyMap<string, CueWord> {
  const table = new Map<string, CueWord>();
  const lists: readonly (readonly [CueClass, string])[] = [
    ['stance', stance],
    ['naming', naming],
    ['writing', writing],
    ['speech', speech],
  ];
  for (const [cueClass, words] of lists)
    for (const verb of listed(words))
      for (const { word, form } of inflections(verb)) {
        const known = table.get(word);
        const keepsBase = known?.form === 'base' && known.verb !== verb;
        if (!keepsBase) table.set(word, { verb, class: cueClass, form });
      }
  return table;
}

/** Every inflected form of every cue verb, in small letters. */
export const cueWords: ReadonlyMap<string, CueWord> = tabulated();

const phrasal = `
go on|point out|put it|sum up|spell out|blurt out|chime in|fire back|shoot back|hit back|fight back|cry out|call for
|lash out|burst out|snap back|bite back|write back|argue back|single out|shrug off|brush off|wave off|make clear
|make plain|talk of|talk up|refer to|allude to|warn of|speak of|complain of|boast of
`;

/** Cues of two words, by the plain form of their verb and their second word: "went on", "put it", "points out". */
export const phrasalCues: ReadonlySet<string> = new Set(
  phrasal
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== ''),
);
