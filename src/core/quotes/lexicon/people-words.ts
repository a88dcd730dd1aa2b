import { isTitle } from '../cast/titles.ts';

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Forms of address and rank that stand before a name, without their full stop. */
export const titles = listed(`
mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor lt col colonel gen general
maj major capt captain sgt sergeant cpl corporal pvt private cmdr commander adm admiral president pres minister premier
chancellor judge justice rev reverend fr father bishop archbishop cardinal pope rabbi imam sheikh king queen prince
princess duke duchess baron baroness count countess mayor councillor cllr cr congressman congresswoman secretary sec speaker
chairman chairwoman chair ambassador attorney sheriff detective det inspector insp constable superintendent supt
officer chief deputy vice former ex-president coach mx hon mp mla justice-designate sister brother pastor elder
`);

/** Nouns for people by what they are or do. A phrase headed by one can speak. */
export const roles = listed(`
man woman men women boy girl people person spokesman spokeswoman spokesperson spokespeople spokesmen official officials
minister ministers mayor president premier chancellor secretary senator governor congressman congresswoman lawmaker
lawmakers politician politicians leader leaders member members chair chairman chairwoman chairperson director directors
manager managers executive executives chief chiefs head boss bosses owner owners founder founders officer officers police
policeman policewoman constable inspector superintendent detective sergeant captain colonel general major commander admiral
soldier soldiers judge judges justice justices lawyer lawyers attorney attorneys barrister solicitor prosecutor prosecutors
coroner magistrate juror jurors jury court witness witnesses victim victims survivor survivors suspect suspects defendant
doctor doctors nurse nurses surgeon paramedic paramedics scientist scientists researcher researchers professor lecturer
teacher teachers principal student students pupil pupils expert experts analyst analysts economist economists adviser advisers
advisor advisors aide aides strategist strategists consultant consultants operative operatives pollster pollsters activist
activists campaigner campaigners protester protesters supporter supporters critic critics opponent opponents rival rivals
ally allies voter voters resident residents neighbour neighbours neighbor neighbors villager villagers farmer farmers
fisherman fishermen skipper pilot driver drivers worker workers employee employees staffer staffers unionist
businessman businesswoman banker bankers investor investors trader traders shopkeeper publican landlord tenant tenants
coach coaches captain player players footballer cricketer athlete athletes referee umpire fan fans singer actor actress
author authors writer writers journalist journalists reporter reporters editor editors columnist columnists blogger
host hosts anchor anchors moderator moderators commentator commentators correspondent correspondents presenter publisher
father mother son daughter brother sister husband wife widow parent parents uncle aunt grandfather grandmother friend friends
colleague colleagues partner candidate candidates nominee frontrunner front-runner contender contenders delegate delegates
democrat democrats republican republicans conservative conservatives liberal liberals progressive progressives
priest bishop archbishop pastor vicar rabbi imam monk nun historian architect engineer engineers designer developer developers
diplomat diplomats ambassador envoy negotiator negotiators representative representatives delegate senator councillor
councillors councilman councilwoman commissioner commissioners ombudsman auditor auditors regulator inspector inspectors
source sources insider insiders veteran veterans native user users caller callers customer customers passenger passengers
king queen prince princess duke duchess lord lady pope harbourmaster chef gardener ranger warden firefighter firefighters
insurer insurers parent parents applicant applicants organiser organisers organizer organizers chairwoman winner winners
billionaire mogul tycoon businessman entrepreneur donor donors strategist surrogate surrogates intern professor
pair trio duo couple dozens scores hundreds thousands handful majority groups families locals
mum dad mom youth teenager guest guests audience crowd crowds academic academics chair treasurer trustee trustees
`);

const endsInPerson = /[a-z]{3}(?:man|person)$/;
const noPeople = new Set('human german roman ottoman woman talisman'.split(' '));

const asked = new Map<string, boolean>();
const mostAsked = 5000;

/** Whether a noun is one for a person by what they are or do, the less common and the made-up too: "glaciologist", "radioman". */
export function isRole(word: string): boolean {
  let role = asked.get(word);
  if (role === undefined) {
    role = roles.has(word) || isTitle(word) || (endsInPerson.test(word) && !noPeople.has(word));
    if (asked.size >= mostAsked) asked.clear();
    asked.set(word, role);
  }
  return role;
}

/** Nouns for bodies that speak through somebody. */
export const bodies = listed(`
council government ministry department agency authority commission committee board trust company corporation firm group
party union association federation society club team university college school hospital bank police force army navy
campaign administration congress parliament senate house court tribunal inquiry panel coalition alliance institute
foundation charity network newspaper paper magazine outlet website station channel office service services
organisation organization embassy church city town state county region district nation country kremlin pentagon
airline airport port manufacturer retailer operator opposition cabinet treasury bureau white-house publication
`);

/** Nouns for what is written or recorded: a statement speaks for whoever made it. */
export const documents = listed(`
statement statements report reports letter letters email emails e-mail memo post tweet tweets message messages article
editorial column review judgment judgement ruling indictment complaint affidavit filing filings lawsuit document documents
paper papers survey poll study book memoir transcript notice sign placard banner headline ad advert advertisement
advertisements ads release note text slogan caption blog op-ed petition bill law act rule rules order resolution motion
manifesto platform motto email invitation warrant script speech pamphlet flyer leaflet brochure website video site
dossier summary plan proposal draft guidelines agreement contract essay chapter poem song
`);

/** By what words are sent: "said by phone" names nobody. */
export const means = listed(
  'phone telephone email e-mail text letter post fax video satellite radio videolink',
);

/** Nouns for words themselves: "his claim of", "the comment that". */
export const utterances = listed(`
claim claims comment comments remark remarks assertion assertions accusation accusations allegation allegations charge
call calls description pledge promise promises vow warning warnings suggestion statement statements words line phrase
question questions answer response reply argument criticism critique attack insult reference message demand
plea appeal insistence contention complaint admission denial declaration promise prediction praise view
conclusion conclusions finding findings belief assessment contention observation observations explanation
mantra motto slogan quip joke tweet tweets post rhetoric catchphrase characterization characterisation
`);
