import { phraseList, wordList } from './word-list.ts';

/**
 * Titles and roles that stand before a name or stand for it. All in small letters and without dots.
 * To teach the cast a new role, add it here and a line to `find-names.test.ts`.
 */

const MALE_TITLES = wordList(`
  mr sir lord king prince duke earl baron count father brother pope archbishop monsignor fr imam ayatollah
  sheikh shaikh master bro rabbi mufti emperor viscount marquess sultan
`);
const FEMALE_TITLES = wordList(`
  mrs ms miss dame lady queen princess duchess countess baroness sister mother madam madame mme empress
  viscountess begum
`);

/** Words of address. They say the name that follows is a person's and nothing of what the person does. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...wordList(
    'mr mrs ms miss mx messrs sir dame lord lady dr doctor prof professor hon rt rev revd reverend',
  ),
  ...wordList('shri smt ustad sheikh shaikh hajji haji datuk dato señor señora doña herr frau'),
  ...wordList('monsieur madame mme signor signora madam master'),
  ...phraseList(
    'right honourable, rt hon, rt rev, very rev, most rev, right reverend, the hon, honourable, whaea, matua, kaumatua, papa',
  ),
]);

/** What a role ends with that gives away a man or a woman: "spokeswoman", "the fireman". */
const MALE_ROLES = wordList(`
  spokesman businessman congressman assemblyman councilman policeman fireman salesman fisherman clergyman
  statesman anchorman cameraman frontman husband father son brother uncle grandfather nephew widower boyfriend
  man boy king prince actor waiter groom stepfather
`);
const FEMALE_ROLES = wordList(`
  spokeswoman businesswoman congresswoman assemblywoman councilwoman policewoman saleswoman chairwoman
  stateswoman anchorwoman camerawoman frontwoman wife mother daughter sister aunt grandmother niece widow
  girlfriend woman girl queen princess actress waitress bride stepmother first-lady midwife
`);

export const MALE_WORDS: ReadonlySet<string> = new Set([...MALE_TITLES, ...MALE_ROLES]);
export const FEMALE_WORDS: ReadonlySet<string> = new Set([...FEMALE_TITLES, ...FEMALE_ROLES]);

const POLITICAL = phraseList(`
  prime minister, pm, pres, deputy prime minister, president, vice president, vice-president, president-elect, chancellor
  premier, governor, gov, lieutenant governor, lt gov, governor-general, governor general, senator, sen, sens
  representative, rep, reps, congressman, congresswoman, congressmember, assemblyman, assemblywoman, delegate, del
  speaker, house speaker, majority leader, minority leader, senate majority leader, senate minority leader
  house majority leader, house minority leader, house majority whip, whip, chief whip, leader, party leader
  leader of the opposition, opposition leader, co-leader, deputy leader, leader of the house
  minister, cabinet minister, associate minister, junior minister, shadow minister, shadow chancellor
  secretary, home secretary, foreign secretary, health secretary, education secretary, defence secretary
  defense secretary, treasury secretary, shadow secretary, secretary of state, secretary of defense
  secretary-general, secretary general, undersecretary, under-secretary, assistant secretary, deputy secretary
  press secretary, chancellor of the exchequer, treasurer, attorney general, attorney-general, solicitor general
  solicitor-general, ambassador, high commissioner, consul, consul general, envoy, special envoy, diplomat
  mp, msp, mep, mla, mayor, lord mayor, deputy mayor, councillor, cllr, cr, councilman, councilwoman
  councilmember, council member, alderman, commissioner, county executive, county clerk, city manager
  candidate, nominee, front-runner, frontrunner, contender, hopeful, running mate, first lady, first minister
  deputy first minister, taoiseach, tanaiste, lawmaker, legislator, politician, backbencher, list mp, peer
  party chairman, party chair, party president, chief of staff, deputy chief of staff, campaign manager
  campaign chairman, campaign spokesman, campaign spokeswoman, strategist, pollster, adviser, advisor, aide
  senior adviser, senior aide, national security adviser, national security advisor, lobbyist, activist, campaigner
  organiser, organizer, founder, co-founder, cofounder, co-chair, co-chairman, national chairman, chief strategist
  surrogate, supporter, critic, comptroller, assessor, selectman, freeholder, supervisor, trustee, regent, emir
  dictator, strongman, revolutionary, dissident, ex-president, ex-minister, finance minister, foreign minister
  spokesman, spokeswoman, spokesperson, deputy spokesman, deputy press secretary, communications director
  political director, policy director, state director, field director, director of communications
`);

const COURTS_AND_POLICE = phraseList(`
  judge, justice, chief justice, associate justice, magistrate, district judge, coroner, deputy coroner, recorder
  lord justice, master of the rolls, prosecutor, crown prosecutor, special prosecutor, special counsel, counsel
  district attorney, da, assistant district attorney, us attorney, public defender, attorney, lawyer, barrister
  solicitor, defence lawyer, defense lawyer, defense attorney, defence counsel, advocate, queens counsel
  inspector, detective inspector, detective, detective sergeant, detective constable, detective chief inspector
  detective senior sergeant, detective superintendent, chief inspector, superintendent, chief superintendent
  sergeant, sgt, senior sergeant, constable, pc, chief constable, senior constable, assistant commissioner
  deputy commissioner, police commissioner, police chief, chief of police, sheriff, deputy sheriff, deputy, trooper
  officer, marshal, warden, ranger, fire chief, firefighter, station officer, area commander, district commander
  inspector general, agent, special agent, det, det sgt, det insp, insp, supt, const, ombudsman, ethicist
  dci, dsi, wpc, dcc, investigator, registrar, bailiff, victim, witness, complainant, defendant, plaintiff, suspect, inmate, gunman
`);

const ARMED_FORCES = phraseList(`
  general, gen, major general, maj gen, brigadier general, lieutenant general, lt gen, brig gen, brigadier
  colonel, col, lieutenant colonel, lt col, major, maj, captain, capt, lieutenant, lt, admiral, adm, rear admiral
  vice admiral, commander, cmdr, commodore, wing commander, squadron leader, group captain, air marshal
  air vice-marshal, air commodore, flight lieutenant, field marshal, corporal, cpl, lance corporal, private, pte
  pvt, sapper, gunner, warrant officer, petty officer, sergeant major, staff sergeant, ensign, airman, seaman
  chief of defence force, chief of army, chief of navy, veteran, soldier, marine, pilot, skipper, coxswain
`);

const FAITH = phraseList(`
  pope, cardinal, archbishop, bishop, auxiliary bishop, dean, archdeacon, canon, vicar, rector, curate, priest
  father, fr, sister, sr, brother, rev, revd, reverend, pastor, senior pastor, minister, rabbi, chief rabbi, imam
  ayatollah, grand ayatollah, mufti, sheikh, elder, deacon, chaplain, monsignor, dalai lama, lama, swami, guru
  moderator, televangelist, preacher, kaumatua, tohunga
`);

const MEDICINE_AND_LEARNING = phraseList(`
  dr, doctor, surgeon, surgeon general, physician, nurse, midwife, paramedic, psychologist, psychiatrist, gp
  consultant, chief medical officer, director-general of health, director general, director-general, epidemiologist
  virologist, dentist, vet, veterinarian, pharmacist, prof, professor, associate professor, assistant professor
  emeritus professor, professor emeritus, distinguished professor, vice-chancellor, vice chancellor, provost, dean
  principal, deputy principal, headmaster, headmistress, head teacher, headteacher, teacher, lecturer, senior lecturer
  researcher, lead researcher, scientist, chief scientist, historian, economist, chief economist, political scientist
  biologist, ecologist, geologist, seismologist, volcanologist, meteorologist, forecaster, climatologist, physicist
  chemist, astronomer, engineer, philosopher, sociologist, anthropologist, archaeologist, academic, scholar, fellow
  senior fellow, tutor, student, graduate student, statistician, mathematician, demographer, librarian, curator
  analyst, political analyst, senior analyst, military analyst, commentator, political commentator, expert
`);

const BUSINESS = phraseList(`
  chief executive, chief executive officer, ceo, acting chief executive, interim chief executive, coo, cfo, cto
  chief operating officer, chief financial officer, chief technology officer, chief information officer
  managing director, executive director, director, deputy director, regional director, programme director
  program director, creative director, artistic director, chairman, chairwoman, chairperson, chair, deputy chair
  vice chairman, vice chair, board chair, board chairman, general manager, manager, area manager, regional manager
  group manager, operations manager, head, deputy head, executive, senior executive, executive vice president
  senior vice president, owner, co-owner, proprietor, partner, investor, entrepreneur, businessman, businesswoman
  tycoon, billionaire, mogul, magnate, developer, builder, farmer, grower, orchardist, fisherman, winemaker, brewer
  baker, butcher, chef, restaurateur, publican, banker, broker, trader, accountant, auditor, president and ceo
  boss, founder and chief executive, union secretary, national secretary, union leader, union boss, delegate
  convener, convenor, president, secretary-treasurer, administrator, coordinator, co-ordinator, superintendent
  harbourmaster, harbour master, stationmaster, postmaster, landlord, tenant, inventor, mechanic, electrician
  plumber, carpenter, driver, bus driver, truck driver, contractor, foreman, worker, employee, spokesperson
`);

const ARTS_AND_MEDIA = phraseList(`
  author, co-author, writer, poet, playwright, novelist, essayist, biographer, journalist, reporter, correspondent
  political correspondent, chief political correspondent, columnist, editor, editor-in-chief, deputy editor
  political editor, managing editor, executive editor, news editor, sports editor, city editor, contributor
  anchor, news anchor, co-anchor, presenter, broadcaster, host, co-host, moderator, talk show host, radio host
  blogger, critic, photographer, cartoonist, publisher, producer, executive producer, actor, actress, comedian
  singer, rapper, musician, composer, conductor, drummer, guitarist, bassist, frontman, singer-songwriter, dj
  artist, sculptor, painter, designer, architect, director, filmmaker, film-maker, film director, documentarian
  dancer, choreographer, model, celebrity, star, legend, influencer, icon, youtuber, showrunner, screenwriter
`);

const SPORT = phraseList(`
  coach, head coach, assistant coach, captain, skipper, co-captain, vice-captain, manager, trainer, referee, umpire
  jockey, player, striker, goalkeeper, defender, midfielder, winger, fullback, full-back, halfback, half-back
  first-five, flyhalf, fly-half, prop, hooker, lock, flanker, number eight, centre, batsman, batter, bowler
  all-rounder, wicketkeeper, wicket-keeper, opener, spinner, seamer, quarterback, linebacker, pitcher, catcher
  shortstop, outfielder, point guard, forward, cyclist, runner, swimmer, rower, sailor, sprinter, boxer, golfer
  champion, world champion, olympian, medallist, medalist, teammate, team-mate, international, selector, winger
  all black, black fern, silver fern, black cap, white fern, wallaby
`);

const NOBILITY = phraseList(`
  sir, dame, lord, lady, king, queen, prince, princess, crown prince, duke, duchess, earl, countess, count, baron
  baroness, viscount, viscountess, marquess, emperor, empress, sultan, sheikh, emir, ariki, chief, paramount chief
`);

const OF_DAILY_LIFE = phraseList(`
  resident, neighbour, neighbor, local, mother, father, wife, husband, son, daughter, brother, sister, uncle, aunt
  grandmother, grandfather, widow, widower, partner, girlfriend, boyfriend, friend, colleague, cousin, niece, nephew
  survivor, passenger, commuter, shopper, homeowner, home owner, protester, demonstrator, volunteer, voter, patient
  pensioner, parent, grandparent, retiree, customer, visitor, tourist, refugee, migrant, hunter, tramper, climber
  cheesemaker, cidermaker, boatbuilder, shipwright, lead, interim lead, clinical lead, clerk, town clerk, umpire, organiser, organizer, regional organiser, master, keeper, guide, beekeeper
  member, board member, committee member, committee chairman, chief, spokesman, official, senior official
  negotiator, mediator, interpreter, translator, bystander, onlooker, eyewitness, whistleblower, hacker, teenager
`);

/** Every title and role of the tables, in small letters without dots: "prime minister", "sen", "chief executive". */
const TITLES: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...POLITICAL,
  ...COURTS_AND_POLICE,
  ...ARMED_FORCES,
  ...FAITH,
  ...MEDICINE_AND_LEARNING,
  ...BUSINESS,
  ...ARTS_AND_MEDIA,
  ...SPORT,
  ...NOBILITY,
  ...OF_DAILY_LIFE,
]);

/** What words for a calling end in: "glaciologist", "theologian", "geographer", "beautician", "agronomist". */
const [LETTER_N, LETTER_R, LETTER_T] = [0x6e, 0x72, 0x74];
const CALLINGS = [
  'ologist',
  'ologian',
  'ographer',
  'ician',
  'onomist',
  'onomer',
  'keeper',
  'monger',
];

/** Whether a folded phrase is a title or role: one of the tables, or a word for a calling. */
export function isTitle(phrase: string): boolean {
  if (TITLES.has(phrase)) return true;
  if (phrase.length <= 6) return false;
  const last = phrase.charCodeAt(phrase.length - 1);
  return (
    (last === LETTER_N || last === LETTER_R || last === LETTER_T) &&
    !phrase.includes(' ') &&
    CALLINGS.some((end) => phrase.endsWith(end))
  );
}

const titleWords = [...TITLES].map((title) => title.split(' '));
const openings = new Set(
  titleWords.flatMap((words) => words.map((_, at) => words.slice(0, at).join(' '))),
);
const endings = new Set(
  titleWords.flatMap((words) => words.map((_, at) => words.slice(at + 1).join(' '))),
);

/** Whether some title is this phrase and more words after it: "prime", "secretary of". */
export function opensLongerTitle(phrase: string): boolean {
  return openings.has(phrase);
}

/** Whether some title is this phrase and more words before it: "minister", "of state". */
export function endsLongerTitle(phrase: string): boolean {
  return endings.has(phrase);
}

/** The most words a title in the table has. */
export const LONGEST_TITLE = Math.max(...[...TITLES].map((title) => title.split(' ').length));

/** Titles that are also surnames or given names: after a given name they are part of it ("Stephen King"). */
export const TITLES_THAT_ARE_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    king dean bishop judge major prince pope duke marshal earl baron page abbott canon cardinal chancellor
    constable deacon elder forward gunner justice knight marine master model private proctor ranger sergeant
    star warden don del rep sheriff pc cooper baker butcher carpenter farmer hunter driver boss head chair
    chief count father guard lama lock prop star officer parent peer partner general lord miss son moderator
    fisherman brewer painter singer hope legend winger champion priest vicar mayor shearer speaker
  `),
);

/** Said before a title and part of it: "former", "acting", "deputy". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  wordList(`
    former ex acting interim deputy assistant associate senior junior chief then outgoing incoming vice
    shadow late retired lead managing co executive
  `),
);

/** Said before a title to tell whose or what it is: "presidential candidate", "state senator". Peoples do it too. */
export const TITLE_QUALIFIERS: ReadonlySet<string> = new Set(
  wordList(`
    presidential vice-presidential gubernatorial senatorial congressional parliamentary mayoral ministerial labour labor
    national green state federal city county district regional local foreign political economic legal medical military
    naval senior longtime long-time veteran retired popular leading top party campaign police fire school union team
    company bank farm board council court hospital university college church club music film theatre television tv radio
    newspaper sports health education defence defense finance transport housing justice immigration
  `),
);

/** What a role that is past begins with: a former mayor is not "the mayor". */
export const PAST_ROLE = /^(?:former|ex|then|late|retired|one-time)[ -]/i;

/** Verbs that give a role after a name: "Rewi Tane, who chairs the trust". */
export const ROLE_VERBS: ReadonlySet<string> = new Set(
  wordList(`
    chairs leads heads runs owns manages founded coaches captains represents edits directs oversees teaches
    chaired led headed ran owned managed coached captained represented edited directed
  `),
);

/** Titles that are part of what somebody with one name is called: "Pope Francis", "Queen Camilla". */
export const REGNAL_TITLES: ReadonlySet<string> = new Set(
  wordList(
    `pope king queen prince princess emperor empress sultan sister mother brother duchess duke`,
  ),
);

/** Short forms written with a dot that does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  wordList(`
    mr mrs ms dr pres prof rev revd fr sr jr hon rt sen sens rep reps gov del lt col gen maj capt cmdr adm sgt cpl pvt pte
    supt insp det const cllr cr st ste mt ft messrs mme pres sec brig wm geo chas no vs inc ltd co corp bros
    jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd dept univ assn asst atty dist mass conn calif fla
    penn wis ill ind mich minn miss tenn tex wash va ala ariz ark colo del ga kan ky la md mo mont neb nev okla ore
  `),
);

/** Titles that say the same, the short form first. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['prime minister']],
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['pres', ['president']],
  ['ceo', ['chief executive', 'chief executive officer']],
  ['chief executive officer', ['chief executive']],
  ['cllr', ['councillor']],
  ['cr', ['councillor']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['lt', ['lieutenant']],
  ['capt', ['captain']],
  ['maj', ['major']],
  ['cmdr', ['commander']],
  ['adm', ['admiral']],
  ['sgt', ['sergeant']],
  ['det', ['detective']],
  ['rev', ['reverend']],
  ['fr', ['father', 'priest']],
  ['pc', ['constable']],
  ['justice', ['judge']],
  ['mp', ['politician']],
]);

/** Offices there is only one of at a time, so that "the mayor" may be meant of somebody whose office is never given. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set(
  phraseList(
    `prime minister, president, premier, chancellor, governor, mayor, king, queen, pope, first minister`,
  ),
);

/** Makes another office of the one that follows: a deputy prime minister is not "the prime minister". */
export const LESSER_OFFICE =
  /(?:^|[ -])(?:deputy|vice|assistant|associate|shadow|under|lieutenant|lt)[ -]$/;
