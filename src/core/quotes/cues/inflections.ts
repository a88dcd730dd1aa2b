/** - `base`: say, `s`: says, `past`: said (and the participle), `ing`: saying */
export type VerbForm = 'base' | 's' | 'past' | 'ing';

/** One form of a verb. */
export interface Inflection {
  readonly word: string;
  readonly form: VerbForm;
}

/** Past forms (and participles, where they differ) that no rule gives. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `say said|tell told|think thought|feel felt|know knew known|see saw seen|speak spoke spoken|write wrote written
  |read read|cast cast|hold held|find found|understand understood|swear swore sworn|foresee foresaw foreseen|sing sang sung
  |shoot shot|seek sought|sell sold|show showed shown|withdraw withdrew withdrawn|beseech besought beseeched|weep wept
  |go went gone|come came|take took taken|make made|get got gotten|give gave given|keep kept|run ran|win won|lose lost
  |meet met|leave left|lead led|bring brought|begin began begun|become became|stand stood|sit sat|pay paid|buy bought
  |build built|send sent|fall fell fallen|cut cut|rise rose risen|grow grew grown|spend spent|hit hit|put put|set set
  |let let|hear heard|throw threw thrown|draw drew drawn|break broke broken|choose chose chosen|drive drove driven
  |fight fought|forget forgot forgotten|hide hid hidden|lie lay lain|ride rode ridden|shake shook shaken|shut shut
  |sleep slept|steal stole stolen|strike struck|teach taught|catch caught|wake woke woken|wear wore worn|fly flew flown
  |bear bore borne|lay laid|mean meant|deal dealt|quit quit|spread spread|hurt hurt|dream dreamed dreamt|learn learned learnt
  |burn burned burnt|forbid forbade forbidden|undergo underwent undergone|overcome overcame|undertake undertook undertaken
  |split split|bid bid|bet bet|cost cost|sweep swept|swing swung|stick stuck|spin spun|sink sank sunk|swim swam swum
  |drink drank drunk|eat ate eaten|light lit|lend lent|bend bent|dig dug|freeze froze frozen|arise arose arisen|wind wound
  |ring rang rung|blow blew blown|feed fed|flee fled|hang hung|kneel knelt|leap leapt|lean leant|shine shone|slide slid
  |spring sprang sprung|bite bit bitten|bleed bled|breed bred|cling clung|creep crept|grind ground|tread trod|weave wove woven
  |shrink shrank shrunk|swell swelled swollen|strive strove|speed sped|spit spat|sting stung|thrust thrust|burst burst
  |mistake mistook mistaken|withstand withstood|uphold upheld|overhear overheard|rewrite rewrote rewritten|output output|be was|do did done|have had`
    .split('|')
    .map((entry) => entry.trim().split(/\s+/))
    .map(([verb, ...past]) => [verb ?? '', past.join(' ')]),
);

const doubled = new Set(
  `quip chat brag beg plan pin pen pan rip cut get put set let hit shut dub nod sob chip jab blog scrap stop drop slam rap
  win run sit begin swim spin bet bid dig forget admit submit permit commit refer infer confer deter prefer occur tip trap
  step ship plot plug grab hug rob rub ban scan skip slip snap strip tap trim whip wrap regret rebut omit chug hop zap quit
  swap clap pat scrub`.split(/\s+/),
);

function stemmed(verb: string, ending: 'ed' | 'ing'): string {
  if (doubled.has(verb)) return verb + verb.slice(-1) + ending;
  if (verb.endsWith('ie') && ending === 'ing') return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('ee') && ending === 'ing') return verb + ending;
  if (verb.endsWith('e')) return verb.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(verb) && ending === 'ed') return `${verb.slice(0, -1)}ied`;
  return verb + ending;
}

function withS(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** All forms of an English verb. British and American doublings ("signalled", "signaled") are both given. */
export function inflections(verb: string): readonly Inflection[] {
  const past = irregular[verb]?.split(' ') ?? [stemmed(verb, 'ed')];
  const forms: Inflection[] = [
    { word: verb, form: 'base' },
    { word: withS(verb), form: 's' },
    { word: stemmed(verb, 'ing'), form: 'ing' },
    ...past.map((word): Inflection => ({ word, form: 'past' })),
  ];
  if (/[^l]l$/.test(verb) && !irregular[verb])
    forms.push({ word: `${verb}led`, form: 'past' }, { word: `${verb}ling`, form: 'ing' });
  return forms;
}
