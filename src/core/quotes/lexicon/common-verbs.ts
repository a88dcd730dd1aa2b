import { inflections } from '../cues/inflections.ts';
import type { VerbForm } from '../cues/inflections.ts';

const verbs = `
go come take make get give keep run win lose meet leave lead bring begin start stop become seem appear look turn move work
try help play stand sit walk pay buy build send fall cut rise grow face serve join vote spend open close watch follow live
die kill break hit put set let need remain return receive carry create allow produce provide lie stay reach happen raise
pass require sound decide pull push accept agree attend arrive rest avoid earn fail gain handle ignore improve increase
reduce join marry manage order own owe perform place plant point prepare prevent protect prove pursue record recover
replace represent resign retire rule save search secure select separate share shoot sign strike struggle study succeed
suffer support survive swear switch target teach tend test threaten throw touch track train travel treat trust visit wait
warn wear wonder worry charge arrest convict jail fine sue settle appoint elect name nominate hire fire launch host
oversee chair head enter exit gather gaze glance shake spread spin step stick strip sweep swing tear
rally march drive fly ride fight hide hear draw choose catch forget steal sleep wake mean deal quit hurt bear lay undergo
overcome undertake split cost count cover add end form found finish fix force wind
ring blow feed flee hang kneel leap lean shine slide spring bite bleed breed cling creep grind tread weave shrink swell strive
speed spit sting thrust burst mistake withstand uphold overhear rewrite throw shut eat drink sink swim dig bend lend light
plead spot pick drop pull push knock phone step slip jump climb cross dance cook wash clean finish reach touch smell taste
`;

/** A verb in the form in which it stands. */
export interface VerbWord {
  readonly verb: string;
  readonly form: VerbForm;
}

function tabulated(): ReadonlyMap<string, VerbWord> {
  const table = new Map<string, VerbWord>();
  for (const verb of verbs.trim().split(/\s+/))
    for (const { word, form } of inflections(verb)) table.set(word, { verb, form });
  return table;
}

/** Forms of everyday verbs that are no cues: they show where a clause has its verb. */
export const commonVerbs: ReadonlyMap<string, VerbWord> = tabulated();
