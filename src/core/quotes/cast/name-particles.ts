import { wordList } from './word-list.ts';

/** Small words that stand inside a name, in small letters or capitals: "Ana de la Cruz", "Pieter van der Berg". */
export const PARTICLES: ReadonlySet<string> = new Set(
  wordList(`
    de del della dello degli di da das dos du des le la las los
    van von vom zu zur der den ter ten te af av
    bin bint ibn ben abu al el ul ur st saint y
  `),
);

/** What may stand before the capital in a surname written as one word: "al-Masri", "d'Souza", "el-Sisi". */
export const PREFIXES: readonly string[] = wordList(`
  al- el- ul- ur- as- ash- ad- an- ar- at- az- bin- ben- abu- de- di- da- le- la- van- von-
  d' d’ l' l’ o' o’ t' t’ 't- ’t-
`);

/** What may follow a surname and belongs to it. */
export const SUFFIXES: ReadonlySet<string> = new Set(wordList('jr sr ii iii iv jnr snr'));

/** Letters after a name that say nothing of who it is: "Mark Bray, QC". */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  wordList(`
    qc kc sc mp msp mep mla mlc md phd dds dvm rn esq cpa jp qso mnzm onzm cnzm dnzm obe mbe cbe kbe dbe am ao ac oam qpm qsm
    frs frsnz bem gcmg kcmg cmg psm
  `),
);

/** What follows a hyphen when the whole is no name: "Harrow-led", "Bowe-era". */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  wordList(`
    like era style led backed based born wide owned friendly related appointed supporting endorsed aligned area only
    free sponsored funded bound run controlled trained educated made inspired approved affiliated linked held type
  `),
);
